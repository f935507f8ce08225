import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';

/** Tables of a case with what finds its rows. */
const tables: Readonly<Record<string, string>> = {
  household: 'id = $1',
  person: 'household_id = $1',
  submission: 'household_id = $1',
  case_event: 'case_id = $2',
  case_file: 'case_id = $2',
  task: `case_id = $2 AND state = 'open'`,
  step_interval: 'case_id = $2',
};
const atOnce = 100;
const minuteMs = 60_000;
const names = ['王建国', '李秀英', '张文军', '刘玉兰', '陈志强', '杨桂花', '赵永刚', '黄淑珍', '周保田', '吴红梅'];

type Row = Readonly<Record<string, unknown>>;
interface Template {
  readonly caseId: string;
  readonly householdId: string;
}

/**
 * Copies a case so many times, each another household's: register, ledger, what was submitted, and the open task, whose due
 * moments lie from yesterday to in a fortnight. Superuser's pool; a copy has no workflow, so that it can be read and not decided.
 */
export async function copyCase(admin: Pool, { caseId, householdId }: Template, count: number): Promise<void> {
  const client = await admin.connect();
  try {
    await client.query('SET session_replication_role = replica');
    const originals: [table: string, columns: string[], rows: Row[]][] = [];
    for (const [table, where] of Object.entries(tables)) {
      const { rows: columns } = await client.query<{ name: string }>(
        `SELECT column_name AS name FROM information_schema.columns WHERE table_name = $1 AND is_generated = 'NEVER' AND is_identity = 'NO'`,
        [table],
      );
      const { rows } = await client.query<{ row: Row }>(
        `SELECT to_jsonb(t) AS row FROM ${table} t WHERE ($1::uuid, $2::uuid) IS NOT NULL AND ${where}`,
        [householdId, caseId],
      );
      originals.push([table, columns.map(({ name }) => name), rows.map(({ row }) => row)]);
    }
    for (let from = 0; from < count; from += atOnce) {
      const copied = Array.from({ length: Math.min(atOnce, count - from) }, (_, i) => copyOf(originals, from + i));
      for (const [i, [table, columns]] of originals.entries()) {
        const rows = copied.flatMap((one) => one[i] ?? []);
        const list = columns.map((name) => `"${name}"`).join(', ');
        await client.query(
          `INSERT INTO ${table} (${list}) SELECT ${list} FROM jsonb_populate_recordset(NULL::${table}, $1)`,
          [JSON.stringify(rows)],
        );
      }
    }
    for (const table of Object.keys(tables)) await client.query(`VACUUM (ANALYZE) ${table}`);
  } finally {
    client.release(true);
  }
}

/** The rows of one copy, table by table, under new ids. */
function copyOf(originals: readonly [string, string[], Row[]][], n: number): Row[][] {
  let text = JSON.stringify(originals.map(([, , rows]) => rows));
  for (const id of idsOf(originals)) text = text.replaceAll(id, randomUUID());
  // The same rows with other ids.
  const copied = JSON.parse(text) as Row[][];
  return copied.map((rows, i) => rows.map((row) => ({ ...row, ...changes(originals[i]?.[0] ?? '', row, n) })));
}

/** What must differ from copy to copy beside the ids. */
function changes(table: string, row: Row, n: number): Row {
  switch (table) {
    case 'household':
      return { number: `BENCH-${n}`, head_name: names[n % names.length], phone_index: null };
    case 'person':
      return { id_number_index: null };
    case 'case_event':
      return { key: null, body_hash: null };
    case 'task':
      return { due_at: new Date(Date.parse(String(row['due_at'])) + (n + 1) * minuteMs).toISOString() };
    default:
      return {};
  }
}

const uuid = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

/** Ids that are the case's own: of itself, its household, people and submissions. */
function idsOf(originals: readonly [string, string[], Row[]][]): Set<string> {
  const own = originals.flatMap(([, , rows]) =>
    rows.flatMap((row) => [row['id'], row['case_id'], row['household_id']]),
  );
  return new Set(own.filter((id): id is string => typeof id === 'string' && uuid.test(id)));
}
