import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { inheritedEnvironment } from '#config/environment';
import { isLock, takeFileLock, type FileLock } from '../fileLock';
import { type Report, StartFault } from '../report';

/** The newest version that builds with Go 1.26.8 and knows time skipping. */
export const temporalVersion = 'v1.32.0';

const packages = ['go.temporal.io/server/cmd/server', 'go.temporal.io/server/cmd/tools/sql'];
const progressMs = 15_000;
const waitForOtherMs = 1_000;
/** What the two commands are compiled from; only told to the person who waits. */
const roughPackageCount = 2_000;
const rememberedLines = 20;

/** Builds the server into the folder, once for each user however many start at once, and answers with the folder. */
export async function buildTemporal(folder: string, report: Report): Promise<string> {
  const lock = await lockBuild(folder, report);
  try {
    if (existsSync(folder)) return folder;
    requireGo();
    const unfinished = `${folder}.${process.pid}`;
    mkdirSync(unfinished, { recursive: true });
    try {
      await goInstall(unfinished, report);
      renameSync(unfinished, folder);
    } finally {
      rmSync(unfinished, { recursive: true, force: true });
    }
    return folder;
  } finally {
    lock.release();
  }
}

async function lockBuild(folder: string, report: Report): Promise<FileLock> {
  for (let told = false; ; told = true) {
    const taken = takeFileLock(`${folder}.lock`);
    if (isLock(taken)) return taken;
    if (!told) {
      report(
        `另一个启动（进程 ${taken.pid}）正在编译 Temporal 服务器，等它完成`,
        `another start (process ${taken.pid}) is building the Temporal server, waiting for it`,
      );
    }
    await pause(waitForOtherMs);
  }
}

function requireGo(): void {
  if (spawnSync('go', ['version'], { stdio: 'ignore' }).status === 0) return;
  throw new StartFault(
    '缺少 Temporal 服务器：请安装 Go 1.26（https://go.dev/dl）后再启动，或设置 TEMPORAL_ADDRESS 指向已有的服务器，或设置 TEMPORAL_SERVER_BINARY 指向服务器程序。',
    'There is no Temporal server: install Go 1.26 (https://go.dev/dl) and start again, or set TEMPORAL_ADDRESS to a running server, or TEMPORAL_SERVER_BINARY to a server binary.',
  );
}

async function goInstall(target: string, report: Report): Promise<void> {
  report(
    `编译 Temporal 服务器 ${temporalVersion}（每个用户只做一次，约 5 到 12 分钟，需联网下载模块）`,
    `building the Temporal server ${temporalVersion} (once for each user, about 5 to 12 minutes, downloads its modules)`,
  );
  const child = spawn(
    'go',
    ['install', '-v', '-trimpath', '-ldflags', '-s -w', ...packages.map((name) => `${name}@${temporalVersion}`)],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: inheritedEnvironment({ GOBIN: target, CGO_ENABLED: '0', GOFLAGS: undefined }),
    },
  );
  const seen = { modules: 0, packages: 0, last: [] as string[] };
  createInterface({ input: child.stderr }).on('line', (line) => {
    if (line.startsWith('go: downloading')) seen.modules++;
    else seen.packages++;
    seen.last = [...seen.last.slice(1 - rememberedLines), line];
  });
  const startedMs = Date.now();
  const progress = setInterval(() => {
    const seconds = Math.round((Date.now() - startedMs) / 1000);
    report(
      `　已用 ${seconds} 秒：下载模块 ${seen.modules} 个，编译包 ${seen.packages} / 约 ${roughPackageCount} 个`,
      `${seconds} s: ${seen.modules} modules downloaded, ${seen.packages} of about ${roughPackageCount} packages compiled`,
    );
  }, progressMs);
  // Nobody waits for a build whose start was given up.
  const giveUp = () => void child.kill();
  process.once('exit', giveUp);
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    if (code !== 0) throw buildFault(seen.last);
  } finally {
    process.off('exit', giveUp);
    clearInterval(progress);
  }
}

function buildFault(last: readonly string[]): StartFault {
  const tail = last.join('\n');
  return new StartFault(
    `Temporal 服务器编译失败，请检查网络与 Go 版本（需 1.26）后再启动；也可设置 TEMPORAL_ADDRESS。\n${tail}`,
    'Building the Temporal server failed: check the network and the version of Go (1.26) and start again, or set TEMPORAL_ADDRESS.',
  );
}
