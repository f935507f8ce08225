import { randomUUID } from 'node:crypto';
import type { HistoryEntry, HouseholdView } from '#contract/households/householdViews';
import type { Browser, ProblemBody } from './desk/browser';
import { openDesk, type Desk } from './desk/desk';
import { village } from './desk/furniture';
import { freshIdNumber, head, household } from './desk/people';
import { photograph } from './openapi/requests';

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

describe('a change', () => {
  it('keeps the old value with who, when and why', async () => {
    const made = await register();
    const changed = await clerk.send<HouseholdView>('PATCH', `/api/households/${made.id}`, {
      body: { version: 1, reason: '入户核实更正', groupName: '一组', phone: '14255556666' },
    });
    expect(changed.body).toMatchObject({ version: 2, groupName: '一组', phoneMasked: '142****6666' });
    const spouse = made.members[1]!;
    const again = await clerk.send<HouseholdView>('PATCH', `/api/households/${made.id}/members/${spouse.id}`, {
      body: { version: 2, reason: '改名', member: { name: '王秀云', labour: 'weak' } },
    });
    expect(again.body).toMatchObject({ version: 3, members: [{}, { name: '王秀云', facts: { labour: 'weak' } }] });
    const { body } = await clerk.get<HistoryEntry[]>(`/api/households/${made.id}/history`);
    expect(body).toMatchObject([
      {
        memberId: spouse.id,
        changedByName: '宋建国',
        reason: '改名',
        fields: expect.arrayContaining([
          { field: 'name', old: '王秀英' },
          { field: 'labour', old: null },
        ]),
      },
      {
        memberId: null,
        changedByName: '宋建国',
        reason: '入户核实更正',
        fields: [
          { field: 'phone', old: '143****4321' },
          { field: 'groupName', old: '三组' },
        ],
      },
    ]);
  });

  it('keeps the papers it was made on, for those who see names', async () => {
    const { id } = await register();
    const paper = (await clerk.post<{ id: string }>('/api/files', { body: photograph() })).body.id;
    const change = { version: 1, reason: '据户口簿更正', groupName: '一组' };
    const wrong = await clerk.send<ProblemBody>('PATCH', `/api/households/${id}`, {
      body: { ...change, fileIds: [paper, randomUUID()] },
    });
    expect(wrong.body).toMatchObject({ code: 'file.unknown', field: 'fileIds[1]' });
    const changed = await clerk.send('PATCH', `/api/households/${id}`, { body: { ...change, fileIds: [paper] } });
    expect(changed).toMatchObject({ status: 200, body: { version: 2 } });
    const child = head({ relation: 'child', idNumber: freshIdNumber('2020-01-01') });
    await clerk.post(`/api/households/${id}/members`, {
      body: { version: 2, reason: '出生医学证明', member: child, fileIds: [paper] },
    });
    const papers = [{ fileId: paper, mediaType: 'image/jpeg' }];
    const { body } = await clerk.get<HistoryEntry[]>(`/api/households/${id}/history`);
    expect(body).toMatchObject([
      { added: true, memberName: child.name, changedByName: '宋建国', reason: '出生医学证明', files: papers },
      { added: false, reason: '据户口簿更正', files: papers, fields: [{ field: 'groupName', old: '三组' }] },
    ]);
    const masked = await (await desk.as('auditor')).get<HistoryEntry[]>(`/api/households/${id}/history`);
    expect(masked.body.map(({ files }) => files)).toEqual([[], []]);
  });

  it('on a version that somebody else has replaced is refused with who and when', async () => {
    const { id } = await register();
    const officer = await desk.as('township');
    expect(
      (
        await officer.send('PATCH', `/api/households/${id}`, {
          body: { version: 1, reason: '更正', groupName: '一组' },
        })
      ).status,
    ).toBe(200);
    const late = await clerk.send<ProblemBody>('PATCH', `/api/households/${id}`, {
      body: { version: 1, reason: '更正', groupName: '二组' },
    });
    expect(late).toMatchObject({ status: 409, body: { code: 'household.changed', field: 'version' } });
    expect(late.body.texts.zh).toMatch(/已由张海燕于\d{4}-\d{2}-\d{2} \d{2}:\d{2}修改/);
    expect((await clerk.get<HouseholdView>(`/api/households/${id}`)).body.groupName).toBe('一组');
  });

  it('of the head goes by naming another one', async () => {
    const { id, members } = await register();
    const [first, second] = members;
    const direct = await clerk.send('PATCH', `/api/households/${id}/members/${second!.id}`, {
      body: { version: 1, reason: '更正', member: { relation: 'head' } },
    });
    expect(direct).toMatchObject({ status: 400, body: { code: 'household.oneHead' } });
    const { body } = await clerk.send<HouseholdView>('PATCH', `/api/households/${id}`, {
      body: { version: 1, reason: '户主变更', headId: second!.id },
    });
    expect(body.headName).toBe('王秀英');
    expect(Object.fromEntries(body.members.map((member) => [member.id, member.relation]))).toEqual({
      [first!.id]: 'other',
      [second!.id]: 'head',
    });
  });
});

