import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { nodeOptions } from '#config/nodeOptions';

/** A program of ours running in a process of its own, so that it can be killed as a power cut would. */
export interface SourceProcess {
  readonly child: ChildProcess;
  /** Resolves when the program has printed a line that contains the text; rejects if it ends before. */
  said(text: string): Promise<string>;
  /** SIGKILL; resolves when the process is gone. */
  kill(): Promise<void>;
  /** SIGTERM; resolves when the process is gone. */
  stop(): Promise<void>;
  readonly exited: Promise<number | null>;
}

const register = resolve(__dirname, '../fromSource.cjs');

/** Starts a TypeScript program from its source, with the product's options of Node. */
export function startSource(file: string, orders: object): SourceProcess {
  const options = [...nodeOptions, '--conditions=source', '--require', register];
  const child = spawn(process.execPath, [...options, file, JSON.stringify(orders)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const listeners = new Set<() => void>();
  const hear = (chunk: Buffer) => {
    printed += chunk.toString();
    for (const listener of listeners) listener();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const exited = once(child, 'exit').then(([code]) => (typeof code === 'number' ? code : null));

  const said = (text: string) =>
    new Promise<string>((done, fail) => {
      const look = () => {
        const line = printed.split('\n').find((l) => l.includes(text));
        if (line === undefined) return;
        listeners.delete(look);
        done(line);
      };
      listeners.add(look);
      void exited.then((code) =>
        fail(new Error(`${file} ended with ${code} before it said “${text}”:\n${printed.slice(-4000)}`)),
      );
      look();
    });
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    await exited;
  };
  return { child, said, exited, kill: () => end('SIGKILL'), stop: () => end('SIGTERM') };
}
