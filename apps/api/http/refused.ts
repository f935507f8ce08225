import { type Refusal, type RefusalCode, refuse } from '#domain/refusal';

/** Thrown by services and guards where something is refused; the one filter renders it. It changed nothing. */
export class Refused extends Error {
  readonly refusals: readonly [Refusal, ...Refusal[]];

  constructor(
    refusal: Refusal | readonly [Refusal, ...Refusal[]],
    /** Seconds until it may be tried again, where that is known. */
    readonly retryAfter?: number,
  ) {
    const refusals: readonly [Refusal, ...Refusal[]] = isList(refusal) ? refusal : [refusal];
    super(refusals[0].code);
    this.refusals = refusals;
  }
}

/** `throw refused('form.required', { field: 'name' })` */
export function refused(code: RefusalCode, at: Parameters<typeof refuse>[1] = {}): Refused {
  return new Refused(refuse(code, at));
}

/** Throws all refusals together, if there are any: a form's faults are told at once. */
export function throwRefusals(refusals: readonly (Refusal | null)[]): void {
  const [first, ...others] = refusals.filter((each) => each !== null);
  if (first !== undefined) throw new Refused([first, ...others]);
}

function isList(refusal: Refusal | readonly [Refusal, ...Refusal[]]): refusal is readonly [Refusal, ...Refusal[]] {
  return Array.isArray(refusal);
}
