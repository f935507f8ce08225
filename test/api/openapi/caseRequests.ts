import { randomUUID } from 'node:crypto';
import type { MeetingView, CommitteeMemberList } from '#contract/meetings/meeting';
import type { ClueResult } from '#contract/clues/clue';
import type { Receipt } from '#contract/clues/selfReport';
import type { TaskList } from '#contract/tasks/inbox';
import { national15 } from '#domain/policy/shipped/national15';
import { county, idOf, village } from '../desk/furniture';
import { freshIdNumber } from '../desk/people';
import type { GoodRequest, Ground } from './requests';

type Requests = Readonly<Record<string, (ground: Ground) => GoodRequest | Promise<GoodRequest>>>;

const report = () => ({
  name: '宋小明',
  phone: '14212345678',
  idNumber: freshIdNumber(),
  difficulty: '收入中断',
  areaCode: village,
  riskClass: 'incomeDrop',
});

/** A case that waits to be signed for, with its task. */
async function waiting(ground: Ground): Promise<{ caseId: string; taskId: string; clueId: string }> {
  const { riskClass, ...rest } = report();
  const township = await ground.as('township');
  const { caseId, clueId } = (
    await township.post<ClueResult>('/api/clues', { body: { ...rest, channel: 'petition', riskClasses: [riskClass] } })
  ).body;
  const { rows } = (await ground.clerk.get<TaskList>('/api/tasks?kind=signFor&limit=200')).body;
  return { caseId, clueId, taskId: rows.find((row) => row.caseId === caseId)?.taskId ?? '' };
}

const onTask =
  (body?: object) =>
  async (ground: Ground): Promise<GoodRequest> => ({
    as: 'clerk',
    params: { id: (await waiting(ground)).taskId },
    ...(body && { body }),
  });
const onCase =
  (as: string, body?: object) =>
  async (ground: Ground): Promise<GoodRequest> => ({
    as,
    params: { id: (await waiting(ground)).caseId },
    ...(body && { body }),
  });
/** The supervisor looks at a task that waits. */
const watching =
  (body: (taskId: string) => object) =>
  async (ground: Ground): Promise<GoodRequest> => {
    const { caseId, taskId } = await waiting(ground);
    return { as: 'supervisor', params: { id: caseId }, body: body(taskId) };
  };
const inDays = ({ today }: Ground, days: number): string =>
  new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
const aMeeting = async ({ clerk }: Ground): Promise<string> =>
  (await clerk.post<MeetingView>('/api/meetings', { body: { areaCode: village } })).body.meetingId;

