import type { ApprovalBatchResult } from '#contract/approvals/approvalBatch';
import type { AuditView } from '#contract/audits/audits';
import type { ProblemView } from '#contract/audits/problems';
import type { BulkOperationView } from '#contract/bulk/bulkViews';
import type { LookBackView } from '#contract/lookBacks/lookBacks';
import type { SampleView } from '#contract/samples/samples';
import type { SheetList } from '#contract/sheets/sheets';
import type { NewWebhookView } from '#contract/webhooks/webhooks';
import { SheetGateway } from '#temporal/sheetGateway';
import { until } from '#test/support/cases/until';
import { takenOver } from '#test/support/imports/takenOver';
import { aHousehold } from '#test/support/imports/workbooks';
import { Person } from '#test/support/people/person';
import { town as places } from '#test/support/people/settle';
import { newKey, type Town } from '#test/support/people/town';
import type { Office } from '../support/office';
import type { AllThings, Things } from './everyPage';
import { fillTown } from './fullTown';

/** The full town, and something on those pages too that CI leaves to their own journeys. */
export async function fillWholeTown(office: Office, how: { more?: number } = {}): Promise<AllThings> {
  const things = await fillTown(office, how);
  const { town } = office;
  return {
    ...things,
    ...(await besideCases(town, things)),
    batchId: await approvedTogether(town, things.reviewedCaseId),
    ...(await takenOverAndDrawn(town)),
    sheetId: await weeklySheet(town),
  };
}

/** A helper and a helping unit, an audit with a problem, a look-back, a receiver, an operation over many cases. */
async function besideCases(
  town: Town,
  { householdId, lateCaseId }: Things,
): Promise<Pick<AllThings, 'helperId' | 'auditId' | 'problemId' | 'lookBackId' | 'webhookId' | 'bulkId'>> {
  const [helper, officer, county] = await Promise.all([town.helper(), town.officer(), town.county()]);
  await officer.line.post('/api/helping-units', { body: { areaCode: places.township, name: '王庄镇农业服务中心' } });
  const [supervisor, admin] = await Promise.all([town.as(Person, 'supervisor'), town.as(Person, 'admin')]);
  const audit = {
    ...{ kind: 'selfCheck', body: '县级自查组', areaCode: places.county, fromOn: '2026-01-05', toOn: '2026-01-06' },
    ...{ villageCount: 2, householdCount: 9 },
  };
  const { auditId } = await county.line.post<AuditView>('/api/audits', { body: audit });
  const { problemId } = await county.line.post<ProblemView>(`/api/audits/${auditId}/problems`, {
    body: { kind: 'records', areaCode: places.village, description: '入户表未签字' },
  });
  const { lookBackId } = await supervisor.line.post<LookBackView>('/api/look-backs', {
    body: { householdId, reason: '群众反映' },
  });
  const receiver = {
    ...{ name: '县政务短信平台', url: 'https://gateway.example.com/shouwang', areaCode: places.county },
    kinds: ['reminded'],
  };
  const { id: webhookId } = await admin.line.post<NewWebhookView>('/api/webhooks', { body: receiver });
  const { id: bulkId } = await supervisor.line.post<BulkOperationView>('/api/bulk-operations', {
    body: { kind: 'escalate', to: 'county', caseIds: [lateCaseId] },
  });
  return { helperId: helper.accountId, auditId, problemId, lookBackId, webhookId, bulkId };
}

/** The township's leaders approved it in a meeting; gives the batch. */
async function approvedTogether(town: Town, caseId: string): Promise<string> {
  const [officer, leader] = await Promise.all([town.officer(), town.leader()]);
  await officer.review(caseId);
  const [{ taskId }, minutesFileId] = await Promise.all([
    leader.findTask('townshipApproval', caseId),
    leader.photograph(places.township),
  ]);
  const { batch } = await leader.line.post<ApprovalBatchResult>('/api/approval-batches', {
    body: {
      ...{ kind: 'townshipApproval', documentNumber: '王政纪〔2026〕9号', minutesFileId },
      rows: [{ taskId, key: newKey() }],
    },
  });
  return batch.batchId;
}

/** Where and how households that the county takes over are monitored; the last row has a fault. */
const monitored = [
  { name: '元长海', areaCode: places.otherVillage, helped: true, step: 'sampling' },
  { name: '元素梅', areaCode: places.otherVillage, helped: true, step: 'sampling' },
  { name: '元金成', areaCode: places.otherVillage, helped: true, step: 'sampling' },
  { name: '郭长太', areaCode: places.otherTownshipVillage, helped: false, step: 'sampling' },
  { name: '郭玉兰', areaCode: places.otherTownshipVillage, helped: false, step: 'sampling' },
  { name: '宋桂花', areaCode: places.village, helped: true, step: null },
  { name: '宋福海', areaCode: places.village, helped: true, step: null },
] as const;

/** Households come in by a workbook; of those whose elimination is proposed the county draws. */
async function takenOverAndDrawn(town: Town): Promise<Pick<AllThings, 'importId' | 'sampleId'>> {
  const county = await town.county();
  // Workflows are named by the number, and two towns may stand side by side.
  const series = newKey().slice(0, 8);
  const households = monitored.map(({ name, areaCode, helped, step }, n) => {
    const taken = aHousehold({
      number: `${series}-${n + 1}`,
      areaCode,
      monitoring: {
        at: step === null ? { phase: 'monitored' } : { phase: 'eliminating', step },
        helperLogin: helped ? 'helper' : null,
      },
    });
    const [head, ...others] = taken.facts.members;
    return head === undefined
      ? taken
      : { ...taken, facts: { ...taken.facts, members: [{ ...head, name }, ...others] } };
  });
  const faultyRow = households.length + 1;
  const importId = await takenOver(county, households, [
    { sheet: 'households', row: faultyRow, column: 'facts.phone', cell: { kind: 'text', text: '138' } },
  ]);
  const { sampleId } = await county.line.post<SampleView>('/api/samples', {
    body: { areaCode: places.county, procedure: 'elimination' },
  });
  await until(
    'every case of the draw is told',
    async () => (await county.line.get<SampleView>(`/api/samples/${sampleId}`)).state === 'told',
  );
  return { importId, sampleId };
}

/** The running week's sheet of the county, as it was made on its Monday. */
async function weeklySheet(town: Town): Promise<string> {
  const { client, access } = town.stack;
  await new SheetGateway(client, { taskQueue: access.taskQueue }).makeDue();
  const supervisor = await town.as(Person, 'supervisor');
  const { rows } = await supervisor.line.get<SheetList>(`/api/sheets?kind=weekly`);
  const sheetId = rows.find(({ areaCode }) => areaCode === places.county)?.sheetId;
  if (!sheetId) throw new Error('The county has no weekly sheet');
  return sheetId;
}
