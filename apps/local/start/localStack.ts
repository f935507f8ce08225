import { extname, join, resolve } from 'node:path';
import { inheritedEnvironment, variable } from '#config/environment';
import { dataFolder } from '#config/folders';
import { type Config, readConfig } from '#config/readConfig';
import { migrate } from '#database/migrate';
import { loadDemonstration, refuseOtherData } from '../demonstration/load';
import type { LoginToTry } from '../demonstration/load/logins';
import { seedHelped } from '../seed/helpedSeed';
import { type FileLock, isLock, takeFileLock } from '../servers/fileLock';
import { type Report, StartFault } from '../servers/report';
import { setClockFactor } from './clock';
import { forgetEnvironment, writeEnvironment } from './environmentFile';
import { keptKeys } from './keyFile';
import { reservePort } from './portReservation';
import { Program } from './program';
import { apiIsReady, workerIsReady } from './readiness';
import { type LocalServers, localServers } from './servers';
import type { Shutdown } from './shutdown';

/** A running local stack. */
export interface LocalStack {
  /** http://127.0.0.1:3000 */
  readonly address: string;
  readonly dataDir: string;
  readonly config: Config;
  /** Of the demonstration county; none in production. */
  readonly accounts: readonly LoginToTry[];
}

const readyMs = 120_000;
const watchMs = 1_000;
const preferredPort = 3000;
const apps = resolve(__dirname, '../..');
const extension = extname(__filename);

/** Starts everything, or finds it running after its parent was killed; registers with `shutdown` what must be undone. */
export async function startLocalStack(report: Report, shutdown: Shutdown): Promise<LocalStack> {
  const dataDir = dataFolder();
  report(`数据文件夹 ${dataDir}`, `data folder ${dataDir}`);
  const lock = lockDataFolder(dataDir);
  shutdown.add(() => lock.release());

  const servers = localServers({ dataDir, report });
  shutdown.add(() => servers.stop());
  await servers.start(async (ownerUrl) => {
    report('更新数据库结构', 'bringing the database up to date');
    await migrate(ownerUrl);
  });

  const reserved = await reservePort(Number(variable('SHOUWANG_PORT') ?? preferredPort));
  shutdown.add(() => reserved.release());
  const keys = keptKeys(dataDir);
  const environment = () => childEnvironment(servers, { port: reserved.port, keys });
  // Read here too, so that a wrong variable is told before anything else is started.
  const config = readConfig(inheritedEnvironment(environment()));
  if (config.mode === 'demonstration') await refuseOtherData(config.database.ownerUrl);

  const programs = [
    new Program({ name: 'worker', file: join(apps, `worker/main${extension}`), dataDir, environment, report }),
    new Program({ name: 'api', file: join(apps, `api/main${extension}`), dataDir, environment, report }),
  ];
  if (variable('SHOUWANG_CLOCK_FACTOR') !== undefined) {
    report(`业务时间按 ${config.clockFactor} 倍速运行`, `business time runs ${config.clockFactor} times as fast`);
    await setClockFactor(config.database.ownerUrl, config.clockFactor);
  }
  writeEnvironment(dataDir, environment());
  shutdown.add(() => forgetEnvironment(dataDir));
  await startPrograms(programs, { report, shutdown });
  watch(servers, programs, {
    report,
    shutdown,
    moved: () => writeEnvironment(dataDir, environment()),
  });
  const address = `http://127.0.0.1:${reserved.port}`;
  await waitUntilReady(address, config, dataDir);
  report('后台程序与接口已就绪', 'worker and API are ready');
  const accounts = config.mode === 'demonstration' ? await demonstrationAccounts(config, report) : [];
  if (config.mode === 'demonstration') await seedHelped({ apiAddress: address, report });
  return { address, dataDir, config, accounts };
}

function demonstrationAccounts(
  { database, temporal, keys, clockFactor }: Config,
  report: Report,
): Promise<readonly LoginToTry[]> {
  report('准备演示县', 'preparing the demonstration county');
  const access = { ...temporal, payloadKey: keys.payloadKey };
  return loadDemonstration({ ownerUrl: database.ownerUrl, access, secretKeys: keys.secretKeys, report, clockFactor });
}

function lockDataFolder(dataDir: string): FileLock {
  const taken = takeFileLock(join(dataDir, 'start.lock'));
  if (isLock(taken)) return taken;
  throw new StartFault(
    `这个数据文件夹正被另一个启动（进程 ${taken.pid}）使用：${dataDir}。要再开一套，请设置 SHOUWANG_DATA_DIR 为另一个文件夹。`,
    `This data folder is in use by another start (process ${taken.pid}): ${dataDir}. For a second stack set SHOUWANG_DATA_DIR to another folder.`,
  );
}

function childEnvironment(
  servers: LocalServers,
  { port, keys }: { port: number; keys: Readonly<Record<string, string>> },
): Readonly<Record<string, string>> {
  return {
    SHOUWANG_MODE: variable('SHOUWANG_MODE') ?? 'demonstration',
    DATABASE_URL: servers.ownerUrl(),
    TEMPORAL_ADDRESS: servers.temporalAddress(),
    TEMPORAL_NAMESPACE: servers.namespace,
    SHOUWANG_PORT: String(port),
    ...keys,
  };
}

async function startPrograms(
  programs: readonly Program[],
  { report, shutdown }: { report: Report; shutdown: Shutdown },
): Promise<void> {
  report('启动后台程序与接口', 'starting worker and API');
  for (const program of programs) shutdown.add(() => program.stop());
  shutdown.add(() => report('停止接口与后台程序', 'stopping API and worker'));
  await Promise.all(programs.map((program) => program.start()));
}

/** Starts a server again that has died; API and worker with it, if it came back at another address. */
function watch(
  servers: LocalServers,
  programs: readonly Program[],
  { report, shutdown, moved }: { report: Report; shutdown: Shutdown; moved: () => void },
): void {
  const addresses = () => `${servers.ownerUrl()} ${servers.temporalAddress()}`;
  const look = async () => {
    const before = addresses();
    await servers.mend();
    if (addresses() === before) return;
    moved();
    for (const program of programs) await program.restart();
  };
  let looking: Promise<void> = Promise.resolve();
  let busy = false;
  const timer = setInterval(() => {
    if (busy || shutdown.begun) return;
    busy = true;
    looking = look()
      .catch((error: unknown) => report(`服务器没能重新启动：${String(error)}`, 'a server could not be started again'))
      .finally(() => {
        busy = false;
      });
  }, watchMs);
  shutdown.add(async () => {
    clearInterval(timer);
    await looking;
  });
}

async function waitUntilReady(address: string, config: Config, dataDir: string): Promise<void> {
  const access = { ...config.temporal, payloadKey: config.keys.payloadKey };
  const [worker, api] = await Promise.all([
    workerIsReady(access, { timeoutMs: readyMs }),
    apiIsReady(address, { timeoutMs: readyMs }),
  ]);
  if (worker && api) return;
  const name = api ? 'worker' : 'api';
  throw new StartFault(
    `${name} 在 ${readyMs / 1000} 秒内没有就绪，请看日志 ${join(dataDir, `${name}.log`)}`,
    `${name} was not ready within ${readyMs / 1000} s, see its log ${join(dataDir, `${name}.log`)}`,
  );
}
