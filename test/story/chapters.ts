import type { NoticeView } from '#contract/notices/notice';
import type { CompleteResult } from '#contract/tasks/complete';
import { type Family, Families } from '#test/support/people/families';
import { town as places } from '#test/support/people/settle';
import type { Town } from '#test/support/people/town';
import type { CountyLeader, CountyOfficer } from '#test/support/people/county';
import type { TownshipLeader, TownshipOfficer } from '#test/support/people/township';
import type { Clerk, ItemVote, Secretary } from '#test/support/people/village';

/** The people of the story, at their desks. */
export interface Cast {
  readonly clerk: Clerk;
  readonly secretary: Secretary;
  readonly officer: TownshipOfficer;
  readonly leader: TownshipLeader;
  readonly county: CountyOfficer;
  readonly countyLeader: CountyLeader;
  readonly families: Families;
}

/** A family and its case. */
export interface Told {
  readonly family: Family;
  readonly caseId: string;
}

/** Tells what happens between the people’s actions. */
export type Narrator = (line: string) => void;

/** Everybody signs in. */
export async function castOf(town: Town): Promise<Cast> {
  const [clerk, secretary, officer, leader, county, countyLeader] = await Promise.all([
    town.clerk(),
    town.secretary(),
    town.officer(),
    town.leader(),
    town.county(),
    town.countyLeader(),
  ]);
  return {
    clerk,
    secretary,
    officer,
    leader,
    county,
    countyLeader,
    families: new Families({ villageCode: places.village, today: '2026-03-02' }),
  };
}

/** A family reports itself; the village signs for it and visits. Gives the receipt with the case. */
export async function reportAndVisit(
  town: Town,
  { clerk }: Cast,
  family: Family,
): Promise<Told & { receiptNumber: string }> {
  const { receiptNumber } = await town.villager(family.headName).report(family.selfReport());
  const { rows } = await clerk.inbox({ kind: 'signFor' });
  const task = rows.find((row) => row.headName === family.headName);
  if (!task) throw new Error(`The clue of ${family.headName} did not arrive`);
  await clerk.signFor(task.caseId);
  await clerk.verify(task.caseId, await family.visitedBy(clerk, task.caseId));
  return { family, caseId: task.caseId, receiptNumber };
}

/** A clue from the clerk's own round of visits, verified at once. */
export async function foundAndVisited({ clerk }: Cast, family: Family): Promise<Told> {
  const { name, idNumber, phone, difficulty, areaCode, riskClass } = family.selfReport();
  const { caseId } = await clerk.report({
    channel: 'fieldVisit',
    riskClasses: [riskClass],
    areaCode,
    name,
    idNumber,
    phone,
    difficulty,
  });
  await clerk.verify(caseId, await family.visitedBy(clerk, caseId));
  return { family, caseId };
}

/** Most are for it. */
export const inFavour = (caseId: string, more: Partial<ItemVote> = {}): ItemVote => ({
  caseId,
  yes: 8,
  no: 1,
  abstained: 0,
  ...more,
});

/** Six days on, nobody having objected, the secretary certifies. */
export async function hangAndCertify(
  town: Town,
  { clerk, secretary }: Cast,
  caseIds: readonly string[],
  narrate: Narrator,
): Promise<NoticeView> {
  const notice = await clerk.postNotice(places.village, caseIds);
  await town.pass(6);
  narrate('六天过去，公示期满，无人提出异议。');
  for (const caseId of caseIds) await secretary.certify(caseId);
  return notice;
}

/** Township, departments and county, one after the other. */
export async function upToAnnouncement(town: Town, cast: Cast, { family, caseId }: Told): Promise<CompleteResult> {
  await cast.officer.review(caseId);
  await cast.leader.approve(caseId);
  await everyDepartmentAnswers(town, cast, caseId);
  const { category, causes } = family.household;
  await cast.county.review(caseId, { category: category ?? 'marginal', causes });
  await cast.countyLeader.approve(caseId);
  return cast.county.announce(caseId);
}

export async function everyDepartmentAnswers(town: Town, { county }: Cast, caseId: string): Promise<void> {
  const { standing } = await county.caseFile(caseId);
  for (const { department } of standing?.waitsFor ?? []) {
    if (department !== undefined) await (await town.department(department)).answer(caseId);
  }
}
