import { readdirSync, readFileSync } from 'node:fs';
import type { Pool } from 'pg';

/** Processor time in milliseconds by whoever used it. */
export type CpuTimes = ReadonlyMap<string, number>;

/** Processes that are looked at one by one; the sessions of the database are grouped by who they serve. */
export interface CpuSources {
  readonly programs: Readonly<Record<string, number>>;
  readonly postgresPid: number;
  readonly admin: Pool;
}

/** What the processes have used since they began, as the Linux kernel counts it: steadier than time where something else runs beside. */
export async function cpuTimes({ programs, postgresPid, admin }: CpuSources): Promise<CpuTimes> {
  const { rows } = await admin.query<{ pid: number; name: string }>(sessions);
  const names = new Map(rows.map(({ pid, name }) => [pid, name]));
  const times = new Map(Object.entries(programs).map(([name, pid]) => [name, millisecondsOf(pid)]));
  for (const pid of [postgresPid, ...childrenOf(postgresPid)]) {
    const name = `PostgreSQL, ${names.get(pid) ?? 'its own processes'}`;
    times.set(name, (times.get(name) ?? 0) + millisecondsOf(pid));
  }
  return times;
}

/** What was used between two looks. */
export function usedBetween(before: CpuTimes, after: CpuTimes): CpuTimes {
  return new Map([...after].map(([name, ms]) => [name, ms - (before.get(name) ?? 0)]));
}

const sessions = `SELECT pid, CASE application_name WHEN 'shouwang_api' THEN 'for the API' WHEN 'shouwang_worker' THEN 'for the worker'
    WHEN 'shouwang_owner' THEN 'for the bench and the reference' ELSE 'for Temporal' END AS name
  FROM pg_stat_activity WHERE backend_type = 'client backend'`;

const tickMs = 10;

/** /proc/pid/stat: user and system time stand 11 fields behind the name, which may hold spaces. */
function millisecondsOf(pid: number): number {
  const text = statOf(pid);
  if (text === null) return 0;
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * tickMs;
}

function childrenOf(parent: number): number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => {
      const text = pid > 0 ? statOf(pid) : null;
      return text !== null && Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[1]) === parent;
    });
}

// Null where the process has ended meanwhile.
function statOf(pid: number): string | null {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return null;
  }
}
