import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { ConfigFault } from '#config/fault';
import { readConfig } from '#config/readConfig';
import { bundlePath, bundleWorkflows } from './bundle';
import { settingsOf } from './settings';
import { WorkerModule } from './worker.module';

/** Starts the worker and stays; SIGTERM and SIGINT let running work finish. */
async function main(): Promise<void> {
  const config = readConfig();
  const workflows = existsSync(bundlePath) ? { codePath: bundlePath } : { code: (await bundleWorkflows()).code };
  const app = await NestFactory.createApplicationContext(WorkerModule.for(settingsOf(config, workflows)), {
    logger: ['error', 'warn', 'log'],
  });
  app.enableShutdownHooks();
  // Whoever started this process waits for the line.
  process.stdout.write('worker ready\n');
}

main().catch((error: unknown) => {
  const text =
    error instanceof ConfigFault
      ? error.message
      : error instanceof Error
        ? (error.stack ?? error.message)
        : String(error);
  process.stderr.write(`${text}\n`);
  process.exit(1);
});
