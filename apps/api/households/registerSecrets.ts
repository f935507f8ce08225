import { Injectable } from '@nestjs/common';
import { maskBankAccount, maskIdNumber, maskPhone } from '#domain/access/maskings';
import { cleanIdNumber } from '#domain/identity/idNumber';
import { cleanPhone } from '#domain/identity/phone';
import { Secrets, type Sealed } from '#database/secrets';
import type { SealedText } from './records';

const purposes = {
  idNumber: 'person.idNumber',
  phone: 'household.phone',
  bankAccount: 'household.bank',
  memberPhone: 'person.phone',
} as const;
export type SecretField = keyof typeof purposes;

const maskings: Record<SecretField, (value: string) => string> = {
  idNumber: maskIdNumber,
  phone: maskPhone,
  bankAccount: maskBankAccount,
  memberPhone: maskPhone,
};

/** How the register seals, opens, masks and finds its numbers. */
@Injectable()
export class RegisterSecrets {
  constructor(private readonly secrets: Secrets) {}

  seal(field: SecretField, typed: string): Sealed {
    return this.secrets.seal(purposes[field], cleaned(field, typed));
  }

  /** For a JSON column. */
  sealText(field: SecretField, typed: string): SealedText {
    const { enc, keyId } = this.seal(field, typed);
    return { enc: enc.toString('base64'), keyId };
  }

  /** Finds equal numbers without opening any. */
  index(field: SecretField, typed: string): Buffer {
    return this.secrets.blindIndex(purposes[field], cleaned(field, typed));
  }

  open(field: SecretField, enc: Buffer | null, keyId: string | null): string | null {
    return enc === null || keyId === null ? null : this.secrets.open(purposes[field], { enc, keyId });
  }

  openText(field: SecretField, sealed: SealedText | null | undefined): string | null {
    return sealed === null || sealed === undefined
      ? null
      : this.open(field, Buffer.from(sealed.enc, 'base64'), sealed.keyId);
  }

  /** The value with its middle hidden. */
  masked(field: SecretField, value: string | null): string | null {
    return value === null ? null : maskings[field](value);
  }
}

function cleaned(field: SecretField, typed: string): string {
  switch (field) {
    case 'idNumber':
      return cleanIdNumber(typed);
    case 'phone':
    case 'memberPhone':
      return cleanPhone(typed);
    case 'bankAccount':
      return typed.replace(/\s/g, '');
  }
}
