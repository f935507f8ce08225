import { maskBankAccount, maskIdNumber, maskPhone } from '#domain/access/maskings';

/** Numbers of a household, as the register or an earlier form holds them. */
export interface KnownNumbers {
  readonly byMember: ReadonlyMap<string, { readonly idNumber?: string; readonly phone?: string }>;
  readonly phone?: string;
  readonly account?: string;
  /** Of the contact person of an assessment before. */
  readonly contactPhone?: string;
}

const maskings: Readonly<Record<string, (value: string) => string>> = {
  idNumber: maskIdNumber,
  phone: maskPhone,
  account: maskBankAccount,
  bankAccount: maskBankAccount,
};

/** A form as it is shown: ID numbers, phones and accounts with their middle hidden. */
export function maskForm(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((entry: unknown) => maskForm(entry));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, entry]) => [
      name,
      typeof entry === 'string' && maskings[name] ? maskings[name](entry) : maskForm(entry),
    ]),
  );
}

/**
 * A form as it was sent, with the numbers that came back masked put in again: what nobody opened, nobody needs to type.
 * A mask that belongs to no known number stays, and is refused as no number.
 */
export function unmaskForm(form: Readonly<Record<string, unknown>>, known: KnownNumbers): Record<string, unknown> {
  return { ...form, ...unmaskFacts(form, known), ...unmaskContact(form, known) };
}

function unmaskFacts({ facts }: Readonly<Record<string, unknown>>, known: KnownNumbers): object {
  if (!isRecord(facts)) return {};
  const bank = isRecord(facts.bank)
    ? { ...facts.bank, account: restored(facts.bank.account, known.account, maskBankAccount) }
    : facts.bank;
  const members = Array.isArray(facts.members)
    ? facts.members.map((member: unknown) => unmaskMember(member, known))
    : facts.members;
  const phone = restored(facts.phone, known.phone, maskPhone);
  return { facts: { ...facts, phone, ...(bank !== undefined && { bank }), members } };
}

/** The household's own phone is proposed where no contact was named before. */
function unmaskContact({ contact }: Readonly<Record<string, unknown>>, known: KnownNumbers): object {
  if (!isRecord(contact)) return {};
  const named = restored(contact.phone, known.contactPhone, maskPhone);
  return { contact: { ...contact, phone: restored(named, known.phone, maskPhone) } };
}

function unmaskMember(member: unknown, { byMember }: KnownNumbers): unknown {
  if (!isRecord(member) || typeof member.memberId !== 'string') return member;
  const numbers = byMember.get(member.memberId);
  const phone = member.phone === undefined ? {} : { phone: restored(member.phone, numbers?.phone, maskPhone) };
  return { ...member, idNumber: restored(member.idNumber, numbers?.idNumber, maskIdNumber), ...phone };
}

function restored(sent: unknown, value: string | undefined, mask: (value: string) => string): unknown {
  return value !== undefined && typeof sent === 'string' && sent === mask(value) ? value : sent;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
