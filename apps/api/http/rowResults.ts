import { Logger } from '@nestjs/common';
import type { RowResult } from '#contract/tasks/bulk';
import { type Refusal, refusalText, refuse } from '#domain/refusal';
import { NotRunning, Refused as CaseRefused } from '#temporal/answers';
import { withoutValues } from './loggedError';
import { Refused, throwRefusals } from './refused';

/** Enough to keep the cases busy without taking the place of everybody else's requests. */
const atOnce = 6;
const logger = new Logger('rowResults');

interface Row {
  readonly taskId: string;
}

/** What became of one row. */
export type Settled = Omit<RowResult, 'taskId'>;

/**
 * Does something with each task of a list, some at a time, and tells for each what became of it, in order: one that is refused
 * or not known does not keep the others from being done (I3, I11).
 */
export async function settleRows<T extends Row>(
  rows: readonly T[],
  act: (row: T) => Promise<number | null>,
): Promise<RowResult[]> {
  return (await settleEach(rows, act)).map((settled, at) => ({ taskId: rows[at]?.taskId ?? '', ...settled }));
}

/** The same for rows of any kind; the caller says in its answer what each was about. */
export async function settleEach<T>(rows: readonly T[], act: (row: T) => Promise<number | null>): Promise<Settled[]> {
  const results: Settled[] = [];
  const queue = rows.entries();
  const lane = async () => {
    for (const [at, row] of queue) results[at] = await settle(row, act);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, rows.length) }, lane));
  return results;
}

/** Refuses a list in which a task stands twice, naming its place. */
export function demandOnce(rows: readonly Row[]): void {
  demandEachOnce(
    rows.map(({ taskId }) => taskId),
    'taskId',
  );
}

/** The same for a list of ids, by the field that holds each. */
export function demandEachOnce(ids: readonly string[], field: string): void {
  const seen = new Set<string>();
  throwRefusals(
    ids.flatMap((id, at) => {
      const isTwice = seen.has(id);
      seen.add(id);
      return isTwice ? [refuse('form.twice', { field: `rows[${at}].${field}` })] : [];
    }),
  );
}

async function settle<T>(row: T, act: (row: T) => Promise<number | null>): Promise<Settled> {
  try {
    return { outcome: 'done', seq: await act(row), code: null, field: null, texts: null };
  } catch (error) {
    const refusal = refusalIn(error);
    if (refusal === null) logger.error({ err: withoutValues(error) }, 'unavailable.unknown');
    const said = refusal ?? refuse('unavailable.unknown');
    return {
      outcome: refusal === null ? 'unknown' : 'refused',
      seq: null,
      code: said.code,
      field: said.field ?? null,
      texts: refusalText(said),
    };
  }
}

/** Only our own refusals mean that nothing was done; everything else may still have been. */
function refusalIn(error: unknown): Refusal | null {
  if (error instanceof Refused) return error.refusals[0];
  if (error instanceof CaseRefused) return error.refusal;
  return error instanceof NotRunning ? refuse('case.closed') : null;
}
