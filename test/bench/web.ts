import { Agent, request } from 'node:http';

/** One answer, read to its end. */
export interface WebAnswer {
  readonly status: number;
  readonly body: string;
}

export interface WebRequest {
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Connections that are kept, as a browser's or a proxy's are. */
export class Web {
  private readonly agent: Agent;

  constructor(
    private readonly base: string,
    connections: number,
  ) {
    this.agent = new Agent({ keepAlive: true, maxSockets: connections });
  }

  /** Sends a request and reads the answer; anything but 2xx is a fault of the measurement. */
  async ask(path: string, asked: WebRequest = {}): Promise<string> {
    const { status, body } = await this.send(path, asked);
    if (status < 200 || status > 299) throw new Error(`${path} answered ${status}: ${body.slice(0, 500)}`);
    return body;
  }

  close(): void {
    this.agent.destroy();
  }

  private async send(path: string, asked: WebRequest): Promise<WebAnswer> {
    const { method = 'GET', headers = {}, body } = asked;
    const { answer, reused } = await new Promise<{ answer: WebAnswer | Error; reused: boolean }>((done) => {
      const sent = request(new URL(path, this.base), { method, headers, agent: this.agent }, (incoming) => {
        const parts: Buffer[] = [];
        incoming.on('data', (part: Buffer) => parts.push(part));
        incoming.on('error', (error) => done({ answer: error, reused: false }));
        incoming.on('end', () => {
          const text = Buffer.concat(parts).toString('utf8');
          done({ answer: { status: incoming.statusCode ?? 0, body: text }, reused: sent.reusedSocket });
        });
      });
      sent.on('error', (error) => done({ answer: error, reused: sent.reusedSocket }));
      sent.end(body);
    });
    if (!(answer instanceof Error)) return answer;
    // The server closes a connection that was idle between two rounds, perhaps at this very moment.
    if (reused) return this.send(path, asked);
    throw answer;
  }
}