/** Clues, receipts, tasks, cases, meetings: one good request for each address that one desk can answer by itself. */
export const caseRequests: Requests = {
  'POST /api/public/self-reports': ({ desk }) => ({ as: desk.stranger(), body: report() }),
  'POST /api/public/receipts/status': async ({ desk }) => {
    const body = report();
    const { receiptNumber } = (await desk.stranger().post<Receipt>('/api/public/self-reports', { body })).body;
    return { as: desk.stranger(), body: { receiptNumber, lastFour: body.idNumber.slice(-4) } };
  },
  'GET /api/public/proof': ({ desk }) => ({ as: desk.stranger() }),
  'GET /api/public/areas': ({ desk }) => ({ as: desk.stranger() }),
  'GET /api/clues': () => ({ as: 'clerk' }),
  'POST /api/clues': () => {
    const { riskClass, ...rest } = report();
    return { as: 'clerk', body: { ...rest, channel: 'fieldVisit', riskClasses: [riskClass] } };
  },
  'GET /api/clues/{id}': async (ground) => ({ as: 'clerk', params: { id: (await waiting(ground)).clueId } }),
  'GET /api/tasks': () => ({ as: 'clerk' }),
  'GET /api/tasks/counts': () => ({ as: 'clerk' }),
  'POST /api/tasks/search': () => ({ as: 'clerk', body: { text: '小明' } }),
  'POST /api/tasks/search/counts': () => ({ as: 'clerk', body: { text: '小明' } }),
  'GET /api/tasks/{id}': onTask(),
  'POST /api/tasks/{id}/complete': onTask({ decision: 'accept' }),
  'POST /api/tasks/{id}/claim': onTask(),
  'POST /api/tasks/{id}/release': onTask(),
  'GET /api/tasks/{id}/draft': onTask(),
  'PUT /api/tasks/{id}/draft': onTask({ content: { decision: 'accept' } }),
  'DELETE /api/tasks/{id}/draft': onTask(),
  'GET /api/tasks/{id}/candidates': onTask(),
  'POST /api/tasks/{id}/hand-over': onTask({ toAccountId: idOf('clerk') }),
  'POST /api/tasks/{id}/withdraw': async (ground) => {
    const { taskId } = await waiting(ground);
    await ground.clerk.post(`/api/tasks/${taskId}/complete`, { body: { decision: 'accept' } });
    return { as: 'clerk', params: { id: taskId } };
  },
  'POST /api/tasks/claims': async (ground) => ({ as: 'clerk', body: { taskIds: [(await waiting(ground)).taskId] } }),
  'POST /api/tasks/releases': async (ground) => ({ as: 'clerk', body: { taskIds: [(await waiting(ground)).taskId] } }),
  'POST /api/tasks/hand-overs': async (ground) => ({
    as: 'clerk',
    body: { rows: [{ taskId: (await waiting(ground)).taskId, key: randomUUID() }], toAccountId: idOf('clerk') },
  }),
  'GET /api/approval-batches': () => ({ as: 'leader' }),
  'GET /api/cases': () => ({ as: 'clerk' }),
  'POST /api/cases/search': () => ({ as: 'clerk', body: { text: '小明' } }),
  'GET /api/cases/{id}': onCase('clerk'),
  'GET /api/cases/{id}/papers': onCase('clerk'),
  'POST /api/cases/{id}/revive': onCase('operator'),
  'GET /api/cases/{id}/trace': onCase('clerk'),
  'GET /api/cases/{id}/comparison': onCase('county'),
  'POST /api/cases/{id}/withdraw-application': onCase('clerk', { reasonCode: 'difficultyOver', reasonText: '已缓解' }),
  'POST /api/cases/{id}/emergency-help': onCase('township', {
    measure: 'society',
    givenOn: '2026-01-01',
    reasonText: '断炊',
  }),
  'POST /api/cases/{id}/suspend': async (ground) => {
    const soon = new Date(Date.parse(ground.today) + 30 * 86_400_000).toISOString().slice(0, 10);
    return onCase('clerk', { reasonCode: 'away', reviewOn: soon, reasonText: '全家外出' })(ground);
  },
  'POST /api/cases/{id}/urge': watching((taskId) => ({ taskId })),
  'POST /api/cases/{id}/extend': async (ground) =>
    watching((taskId) => ({ taskId, on: inDays(ground, 10), reasonCode: 'evidencePending', reasonText: '等医院证明' }))(
      ground,
    ),
  'POST /api/cases/{id}/escalate': watching((taskId) => ({ taskId, to: 'county' })),
  'POST /api/cases/{id}/ask-for-help': watching((taskId) => ({
    taskId,
    from: 'township',
    reasonCode: 'departmentNeeded',
    reasonText: '需卫健部门配合',
  })),
  'POST /api/cases/{id}/move-policy': async (ground) => {
    const { params } = await onCase('county')(ground);
    const policy = { ...national15, code: `moved-${randomUUID().slice(0, 8)}`, version: 1 };
    await ground.admin.post('/api/policies', { body: { areaCode: county, effectiveOn: ground.today, policy } });
    const { code, version } = policy;
    const body = { policyCode: code, policyVersion: version, reasonCode: 'policyChanged', reasonText: '新版流程' };
    return { as: 'county', body, ...(params && { params }) };
  },
  'POST /api/cases/{id}/propose-listing': watching((taskId) => ({
    taskId,
    reasonCode: 'unsafeHouse',
    reasonText: '仍住危房',
  })),
  'POST /api/cases/{id}/promise': async (ground) => ({
    ...(await watching((taskId) => ({ taskId, on: inDays(ground, 3) }))(ground)),
    as: 'clerk',
  }),
  'POST /api/cases/{id}/transfer': onCase('township', { toAreaCode: '410621108205', reasonText: '搬到袁郭村' }),
  'GET /api/supervision/board': () => ({ as: 'county' }),
  'GET /api/operations/troubles': () => ({ as: 'operator' }),
  'POST /api/operations/look': () => ({ as: 'operator' }),
  'POST /api/operations/cases/{id}/repair': onCase('operator'),
  'POST /api/operations/workflows/{id}/end': async ({ desk }) => {
    const id = randomUUID();
    await desk.stack.ownerPool.query(
      `INSERT INTO lone_workflow (household_id, run_id, started_at, seen_at) VALUES ($1, $2, business_now(), business_now())`,
      [id, randomUUID()],
    );
    return { as: 'operator', params: { id } };
  },
  'GET /api/supervision/stuck': () => ({ as: 'county' }),
  'GET /api/supervision/stuck/board': () => ({ as: 'county' }),
  'GET /api/supervision/stuck.xlsx': () => ({ as: 'county' }),
  'GET /api/comparison/questions': () => ({ as: 'county' }),
  'GET /api/villages/{code}/agenda': () => ({ as: 'clerk', params: { code: village } }),
  'GET /api/villages/{code}/members': () => ({ as: 'clerk', params: { code: village } }),
  'POST /api/members': () => ({ as: 'clerk', body: { areaCode: village, name: '宋德福', kind: 'voter' } }),
  'DELETE /api/members/{id}': async ({ clerk }) => ({ as: 'clerk', params: { id: await aMember(clerk) } }),
  'POST /api/members/{id}/relatives': async (ground) => ({
    as: 'clerk',
    params: { id: await aMember(ground.clerk) },
    body: { householdId: (await ground.household()).id, relation: '叔侄' },
  }),
  'GET /api/meetings': () => ({ as: 'clerk' }),
  'POST /api/meetings': () => ({ as: 'clerk', body: { areaCode: village } }),
  'GET /api/meetings/{id}': async (ground) => ({ as: 'clerk', params: { id: await aMeeting(ground) } }),
  'PUT /api/meetings/{id}/draft': async (ground) => ({
    as: 'clerk',
    params: { id: await aMeeting(ground) },
    body: { content: { place: '村委会' } },
  }),
  'POST /api/meetings/{id}/again': async (ground) => ({ as: 'clerk', params: { id: await aMeeting(ground) } }),
  'GET /api/notices': () => ({ as: 'clerk' }),
  'GET /api/notices/waiting': () => ({ as: 'clerk', query: { areaCode: village } }),
};

async function aMember(clerk: Ground['clerk']): Promise<string> {
  const { rows } = (
    await clerk.post<CommitteeMemberList>('/api/members', {
      body: { areaCode: village, name: '宋德福', kind: 'voter' },
    })
  ).body;
  return rows[0]?.memberId ?? '';
}
