import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inheritedEnvironment } from '#config/environment';
import { nodeOptions } from '#config/nodeOptions';
import { hasCode } from '../servers/errorCode';
import { endProcess, identify, type ProcessIdentity } from '../servers/processes';
import type { Report } from '../servers/report';

export interface ProgramOptions {
  /** Its name in messages and of its files: `<name>.log`, `<name>.json`. */
  readonly name: string;
  /** Run under the same options of Node as this process, so that the stack also runs from its sources. */
  readonly file: string;
  readonly dataDir: string;
  /** Asked at each launch, since a server may come back at another address. */
  readonly environment: () => Readonly<Record<string, string | undefined>>;
  readonly report: Report;
}

const stopMs = 20_000;
const firstDelayMs = 500;
const longestDelayMs = 30_000;
const steadyMs = 60_000;

/** API or worker as a child of its own, started again when it dies. */
export class Program {
  private child: ChildProcess | undefined;
  private identity: ProcessIdentity | undefined;
  private launchedMs = 0;
  private delayMs = firstDelayMs;
  private wanted = false;
  private retry: NodeJS.Timeout | undefined;

  constructor(private readonly options: ProgramOptions) {}

  /** Ends what a killed parent left running, then launches. */
  async start(): Promise<void> {
    this.wanted = true;
    const left = this.readLeft();
    if (left !== undefined) await endProcess(left, { signal: 'SIGTERM', timeoutMs: stopMs });
    this.launch();
  }

  /** Ends it for good, also while it is being started. */
  async stop(): Promise<void> {
    this.wanted = false;
    clearTimeout(this.retry);
    if (this.identity !== undefined) await endProcess(this.identity, { signal: 'SIGTERM', timeoutMs: stopMs });
  }

  /** Ends it and launches it anew, with its environment asked for again. */
  async restart(): Promise<void> {
    await this.stop();
    this.wanted = true;
    this.launch();
  }

  get logPath(): string {
    return join(this.options.dataDir, `${this.options.name}.log`);
  }

  private launch(): void {
    if (!this.wanted) return;
    const { name, file, environment } = this.options;
    const log = openSync(this.logPath, 'a', 0o600);
    // In a group of its own, so that Ctrl-C at the terminal reaches us only and we stop things in order.
    const child = spawn(process.execPath, [...process.execArgv, ...nodeOptions, '--enable-source-maps', file], {
      detached: true,
      stdio: ['ignore', log, log],
      env: inheritedEnvironment(environment()),
    });
    closeSync(log);
    this.launchedMs = Date.now();
    this.child = child;
    this.identity = child.pid === undefined ? undefined : identify(child.pid);
    if (this.identity !== undefined) this.writeLeft(this.identity);
    child.once('error', (error) =>
      this.options.report(`${name} 无法启动：${error.message}`, `${name} cannot be started`),
    );
    child.once('close', (code, signal) => this.ended(child, signal ?? `code ${code}`));
  }

  private ended(child: ChildProcess, how: string): void {
    if (this.child !== child) return;
    this.child = undefined;
    this.identity = undefined;
    if (!this.wanted) return;
    const steady = Date.now() - this.launchedMs > steadyMs;
    this.delayMs = steady ? firstDelayMs : Math.min(this.delayMs * 2, longestDelayMs);
    const { name, report } = this.options;
    const seconds = this.delayMs / 1000;
    report(
      `${name} 停止了（${how}），${seconds} 秒后重新启动；日志 ${this.logPath}`,
      `${name} ended (${how}), starting it again in ${seconds} s; log ${this.logPath}`,
    );
    this.retry = setTimeout(() => this.launch(), this.delayMs);
  }

  private get leftPath(): string {
    return join(this.options.dataDir, `${this.options.name}.json`);
  }

  private writeLeft(identity: ProcessIdentity): void {
    writeFileSync(`${this.leftPath}.new`, JSON.stringify(identity));
    renameSync(`${this.leftPath}.new`, this.leftPath);
  }

  private readLeft(): ProcessIdentity | undefined {
    try {
      // Written whole by writeLeft.
      return JSON.parse(readFileSync(this.leftPath, 'utf8')) as ProcessIdentity;
    } catch (error) {
      if (hasCode(error, 'ENOENT')) return undefined;
      throw error;
    }
  }
}
