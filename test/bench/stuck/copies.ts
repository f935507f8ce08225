import type { Pool } from 'pg';

const copied = ['case_file', 'task', 'step_interval', 'case_trouble'] as const;

/** Copies the planted cases until so many are open, with a share of stuck ones; each copy is another household's. */
export async function copyCases(
  admin: Pool,
  { stuck, open, stuckShare }: { stuck: readonly string[]; open: number; stuckShare: number },
): Promise<void> {
  const client = await admin.connect();
  try {
    await client.query(`SET work_mem = '256MB'`);
    await client.query(
      `CREATE TEMP TABLE copy AS
       SELECT f.case_id AS old_case, gen_random_uuid() AS new_case, gen_random_uuid() AS new_household
       FROM (SELECT case_id, case_id = ANY ($1::uuid[]) AS stuck, count(*) OVER (PARTITION BY case_id = ANY ($1::uuid[])) AS alike FROM case_file WHERE status = 'open') f
       CROSS JOIN LATERAL generate_series(2, round((CASE WHEN f.stuck THEN $3::float8 ELSE 1 - $3::float8 END) * $2::int / f.alike)::int) n`,
      [stuck, open, stuckShare],
    );
    for (const table of copied) {
      const { rows } = await client.query<{ name: string }>(
        `SELECT column_name AS name FROM information_schema.columns WHERE table_name = $1 AND is_generated = 'NEVER' ORDER BY ordinal_position`,
        [table],
      );
      const names = rows.map(({ name }) => name);
      const values = names.map((name) => {
        if (name === 'case_id') return 'c.new_case';
        if (name === 'household_id') return 'c.new_household';
        if (name === 'task_id') return 'replace(o.task_id, c.old_case::text, c.new_case::text)';
        return `o.${name}`;
      });
      await client.query(
        `INSERT INTO ${table} (${names.join(', ')}) SELECT ${values.join(', ')} FROM copy c JOIN ${table} o ON o.case_id = c.old_case`,
      );
      await client.query(`VACUUM (ANALYZE) ${table}`);
    }
  } finally {
    client.release(true);
  }
}
