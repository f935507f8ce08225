import { Families } from '#test/support/people/families';
import { town as places } from '#test/support/people/settle';
import { Town } from '#test/support/people/town';

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
  console.log(JSON.stringify(await secretary.certificate(notice.noticeId)));
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
  console.log(
    lines.join('\n'),
    file.standing!.sentence.zh,
    JSON.stringify(file.verdicts.map((v) => v.sentence.zh)),
    (await county.trace(caseId)).rows.map((r) => `${r.seq} ${r.who.name} ${r.sentence.zh}`).join('\n'),
  );
  expect(file).toMatchObject({ phase: 'monitored', identifiedOn: expect.any(String) });
});
