import { randomUUID } from 'node:crypto';
import type { HouseholdView } from '#contract/households/householdViews';
import type { Browser, ProblemBody } from './desk/browser';
import { openDesk, type Desk } from './desk/desk';
import { foreignVillage, otherVillage, village } from './desk/furniture';
import { freshIdNumber, head, household } from './desk/people';

let desk: Desk;
let clerk: Browser;
beforeAll(async () => {
  desk = await openDesk();
  clerk = await desk.as('clerk');
});
afterAll(() => desk.close());

const register = async (form = household(village), by = clerk): Promise<HouseholdView> => {
  const { status, body } = await by.post<HouseholdView>('/api/households', { body: form });
  expect({ status, body }).toMatchObject({ status: 201 });
  return body;
};
const refusal = async (form: unknown, by = clerk): Promise<ProblemBody & { status: number }> =>
  (await by.post<ProblemBody>('/api/households', { body: form })).body;
const count = async (table: string): Promise<number> =>
  (await desk.stack.ownerPool.query<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)).rows[0]!.n;

describe('a household', () => {
  it('is registered with its members, numbered in its village, every number masked', async () => {
    const { number, members, phoneMasked, bankAccountMasked, headName, version } = await register();
    expect(number).toMatch(new RegExp(`^${village}\\d{4}$`));
    expect({ phoneMasked, bankAccountMasked, headName, version }).toEqual({
      phoneMasked: '143****4321',
      bankAccountMasked: '***************0001',
      headName: '宋小明',
      version: 1,
    });
    expect(members).toMatchObject([
      {
        name: '宋小明',
        relation: 'head',
        birthOn: '1980-03-07',
        sex: 'male',
        phoneMasked: '142****5678',
        facts: { health: ['chronicIllness'], labour: 'ordinary' },
      },
      { name: '王秀英', relation: 'spouse', birthOn: '1982-11-02', sex: 'female' },
    ]);
    expect(members[0]!.idNumberMasked).toMatch(/^410\*{11}[\dX]{4}$/);
  });

  it('keeps no number readable in the database', async () => {
    const idNumber = freshIdNumber('1971-01-01');
    await register(
      household(village, {
        members: [head({ idNumber, phone: '14200001111' })],
        phone: '14399998888',
        bank: { name: '银行', account: '6299990000007777777' },
      }),
    );
    const { rows } = await desk.stack.ownerPool.query(
      `SELECT to_jsonb(p)::text AS t FROM person p UNION ALL SELECT to_jsonb(h)::text FROM household h UNION ALL SELECT to_jsonb(i)::text FROM idempotency i UNION ALL SELECT to_jsonb(a)::text FROM audit a`,
    );
    const everything = JSON.stringify(rows);
    for (const secret of [idNumber, '14200001111', '14399998888', '6299990000007777777'])
      expect(everything).not.toContain(secret);
  });

  it('is registered once, however often the same form is sent, five times at once included', async () => {
    const [key, body, before] = [randomUUID(), household(village), await count('household')];
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => clerk.post<HouseholdView>('/api/households', { key, body })),
    );
    expect(new Set(answers.map((answer) => answer.body.id)).size).toBe(1);
    expect(await count('household')).toBe(before + 1);
    const other = await clerk.post('/api/households', { key, body: { ...body, groupName: '五组' } });
    expect(other).toMatchObject({ status: 409, body: { code: 'key.otherBody' } });
  });
});

describe('a number that is registered already', () => {
  it('outside one’s area is refused without a word of where', async () => {
    const idNumber = freshIdNumber();
    const foreigner = await desk.as('foreigner');
    const there = await register(
      household(foreignVillage, { members: [head({ idNumber, name: '白大山' })] }),
      foreigner,
    );
    const problem = await refusal(household(village, { members: [head({ idNumber })] }));
    expect(problem).toMatchObject({ status: 409, code: 'idNumber.duplicate', field: 'members[0].idNumber' });
    const said = JSON.stringify(problem);
    for (const hint of [idNumber, there.id, there.number, foreignVillage, '白大山', '白道口', '滑县'])
      expect(said).not.toContain(hint);
  });

  it('is refused for the later of two clerks at the same moment', async () => {
    const idNumber = freshIdNumber();
    const neighbour = await desk.as('neighbour');
    const answers = await Promise.all([
      clerk.post<ProblemBody>('/api/households', { body: household(village, { members: [head({ idNumber })] }) }),
      neighbour.post<ProblemBody>('/api/households', {
        body: household(otherVillage, { members: [head({ idNumber })] }),
      }),
    ]);
    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([201, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('idNumber.duplicate');
  });

  it('is free again when its holder has left the household', async () => {
    const idNumber = freshIdNumber();
    const { id, members, version } = await register(
      household(village, { members: [head(), { name: '宋三', idNumber, relation: 'child' }] }),
    );
    const left = await clerk.post(`/api/households/${id}/members/${members[1]!.id}/departure`, {
      body: { version, leftOn: '2020-05-01', reason: '分户' },
    });
    expect(left.status).toBe(200);
    await register(household(village, { members: [head({ idNumber, name: '宋三' })] }));
  });
});
