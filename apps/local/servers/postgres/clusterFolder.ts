import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { canReach, type ServerUser } from './serverUser';

/** The superuser of an embedded cluster; it makes databases and roles and is used for nothing else. */
export const superuser = 'postgres';

/** Where the cluster of a data folder lives: in it, or, for root with a folder nobody else can enter, below /var/lib. */
export function clusterFolder(dataDir: string, user: ServerUser): string {
  if (canReach(dataDir, user)) return join(dataDir, 'postgres');
  const name = createHash('sha256').update(dataDir).digest('hex').slice(0, 12);
  return join('/var/lib/shouwang', `postgres-${name}`);
}

/** A secret of this data folder, made the first time it is asked for and readable for its owner only. */
export function keptSecret(dataDir: string, name: string): string {
  const path = join(dataDir, name);
  if (!existsSync(path)) {
    mkdirSync(dataDir, { recursive: true, mode: 0o755 });
    const unfinished = `${path}.${process.pid}`;
    writeFileSync(unfinished, randomBytes(24).toString('base64url'), { mode: 0o600 });
    renameSync(unfinished, path);
  }
  return readFileSync(path, 'utf8').trim();
}

export interface ClusterMaking {
  readonly binaries: string;
  readonly cluster: string;
  readonly user: ServerUser;
  readonly password: string;
  /** Tests only. */
  readonly unsafe: boolean;
}

// pg_trgm asks the C library what a letter is; under plain C no Chinese sign is one.
const ctype = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';

/** Makes the cluster unless it is there: UTF-8 with the builtin C.UTF-8 locale, under which pg_trgm finds Chinese. */
export function ensureCluster(making: ClusterMaking): void {
  const { cluster } = making;
  if (existsSync(join(cluster, 'PG_VERSION'))) return;
  // initdb refuses a folder with content; one without PG_VERSION was left by a start that died before it was ready.
  rmSync(cluster, { recursive: true, force: true });
  mkdirSync(dirname(cluster), { recursive: true, mode: 0o755 });
  const unfinished = `${cluster}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  give(unfinished, making.user);
  runInitdb(making, unfinished);
  renameSync(unfinished, cluster);
}

function runInitdb({ binaries, user, password, unsafe }: ClusterMaking, folder: string): void {
  const secretFolder = mkdtempSync(join(tmpdir(), 'shouwang-'));
  const passwordFile = join(secretFolder, 'password');
  try {
    chmodSync(secretFolder, 0o700);
    writeFileSync(passwordFile, password, { mode: 0o600 });
    give(secretFolder, user);
    give(passwordFile, user);
    execFileSync(
      join(binaries, 'bin', 'initdb'),
      [
        ...[
          '-D',
          folder,
          '-U',
          superuser,
          '-E',
          'UTF8',
          '--locale-provider=builtin',
          '--builtin-locale=C.UTF-8',
          '--locale=C',
          `--lc-ctype=${ctype}`,
        ],
        ...['--auth=scram-sha-256', `--pwfile=${passwordFile}`],
        ...(unsafe ? ['--no-sync'] : []),
      ],
      { cwd: '/', stdio: 'pipe', env: serverEnvironment, ...asUser(user) },
    );
  } finally {
    rmSync(secretFolder, { recursive: true, force: true });
  }
}

/** The server's environment owes nothing to ours. */
export const serverEnvironment = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

/** Options under which a child runs as the server's user. */
export function asUser(user: ServerUser): { uid?: number; gid?: number } {
  return user.other ? { uid: user.uid, gid: user.gid } : {};
}

function give(path: string, user: ServerUser): void {
  if (user.other) chownSync(path, user.uid, user.gid);
}
