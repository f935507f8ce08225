import type { ApprovalBatchList, ApprovalBatchResult, ApprovalBatchView } from '#contract/approvals/approvalBatch';
import { asRegistered } from '#test/support/people/fillForm';
import type { SaidNo } from '#test/support/people/line';
import type { Person } from '#test/support/people/person';
import { town as places } from '#test/support/people/settle';
import { newKey, Town } from '#test/support/people/town';
import { type Cast, castOf, foundAndVisited, hangAndCertify, inFavour } from '#test/story/chapters';

jest.setTimeout(240_000);

type Row = { readonly taskId: string; readonly key: string };

let town: Town;
let cast: Cast;
let minutesFileId: string;
/** In order: nothing against it, nothing against it, related to a cadre, warned about, not reviewed yet. */
let caseIds: string[];
let rows: Row[];

/** What two people found, with a cadre’s relative in the household or with something that the rules warn about. */
async function visited(change: { cadreRelative?: boolean; disabilityWithout?: boolean }): Promise<string> {
  const family = cast.families.next();
  const { name, idNumber, phone, difficulty, areaCode, riskClass } = family.selfReport();
  const person = { name, idNumber, phone, difficulty, areaCode };
  const { caseId } = await cast.clerk.report({ channel: 'fieldVisit', riskClasses: [riskClass], ...person });
  const form = await family.visitedBy(cast.clerk, caseId, {
    ...(change.cadreRelative === true && { cadreRelative: true }),
  });
  const { taskId } = await cast.clerk.findTask('verification', caseId);
  const warned = { ...form, causes: [...new Set([...form.causes, 'disability' as const])].slice(-3) };
  await cast.clerk.verify(
    caseId,
    change.disabilityWithout === true ? asRegistered(warned, await cast.clerk.task(taskId)) : form,
  );
  return caseId;
}

beforeAll(async () => {
  town = await Town.open();
  cast = await castOf(town);
  caseIds = [];
  for (let n = 0; n < 2; n++) caseIds.push((await foundAndVisited(cast, cast.families.next())).caseId);
  caseIds.push(await visited({ cadreRelative: true }), await visited({ disabilityWithout: true }));
  caseIds.push((await foundAndVisited(cast, cast.families.next())).caseId);
  const { meetingId } = await cast.clerk.meet(
    places.village,
    caseIds.map((caseId) => inFavour(caseId)),
  );
  await cast.secretary.confirmMinutes(meetingId);
  await hangAndCertify(town, cast, caseIds, () => undefined);
  for (const caseId of caseIds.slice(0, 4)) await cast.officer.review(caseId);
  minutesFileId = await cast.leader.photograph(places.township);
  rows = [];
  for (const caseId of caseIds.slice(0, 4))
    rows.push({ taskId: (await cast.leader.findTask('townshipApproval', caseId)).taskId, key: newKey() });
  const review = await cast.officer.findTask('townshipReview', caseIds[4]!);
  rows.push({ taskId: review.taskId, key: newKey() });
});
afterAll(() => town.close());

it('finds its people reminded with the opening of what is due the same day: by the clock, without the reviewer’s paper', async () => {
  const { rows: last } = await town.stack.ownerPool.query<{ type: string; role: string; submitted: boolean }>(
    `SELECT type, actor->>'role' AS role, submission_id IS NOT NULL AS submitted FROM case_event
     WHERE case_id = $1 AND type IN ('taskCompleted', 'taskOpened', 'reminded') ORDER BY seq DESC LIMIT 3`,
    [caseIds[0]],
  );
  expect(last.toReversed()).toEqual([
    { type: 'taskCompleted', role: 'townshipOfficer', submitted: true },
    { type: 'taskOpened', role: 'townshipOfficer', submitted: true },
    { type: 'reminded', role: 'system', submitted: false },
  ]);
});

const no = (answer: Promise<unknown>): Promise<SaidNo> =>
  answer.then(
    () => Promise.reject(new Error('was not refused')),
    (error: SaidNo) => error,
  );
const key = newKey();
const approve = (more: object = {}, by: Person = cast.leader) =>
  by.line.post<ApprovalBatchResult>('/api/approval-batches', {
    body: { kind: 'townshipApproval', documentNumber: '王政纪〔2026〕9号', minutesFileId, rows, ...more },
    key,
  });
const outcomes = ({ rows: results }: ApprovalBatchResult) => results.map(({ outcome, code }) => code ?? outcome);

