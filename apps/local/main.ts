import { ConfigFault } from '#config/fault';
import { StartFault } from './servers/report';
import { startLocalStack } from './start/localStack';
import { print, timedReport } from './start/output';
import { Shutdown } from './start/shutdown';

/** `npm start`: brings the whole stack up, tells where it is, and stays until Ctrl-C. */
async function main(): Promise<void> {
  const report = timedReport();
  print('守望 Shouwang：防止返贫监测 — 按 Ctrl-C 停止  (Ctrl-C stops it)');
  const shutdown = new Shutdown(report);
  const stop = () => {
    if (shutdown.begun) return;
    print('');
    void shutdown.run().then(() => {
      report('已停止，数据保留', 'stopped; the data stays');
      process.exit(0);
    });
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  try {
    const stack = await startLocalStack(report, shutdown);
    report('一切就绪', 'everything is ready');
    print(`\n  打开 open  ${stack.address}   接口文档 API  ${stack.address}/api/docs\n`);
    for (const { role, login, password } of stack.accounts) print(`  ${role}  ${login} / ${password}`);
  } catch (error) {
    // What is being stopped may fail in any way.
    if (shutdown.begun) return;
    tell(error);
    await shutdown.run();
    process.exitCode = 1;
  }
}

function tell(error: unknown): void {
  if (error instanceof StartFault || error instanceof ConfigFault) process.stderr.write(`\n${error.message}\n`);
  else process.stderr.write(`\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
}

void main();
