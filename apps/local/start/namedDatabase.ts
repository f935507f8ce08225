import { Client } from 'pg';
import { postgresUrl } from '#config/fields';
import { StartFault } from '../servers/report';

const oldestVersion = 150_000;
const workingRoles = ['shouwang_api', 'shouwang_worker'];

export interface DatabaseUse {
  /** Whether the embedded Temporal server will keep its tables beside it. */
  readonly withTemporal: boolean;
}

interface Standing {
  readonly version: number;
  readonly encoding: string;
  readonly name: string;
  readonly role: string;
  readonly owns: boolean;
  readonly rolesThere: boolean;
  readonly makesRoles: boolean;
  readonly makesDatabases: boolean;
}

/** The database that `DATABASE_URL` names, looked at before anything is done to it: what is wrong is told in one sentence. Answers its name. */
export async function checkDatabase(url: string, { withTemporal }: DatabaseUse): Promise<string> {
  const client = new Client({ connectionString: postgresUrl('DATABASE_URL', url), connectionTimeoutMillis: 10_000 });
  try {
    await client.connect().catch((error: unknown) => {
      throw notReached(error);
    });
    const standing = await standingOf(client);
    demandUse(standing, withTemporal);
    return standing.name;
  } finally {
    await client.end();
  }
}

async function standingOf(client: Client): Promise<Standing> {
  const { rows } = await client.query<Standing>(
    `SELECT current_setting('server_version_num')::int AS version, current_setting('server_encoding') AS encoding, d.datname AS name, current_user AS role,
       pg_has_role(current_user, d.datdba, 'USAGE') AS owns,
       (SELECT count(*) = cardinality($1::text[]) FROM pg_roles WHERE rolname = ANY ($1)) AS "rolesThere",
       r.rolcreaterole OR r.rolsuper AS "makesRoles", r.rolcreatedb OR r.rolsuper AS "makesDatabases"
     FROM pg_database d, pg_roles r WHERE d.datname = current_database() AND r.rolname = current_user`,
    [workingRoles],
  );
  const [standing] = rows;
  if (standing === undefined) throw new Error('a session has a database and a role');
  return standing;
}

function demandUse(standing: Standing, withTemporal: boolean): void {
  const { version, encoding, role, owns, rolesThere, makesRoles, makesDatabases } = standing;
  if (version < oldestVersion)
    throw new StartFault(
      'DATABASE_URL 指定的 PostgreSQL 版本过低，须为 15 以上。',
      'The PostgreSQL of DATABASE_URL is too old: version 15 or later is needed.',
    );
  if (encoding !== 'UTF8')
    throw new StartFault(
      `DATABASE_URL 指定的数据库编码为 ${encoding}，须为 UTF8。`,
      `The database of DATABASE_URL has the encoding ${encoding}: UTF8 is needed.`,
    );
  if (!owns)
    throw new StartFault(
      `${role} 不是 DATABASE_URL 指定的数据库的属主。请执行 ALTER DATABASE … OWNER TO ${role}。`,
      `${role} does not own the database of DATABASE_URL: ALTER DATABASE … OWNER TO ${role}.`,
    );
  if (!rolesThere && !makesRoles)
    throw new StartFault(
      `${role} 不能建立角色 ${workingRoles.join('、')}。请执行 ALTER ROLE ${role} CREATEROLE。`,
      `${role} may not make the roles ${workingRoles.join(', ')}: ALTER ROLE ${role} CREATEROLE.`,
    );
  if (withTemporal && !(makesRoles && makesDatabases))
    throw new StartFault(
      `${role} 不能为 Temporal 建立角色和数据库。请执行 ALTER ROLE ${role} CREATEROLE CREATEDB，或设置 TEMPORAL_ADDRESS。`,
      `${role} may not make Temporal's role and databases: ALTER ROLE ${role} CREATEROLE CREATEDB, or set TEMPORAL_ADDRESS.`,
    );
}

function notReached(error: unknown): StartFault {
  const why = error instanceof Error ? error.message : String(error);
  return new StartFault(
    `连不上 DATABASE_URL 指定的数据库：${why}`,
    `The database of DATABASE_URL cannot be reached: ${why}`,
    { cause: error },
  );
}
