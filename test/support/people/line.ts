import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Problem } from '#contract/problem/problem';
import type { SessionView } from '#contract/sessions/sessions';

/** The system said no: its problem document, as a person reads it. */
export class SaidNo extends Error {
  constructor(
    readonly status: number,
    readonly problem: Problem,
  ) {
    super(`${status} ${problem.code}${problem.field ? ` (${problem.field})` : ''}: ${problem.detail}`);
  }

  get code(): string {
    return this.problem.code;
  }

  get field(): string | undefined {
    return this.problem.field;
  }
}

export interface Asking {
  readonly body?: unknown;
  /** Of a write; one is made where none is given. */
  readonly key?: string;
}

const mostAttempts = 8;

/** One person's connection: cookie, CSRF token, a key for every write; “not known yet” is asked again with the same key (I3). */
export class Line {
  private cookie: string | null = null;
  private csrf: string | null = null;

  constructor(readonly base: string) {}

  async signIn(login: string, password: string): Promise<{ accountId: string; name: string }> {
    const session = await this.ask<SessionView>('POST', '/api/session', { body: { login, password } });
    this.csrf = session.csrfToken;
    return { accountId: session.accountId, name: session.name };
  }

  get<T>(path: string): Promise<T> {
    return this.ask<T>('GET', path);
  }

  post<T>(path: string, asking: Asking = {}): Promise<T> {
    return this.ask<T>('POST', path, asking);
  }

  put<T>(path: string, asking: Asking = {}): Promise<T> {
    return this.ask<T>('PUT', path, asking);
  }

  delete(path: string): Promise<unknown> {
    return this.ask('DELETE', path);
  }

  /** A file as it is saved from the browser; made of what is sent, where something is. */
  async fetch(path: string, body?: FormData): Promise<Buffer> {
    const answer = await this.once(body ? 'POST' : 'GET', path, { body, key: randomUUID() });
    if (!answer.ok) throw new SaidNo(answer.status, (await answer.json()) as Problem);
    return Buffer.from(await answer.arrayBuffer());
  }

  /** Any other request. */
  async ask<T>(method: string, path: string, { body, key = randomUUID() }: Asking = {}): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      const answer = await this.once(method, path, { body, key });
      const text = await answer.text();
      const json: unknown =
        answer.headers.get('content-type')?.includes('json') === true && text !== '' ? JSON.parse(text) : text;
      // The person's verb names the shape it asks for; the API's own tests hold answers against the document.
      if (answer.ok) return json as T;
      if (answer.status !== 503 || attempt === mostAttempts) throw new SaidNo(answer.status, json as Problem);
      await wait(200 * attempt);
    }
  }

  private async once(method: string, path: string, { body, key }: Required<Asking>): Promise<Response> {
    const headers: Record<string, string> = {};
    if (this.cookie !== null) headers.cookie = this.cookie;
    if (method !== 'GET') {
      headers['idempotency-key'] = key;
      if (this.csrf !== null) headers['x-csrf-token'] = this.csrf;
    }
    if (body !== undefined && !(body instanceof FormData)) headers['content-type'] = 'application/json';
    const payload = body === undefined ? undefined : body instanceof FormData ? body : JSON.stringify(body);
    const answer = await fetch(this.base + path, { method, headers, ...(payload !== undefined && { body: payload }) });
    for (const cookie of answer.headers.getSetCookie()) this.cookie = cookie.split(';')[0] ?? null;
    return answer;
  }
}
