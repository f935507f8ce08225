// What `npm start` and the browser tests compile: the programs and the web application, each only where a source of it has
// changed since the last time.
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const { join, resolve } = require('node:path');

const root = resolve(__dirname, '../..');
const dist = join(root, 'dist');
const lock = join(dist, 'building');

const programs = {
  stamp: join(dist, 'built'),
  sources: ['apps', 'libs', 'workflows', 'activities', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json'],
  except: ['apps/web'],
  zh: '编译程序（首次约一分钟）……',
  en: 'building (about a minute the first time)…',
  build() {
    run(require.resolve('typescript/bin/tsc'), '-p', join(root, 'tsconfig.build.json'));
    run(join(dist, 'apps/worker/bundle.js'));
  },
};

const pages = {
  stamp: join(dist, 'built-web'),
  sources: ['apps/web', 'libs/domain', 'package-lock.json'],
  except: [],
  zh: '编译网页（约二十秒）……',
  en: 'building the web application (about twenty seconds)…',
  build() {
    run(join(root, 'node_modules/vite/bin/vite.js'), 'build', '--config', join(root, 'apps/web/vite.config.mts'));
  },
};

/** The time of the newest source, in milliseconds. */
function newest(path, except) {
  if (except.includes(path)) return 0;
  const stat = fs.statSync(join(root, path), { throwIfNoEntry: false });
  if (stat === undefined) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...fs.readdirSync(join(root, path)).map((name) => newest(`${path}/${name}`, except)));
}

function isBuilt({ stamp, sources, except }) {
  const built = fs.statSync(stamp, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return sources.every((path) => newest(path, except) <= built);
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** One build at a time in one checkout; a dead builder's lock does not count. */
function whileLocked(work) {
  fs.mkdirSync(dist, { recursive: true });
  for (;;) {
    try {
      fs.writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const holder = fs.existsSync(lock) ? Number(fs.readFileSync(lock, 'utf8')) : 0;
    if (holder > 0 && !isAlive(holder)) fs.rmSync(lock, { force: true });
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  }
  try {
    work();
  } finally {
    fs.rmSync(lock, { force: true });
  }
}

/** Runs a program of the build; what it says is shown only when it fails. */
function run(...args) {
  // Who tests it gets what everybody gets.
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', env });
  if (status === 0) return;
  fs.rmSync(lock, { force: true });
  process.stderr.write(`${stdout}${stderr}\n编译失败，见上。\nThe build failed, see above.\n`);
  process.exit(status ?? 1);
}

function bringUpToDate(part) {
  if (isBuilt(part)) return;
  whileLocked(() => {
    if (isBuilt(part)) return;
    process.stdout.write(`${part.zh} ${part.en}\n`);
    const startedAt = new Date();
    part.build();
    fs.writeFileSync(part.stamp, '');
    // What was changed while it compiled is newer than the build.
    fs.utimesSync(part.stamp, startedAt, startedAt);
  });
}

module.exports = {
  buildPrograms: () => bringUpToDate(programs),
  buildPages: () => bringUpToDate(pages),
};
