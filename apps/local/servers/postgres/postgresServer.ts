import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { hasCode } from '../errorCode';
import { areFree, freePort } from '../ports';
import { endProcess, identify, isRunning, type ProcessIdentity } from '../processes';
import { silent, type Report } from '../report';
import { postgresBinaries } from './binaries';
import { asUser, clusterFolder, ensureCluster, keptSecret, serverEnvironment, superuser } from './clusterFolder';
import { readPostmasterFile } from './postmasterFile';
import { serverUser } from './serverUser';

export interface PostgresOptions {
  readonly dataDir: string;
  /** Tests only: without fsync a power cut loses data. A killed server does not. */
  readonly unsafe?: boolean;
  readonly maxConnections?: number;
  readonly report?: Report;
}

/** A running embedded PostgreSQL. */
export interface PostgresServer {
  readonly port: number;
  readonly process: ProcessIdentity;
  /** It survived its former parent and was found running. */
  readonly adopted: boolean;
  /** The superuser's address of a database. */
  url(database: string): string;
  /** Ends sessions and stops; waits until it has. */
  stop(): Promise<void>;
}

const startAttempts = 40;
const retryMs = 250;
const readyMs = 120_000;
const stopMs = 30_000;
const pollMs = 25;
const usualPort = 5433;
const attemptsAtLastPort = 20;

/** Starts the PostgreSQL of a data folder, making the cluster the first time, or adopts the one that still runs there. */
export async function startPostgres(options: PostgresOptions): Promise<PostgresServer> {
  const { dataDir, unsafe = false, report = silent } = options;
  mkdirSync(dataDir, { recursive: true, mode: 0o755 });
  const user = serverUser();
  const cluster = clusterFolder(dataDir, user);
  const password = keptSecret(dataDir, 'postgres-password');
  const surviving = await findSurvivor(cluster, password);
  if (surviving !== undefined) return serverOf(surviving, password, true);

  const binaries = postgresBinaries(user);
  ensureCluster({ binaries, cluster, user, password, unsafe });
  report(`启动 PostgreSQL，数据在 ${cluster}`, `starting PostgreSQL, data in ${cluster}`);
  const logPath = join(dataDir, 'postgres.log');
  for (let attempt = 1; ; attempt++) {
    const port = await choosePort(dataDir, attempt);
    const outcome = await startOnce(cluster, { binary: join(binaries, 'bin', 'postgres'), port, logPath, ...options });
    if (typeof outcome !== 'string') return serverOf(outcome, password, false);
    // Sessions of a killed server hold its memory for a moment; a port found free may be taken before it is bound.
    const passing =
      /pre-existing shared memory|could not create any TCP|could not bind|lock file "postmaster.pid" already exists/;
    if (attempt === startAttempts || !passing.test(outcome)) throw new Error(`PostgreSQL did not start:\n${outcome}`);
    await pause(retryMs);
  }
}

/** The port it had the last time, so that those who know it find it again; else any free one. */
async function choosePort(dataDir: string, attempt: number): Promise<number> {
  const path = join(dataDir, 'postgres.port');
  const last = existsSync(path) ? Number(readFileSync(path, 'utf8')) : usualPort;
  const port = attempt <= attemptsAtLastPort && (await areFree([last])) ? last : await freePort();
  writeFileSync(path, String(port));
  return port;
}

interface Running {
  readonly port: number;
  readonly identity: ProcessIdentity;
}

interface Launch extends PostgresOptions {
  readonly binary: string;
  readonly port: number;
  readonly logPath: string;
}

/** Launches the server and waits until it is ready; answers with what it logged if it ended instead. */
async function startOnce(cluster: string, launch: Launch): Promise<Running | string> {
  const log = openSync(launch.logPath, 'a', 0o600);
  const logStart = statSync(launch.logPath).size;
  // In a group of its own, so that Ctrl-C at the terminal reaches us only and we stop things in order.
  const child = spawn(launch.binary, ['-D', cluster, ...settings(launch)], {
    cwd: '/',
    detached: true,
    stdio: ['ignore', log, log],
    env: serverEnvironment,
    ...asUser(serverUser()),
  });
  closeSync(log);
  const failed = new Promise<Error>((resolve) => child.once('error', resolve));
  const identity = child.pid === undefined ? undefined : identify(child.pid);
  if (child.pid === undefined) throw await failed;
  child.unref();
  const until = Date.now() + readyMs;
  while (identity !== undefined && isRunning(identity)) {
    const file = readPostmasterFile(cluster);
    if (file?.pid === identity.pid && file.ready) return { port: file.port, identity };
    if (Date.now() > until) throw new Error(`PostgreSQL is not ready after ${readyMs / 1000} s, see ${launch.logPath}`);
    await pause(pollMs);
  }
  return readFileSync(launch.logPath).subarray(logStart).toString('utf8');
}

function settings({ port, unsafe = false, maxConnections = 200 }: Launch): string[] {
  const named: Record<string, string | number> = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    max_connections: maxConnections,
    shared_buffers: '128MB',
    // What people typed and their numbers do not belong in a log file.
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    log_parameter_max_length_on_error: 0,
    // Commits are still written before they are acknowledged: a killed server loses nothing.
    ...(unsafe && { fsync: 'off', full_page_writes: 'off' }),
  };
  return Object.entries(named).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** The server that still runs on this cluster, if it answers to our password; waits for one that is just recovering. */
async function findSurvivor(cluster: string, password: string): Promise<Running | undefined> {
  const until = Date.now() + readyMs;
  for (;;) {
    const file = readPostmasterFile(cluster);
    const identity = file && identify(file.pid);
    if (file === undefined || identity === undefined) return undefined;
    if (file.ready && (await runsOn(cluster, urlOf(file.port, password, superuser))))
      return { port: file.port, identity };
    // A stale file whose number now belongs to somebody else.
    if (!isPostgres(file.pid) || Date.now() > until) return undefined;
    await pause(pollMs);
  }
}

function isPostgres(pid: number): boolean {
  if (process.platform !== 'linux') return true;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres');
  } catch (error) {
    // It ended while we looked.
    if (hasCode(error, 'ENOENT', 'ESRCH')) return false;
    throw error;
  }
}

async function runsOn(cluster: string, url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory');
    return rows[0]?.data_directory === cluster;
  } catch {
    // Not reachable, or another server with another password: not ours.
    return false;
  } finally {
    await client.end();
  }
}

function urlOf(port: number, password: string, database: string): string {
  return `postgres://${superuser}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}

function serverOf({ port, identity }: Running, password: string, adopted: boolean): PostgresServer {
  return {
    port,
    process: identity,
    adopted,
    url: (database) => urlOf(port, password, database),
    stop: () => endProcess(identity, { signal: 'SIGINT', timeoutMs: stopMs }),
  };
}
