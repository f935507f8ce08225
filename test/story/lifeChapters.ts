import type { CaseFileView } from '#contract/cases/caseFile';
import { whollyWithoutLabour } from '#domain/household/labour';
import type { Helper } from '#test/support/people/helper';
import { SaidNo } from '#test/support/people/line';
import { town as places } from '#test/support/people/settle';
import type { Town } from '#test/support/people/town';
import {
  type Cast,
  foundAndVisited,
  hangAndCertify,
  inFavour,
  type Narrator,
  type Told,
  upToAnnouncement,
} from './chapters';
import { givenAndConfirmed, planned } from './helpChapters';
import { printTrace } from './trace';

/** How three lives went on after the identification, for whoever checks it. */
export interface Lives {
  /** Tracked to the end, and back in general monitoring. */
  readonly concluded: CaseFileView;
  /** A new risk while it was tracked: identified again, in the same case. */
  readonly relapsed: CaseFileView;
  /** 兜底保障 */
  readonly provided: CaseFileView;
  /** What the gate said to a proposal that came too early. */
  readonly gateSaid: readonly string[];
}

/** Help, elimination and tracking of three households, told to the end. */
export async function threeLives(town: Town, cast: Cast, narrate: Narrator): Promise<Lives> {
  const helper = await town.helper();
  const { families } = cast;
  const [steady, relapsing, provided] = [
    families.next((family) => !whollyWithoutLabour(family.facts.members)),
    families.next((family) => !whollyWithoutLabour(family.facts.members)),
    families.next((family) => whollyWithoutLabour(family.facts.members)),
  ];
  narrate('\n五、识别之后：结对、计划、措施 Helper, plan and measures');
  const told: Told[] = [];
  for (const family of [steady, relapsing, provided]) told.push(await foundAndVisited(cast, family));
  await identified(town, cast, told, narrate);
  for (const each of told) {
    await planned(cast, each, helper);
    await givenAndConfirmed(town, cast, each);
  }
  const [first, second, third] = told as [Told, Told, Told];

  narrate('\n六、消除条件未满足，不予受理 Refused at the gate, with its reasons');
  const gateSaid = await refusedAtTheGate(helper, first);
  for (const sentence of gateSaid) narrate(`    ✗ ${sentence}`);

  narrate('\n七、半年稳定，风险消除；整户无劳动力的，标注兜底保障 Eliminated, or provided for');
  await halfAYear(town, helper, told, narrate);
  await eliminated(town, cast, { helper, told: [first, second], provided: third, narrate });

  narrate('\n八、跟踪监测：一户风险再标注，一户转常规监测 Tracked: one relapses, one is concluded');
  await tracked(town, cast, { helper, steady: first, relapsing: second, narrate });
  const files: CaseFileView[] = [];
  for (const { caseId, family } of told) {
    narrate(`\n  ${family.headName}户的办理轨迹 Its trace`);
    files.push(await printTrace(cast, caseId, narrate));
  }
  const [concluded, relapsed, last] = files as [CaseFileView, CaseFileView, CaseFileView];
  return { concluded, relapsed, provided: last, gateSaid };
}

/** One meeting and one notice for all, then each by itself up to the national system. */
async function identified(town: Town, cast: Cast, told: readonly Told[], narrate: Narrator): Promise<void> {
  const caseIds = told.map(({ caseId }) => caseId);
  const { meetingId } = await cast.clerk.meet(
    places.village,
    caseIds.map((caseId) => inFavour(caseId)),
  );
  await cast.secretary.confirmMinutes(meetingId);
  await hangAndCertify(town, cast, caseIds, narrate);
  for (const each of told) {
    await upToAnnouncement(town, cast, each);
    await cast.officer.enterNational(each.caseId);
  }
}

async function refusedAtTheGate(helper: Helper, { caseId }: Told): Promise<string[]> {
  try {
    await helper.proposeElimination(caseId);
  } catch (error) {
    if (error instanceof SaidNo) return error.problem.errors.map(({ texts }) => texts.zh);
    throw error;
  }
  throw new Error('The gate let a household pass in its first month');
}

async function halfAYear(town: Town, helper: Helper, told: readonly Told[], narrate: Narrator): Promise<void> {
  await town.pass(10);
  for (const { caseId, family } of told) await helper.visit(caseId, family);
  await town.pass(190);
  narrate('半年过去，每季入户，收入一直在监测线以上。');
  for (const { caseId, family } of told) await helper.visit(caseId, family);
}

async function eliminated(
  town: Town,
  cast: Cast,
  lives: { helper: Helper; told: readonly Told[]; provided: Told; narrate: Narrator },
): Promise<void> {
  const { helper, told, provided, narrate } = lives;
  const { clerk, secretary, officer, leader, county, countyLeader } = cast;
  for (const { caseId, family } of [...told, provided]) {
    await helper.proposeElimination(caseId);
    await clerk.assess(
      caseId,
      await family.assessedBy(clerk, caseId),
      caseId === provided.caseId ? 'safetyNet' : 'eliminable',
    );
  }
  const caseIds = told.map(({ caseId }) => caseId);
  const { meetingId } = await clerk.meet(
    places.village,
    caseIds.map((caseId) => inFavour(caseId)),
  );
  await secretary.confirmMinutes(meetingId);
  await hangAndCertify(town, cast, caseIds, narrate);
  for (const caseId of caseIds) {
    await officer.review(caseId);
    await leader.approve(caseId);
  }
  const { sampleId } = await county.drawSample(places.county);
  for (const caseId of await county.drawnIn(sampleId)) await county.checkSample(caseId);
  for (const caseId of caseIds) {
    await county.reviewElimination(caseId);
    await countyLeader.confirmElimination(caseId);
    await county.announce(caseId, '浚巩固〔2026〕41号');
    await officer.enterNational(caseId);
    await officer.nameTracker(caseId, helper);
  }
}

async function tracked(
  town: Town,
  cast: Cast,
  lives: { helper: Helper; steady: Told; relapsing: Told; narrate: Narrator },
): Promise<void> {
  const { helper, steady, relapsing, narrate } = lives;
  await town.pass(95);
  narrate('三个月过去，跟踪人按期走访。');
  await helper.trackingVisit(steady.caseId, steady.family);
  await helper.trackingVisit(relapsing.caseId, relapsing.family, ['illness']);
  const { clerk } = cast;
  await clerk.verify(relapsing.caseId, await relapsing.family.visitedBy(clerk, relapsing.caseId));
  await identified(town, cast, [relapsing], narrate);
  for (let visits = 1; visits < 3; visits++) {
    await town.pass(92);
    await helper.trackingVisit(steady.caseId, steady.family);
  }
  await town.pass(92);
  await helper.trackingVisit(steady.caseId, steady.family);
  narrate('一年期满，没有新的风险。');
  await cast.officer.concludeTracking(steady.caseId);
}
