import { town as places } from '#test/support/people/settle';
import { castOf, foundAndVisited, inFavour } from '#test/story/chapters';
import type { Office } from '../support/office';
import type { Screen } from '../support/screen';
import type { Things } from './everyPage';

/** A town with something on every page: a case on its way, one late, tasks in the village. */
export async function fillTown(office: Office): Promise<Things> {
  const cast = await castOf(office.town);
  const first = await foundAndVisited(cast, cast.families.next());
  const second = await foundAndVisited(cast, cast.families.next());
  const { meetingId } = await cast.clerk.meet(places.village, [inFavour(first.caseId)]);
  await cast.secretary.confirmMinutes(meetingId);
  await foundAndVisited(cast, cast.families.next());
  const { rows } = await office.town.stack.ownerPool.query<{
    household_id: string;
    account_id: string;
    task_id: string;
  }>(
    `SELECT f.household_id, (SELECT id FROM account WHERE login = 'officer') AS account_id,
       (SELECT task_id FROM task WHERE case_id = f.case_id AND state = 'open' ORDER BY task_id LIMIT 1) AS task_id
     FROM case_file f WHERE f.case_id = $1`,
    [second.caseId],
  );
  const [row] = rows;
  if (row === undefined) throw new Error('the case is not there');
  return { caseId: second.caseId, householdId: row.household_id, accountId: row.account_id, taskId: row.task_id };
}

/** Opens a page and waits until nothing on it is being loaded any more. */
export async function openWhole(screen: Screen, address: string): Promise<void> {
  const { page } = screen;
  await screen.goTo(address);
  await page.getByRole('heading').first().waitFor();
  await page.waitForFunction(
    () => document.querySelector('[aria-label="正在加载……"], [aria-label="Loading…"]') === null,
  );
}
