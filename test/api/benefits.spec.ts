import { randomUUID } from 'node:crypto';
import type { BenefitPage, BenefitView } from '#contract/benefits/benefits';
import type { AccountView } from '#contract/accounts/accounts';
import type { BenefitGapPage, HouseholdBenefitsView, HouseholdBenefitView } from '#contract/benefits/householdBenefits';
import type { HouseholdView } from '#contract/households/householdViews';
import { addDays } from '#domain/calendar/day';
import { starterBenefits } from '#domain/benefits/starter';
import type { Browser, ProblemBody } from './desk/browser';
import { type Desk, openDesk } from './desk/desk';
import { county, foreignVillage, township, village } from './desk/furniture';
import { household } from './desk/people';

let desk: Desk;
let clerk: Browser;
let officer: Browser;
let today: string;
beforeAll(async () => {
  desk = await openDesk();
  [clerk, officer] = await Promise.all([desk.as('clerk'), desk.as('county')]);
  today = (await clerk.get<{ todayOn: string }>('/api/session')).body.todayOn;
});
afterAll(() => desk.close());

/** A lifted-out household, whose head is chronically ill. */
const registered = async (): Promise<HouseholdView> =>
  (await clerk.post<HouseholdView>('/api/households', { body: household(village, { kind: 'liftedOut' }) })).body;
const benefitsOf = async (id: string, as = clerk): Promise<HouseholdBenefitsView> =>
  (await as.get<HouseholdBenefitsView>(`/api/households/${id}/benefits`)).body;
const one = ({ rows }: HouseholdBenefitsView, code: string): HouseholdBenefitView | undefined =>
  rows.find(({ benefit }) => benefit.code === code);
const catalogue = async (query: string): Promise<BenefitView[]> =>
  (await officer.get<BenefitPage>(`/api/benefits?${query}`)).body.rows;
const entry = (change: object = {}) => ({ ...starterBenefits.find(({ code }) => code === 'chronicCare'), ...change });
const save = (benefit: object, more: object = {}, key = randomUUID()) =>
  officer.post<BenefitView & ProblemBody>('/api/benefits', { body: { areaCode: county, benefit, ...more }, key });

describe('what a household may have', () => {
  it('is told by the rules, and what it lacks until it is recorded, person by person', async () => {
    const { id, members } = await registered();
    const head = members.find(({ relation }) => relation === 'head')!;
    const before = await benefitsOf(id);
    expect(one(before, 'chronicCare')).toMatchObject({
      entitled: true,
      state: 'missing',
      people: [{ personId: head.id, name: '宋小明', state: 'missing' }],
      benefit: { name: { zh: '慢病签约服务' }, source: expect.any(String) },
    });
    // What needs a visit at the home finds nothing before one.
    expect(before.factsOn).toBeNull();
    expect(one(before, 'medicalAssistance')).toBeUndefined();

    const key = randomUUID();
    const record = (form: object, own = randomUUID()) =>
      clerk.post<HouseholdBenefitsView & ProblemBody>(`/api/households/${id}/benefits`, { body: form, key: own });
    const applied = await record({ code: 'chronicCare', personId: head.id, state: 'applied', on: today }, key);
    expect(applied).toMatchObject({ status: 201, body: { missing: before.missing } });
    expect(one(applied.body, 'chronicCare')).toMatchObject({
      state: 'applied',
      records: [{ byName: '宋建国', on: today }],
    });
    const received = await record({ code: 'chronicCare', state: 'received', on: today, amountFen: 12_000 });
    expect(one(received.body, 'chronicCare')).toMatchObject({ state: 'received', people: [{ state: 'received' }] });
    expect(received.body.missing).toBe(before.missing - 1);
    expect(
      (await record({ code: 'chronicCare', personId: head.id, state: 'applied', on: today }, key)).body.rows,
    ).toEqual(received.body.rows);

    const wrong = one(received.body, 'chronicCare')!.records.find(({ state }) => state === 'received')!;
    const cancel = () => clerk.post(`/api/households/${id}/benefits/${wrong.id}/cancel`);
    expect(await cancel()).toMatchObject({ status: 200, body: { missing: before.missing } });
    expect(await cancel()).toMatchObject({ status: 409, body: { code: 'benefit.cancelled' } });

    for (const [form, status, code, field] of [
      [{ code: 'noSuch', state: 'applied', on: today }, 422, 'benefit.unknown', 'code'],
      [{ code: 'chronicCare', state: 'applied', on: addDays(today, 1) }, 400, 'form.dateInFuture', 'on'],
      [{ code: 'chronicCare', state: 'missing', on: today }, 400, 'form.oneOf', 'state'],
      [{ code: 'chronicCare', personId: randomUUID(), state: 'applied', on: today }, 400, 'form.oneOf', 'personId'],
      [{ code: 'chronicCare', state: 'received', on: today, amountFen: -1 }, 400, 'form.negative', 'amountFen'],
    ] as const)
      expect(await record(form)).toMatchObject({ status, body: { code, field } });
  });

  it('is nobody’s to see or to record elsewhere', async () => {
    const { id } = await registered();
    const form = { code: 'chronicCare', state: 'applied', on: today };
    for (const login of ['neighbour', 'foreigner', 'grid']) {
      const other = await desk.as(login);
      expect((await other.get(`/api/households/${id}/benefits`)).status).not.toBe(200);
      expect((await other.post(`/api/households/${id}/benefits`, { body: form })).status).not.toBe(201);
    }
    expect(one(await benefitsOf(id), 'chronicCare')).toMatchObject({ state: 'missing' });
    expect(one(await benefitsOf(id, officer), 'chronicCare')).toMatchObject({ state: 'missing' });
  });
});

