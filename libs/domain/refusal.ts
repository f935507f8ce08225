import { type RefusalCode, refusalTable } from './refusals/all';
import type { RefusalKind } from './refusals/table';

export type { RefusalCode, RefusalKind };

export type RefusalParams = Readonly<Record<string, string | number>>;

/** A “no” with its reason: a value, never an exception. Plain JSON, so that it passes through Temporal and HTTP unchanged. */
export interface Refusal {
  readonly refused: true;
  readonly kind: RefusalKind;
  readonly code: RefusalCode;
  /** Path of the field it speaks of, `members[2].idNumber`. */
  readonly field?: string;
  readonly params?: RefusalParams;
}

/** Makes a refusal; its kind and its sentences stand in the table of its subject (`refusals/`). */
export function refuse(
  code: RefusalCode,
  at: { readonly field?: string; readonly params?: RefusalParams } = {},
): Refusal {
  return {
    refused: true,
    kind: refusalTable[code].kind,
    code,
    ...(at.field !== undefined && { field: at.field }),
    ...(at.params !== undefined && { params: at.params }),
  };
}

export function isRefusal(x: unknown): x is Refusal {
  return (
    typeof x === 'object' && x !== null && 'refused' in x && x.refused === true && 'code' in x && isRefusalCode(x.code)
  );
}

/** Whether a string from outside (a failure's details, an older ledger row) is a code of the table. */
export function isRefusalCode(x: unknown): x is RefusalCode {
  return typeof x === 'string' && Object.hasOwn(refusalTable, x);
}

/**
 * The sentence that a person reads, in Chinese and English. A parameter that was not given shows as “…”;
 * one that is called differently in the two languages comes as `causeZh` and `causeEn` for `{cause}`.
 */
export function refusalText(refusal: Pick<Refusal, 'code' | 'params'>): { zh: string; en: string } {
  const { zh, en } = refusalTable[refusal.code];
  return { zh: fillIn(zh, refusal.params, 'Zh'), en: fillIn(en, refusal.params, 'En') };
}

/** A sentence with its `{parameters}` filled in, for one language. */
export function fillIn(text: string, params: RefusalParams = {}, language: 'Zh' | 'En'): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const found = [`${name}${language}`, name].find((key) => Object.hasOwn(params, key));
    return found === undefined ? '…' : String(params[found]);
  });
}
