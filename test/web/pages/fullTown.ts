import { town as places } from '#test/support/people/settle';
import { type Cast, castOf, foundAndVisited, hangAndCertify, inFavour } from '#test/story/chapters';
import type { Office } from '../support/office';
import type { Screen } from '../support/screen';
import type { Things } from './everyPage';

/**
 * A town with something on every page: cases that passed their notice and wait for the township, some in the village, one
 * that is late. `more` households beside them make longer lists.
 */
export async function fillTown(office: Office, { more = 0 } = {}): Promise<Things> {
  const cast = await castOf(office.town);
  const late = await found(cast);
  const passed = [await foundAndVisited(cast, cast.families.next()), await foundAndVisited(cast, cast.families.next())];
  for (let n = 0; n < more; n++) passed.push(await foundAndVisited(cast, cast.families.next()));
  const noticed = passed.map(({ caseId }) => caseId);
  const { meetingId } = await cast.clerk.meet(
    places.village,
    noticed.map((caseId) => inFavour(caseId)),
  );
  await cast.secretary.confirmMinutes(meetingId);
  const { noticeId } = await hangAndCertify(office.town, cast, noticed, () => undefined);
  const second = await foundAndVisited(cast, cast.families.next());
  await foundAndVisited(cast, cast.families.next());
  const [deliberation, form, review] = await Promise.all([
    cast.clerk.findTask('deliberation', second.caseId),
    cast.clerk.findTask('verification', late),
    cast.officer.findTask('townshipReview', noticed[0] ?? ''),
  ]);
  const { rows } = await office.town.stack.ownerPool.query<{ id: string }>(
    "SELECT id FROM account WHERE login = 'officer'",
  );
  return {
    caseId: second.caseId,
    householdId: deliberation.householdId,
    accountId: rows[0]?.id ?? '',
    taskId: deliberation.taskId,
    reviewTaskId: review.taskId,
    formTaskId: form.taskId,
    meetingId,
    noticeId,
    lateCaseId: late,
    reviewedCaseId: noticed.at(-1) ?? '',
  };
}

/** A clue of which nobody has taken care. */
async function found({ clerk, families }: Cast): Promise<string> {
  const { name, idNumber, phone, difficulty, areaCode, riskClass } = families.next().selfReport();
  const { caseId } = await clerk.report({
    ...{ channel: 'fieldVisit', riskClasses: [riskClass], areaCode, name, idNumber, phone, difficulty },
  });
  return caseId;
}

/** Opens a page by its address and waits until nothing on it is being loaded any more. */
export async function openWhole(screen: Screen, address: string): Promise<void> {
  await screen.goTo(address);
  await allRead(screen);
}

/** Waits until the page has its heading and nothing on it is being loaded any more. */
export async function allRead({ page }: Screen): Promise<void> {
  await page.getByRole('heading').first().waitFor();
  await page.waitForFunction(
    () => document.querySelector('[aria-label="正在加载……"], [aria-label="Loading…"]') === null,
  );
}
