import type { HouseholdPage, HouseholdView } from '#contract/households/householdViews';
import type { Browser, ProblemBody } from './desk/browser';
import { openDesk, type Desk } from './desk/desk';
import { idOf, otherVillage, village } from './desk/furniture';
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

describe('the register’s places', () => {
  it('are closed to others: not found, and on record', async () => {
    const { id } = await register();
    const neighbour = await desk.as('neighbour');
    expect(await neighbour.get(`/api/households/${id}`)).toMatchObject({
      status: 404,
      body: { code: 'access.missing' },
    });
    expect((await (await desk.as('admin')).get(`/api/households/${id}`)).status).toBe(403);
    const { rows } = await desk.stack.ownerPool.query(
      'SELECT action, outcome FROM audit WHERE account_id = $1 AND object_id = $2',
      [idOf('neighbour'), id],
    );
    expect(rows).toEqual([{ action: 'household.read', outcome: 'refused' }]);
    expect((await neighbour.get('/api/households/no-such-id')).status).toBe(404);
  });

  it('are refused for writing elsewhere, by name', async () => {
    expect(await refusal(household(otherVillage))).toMatchObject({
      status: 403,
      code: 'area.outside',
      field: 'areaCode',
    });
  });

  it('are read and not written by those who only look', async () => {
    const { id, version } = await register();
    const secretary = await desk.as('secretary');
    expect((await secretary.get(`/api/households/${id}`)).status).toBe(200);
    expect(
      await secretary.send('PATCH', `/api/households/${id}`, { body: { version, reason: '更正', groupName: '一组' } }),
    ).toMatchObject({ status: 403, body: { code: 'access.forbidden' } });
  });

  it('show an auditor masked names and no health', async () => {
    const { id } = await register();
    const auditor = await desk.as('auditor');
    const { body } = await auditor.get<HouseholdView>(`/api/households/${id}`);
    expect(body.members[0]).toMatchObject({ name: '宋*明', facts: { labour: 'ordinary' } });
    expect(body.members[0]!.facts).not.toHaveProperty('health');
    expect(
      (await auditor.post<HouseholdPage>('/api/households/search', { body: { text: '小明' } })).body.rows[0],
    ).toMatchObject({ headName: '宋*明' });
  });
});

describe('finding a household', () => {
  it.each(['明', '小明', '宋小明', '秀英'])('by “%s”', async (text) => {
    const { id } = await register();
    const { body } = await clerk.post<HouseholdPage>('/api/households/search', { body: { text, limit: 200 } });
    expect(body.rows.map((row) => row.id)).toContain(id);
  });

  it('by its number or a member’s identity number, in one’s own area only', async () => {
    const idNumber = freshIdNumber();
    const { id, number } = await register(household(village, { members: [head({ idNumber })] }));
    const neighbour = await desk.as('neighbour');
    for (const body of [{ text: number }, { idNumber }]) {
      expect(
        (await clerk.post<HouseholdPage>('/api/households/search', { body })).body.rows.map((row) => row.id),
      ).toEqual([id]);
      expect((await neighbour.post<HouseholdPage>('/api/households/search', { body })).body.rows).toEqual([]);
    }
  });

  it('page by page by place, each once', async () => {
    const officer = await desk.as('township');
    const seen: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const page: HouseholdPage = (
        await officer.post<HouseholdPage>('/api/households/search', {
          body: { limit: 3, within: village, ...(cursor && { cursor }) },
        })
      ).body;
      seen.push(...page.rows.map((row) => row.number));
      cursor = page.next;
    }
    expect(seen.length).toBeGreaterThan(6);
    expect(seen).toEqual([...new Set(seen)].sort());
    expect(await officer.post('/api/households/search', { body: { cursor: 'bm9uZQ' } })).toMatchObject({
      status: 400,
      body: { code: 'page.cursor', field: 'cursor' },
    });
    expect(await officer.post('/api/households/search', { body: { limit: 201 } })).toMatchObject({
      status: 400,
      body: { code: 'form.range', field: 'limit' },
    });
  });
});

describe('opening a full number', () => {
  it('needs a right and a reason, and is on record before it is shown', async () => {
    const idNumber = freshIdNumber();
    const { id, members } = await register(household(village, { members: [head({ idNumber })] }));
    const ask = (by: Browser, body: object) => by.post(`/api/households/${id}/unmask`, { body, key: null });
    expect(await ask(clerk, { field: 'idNumber', memberId: members[0]!.id })).toMatchObject({
      status: 400,
      body: { code: 'form.required', field: 'reason' },
    });
    expect(
      await ask(await desk.as('auditor'), { field: 'idNumber', memberId: members[0]!.id, reason: '抽查' }),
    ).toMatchObject({ status: 403 });
    expect(await ask(clerk, { field: 'idNumber', memberId: members[0]!.id, reason: '核对低保名单' })).toMatchObject({
      status: 200,
      body: { value: idNumber },
    });
    expect(await ask(clerk, { field: 'phone', reason: '联系' })).toMatchObject({ body: { value: '14387654321' } });
    expect(await ask(clerk, { field: 'memberPhone', memberId: members[0]!.id, reason: '联系' })).toMatchObject({
      body: { value: '14212345678' },
    });
    expect(await ask(clerk, { field: 'bankAccount', reason: '发放补助' })).toMatchObject({
      body: { value: '6299990000000000001' },
    });
    const { rows } = await desk.stack.ownerPool.query(
      `SELECT action, reason, outcome FROM audit WHERE object_id = $1 AND action LIKE 'household.unmask%'`,
      [members[0]!.id],
    );
    expect(rows).toContainEqual({ action: 'household.unmask.idNumber', reason: '核对低保名单', outcome: 'done' });
  });
});
