import type { Pool } from 'pg';
import type { Problem } from '#contract/problem/problem';
import { until } from '#test/support/cases/until';
import { SaidNo } from './line';

/** What a refusal must be: its status, code and field; sentences in both languages always. */
export interface No {
  readonly status: number;
  readonly code: string;
  readonly field?: string;
}

const guarded = [
  'case_event',
  'case_file',
  'task',
  'household',
  'person',
  'clue',
  'claim',
  'draft',
  'notice',
  'notice_item',
  'objection',
  'meeting',
  'meeting_item',
  'meeting_attendance',
  'measure',
  'monitored_span',
  'pairing',
  'helping_unit',
  'benefit_record',
];

/** Every row that people see, as one hash for each table. What was typed and the audit may grow. */
async function standing(owner: Pool): Promise<Record<string, string>> {
  const hashes: Record<string, string> = {};
  for (const table of guarded) {
    const { rows } = await owner.query<{ hash: string }>(
      `SELECT md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) AS hash FROM ${table} t`,
    );
    hashes[table] = rows[0]?.hash ?? '';
  }
  return hashes;
}

/** A limit that is near from the start reminds its holder at once: no case's clock has anything to do any more. */
async function clocksAreQuiet(owner: Pool): Promise<void> {
  await until('no case has a moment of its own that has come', async () => {
    const { rows } = await owner.query(
      `SELECT FROM case_file WHERE status = 'open' AND next_wake_at <= business_now() LIMIT 1`,
    );
    return rows.length === 0;
  });
}

/** Refused as it must be, in Chinese and English, and nothing has changed. */
export async function isRefused(owner: Pool, ask: () => Promise<unknown>, no: No): Promise<Problem> {
  await clocksAreQuiet(owner);
  const before = await standing(owner);
  const refused = await ask().then(
    () => null,
    (error: unknown) => error,
  );
  if (!(refused instanceof SaidNo)) throw new Error(`was not refused with ${no.code}`, { cause: refused });
  const { problem } = refused;
  expect({ status: refused.status, code: problem.code, field: problem.field }).toEqual({ field: undefined, ...no });
  for (const { texts } of [problem, ...problem.errors]) {
    expect(texts.zh).toMatch(/\p{Script=Han}.*[。！]$/u);
    expect(texts.en).toMatch(/^[A-Z“].*\.$/);
    expect(texts.zh + texts.en).not.toMatch(/[{}…]/);
  }
  expect(await standing(owner)).toEqual(before);
  return problem;
}
