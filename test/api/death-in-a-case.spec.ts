import { randomUUID } from 'node:crypto';
import type { HouseholdView } from '#contract/households/householdViews';
import type { Browser } from './desk/browser';
import { openDesk, type Desk } from './desk/desk';
import { village } from './desk/furniture';
import { household } from './desk/people';

let desk: Desk;
let clerk: Browser;
beforeAll(async () => {
  desk = await openDesk({ worker: true });
  clerk = await desk.as('clerk');
});
afterAll(() => desk.close());

async function householdWithCase(): Promise<{ id: string; members: HouseholdView['members']; caseId: string }> {
  const { id, members } = (await clerk.post<HouseholdView>('/api/households', { body: household(village) })).body;
  const clue = {
    channel: 'fieldVisit',
    riskClasses: ['incomeDrop'],
    areaCode: village,
    householdId: id,
    difficulty: '户主因病住院',
  };
  const reported = await clerk.post<{ caseId: string }>('/api/clues', { body: clue });
  expect({ status: reported.status, body: reported.body }).toMatchObject({ status: 201 });
  const { openCaseId } = (await clerk.get<HouseholdView>(`/api/households/${id}`)).body;
  if (openCaseId === null) throw new Error('the clue opened no case');
  return { id, members, caseId: openCaseId };
}

const events = async (caseId: string): Promise<string[]> => {
  const { rows } = await desk.stack.ownerPool.query<{ type: string }>(
    'SELECT type FROM case_event WHERE case_id = $1 ORDER BY seq',
    [caseId],
  );
  return rows.map(({ type }) => type);
};

it('stands in the register and in the case, once, however often it is sent', async () => {
  const { id, members, caseId } = await householdWithCase();
  const [key, body] = [randomUUID(), { version: 1, reason: '死亡证明', diedOn: '2024-05-01' }];
  const path = `/api/households/${id}/members/${members[1]!.id}/death`;
  for (let i = 0; i < 2; i++)
    expect(await clerk.post(path, { key, body })).toMatchObject({
      status: 200,
      body: { version: 2, openCaseId: caseId },
    });
  expect((await events(caseId)).filter((type) => type === 'memberDied')).toHaveLength(1);
});

it('is not for an office that the case would not hear: nothing is written', async () => {
  const { id, members, caseId } = await householdWithCase();
  const body = { version: 1, reason: '死亡证明', diedOn: '2024-05-01' };
  const answer = await (
    await desk.as('county')
  ).post(`/api/households/${id}/members/${members[1]!.id}/death`, { body });
  expect(answer).toMatchObject({ status: 403, body: { code: 'access.forbidden' } });
  expect((await clerk.get<HouseholdView>(`/api/households/${id}`)).body).toMatchObject({
    version: 1,
    members: [{ diedOn: null }, { diedOn: null }],
  });
  expect(await events(caseId)).not.toContain('memberDied');
});

it('of the last member ends the case', async () => {
  const { id, members, caseId } = await householdWithCase();
  for (const [i, member] of members.entries()) {
    const answer = await clerk.post(`/api/households/${id}/members/${member.id}/death`, {
      body: { version: i + 1, reason: '死亡证明', diedOn: '2024-05-01' },
    });
    expect({ status: answer.status, body: answer.body }).toMatchObject({ status: 200 });
  }
  expect((await clerk.get<HouseholdView>(`/api/households/${id}`)).body.openCaseId).toBeNull();
  const { rows } = await desk.stack.ownerPool.query('SELECT status FROM case_file WHERE case_id = $1', [caseId]);
  expect(rows).toEqual([{ status: 'ended' }]);
});
