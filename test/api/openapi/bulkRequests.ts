import type { BulkOperationView } from '#contract/bulk/bulkViews';
import type { ClueResult } from '#contract/clues/clue';
import { until } from '#test/support/cases/until';
import { village } from '../desk/furniture';
import { freshIdNumber } from '../desk/people';
import type { GoodRequest, Ground } from './requests';

async function order(ground: Ground): Promise<object> {
  const township = await ground.as('township');
  const clue = {
    ...{ name: '宋小明', phone: '14212345678', idNumber: freshIdNumber(), difficulty: '收入中断' },
    ...{ areaCode: village, channel: 'petition', riskClasses: ['incomeDrop'] },
  };
  const { caseId } = (await township.post<ClueResult>('/api/clues', { body: clue })).body;
  return { kind: 'escalate', to: 'county', caseIds: [caseId] };
}

async function onOperation(ground: Ground): Promise<GoodRequest> {
  const supervisor = await ground.as('supervisor');
  const { id } = (await supervisor.post<BulkOperationView>('/api/bulk-operations', { body: await order(ground) })).body;
  const state = async () => (await supervisor.get<BulkOperationView>(`/api/bulk-operations/${id}`)).body.state;
  await until('it is previewed', async () => (await state()) === 'previewed', 30_000);
  return { as: supervisor, params: { id } };
}

/** The answer is the same whether it was said before or not. */
async function heldUp(ground: Ground, saying: 'pause' | 'resume'): Promise<GoodRequest> {
  const asked = await onOperation(ground);
  const state = saying === 'pause' ? 'paused' : 'running';
  await ground.desk.stack.ownerPool.query('UPDATE bulk_operation SET state = $2, started_at = now() WHERE id = $1', [
    asked.params?.id,
    state,
  ]);
  return asked;
}

/** Interventions over many cases: one good request for each address. */
export const bulkRequests: Readonly<Record<string, (ground: Ground) => GoodRequest | Promise<GoodRequest>>> = {
  'GET /api/bulk-operations': () => ({ as: 'supervisor' }),
  'POST /api/bulk-operations': async (ground) => ({ as: 'supervisor', body: await order(ground) }),
  'GET /api/bulk-operations/{id}': onOperation,
  'GET /api/bulk-operations/{id}/cases': onOperation,
  'GET /api/bulk-operations/{id}/result.xlsx': onOperation,
  'POST /api/bulk-operations/{id}/approve': async (ground) => {
    const { params } = await onOperation(ground);
    await ground.desk.stack.ownerPool.query('UPDATE bulk_operation SET second_needed = true WHERE id = $1', [
      params?.id,
    ]);
    const grant = `INSERT INTO account_grant (account_id, role, area_code, from_on) SELECT id, 'supervisor', area_code, '2020-01-01' FROM account WHERE login = 'leader'`;
    await ground.desk.stack.ownerPool.query(grant);
    return { as: 'leader', ...(params && { params }) };
  },
  'POST /api/bulk-operations/{id}/start': async (ground) => ({ ...(await onOperation(ground)), body: { cases: 1 } }),
  'POST /api/bulk-operations/{id}/pause': (ground) => heldUp(ground, 'pause'),
  'POST /api/bulk-operations/{id}/resume': (ground) => heldUp(ground, 'resume'),
  'POST /api/bulk-operations/{id}/cancel': onOperation,
};