describe('a batch of approvals', () => {
  it('needs minutes and a document number, a right, and approvals of one’s own office', async () => {
    expect(await no(approve({ documentNumber: '' }))).toMatchObject({ status: 400, field: 'documentNumber' });
    expect(await no(approve({ minutesFileId: newKey() }))).toMatchObject({
      status: 400,
      code: 'file.unknown',
      field: 'minutesFileId',
    });
    expect(await no(approve({}, cast.officer))).toMatchObject({ status: 403 });
    expect(await no(approve({ kind: 'countyApproval' }))).toMatchObject({ status: 403, field: 'kind' });
    expect(await no(approve({ rows: [rows[4]] }))).toMatchObject({ status: 422, code: 'batch.otherOffice' });
    expect((await cast.leader.line.get<ApprovalBatchList>('/api/approval-batches')).rows).toEqual([]);
  });

  it('approves what may be approved in one, and tells of each other case why not', async () => {
    const done = await approve();
    expect(outcomes(done)).toEqual(['done', 'done', 'batch.cadreRelative', 'batch.warned', 'batch.otherOffice']);
    expect(done.rows[2]!.texts!.zh).toContain('须单独审批');
    expect(done.batch).toMatchObject({ documentNumber: '王政纪〔2026〕9号', minutesFileId, createdByName: '李国庆' });
    expect(done.batch.cases.map((each) => each.caseId).sort()).toEqual(caseIds.slice(0, 2).sort());
    for (const caseId of caseIds.slice(0, 2))
      expect(await cast.officer.caseFile(caseId)).toMatchObject({ steps: ['comparison'] });
    for (const caseId of caseIds.slice(2, 4)) await cast.leader.findTask('townshipApproval', caseId);
    const { rows: trace } = await cast.officer.trace(caseIds[0]!);
    expect(trace.some((row) => row.sentence.zh.includes('批量审批'))).toBe(true);
  });

  it('sent again goes on with the same batch and decides nothing twice', async () => {
    const again = await Promise.all([approve(), approve()]);
    for (const each of again)
      expect(outcomes(each)).toEqual(['done', 'done', 'batch.cadreRelative', 'batch.warned', 'batch.otherOffice']);
    const ledger = await town.stack.ownerPool.query(
      "SELECT FROM case_event WHERE data->'codes'->>'batchId' IS NOT NULL",
    );
    expect(ledger.rowCount).toBe(2);
    expect(await no(approve({ documentNumber: '王政纪〔2026〕10号' }))).toMatchObject({
      status: 409,
      code: 'key.otherBody',
    });
  });

  it('shows what it approved and was not taken back; what was decided by itself is not in it', async () => {
    await cast.leader.approve(caseIds[2]!);
    await cast.leader.approve(caseIds[3]!);
    await cast.leader.withdraw(rows[1]!.taskId);
    const { rows: list } = await cast.leader.line.get<ApprovalBatchList>('/api/approval-batches');
    expect(list).toHaveLength(1);
    const batch = await cast.officer.line.get<ApprovalBatchView>(`/api/approval-batches/${list[0]!.batchId}`);
    expect(batch.cases.map((each) => each.caseId)).toEqual([caseIds[0]]);
    await cast.leader.approve(caseIds[1]!);
    expect(await no(cast.clerk.line.get(`/api/approval-batches/${list[0]!.batchId}`))).toMatchObject({ status: 404 });
  });
});

describe('at the county', () => {
  it('a case that a department contradicts is not approved in a batch', async () => {
    const [agreed, contradicted] = caseIds.slice(0, 2);
    for (const caseId of [agreed!, contradicted!]) {
      const { standing } = await cast.county.caseFile(caseId);
      const { household } = await cast.county.caseFile(caseId);
      const memberId = household!.members[0]!.personId;
      for (const { department } of standing!.waitsFor) {
        const found =
          caseId === contradicted && department === 'marketRegulation'
            ? {
                verdict: 'noMatch' as const,
                facts: { enterprises: [{ memberId, role: 'selfEmployed' as const }] },
                note: '名下有个体户',
              }
            : {};
        await (await town.department(department!)).answer(caseId, found);
      }
      await cast.county.review(caseId, { category: 'marginal', causes: ['illness'] });
    }
    const county: Row[] = [];
    for (const caseId of [agreed!, contradicted!])
      county.push({ taskId: (await cast.countyLeader.findTask('countyApproval', caseId)).taskId, key: newKey() });
    const minutes = await cast.countyLeader.photograph(places.county);
    const done = await cast.countyLeader.line.post<ApprovalBatchResult>('/api/approval-batches', {
      body: { kind: 'countyApproval', documentNumber: '浚巩固〔2026〕3号', minutesFileId: minutes, rows: county },
    });
    expect(outcomes(done)).toEqual(['done', 'batch.contradicted']);
    expect(await cast.county.caseFile(agreed!)).toMatchObject({ steps: ['announcement'] });
  });
});