describe('the catalogue', () => {
  it('is never changed: the county’s next version holds from its day on', async () => {
    const { id } = await registered();
    const tomorrow = addDays(today, 1);
    const [key, next] = [randomUUID(), entry({ fromOn: tomorrow, toOn: tomorrow, source: '浚卫〔2027〕3号' })];
    expect(await save(next, {}, key)).toMatchObject({ status: 201, body: { version: 2, areaCode: county } });
    expect(await save(next, {}, key)).toMatchObject({ status: 201, body: { version: 2 } });
    const inForce = async (on: string) =>
      (await catalogue(`on=${on}&limit=200`)).find(({ code }) => code === 'chronicCare')?.version;
    expect(await Promise.all([today, tomorrow, addDays(today, 2)].map(inForce))).toEqual([1, 2, undefined]);
    expect((await catalogue('code=chronicCare')).map(({ version }) => version)).toEqual([2, 1]);
    expect(one(await benefitsOf(id), 'chronicCare')).toMatchObject({ entitled: true });

    const ours = entry({ code: 'xunxianChronic', fromOn: '2021-01-01', member: [] });
    expect(await save(ours)).toMatchObject({ status: 201, body: { version: 1 } });
    expect(one(await benefitsOf(id), 'xunxianChronic')).toMatchObject({ entitled: true, people: [] });
    const paged: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const query: string = `limit=4${cursor === '' ? '' : `&cursor=${cursor}`}`;
      const page: BenefitPage = (await officer.get<BenefitPage>(`/api/benefits?${query}`)).body;
      paged.push(...page.rows.map(({ code }) => code));
      cursor = page.next;
    }
    expect(paged).toEqual((await catalogue('limit=200')).map(({ code }) => code));
  });

  it('refuses what it cannot hold, with field and rule', async () => {
    for (const [benefit, status, code, field] of [
      [entry({ fromOn: '2021-01-01' }), 422, 'benefit.past', 'benefit.fromOn'],
      [entry({ areaPrefix: '360704', fromOn: today }), 422, 'benefit.area', 'benefit.areaPrefix'],
      [entry({ nameZh: '' }), 400, 'form.required', 'benefit.nameZh'],
      [entry({ fromOn: today, toOn: '2021-01-01' }), 400, 'form.dateOrder', 'benefit.toOn'],
      [entry({ household: [[{ is: 'rich' }]] }), 400, 'form.oneOf', 'benefit.household[0][0].is'],
    ] as const)
      expect(await save(benefit)).toMatchObject({ status, body: { code, field } });
    expect(await save(entry({ fromOn: today }), { areaCode: '410526000000' })).toMatchObject({
      status: 403,
      body: { code: 'area.outside', field: 'areaCode' },
    });
    expect(await clerk.post('/api/benefits', { body: { areaCode: county, benefit: entry() } })).toMatchObject({
      status: 403,
      body: { code: 'access.forbidden' },
    });
  });
});

describe('who lacks what', () => {
  it('is listed of those who are monitored or paired, as far as one looks after them, until it is received', async () => {
    const { id, number } = await registered();
    const lacking = async (as: Browser) => {
      const { body } = await as.get<BenefitGapPage>('/api/benefits/gaps?code=chronicCare&limit=200');
      return body.rows.filter(({ householdId }) => householdId === id).flatMap(({ missing }) => missing);
    };
    expect(await lacking(clerk)).toEqual([]);
    const [admin, office, neighbour] = await Promise.all(['admin', 'township', 'neighbour'].map((one) => desk.as(one)));
    const grants = [{ role: 'helper', areaCode: township, fromOn: '2026-01-01' }];
    const body = {
      login: 'zhouqiang',
      name: '周强',
      areaCode: county,
      password: 'a sentence for the first day',
      grants,
    };
    const helper = (await admin!.post<AccountView>('/api/accounts', { body })).body;
    await office!.post('/api/pairings', { body: { householdId: id, helperId: helper.id, reasonText: '结对' } });
    expect(await lacking(clerk)).toEqual([
      expect.objectContaining({ code: 'chronicCare', state: 'missing', people: ['宋小明'] }),
    ]);
    expect(await lacking(neighbour!)).toEqual([]);
    const record = (state: string) =>
      clerk.post(`/api/households/${id}/benefits`, { body: { code: 'chronicCare', state, on: today } });
    await record('applied');
    expect((await lacking(officer)).map(({ state }) => state)).toEqual(['applied']);
    await record('received');
    expect({ number, left: await lacking(officer) }).toEqual({ number, left: [] });
    expect(await clerk.get(`/api/benefits/gaps?areaCode=${foreignVillage}`)).toMatchObject({
      status: 404,
      body: { field: 'areaCode' },
    });
    expect(await clerk.get('/api/benefits/gaps?cursor=x')).toMatchObject({ status: 400, body: { field: 'cursor' } });
  });
});
