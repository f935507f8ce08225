// `npm start`: compiles what has changed since the last time, then runs the local stack in this same process, so that
// a signal to npm reaches it.
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const { join, resolve } = require('node:path');

const root = resolve(__dirname, '../..');
const dist = join(root, 'dist');
const stamp = join(dist, 'built');
const lock = join(dist, 'building');
const sources = [
  'apps',
  'libs',
  'workflows',
  'activities',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
];

/** The time of the newest source, in milliseconds. */
function newest(path) {
  const stat = fs.statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...fs.readdirSync(path).map((name) => newest(join(path, name))));
}

function isBuilt() {
  const built = fs.statSync(stamp, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return sources.every((path) => newest(join(root, path)) <= built);
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
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status === 0) return;
  fs.rmSync(lock, { force: true });
  process.stderr.write(`${stdout}${stderr}\n编译失败，见上。\nThe build failed, see above.\n`);
  process.exit(status ?? 1);
}

function build() {
  if (isBuilt()) return;
  process.stdout.write('编译程序（首次约一分钟）…… building (about a minute the first time)…\n');
  const startedAt = new Date();
  run(require.resolve('typescript/bin/tsc'), '-p', join(root, 'tsconfig.build.json'));
  run(join(dist, 'apps/worker/bundle.js'));
  fs.writeFileSync(stamp, '');
  // What was changed while it compiled is newer than the build.
  fs.utimesSync(stamp, startedAt, startedAt);
}

if (!isBuilt()) whileLocked(build);
require(join(dist, 'apps/local/main.js'));
