import type { TraceView } from '#contract/cases/trace';
import { Families } from '#test/support/people/families';
import { town as places } from '#test/support/people/settle';
import { Town } from '#test/support/people/town';

jest.setTimeout(180_000);

let town: Town;
const lines: string[] = [];
beforeAll(async () => {
  town = await Town.open({ diary: (who, what) => lines.push(`${who}：${what}`) });
});
afterAll(() => town.close());

test('a household goes from its own report into the national system, moved only by people', async () => {
  const families = new Families({ villageCode: places.village, today: '2026-03-02' });
  const family = families.next();
  const villager = town.villager(family.headName);
  const receipt = await villager.report(family.selfReport());
  const clerk = await town.clerk();
  const {
    rows: [first],
  } = await clerk.inbox({ kind: 'signFor' });
  const caseId = first!.caseId;
  await clerk.signFor(caseId);
  await clerk.verify(caseId, await family.visitedBy(clerk, caseId));
  const secretary = await town.secretary();
  const meeting = await clerk.meet(places.village, [{ caseId, yes: 8, no: 1, abstained: 0 }]);
  await secretary.confirmMinutes(meeting.meetingId);
  const notice = await clerk.postNotice(places.village, [caseId]);
  await town.pass(6);
  await secretary.certify(caseId);
  expect((await secretary.certificate(notice.noticeId)).entries).toEqual([
    expect.objectContaining({ headName: family.headName }),
  ]);
  const officer = await town.officer();
  await officer.review(caseId);
  await (await town.leader()).approve(caseId);
  const county = await town.county();
  const asked = (await county.caseFile(caseId)).standing!.waitsFor.map((w) => w.department!);
  for (const department of asked) await (await town.department(department)).answer(caseId);
  await county.review(caseId, { category: family.household.category!, causes: family.household.causes });
  await (await town.countyLeader()).approve(caseId);
  await county.announce(caseId);
  await officer.enterNational(caseId);
  const status = await villager.ask(receipt.receiptNumber, family.lastFour);
  expect(status.stage).toBe('monitored');
  const file = await county.caseFile(caseId);
  expect(file).toMatchObject({ phase: 'monitored', identifiedOn: expect.any(String) });
  const trace: TraceView = await county.trace(caseId);
  expect(trace.rows.map((row) => row.seq)).toEqual(trace.rows.map((_row, i) => i + 1));
  const decided = trace.rows.filter((row) => row.type === 'taskCompleted');
  expect(decided.every((row) => row.submissionId !== null && row.time !== null)).toBe(true);
  expect(lines).toContain('县级审定人周正：审定');
});
