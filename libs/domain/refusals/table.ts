/** What a refusal is to the one who asked: decides the HTTP status (closed list, one filter in the API maps it). */
export const refusalKinds = [
  'invalid',
  'unauthenticated',
  'forbidden',
  'missing',
  'conflict',
  'refused',
  'tooMany',
  'unavailable',
  'internal',
] as const;
export type RefusalKind = (typeof refusalKinds)[number];

/** One refusal's sentence in both languages; `{name}` stands for a parameter. */
export interface RefusalEntry {
  readonly kind: RefusalKind;
  readonly zh: string;
  readonly en: string;
}

/** The refusals of one subject. A new subject is a new file beside this one and a line in `all.ts`. */
export type RefusalTable = Readonly<Record<`${string}.${string}`, RefusalEntry>>;
