import { randomUUID } from 'node:crypto';
import { Browser } from './desk/browser';
import { openDesk, type Desk } from './desk/desk';
import { auditRequests } from './openapi/auditRequests';
import { bulkRequests } from './openapi/bulkRequests';
import { caseRequests } from './openapi/caseRequests';
import { type Address, addressesOf, exampleOf, type OpenApi, type Parameter, withoutExample } from './openapi/document';
import { helpRequests } from './openapi/helpRequests';
import { importRequests } from './openapi/importRequests';
import { lookBackRequests } from './openapi/lookBackRequests';
import { notificationRequests } from './openapi/notificationRequests';
import { reportRequests } from './openapi/reportRequests';
import { deskRequests, type GoodRequest, Ground, registerRequests } from './openapi/requests';
import { sampleRequests } from './openapi/sampleRequests';
import { departures } from './openapi/schemaCheck';

jest.setTimeout(180_000);

let desk: Desk;
let document: OpenApi;
let ground: Ground;
const browsers = new Map<string, Browser>();
const goodRequests = {
  ...bulkRequests,
  ...deskRequests,
  ...registerRequests,
  ...caseRequests,
  ...helpRequests,
  ...importRequests,
  ...notificationRequests,
  ...reportRequests,
  ...sampleRequests,
  ...auditRequests,
  ...lookBackRequests,
};

beforeAll(async () => {
  desk = await openDesk({ worker: true });
  document = (await desk.stranger().get<OpenApi>('/api/openapi.json')).body;
  for (const login of ['admin', 'clerk', 'county', 'health', 'operator', 'former', 'leader', 'supervisor', 'township'])
    browsers.set(login, await desk.as(login));
  const { todayOn } = (await signedIn('clerk').get<{ todayOn: string }>('/api/session')).body;
  ground = new Ground(desk, signedIn('admin'), signedIn('clerk'), todayOn);
});
afterAll(() => desk.close());

function signedIn(login: string): Browser {
  const browser = browsers.get(login);
  if (browser === undefined) throw new Error(`${login} has not signed in`);
  return browser;
}

function exampleText({ schema, example }: Parameter): string {
  const value = schema?.example ?? example;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : randomUUID();
}

/** Sends a request and compares its answer with what the document says of it. */
async function walk(
  { method, path, operation }: Address,
  { as, params = {}, body }: GoodRequest,
): Promise<{ status: number; wrong: string[]; body: unknown }> {
  const values = { id: randomUUID(), ...params };
  const exampled = (operation.parameters ?? [])
    .filter((each) => each.in === 'path')
    .map((each): [string, string] => [each.name, exampleText(each)]);
  const filled = Object.entries({ ...Object.fromEntries(exampled), ...values }).reduce(
    (text, [name, value]) => text.replace(`{${name}}`, encodeURIComponent(value)),
    path,
  );
  const needed = (operation.parameters ?? []).filter((each) => each.in === 'query' && each.required === true);
  const query = new URLSearchParams(needed.map((each): [string, string] => [each.name, exampleText(each)])).toString();
  const browser = typeof as === 'string' ? signedIn(as) : as;
  const answer = await browser.send<unknown>(
    method,
    query === '' ? filled : `${filled}?${query}`,
    body === undefined ? {} : { body },
  );
  const type = answer.headers.get('content-type')?.split(';')[0] ?? '';
  const said = operation.responses[answer.status] ?? operation.responses.default;
  if (said === undefined)
    return { status: answer.status, wrong: [`${answer.status} is not documented`], body: answer.body };
  if (said.content === undefined)
    return { status: answer.status, wrong: answer.body === '' ? [] : ['a body is not documented'], body: answer.body };
  const content = said.content[type];
  if (content === undefined) return { status: answer.status, wrong: [`${type} is not documented`], body: answer.body };
  return {
    status: answer.status,
    wrong: type.includes('json') ? departures(document, content.schema ?? {}, answer.body) : [],
    body: answer.body,
  };
}

