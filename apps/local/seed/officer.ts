import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { ImportList, ImportView } from '#contract/imports/imports';
import type { SummaryView } from '#contract/reports/summary';
import type { SessionView } from '#contract/sessions/sessions';
import { StartFault } from '../servers/report';

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const mostAttempts = 30;
const pauseMs = 1_000;

/** The county's officer of the demonstration, at work over HTTP as everybody is; “not known yet” is asked again with the same key. */
export class Officer {
  private cookie = '';
  private csrf = '';

  constructor(private readonly base: string) {}

  /** Signs in; answers today's day in business time. */
  async signIn(login: string, password: string): Promise<string> {
    const { csrfToken } = await this.ask<SessionView>('POST', '/api/session', { login, password });
    this.csrf = csrfToken ?? '';
    return (await this.ask<SessionView>('GET', '/api/session')).todayOn;
  }

  upload(workbook: Buffer, { areaCode, name }: { areaCode: string; name: string }): Promise<ImportView> {
    const form = new FormData();
    form.set('areaCode', areaCode);
    form.set('file', new Blob([new Uint8Array(workbook)], { type: workbookType }), name);
    return this.ask<ImportView>('POST', '/api/imports', form);
  }

  seen(id: string): Promise<ImportView> {
    return this.ask<ImportView>('GET', `/api/imports/${id}`);
  }

  /** The latest imports of the county, newest first. */
  async imports(): Promise<readonly ImportView[]> {
    return (await this.ask<ImportList>('GET', '/api/imports?limit=200')).rows;
  }

  /** Gives an order of a first day: known by its key, so that another start does not give it again. */
  give<T>(path: string, body: object, key: string): Promise<T> {
    return this.ask<T>('POST', path, body, key);
  }

  read<T>(path: string): Promise<T> {
    return this.ask<T>('GET', path);
  }

  confirm(id: string): Promise<ImportView> {
    return this.ask<ImportView>('POST', `/api/imports/${id}/confirm`);
  }

  /** The county's figures as of a day, with the measures implemented by another. */
  summary(asked: { areaCode: string; on: string; implementedBy: string }): Promise<SummaryView> {
    return this.ask<SummaryView>('GET', `/api/reports/summary?${new URLSearchParams(asked).toString()}`);
  }

  private async ask<T>(method: string, path: string, body?: object, key: string = randomUUID()): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      const answer = await this.once(method, path, { key, body }).catch((error: unknown) => {
        if (attempt === mostAttempts) throw error;
        // The API is being started again: as unknown as a 503.
        return null;
      });
      // The contract's views are what the address answers; the API's own tests hold it to them.
      if (answer?.ok === true) return (await answer.json()) as T;
      if (answer !== null && (answer.status !== 503 || attempt === mostAttempts)) throw await saidNo(answer);
      await pause(pauseMs);
    }
  }

  private async once(
    method: string,
    path: string,
    { key, body }: { key: string; body: object | undefined },
  ): Promise<Response> {
    const headers: Record<string, string> = { cookie: this.cookie };
    if (method !== 'GET') Object.assign(headers, { 'idempotency-key': key, 'x-csrf-token': this.csrf });
    const isForm = body instanceof FormData;
    if (body !== undefined && !isForm) headers['content-type'] = 'application/json';
    const payload = body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) };
    const answer = await fetch(this.base + path, { method, headers, ...payload });
    for (const cookie of answer.headers.getSetCookie()) this.cookie = cookie.split(';')[0] ?? '';
    return answer;
  }
}

async function saidNo(answer: Response): Promise<StartFault> {
  const {
    detail = '',
    title = '',
    code = '',
  } = (await answer.json()) as { detail?: string; title?: string; code?: string };
  return new StartFault(`${detail}（${code}）`, title);
}