describe('a death', () => {
  it.each([
    ['before birth', '1979-12-31', 'form.dateBeforeBirth'],
    ['after today', '2099-01-01', 'form.dateInFuture'],
    ['on no day', '2021-02-30', 'form.notADate'],
  ])('%s is refused', async (_when, diedOn, code) => {
    const { id, members } = await register();
    expect(
      await clerk.post(`/api/households/${id}/members/${members[0]!.id}/death`, {
        body: { version: 1, reason: '死亡', diedOn },
      }),
    ).toMatchObject({ status: 400, body: { code, field: 'diedOn' } });
  });

  it('is recorded once', async () => {
    const { id, members } = await register();
    const path = `/api/households/${id}/members/${members[1]!.id}/death`;
    const [key, body] = [randomUUID(), { version: 1, reason: '死亡证明', diedOn: '2024-05-01' }];
    const answers = [
      await clerk.post<HouseholdView>(path, { key, body }),
      await clerk.post<HouseholdView>(path, { key, body }),
    ];
    for (const answer of answers)
      expect(answer).toMatchObject({
        status: 200,
        body: { version: 2, members: [{ diedOn: null }, { diedOn: '2024-05-01' }] },
      });
    expect(await clerk.post(path, { body: { ...body, version: 2 } })).toMatchObject({
      status: 409,
      body: { code: 'member.gone' },
    });
  });
});

describe('whoever comes into a household', () => {
  const newcomer = (bornOn: string) => ({
    name: '宋新',
    idNumber: freshIdNumber(bornOn),
    relation: 'child',
  });
  const add = (id: string, body: object) =>
    clerk.post<HouseholdView & ProblemBody>(`/api/households/${id}/members`, {
      body: { version: 1, reason: '新增成员', ...body },
    });
  const joined = ({ members }: HouseholdView) => members.find(({ name }) => name === '宋新')?.joinedOn;

  it('belongs to it since the day that is said, else since today; those it was registered with as long as it is on record', async () => {
    const { id, members } = await register();
    expect(members.map(({ joinedOn }) => joinedOn)).toEqual([null, null]);
    expect(joined((await add(id, { member: newcomer('2001-05-02'), joinedOn: '2024-10-01' })).body)).toBe('2024-10-01');
    const { body } = await clerk.get<{ todayOn: string }>('/api/session');
    const other = await register();
    expect(joined((await add(other.id, { member: newcomer('2001-05-02') })).body)).toBe(body.todayOn);
  });

  it.each([
    ['before birth', '2001-05-01', 'form.dateBeforeBirth'],
    ['after today', '2099-01-01', 'form.dateInFuture'],
  ])('%s is refused', async (_when, joinedOn, code) => {
    const { id } = await register();
    expect(await add(id, { member: newcomer('2001-05-02'), joinedOn })).toMatchObject({
      status: 400,
      body: { code, field: 'joinedOn' },
    });
  });

  it('does not leave before it came', async () => {
    const { id } = await register();
    const { body } = await add(id, { member: newcomer('2001-05-02'), joinedOn: '2024-10-01' });
    const person = body.members.find(({ name }) => name === '宋新')?.id;
    expect(
      await clerk.post(`/api/households/${id}/members/${person}/departure`, {
        body: { version: 2, reason: '迁出', leftOn: '2024-09-30' },
      }),
    ).toMatchObject({ status: 400, body: { code: 'form.dateOrder', field: 'leftOn' } });
  });
});
