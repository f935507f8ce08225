import type { AuditView } from '#contract/audits/audits';
import type { ProblemView } from '#contract/audits/problems';
import { problemColumns, problemSheet } from '#domain/audits/readProblems';
import { writeBook } from '#workbook/writeBook';
import { county, idOf, village } from '../desk/furniture';
import { type GoodRequest, type Ground, photograph } from './requests';

const round = {
  ...{ kind: 'selfCheck', body: '县级自查组', areaCode: county, fromOn: '2026-01-05', toOn: '2026-01-06' },
  ...{ villageCount: 2, householdCount: 9 },
};
const problem = { kind: 'records', areaCode: village, description: '入户表未签字' };

async function auditOf(ground: Ground): Promise<string> {
  return (await (await ground.as('county')).post<AuditView>('/api/audits', { body: round })).body.auditId;
}

/** A problem as far as it has come: found, assigned to the township's leader, mended, re-checked. */
async function problemAt(ground: Ground, acts: number): Promise<string> {
  const { today } = ground;
  const county = await ground.as('county');
  const leader = await ground.as('leader');
  const supervisor = await ground.as('supervisor');
  const address = `/api/audits/${await auditOf(ground)}/problems`;
  const { problemId } = (await county.post<ProblemView>(address, { body: problem })).body;
  const at = `/api/audit-problems/${problemId}`;
  const file = await leader.post<{ id: string }>('/api/files', { body: photograph() });
  const steps = [
    () => supervisor.post(`${at}/assign`, { body: { ownerId: idOf('leader'), dueOn: today } }),
    () => leader.post(`${at}/mend`, { body: { note: '已补签', fileIds: [file.body.id] } }),
    () => county.post(`${at}/recheck`, { body: { result: 'passed', note: '已补签' } }),
  ];
  for (const step of steps.slice(0, acts)) await step();
  return problemId;
}

const onProblem =
  (as: string, acts: number, body?: (ground: Ground) => unknown) =>
  async (ground: Ground): Promise<GoodRequest> => ({
    as,
    params: { id: await problemAt(ground, acts) },
    ...(body && { body: await body(ground) }),
  });

async function withWorkbook(ground: Ground): Promise<GoodRequest> {
  const columns = problemColumns.map(({ zh }) => ({ heading: zh, width: 12, format: 'text' as const }));
  const content = await writeBook([
    { name: problemSheet, columns, rows: [['档案资料', null, village, '入户表未签字']] },
  ]);
  const body = new FormData();
  body.set('file', new Blob([new Uint8Array(content)]), '问题清单.xlsx');
  return { as: 'county', params: { id: await auditOf(ground) }, body };
}

/** Audits and their problems: one good request for each address. */
export const auditRequests: Readonly<Record<string, (ground: Ground) => GoodRequest | Promise<GoodRequest>>> = {
  'GET /api/audits': () => ({ as: 'supervisor' }),
  'POST /api/audits': () => ({ as: 'county', body: round }),
  'GET /api/audits/{id}': async (ground) => ({ as: 'supervisor', params: { id: await auditOf(ground) } }),
  'POST /api/audits/{id}/problems': async (ground) => ({
    as: 'county',
    params: { id: await auditOf(ground) },
    body: problem,
  }),
  'GET /api/audits/problem-template.xlsx': () => ({ as: 'county' }),
  'POST /api/audits/{id}/problems/check': withWorkbook,
  'POST /api/audits/{id}/problems/import': withWorkbook,
  'GET /api/audit-problems': () => ({ as: 'supervisor' }),
  'GET /api/audit-problems/list.xlsx': () => ({ as: 'supervisor' }),
  'GET /api/audit-problems/{id}': onProblem('supervisor', 3),
  'GET /api/audit-problems/{id}/menders': onProblem('supervisor', 0),
  'POST /api/audit-problems/{id}/assign': onProblem('supervisor', 0, ({ today }) => ({
    ownerId: idOf('leader'),
    dueOn: today,
  })),
  'POST /api/audit-problems/{id}/mend': onProblem('leader', 1, async (ground) => {
    const file = await (await ground.as('leader')).post<{ id: string }>('/api/files', { body: photograph() });
    return { note: '已补签', fileIds: [file.body.id] };
  }),
  'POST /api/audit-problems/{id}/recheck': onProblem('county', 2, () => ({ result: 'passed', note: '已补签' })),
  'POST /api/audit-problems/{id}/strike-off': onProblem('county', 3, () => ({})),
};
