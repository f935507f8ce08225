import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { inheritedEnvironment } from '#config/environment';
import { makeKeys } from '#config/keys';
import { openStack, type Stack } from '#test/support/stack/stack';
import { Browser } from './desk/browser';
import { furnish, password, village } from './desk/furniture';
import { freshIdNumber, head, household } from './desk/people';

const main = join(__dirname, '../../apps/api/main.ts');
const fromSource = join(__dirname, '../support/fromSource.cjs');

let stack: Stack;
beforeAll(async () => {
  stack = await openStack();
  await furnish(stack.ownerPool);
});
afterAll(() => stack.close());

it('runs as a program of its own, logs nobody’s data, and ends when it is asked to', async () => {
  const environment = {
    SHOUWANG_MODE: 'demonstration',
    SHOUWANG_PORT: '0',
    SHOUWANG_LOG_LEVEL: 'debug',
    DATABASE_URL: stack.database.ownerUrl,
    TEMPORAL_ADDRESS: stack.access.address,
    TEMPORAL_NAMESPACE: stack.access.namespace,
    ...makeKeys('program'),
  };
  const program = spawn(process.execPath, ['--conditions=source', '--require', fromSource, main], {
    env: inheritedEnvironment(environment),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(program, 'exit');
  let printed = '';
  for (const stream of [program.stdout, program.stderr])
    stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const line = await listening(program.stdout, ended);
  const clerk = await new Browser(line.url).signIn('clerk', password);
  const idNumber = freshIdNumber();
  const form = household(village, { members: [head({ name: '欧阳守密', idNumber })] });
  const made = await clerk.post<{ id: string }>('/api/households', { body: form });
  expect(made.status).toBe(201);
  expect((await clerk.post('/api/households', { body: form })).status).toBe(409);
  expect(
    (await clerk.post('/api/households', { body: household(village, { members: [head({ name: '欧阳守密\u0000' })] }) }))
      .status,
  ).toBe(400);
  await clerk.post('/api/households/search', { body: { text: '欧阳守密' } });
  await clerk.post(`/api/households/${made.body.id}/unmask`, { body: { field: 'phone', reason: '联系欧阳守密' } });
  await clerk.get(`/api/areas?text=${encodeURIComponent('欧阳守密')}`);
  await stack.ownerPool.query('ALTER TABLE household RENAME TO household_away');
  expect(
    (await clerk.post('/api/households', { body: household(village, { members: [head({ name: '欧阳守密' })] }) }))
      .status,
  ).toBe(500);
  await stack.ownerPool.query('ALTER TABLE household_away RENAME TO household');

  program.kill('SIGTERM');
  expect(await ended).toEqual([null, 'SIGTERM']);
  expect(printed).toContain('/api/households/search');
  expect(printed).toContain('internal.error');
  for (const secret of [
    '欧阳守密',
    encodeURIComponent('欧阳守密'),
    idNumber,
    '14387654321',
    password,
    clerk.sessionCookie?.split('=')[1] ?? '',
  ])
    expect(printed).not.toContain(secret);
});

/** The line in which the program says where it listens; fails if it ends before. */
async function listening(output: NodeJS.ReadableStream, ended: Promise<unknown>): Promise<{ url: string }> {
  const said = new Promise<string>((done) =>
    createInterface({ input: output }).on('line', (line) => line.includes('api.listening') && done(line)),
  );
  const line = await Promise.race([
    said,
    ended.then((code) => Promise.reject(new Error(`the API ended with ${JSON.stringify(code)}`))),
  ]);
  // Written by main.ts.
  return JSON.parse(line) as { url: string };
}
