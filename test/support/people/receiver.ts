import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { verified } from './standardWebhooks.cjs';

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

/** What the published library of Standard Webhooks says of the message, with nothing but the secret as it was shown. */
export function isGenuine({ headers, body }: Received, secret: string): boolean {
  const named = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) => [name, String(headers[name])]);
  try {
    verified(secret, body, Object.fromEntries(named) as Record<string, string>);
    return true;
  } catch {
    return false;
  }
}
