import { randomUUID } from 'node:crypto';

/** An answer as a test looks at it. */
export interface Answer<T = unknown> {
  readonly status: number;
  readonly headers: Headers;
  /** The body; what a test expects of it, it says. */
  readonly body: T;
}

/** The parts of a problem document that tests look at. */
export interface ProblemBody {
  readonly status: number;
  readonly code: string;
  readonly field?: string;
  readonly texts: { readonly zh: string; readonly en: string };
  readonly errors: readonly { readonly code: string; readonly field?: string }[];
  readonly retryAfter?: number;
}

export interface Request {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Leaves the key or the CSRF token out, or uses another key. */
  readonly key?: string | null;
  readonly csrf?: string | null;
}

/** A browser with one session: cookie, CSRF token and a fresh key for every write, as the web client sends them. */
export class Browser {
  private cookie: string | null = null;
  private csrf: string | null = null;
  private bearer: string | null = null;

  constructor(private readonly base: string) {}

  /** Signs in, or fails with the problem. */
  async signIn(login: string, password: string): Promise<this> {
    const answer = await this.post<{ csrfToken: string }>('/api/session', { body: { login, password }, key: null });
    if (answer.status !== 200) throw new Error(`${login} cannot sign in: ${JSON.stringify(answer.body)}`);
    this.csrf = answer.body.csrfToken;
    return this;
  }

  /** Acts as a machine from now on. */
  withToken(token: string): this {
    this.bearer = token;
    return this;
  }

  get sessionCookie(): string | null {
    return this.cookie;
  }

  get<T>(path: string, request: Request = {}): Promise<Answer<T>> {
    return this.send<T>('GET', path, request);
  }

  post<T>(path: string, request: Request = {}): Promise<Answer<T>> {
    return this.send<T>('POST', path, request);
  }

  async send<T>(method: string, path: string, request: Request = {}): Promise<Answer<T>> {
    const headers: Record<string, string> = { ...request.headers };
    if (this.cookie !== null) headers.cookie = this.cookie;
    if (this.bearer !== null) headers.authorization = `Bearer ${this.bearer}`;
    if (method !== 'GET') {
      const csrf = request.csrf === undefined ? this.csrf : request.csrf;
      if (csrf !== null) headers['x-csrf-token'] = csrf;
      if (request.key !== null) headers['idempotency-key'] = request.key ?? randomUUID();
    }
    const sent = payload(request.body);
    if (sent.type !== null) headers['content-type'] ??= sent.type;
    const answer = await fetch(this.base + path, { method, headers, body: sent.body });
    const cookies = answer.headers.getSetCookie();
    for (const cookie of cookies) this.cookie = cookie.split(';')[0] ?? null;
    const text = await answer.text();
    const json = answer.headers.get('content-type')?.includes('json') === true;
    // The test names the shape it expects; what it does not look at it does not trust either.
    return { status: answer.status, headers: answer.headers, body: (json ? JSON.parse(text) : text) as T };
  }
}

function payload(body: unknown): { body: string | FormData | undefined; type: string | null } {
  if (body === undefined) return { body: undefined, type: null };
  if (body instanceof FormData) return { body, type: null };
  return { body: typeof body === 'string' ? body : JSON.stringify(body), type: 'application/json' };
}
