import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { Client } from 'pg';
import { refusalTable } from '#domain/refusals/all';
import type { ProblemBody } from './desk/browser';
import { openDesk, type Desk } from './desk/desk';
import { password } from './desk/furniture';

let desk: Desk;
afterEach(() => desk.close());

describe('too many requests', () => {
  it('of one person are held back, the next person’s are not', async () => {
    desk = await openDesk({ settings: { rateLimits: { requestsPerMinute: 5, signInsPerMinute: 100, proofBits: 1 } } });
    const [clerk, county] = [await desk.as('clerk'), await desk.as('county')];
    for (let i = 0; i < 5; i++) expect((await clerk.get('/api/session')).status).toBe(200);
    const held = await clerk.get<ProblemBody>('/api/session');
    expect(held).toMatchObject({ status: 429, body: { code: 'tooMany.requests' } });
    expect(Number(held.headers.get('retry-after'))).toBeLessThanOrEqual(12);
    expect((await county.get('/api/session')).status).toBe(200);
  });

  it('to sign in from one address are held back', async () => {
    desk = await openDesk({ settings: { rateLimits: { requestsPerMinute: 100, signInsPerMinute: 3, proofBits: 1 } } });
    const attempt = () => desk.stranger().post('/api/session', { body: { login: 'clerk', password } });
    for (let i = 0; i < 3; i++) expect((await attempt()).status).toBe(200);
    expect(await attempt()).toMatchObject({ status: 429, body: { code: 'tooMany.requests' } });
  });
});

describe('the API', () => {
  it('says that it lives, and whether it is ready', async () => {
    desk = await openDesk();
    expect((await desk.stranger().get('/api/health/live')).body).toEqual({ status: 'ok', parts: [] });
    expect((await desk.stranger().get('/api/health/ready')).body).toEqual({
      status: 'ok',
      parts: [
        { name: 'postgresql', ok: true },
        { name: 'temporal', ok: true },
      ],
    });
  });

  it('shows its figures to the operator only, without an id in them', async () => {
    desk = await openDesk();
    const [clerk, operator] = [await desk.as('clerk'), await desk.as('operator')];
    await clerk.get('/api/households/5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10');
    expect((await clerk.get('/api/metrics')).status).toBe(403);
    const figures = (await operator.get<string>('/api/metrics')).body;
    expect(figures).toContain('shouwang_http_seconds_count{route="/api/households/:id",method="GET",status="404"} 1');
    expect(figures).toContain('shouwang_pool_connections{state="open"}');
    expect(figures).not.toContain('5b0c3f7e');
  });

  it('refuses an address it does not know in the same words as everything else', async () => {
    desk = await openDesk();
    const answer = await desk.stranger().get<ProblemBody>('/api/teapots');
    expect(answer).toMatchObject({ status: 404, body: { code: 'route.missing', texts: { zh: '没有这一接口。' } } });
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it('refuses in them what it cannot read at all', async () => {
    desk = await openDesk();
    const unreadable = [
      [`/api/tasks?village=${'4'.repeat(20_000)}`, 431, 'request.tooLong'],
      ['/api/tasks/%E0%A4%A', 404, 'route.missing'],
      [`/api/tasks/${'4'.repeat(250)}`, 404, 'route.missing'],
    ] as const;
    for (const [address, status, code] of unreadable) {
      const answer = await desk.stranger().get<ProblemBody>(address);
      expect(answer).toMatchObject({ status, body: { status, code, texts: { zh: refusalTable[code].zh } } });
      expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
      expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
      expect(answer.headers.get('cache-control')).toBe('no-store');
    }
    const { hostname, port } = new URL(desk.base);
    const told = await text(connect(Number(port), hostname).end('HELLO\r\n\r\n'));
    expect(told).toMatch(/^HTTP\/1\.1 400 .*"code":"request\.unreadable"/s);
  });

  it('serves its document and a page to read it', async () => {
    desk = await openDesk();
    expect((await desk.stranger().get<{ openapi: string }>('/api/openapi.json')).body.openapi).toMatch(/^3\./);
    expect((await desk.stranger().get<string>('/api/docs')).body).toContain('守望 API');
  });

  it('without Temporal is not ready, and still reads', async () => {
    desk = await openDesk({
      settings: {
        temporal: {
          address: '127.0.0.1:1',
          namespace: 'none',
          taskQueue: 'none',
          payloadKey: { id: 'none', key: Buffer.alloc(32) },
        },
      },
    });
    expect(await desk.stranger().get('/api/health/ready')).toMatchObject({
      status: 503,
      body: { code: 'unavailable.now', field: 'temporal' },
    });
    expect((await (await desk.as('clerk')).post('/api/households/search', { body: {} })).status).toBe(200);
  });

  it('without its database says so, and goes on when it is back', async () => {
    desk = await openDesk();
    const clerk = await desk.as('clerk');
    const { name } = desk.stack.database;
    const admin = new Client(desk.stack.database.adminUrl.replace(`/${name}`, '/postgres'));
    await admin.connect();
    try {
      await admin.query(`ALTER DATABASE ${name} WITH ALLOW_CONNECTIONS false`);
      await admin.query(
        `SELECT pg_terminate_backend(pid, 2000) FROM pg_stat_activity WHERE datname = $1 AND application_name = 'shouwang_api'`,
        [name],
      );
      const away = await clerk.get<ProblemBody>('/api/session');
      expect(away).toMatchObject({ status: 503, body: { code: 'unavailable.now' } });
      expect(away.headers.get('retry-after')).toBe('2');
    } finally {
      await admin.query(`ALTER DATABASE ${name} WITH ALLOW_CONNECTIONS true`);
      await admin.end();
    }
    expect((await clerk.get('/api/session')).status).toBe(200);
  });
});
