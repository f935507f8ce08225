import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';

/** Keys by id; `current` encrypts, all of them decrypt. `indexKey` is for blind indexes only and is not rotated with the others. */
export interface SecretKeys {
  readonly current: string;
  readonly keys: Readonly<Record<string, Buffer>>;
  readonly indexKey: Buffer;
}

export interface Sealed {
  readonly enc: Buffer;
  readonly keyId: string;
}

const ivBytes = 12;
const tagBytes = 16;
const keyBytes = 32;

/**
 * Encrypts what must not stand readable in the database (AES-256-GCM) and makes blind indexes (HMAC-SHA-256) to find it again.
 * `purpose` is bound into both ('person.idNumber', 'submission'): a value moved to another column does not open.
 */
export class Secrets {
  constructor(private readonly secretKeys: SecretKeys) {
    const all = [...Object.values(secretKeys.keys), secretKeys.indexKey];
    if (all.some((key) => key.length !== keyBytes)) throw new Error(`secret keys must have ${keyBytes} bytes`);
    if (secretKeys.keys[secretKeys.current] === undefined)
      throw new Error(`no key with the current id ${secretKeys.current}`);
  }

  /** Encrypts with the current key. */
  seal(purpose: string, plain: string): Sealed {
    return this.sealBytes(purpose, Buffer.from(plain, 'utf8'));
  }

  /** Decrypts with the key it names; throws if the value was altered or belongs to another purpose. */
  open(purpose: string, sealed: Sealed): string {
    return this.openBytes(purpose, sealed).toString('utf8');
  }

  /** The same for what is no text: a photograph, a workbook. */
  sealBytes(purpose: string, plain: Buffer): Sealed {
    const keyId = this.secretKeys.current;
    const iv = randomBytes(ivBytes);
    const cipher = createCipheriv('aes-256-gcm', this.key(keyId), iv).setAAD(Buffer.from(purpose));
    const body = Buffer.concat([cipher.update(plain), cipher.final()]);
    return { enc: Buffer.concat([iv, cipher.getAuthTag(), body]), keyId };
  }

  openBytes(purpose: string, sealed: Sealed): Buffer {
    const iv = sealed.enc.subarray(0, ivBytes);
    const tag = sealed.enc.subarray(ivBytes, ivBytes + tagBytes);
    const decipher = createDecipheriv('aes-256-gcm', this.key(sealed.keyId), iv, { authTagLength: tagBytes })
      .setAAD(Buffer.from(purpose))
      .setAuthTag(tag);
    return Buffer.concat([decipher.update(sealed.enc.subarray(ivBytes + tagBytes)), decipher.final()]);
  }

  /** The same value under the current key; the value itself if it already is. */
  rotate(purpose: string, sealed: Sealed): Sealed {
    return sealed.keyId === this.secretKeys.current ? sealed : this.seal(purpose, this.open(purpose, sealed));
  }

  /** Equal values of one purpose have equal indexes; without the key nobody can try numbers out. */
  blindIndex(purpose: string, value: string): Buffer {
    return createHmac('sha256', this.secretKeys.indexKey)
      .update(purpose)
      .update('\0')
      .update(value.trim().toUpperCase())
      .digest();
  }

  private key(keyId: string): Buffer {
    const key = this.secretKeys.keys[keyId];
    if (key === undefined) throw new Error(`no key with id ${keyId}`);
    return key;
  }
}

const longestGram = 2;

/** Every run of one and two signs of a name, for `name_grams`: finds 小明 within 欧阳小明 by index. Separators of minority names are left out. */
export function nameGrams(name: string): string[] {
  const signs = [...name.normalize('NFKC').toLowerCase()].filter((sign) => !/[\s·•.]/u.test(sign));
  const grams = new Set<string>();
  for (let length = 1; length <= longestGram; length++) {
    for (let start = 0; start + length <= signs.length; start++) grams.add(signs.slice(start, start + length).join(''));
  }
  return [...grams];
}
