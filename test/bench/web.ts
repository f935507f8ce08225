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
  async ask(path: string, { method = 'GET', headers = {}, body }: WebRequest = {}): Promise<string> {
    const { status, body: text } = await new Promise<WebAnswer>((done, fail) => {
      const sent = request(new URL(path, this.base), { method, headers, agent: this.agent }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('error', fail);
        answer.on('end', () => done({ status: answer.statusCode ?? 0, body: Buffer.concat(parts).toString('utf8') }));
      });
      sent.on('error', fail);
      sent.end(body);
    });
    if (status < 200 || status > 299) throw new Error(`${method} ${path} answered ${status}: ${text.slice(0, 500)}`);
    return text;
  }

  close(): void {
    this.agent.destroy();
  }
}
