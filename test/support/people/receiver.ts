import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A message as its receiver got it. */
export interface Received {
  readonly id: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A gateway of the county's: takes messages, or does not, as it is told. */
export class Receiver {
  readonly received: Received[] = [];
  /** What it answers next, one after the other; the last stands. `silent` never answers. */
  answers: (number | 'silent')[] = [204];
  private readonly hung = new Set<ServerResponse>();

  private constructor(private readonly server: Server) {}

  static async open(): Promise<Receiver> {
    const server = createServer();
    const receiver = new Receiver(server);
    server.on('request', (request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const { headers } = request;
        receiver.received.push({
          id: String(headers['webhook-id']),
          headers,
          body: Buffer.concat(chunks).toString('utf8'),
        });
        const answer = receiver.answers.length > 1 ? receiver.answers.shift() : receiver.answers[0];
        if (answer === 'silent') receiver.hung.add(response);
        else response.writeHead(answer ?? 204).end();
      });
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return receiver;
  }

  get url(): string {
    // It listens on a port.
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/in`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }
}

/** Verifies as the convention says, with nothing but the secret as it was shown. */
export function isGenuine({ id, headers, body }: Received, secret: string): boolean {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const timestamp = String(headers['webhook-timestamp']);
  const isFresh = Math.abs(Date.now() / 1000 - Number(timestamp)) < 300;
  const expected = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return isFresh && String(headers['webhook-signature']).split(' ').includes(`v1,${expected}`);
}
