import type { Department } from '#domain/household/codes';
import type { Helper } from '#test/support/people/helper';
import { town as places } from '#test/support/people/settle';
import type { Town } from '#test/support/people/town';
import type { Family } from '#test/support/people/families';
import { type Cast, foundAndVisited, hangAndCertify, inFavour, type Told, upToAnnouncement } from './chapters';

/** From a clue of the clerk's own round to the entry in the national system: the household is monitored. */
export async function monitored(town: Town, cast: Cast, family: Family): Promise<Told> {
  const told = await foundAndVisited(cast, family);
  const { meetingId } = await cast.clerk.meet(places.village, [inFavour(told.caseId)]);
  await cast.secretary.confirmMinutes(meetingId);
  await hangAndCertify(town, cast, [told.caseId], () => undefined);
  await upToAnnouncement(town, cast, told);
  await cast.officer.enterNational(told.caseId);
  return told;
}

/** The township names the helper, the helper plans, the township reviews: every measure lies with its department. */
export async function planned({ officer }: Cast, { caseId }: Told, helper: Helper): Promise<void> {
  await officer.assignHelper(caseId, helper);
  await helper.makePlan(caseId);
  await officer.reviewPlan(caseId);
}

/** Every department approves and gives what was asked of it, and the household signs for it. */
export async function givenAndConfirmed(town: Town, { clerk, county }: Cast, { caseId }: Told): Promise<void> {
  const { help } = await county.caseFile(caseId);
  for (const { department } of help?.measures ?? []) {
    // The case's own code of a department.
    const office = await town.department(department as Department);
    await office.approveMeasure(caseId);
    await office.implementMeasure(caseId);
    await clerk.confirmMeasure(caseId);
  }
}
