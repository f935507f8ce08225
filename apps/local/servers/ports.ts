import { randomInt } from 'node:crypto';
import { createServer, type Server } from 'node:net';
import { hasCode } from './errorCode';

// Below the range from which the system takes ports for outgoing connections, and below 32768: Temporal keeps its members' ports in a smallint.
const lowest = 10_000;
const highest = 32_767;

/** Ports on loopback that were free a moment ago, all different. Whoever binds them must be ready to try again. */
export async function freePorts(count: number): Promise<number[]> {
  const held: Server[] = [];
  try {
    while (held.length < count) {
      const server = await tryListen(randomInt(lowest, highest + 1));
      if (server !== undefined) held.push(server);
    }
    return held.map(portOf);
  } finally {
    await Promise.all(held.map(close));
  }
}

/** One free port on loopback. */
export async function freePort(): Promise<number> {
  const [port] = await freePorts(1);
  if (port === undefined) throw new Error('no free port');
  return port;
}

/** Whether every one of these ports can be bound on loopback now. */
export async function areFree(ports: readonly number[]): Promise<boolean> {
  const held: Server[] = [];
  try {
    for (const port of ports) {
      const server = await tryListen(port);
      if (server === undefined) return false;
      held.push(server);
    }
    return true;
  } finally {
    await Promise.all(held.map(close));
  }
}

/** The first free port from `preferred` on, looking at most at a hundred; else any free port. */
export async function portNear(preferred: number): Promise<number> {
  const looked = 100;
  for (let port = preferred; port < preferred + looked; port++) if (await areFree([port])) return port;
  return freePort();
}

/** Listens on the port; undefined if somebody else has it. */
function tryListen(port: number): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error) => (hasCode(error, 'EADDRINUSE', 'EACCES') ? resolve(undefined) : reject(error)));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => resolve(server));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a TCP server has a port');
  return address.port;
}