it('says of every address what it is for, what it takes and what it answers, with examples', () => {
  const faults = addressesOf(document).flatMap(({ name, operation }) => {
    const found: string[] = [];
    if (operation.summary === undefined || !/[\u4e00-\u9fff]/.test(operation.summary)) found.push('no Chinese summary');
    if (operation.tags === undefined) found.push('no tag');
    for (const content of Object.values(operation.requestBody?.content ?? {}))
      found.push(...withoutExample(document, content.schema ?? {}).map((path) => `body${path} has no example`));
    const good = Object.entries(operation.responses).filter(([status]) => status.startsWith('2'));
    if (good.length !== 1) found.push(`${good.length} good answers`);
    for (const [status, { content }] of good) {
      if (status !== '204' && content === undefined) found.push('nothing is said of its answer');
      for (const { schema, example } of Object.values(content ?? {}))
        if (example === undefined)
          found.push(...withoutExample(document, schema ?? {}).map((path) => `answer${path} has no example`));
    }
    for (const each of operation.parameters ?? [])
      if (each.in === 'path' && each.schema?.example === undefined && each.example === undefined)
        found.push(`{${each.name}} has no example`);
    return found.map((fault) => `${name}: ${fault}`);
  });
  expect(faults).toEqual([]);
});

it('gives examples that its own schemas accept', () => {
  const faults = addressesOf(document).flatMap(({ name, operation }) =>
    Object.values(operation.requestBody?.content ?? {}).flatMap(({ schema = {} }) =>
      departures(document, schema, exampleOf(document, schema)).map((each) => `${name}: ${each}`),
    ),
  );
  expect(faults).toEqual([]);
});

it('is kept by every address of desk and register for a good request', async () => {
  const faults: string[] = [];
  for (const address of addressesOf(document)) {
    const make = goodRequests[address.name];
    if (make === undefined) continue;
    const { status, wrong, body } = await walk(address, await make(ground));
    if (status >= 300) faults.push(`${address.name}: ${status} ${JSON.stringify(body)}`);
    faults.push(...wrong.map((each) => `${address.name}: ${each}`));
  }
  expect(faults).toEqual([]);
  expect(
    Object.keys(goodRequests).filter((name) => !addressesOf(document).some((address) => address.name === name)),
  ).toEqual([]);
});

it('is kept by every address for its own example, whoever sends it: an answer or a problem as documented, never a failure', async () => {
  const faults: string[] = [];
  for (const address of addressesOf(document)) {
    if (address.path.startsWith('/api/session')) continue;
    const schema = address.operation.requestBody?.content['application/json']?.schema;
    const body = schema === undefined ? undefined : exampleOf(document, schema);
    for (const as of ['clerk', 'admin', desk.stranger()]) {
      const { status, wrong, body: said } = await walk(address, { as, body });
      if (status >= 500) faults.push(`${address.name}: ${status} ${JSON.stringify(said)}`);
      if (JSON.stringify(said).includes('route.missing')) faults.push(`${address.name}: not there`);
      faults.push(...wrong.map((each) => `${address.name}: ${status} ${each}`));
    }
  }
  expect(faults).toEqual([]);
});

it('asks every write for a key and a CSRF token, and everybody for a session, but for what is public', async () => {
  const open = new Set([
    'POST /api/session',
    'POST /api/public/self-reports',
    'POST /api/public/receipts/status',
    'POST /api/public/objections',
    'GET /api/public/proof',
    'GET /api/public/areas',
    'GET /api/health/live',
    'GET /api/health/ready',
  ]);
  const faults: string[] = [];
  for (const { name, method, path } of addressesOf(document)) {
    const filled = path.replace(/\{\w+\}/g, randomUUID());
    if (!open.has(name)) {
      const nobody = await desk.stranger().send(method, filled);
      if (nobody.status !== 401) faults.push(`${name}: ${nobody.status} without session`);
    }
    if (method !== 'GET' && !open.has(name)) {
      const other = await signedIn('clerk').send(method, filled, { csrf: null });
      if (other.status !== 403) faults.push(`${name}: ${other.status} without CSRF token`);
    }
  }
  expect(faults).toEqual([]);
});
