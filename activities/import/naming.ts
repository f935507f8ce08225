import type { Secrets } from '#database/secrets';
import type { TakenHousehold } from '#domain/takeOver/takenHousehold';

/** Purposes of the register's secrets (the same names as the API's). */
export const registerPurposes = {
  idNumber: 'person.idNumber',
  phone: 'household.phone',
  bankAccount: 'household.bank',
  memberPhone: 'person.phone',
} as const;

/** How a household of a workbook is named for ever: the same county and number always give the same ids. */
export interface Names {
  /** Key of the command that takes it over (I4): known, and the household is not taken over twice. */
  readonly key: string;
  readonly householdId: string;
  readonly caseId: string;
}

export function namesOf(secrets: Secrets, countyCode: string, number: string): Names {
  const made = (part: string) => uuidFrom(secrets.blindIndex('import.name', `${countyCode}|${number}|${part}`));
  return { key: made('key'), householdId: made('household'), caseId: made('case') };
}

/** The id of something that belongs to a household. */
export function nameWithin(secrets: Secrets, householdId: string, part: string): string {
  return uuidFrom(secrets.blindIndex('import.name', `${householdId}|${part}`));
}

/** A keyed hash of what a workbook says of a household, whatever the order of its columns: a changed row has another. */
export function contentHash(secrets: Secrets, taken: TakenHousehold): string {
  return secrets.blindIndex('import.content', sortedJson(taken)).toString('hex');
}

function uuidFrom(bytes: Buffer): string {
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_name, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
