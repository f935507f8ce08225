// `npm test`: every test, on real servers where it needs them; ends with one line of figures that machines read too.
const { spawnSync } = require('node:child_process');
const { mkdtempSync, readFileSync, rmSync, existsSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join, resolve } = require('node:path');

const { findChromium } = require('./chromium.cjs');

const root = resolve(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'shouwang-results-'));
const results = join(folder, 'results.json');
const asked = process.argv.slice(2);
// Browser tests need a browser. Where one is promised (CI), its absence fails them; elsewhere it is said and they are left out.
const isWithoutBrowser =
  findChromium() === undefined && process.env.CI !== 'true' && !asked.includes('--selectProjects');
if (isWithoutBrowser)
  process.stderr.write(
    '没有找到 Chromium，浏览器测试未运行（安装 chromium 和 fonts-noto-cjk，或设置 SHOUWANG_CHROMIUM）。\n' +
      'No Chromium found: the browser tests are not run (install chromium and fonts-noto-cjk, or set SHOUWANG_CHROMIUM).\n',
  );
const selection = isWithoutBrowser ? ['--selectProjects', 'domain', 'stack'] : [];
const jest = [require.resolve('jest/bin/jest'), '--json', `--outputFile=${results}`, ...asked, ...selection];

try {
  // The results go to the file; standard output would hold them a second time.
  const { status } = spawnSync(process.execPath, jest, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  const { passed, failed } = existsSync(results)
    ? count(JSON.parse(readFileSync(results, 'utf8')))
    : { passed: 0, failed: 1 };
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  process.exitCode = failed > 0 ? 1 : (status ?? 1);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** A file that could not even be loaded counts as one failure; so does a test that was skipped, since none may be. */
function count({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites }) {
  return {
    passed: numPassedTests,
    failed: numFailedTests + numPendingTests + numTodoTests + numRuntimeErrorTestSuites,
  };
}
