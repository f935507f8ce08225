import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { inheritedEnvironment } from '#config/environment';
import { ensureNamespace } from '#temporal/namespace';
import { hasCode } from '../errorCode';
import { areFree, freePorts } from '../ports';
import { endProcess, identify, isRunning, type ProcessIdentity } from '../processes';
import { type Report, silent } from '../report';
import type { TemporalBinaries } from './binaries';
import { dynamicConfig, serverConfig, type ServicePorts, servicePorts, services } from './serverConfig';
import { ensureTemporalSchema, forgetMembers, type TemporalStorage } from './storage';

export interface TemporalOptions {
  readonly dataDir: string;
  readonly binaries: TemporalBinaries;
  readonly storage: TemporalStorage;
  readonly namespace: string;
  /** Tests only. */
  readonly shortRuns?: boolean;
  readonly report?: Report;
}

/** A running embedded Temporal server, with its namespace registered. */
export interface TemporalServer {
  readonly address: string;
  readonly process: ProcessIdentity;
  /** It survived its former parent and was found running. */
  readonly adopted: boolean;
  stop(): Promise<void>;
}

/** What is remembered of a running server, to find it again when its parent was killed. */
interface ServerRecord extends ProcessIdentity {
  readonly config: string;
  readonly ports: readonly number[];
}

const startAttempts = 8;
const readyMs = 60_000;
const stopMs = 15_000;
const retryMs = 250;

/** Starts the Temporal server of a data folder with its tables up to date, or adopts the one that still runs there. */
export async function startTemporal(options: TemporalOptions): Promise<TemporalServer> {
  const { binaries, storage, report = silent } = options;
  const folder = join(options.dataDir, 'temporal');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const last = readRecord(folder);
  const adopted = last && (await adopt(last, options, folder));
  if (adopted !== undefined) return adopted;
  // A survivor with other settings, or one that does not answer, must not share the tables with its successor.
  if (last !== undefined) await endProcess(last, { signal: 'SIGTERM', timeoutMs: stopMs });

  report('准备 Temporal 的数据表', "preparing Temporal's tables");
  await ensureTemporalSchema(binaries, storage);
  await forgetMembers(storage);
  report('启动 Temporal 服务器', 'starting the Temporal server');
  for (let attempt = 1; ; attempt++) {
    const ports =
      attempt === 1 && last !== undefined && (await areFree(last.ports))
        ? last.ports
        : await freePorts(2 * services.length);
    const outcome = await startOnce(options, { folder, ports });
    if (typeof outcome !== 'string') return outcome;
    if (attempt === startAttempts || !/address already in use/.test(outcome)) {
      throw new Error(`the Temporal server did not start:\n${lastWords(outcome)}`);
    }
    await pause(retryMs);
  }
}

async function adopt(
  last: ServerRecord,
  options: TemporalOptions,
  folder: string,
): Promise<TemporalServer | undefined> {
  const wanted = configFor(options, folder, servicePorts(last.ports));
  if (!isRunning(last) || last.config !== wanted) return undefined;
  const server = serverOf(last, servicePorts(last.ports), true);
  try {
    await ensureNamespace({ address: server.address }, options.namespace, {
      timeoutMs: stopMs,
      alive: () => isRunning(last),
    });
    return server;
  } catch {
    // Alive but dumb: the caller replaces it.
    return undefined;
  }
}

async function startOnce(
  options: TemporalOptions,
  { folder, ports }: { folder: string; ports: readonly number[] },
): Promise<TemporalServer | string> {
  const named = servicePorts(ports);
  const config = configFor(options, folder, named);
  const configPath = join(folder, 'server.yaml');
  writeFileSync(configPath, config, { mode: 0o600 });
  writeFileSync(join(folder, 'dynamic.yaml'), dynamicConfig({ shortRuns: options.shortRuns === true }));

  const logPath = join(folder, 'server.log');
  const log = openSync(logPath, 'a', 0o600);
  const logStart = statSync(logPath).size;
  // In a group of its own, so that Ctrl-C at the terminal reaches us only and we stop things in order.
  const child = spawn(options.binaries.server, ['--config-file', configPath, '--allow-no-auth', 'start'], {
    cwd: folder,
    detached: true,
    stdio: ['ignore', log, log],
    env: inheritedEnvironment({ GOGC: '400' }),
  });
  closeSync(log);
  const failed = new Promise<Error>((resolve) => child.once('error', resolve));
  if (child.pid === undefined) throw await failed;
  const identity = identify(child.pid);
  child.unref();
  const tail = () => readFileSync(logPath).subarray(logStart).toString('utf8');
  if (identity === undefined) return tail();
  writeRecord(folder, { ...identity, config, ports });

  const server = serverOf(identity, named, false);
  try {
    await ensureNamespace({ address: server.address }, options.namespace, {
      timeoutMs: readyMs,
      alive: () => isRunning(identity),
    });
    return server;
  } catch (error) {
    if (!isRunning(identity)) return tail();
    await server.stop();
    throw new Error(`the Temporal server is not ready after ${readyMs / 1000} s, see ${logPath}`, { cause: error });
  }
}

function configFor(options: TemporalOptions, folder: string, ports: ServicePorts): string {
  return serverConfig({ storage: options.storage, ports, dynamicConfigPath: join(folder, 'dynamic.yaml') });
}

function serverOf(identity: ProcessIdentity, ports: ServicePorts, adopted: boolean): TemporalServer {
  return {
    address: `127.0.0.1:${ports.frontend.grpc}`,
    process: { pid: identity.pid, startedAt: identity.startedAt },
    adopted,
    stop: () => endProcess(identity, { signal: 'SIGTERM', timeoutMs: stopMs }),
  };
}

function recordPath(folder: string): string {
  return join(folder, 'server.json');
}

function writeRecord(folder: string, record: ServerRecord): void {
  const unfinished = `${recordPath(folder)}.${process.pid}`;
  writeFileSync(unfinished, JSON.stringify(record), { mode: 0o600 });
  renameSync(unfinished, recordPath(folder));
}

function readRecord(folder: string): ServerRecord | undefined {
  try {
    // Written whole by writeRecord above.
    return JSON.parse(readFileSync(recordPath(folder), 'utf8')) as ServerRecord;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

const wordsKept = 600;

/** The last line of a log, without its stack trace. */
function lastWords(log: string): string {
  return (log.trim().split('\n').at(-1) ?? '').slice(0, wordsKept);
}
