import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { TownGround } from '#test/support/people/town';
import { layGround } from '#test/support/people/townGround';

/** A town that was laid out here, as the test in the other process reaches it. */
export interface LaidTown {
  readonly id: string;
  readonly base: string;
  readonly database: string;
  readonly taskQueue: string;
  readonly titles: readonly (readonly [login: string, title: string])[];
}

const towns = new Map<string, TownGround>();

async function lay(asked: IncomingMessage): Promise<LaidTown> {
  const { startsAt, ...options } = JSON.parse(await text(asked));
  const ground = await layGround({ ...options, ...(startsAt && { startsAt: new Date(startsAt) }) });
  const id = randomUUID();
  towns.set(id, ground);
  const { base, stack, titles } = ground;
  return { id, base, database: stack.database.name, taskQueue: stack.access.taskQueue, titles: [...titles] };
}

async function answer(request: IncomingMessage): Promise<unknown> {
  const [, id = '', what] = (request.url ?? '').split('/');
  if (id === '') return lay(request);
  const ground = towns.get(id);
  if (ground === undefined) throw new Error(`there is no town ${id}`);
  if (what === 'now') return ground.apiNow();
  if (what === 'worker') return ground.startWorker();
  towns.delete(id);
  return ground.close();
}

/**
 * API and worker of the towns that the browser tests of one Jest worker play in, one after the other: loaded and warm once,
 * and not again for every file. Prints its address; ends when its standard input closes.
 */
const server = createServer((request, response) => {
  // A connection kept open may be closed in the moment in which the next file asks.
  response.setHeader('connection', 'close');
  answer(request).then(
    (found) => response.end(JSON.stringify(found ?? null)),
    (error: unknown) => response.writeHead(500).end(error instanceof Error ? error.stack : String(error)),
  );
});
server.listen(0, '127.0.0.1', () => {
  // A server that listens on a port has an address.
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
process.stdin.resume().once('close', () => process.exit());
// Ctrl-C reaches the whole group; the run ends by itself and closes our standard input.
process.on('SIGINT', () => {});
