import type { Policy } from '#domain/policy/policy';
import { national15 } from '#domain/policy/shipped/national15';
import { isDrawn } from '#domain/steps/onSite';
import { castOf, type Cast, foundAndVisited, hangAndCertify, inFavour } from '#test/story/chapters';
import { isRefused } from '#test/support/people/refusedAs';
import { town as places } from '#test/support/people/settle';
import { Town } from '#test/support/people/town';

jest.setTimeout(180_000);

const rate = { numerator: 1, denominator: 1 };
const policy: Policy = {
  ...national15,
  chain: { ...national15.chain, days: national15.chain.days + 5 },
  onSite: { rate, limits: { onSiteVisit: { days: 1, unit: 'working' } } },
};
let town: Town;
let cast: Cast;
beforeAll(async () => {
  town = await Town.open({ policy });
  cast = await castOf(town);
}, 180_000);
afterAll(() => town.close());

/** A household that came to the township's review. */
async function upToReview(): Promise<string> {
  const { caseId } = await foundAndVisited(cast, cast.families.next());
  const { meetingId } = await cast.clerk.meet(places.village, [inFavour(caseId)]);
  await cast.secretary.confirmMinutes(meetingId);
  await hangAndCertify(town, cast, [caseId], () => undefined);
  return caseId;
}

it('is drawn by a seed that the worker made, and visited before the review is passed', async () => {
  const caseId = await upToReview();
  const { rows } = await town.stack.ownerPool.query<{ data: { seed: string; chosen: boolean } }>(
    "SELECT data FROM case_event WHERE case_id = $1 AND type = 'onSiteDrawn'",
    [caseId],
  );
  expect(rows).toEqual([{ data: { seed: expect.stringMatching(/^[0-9a-f]{32}$/), chosen: true } }]);
  expect(isDrawn({ seed: rows[0]?.data.seed ?? '', caseId }, rate)).toBe(true);
  const no = { status: 422, code: 'review.visitOpen' };
  await isRefused(town.stack.ownerPool, () => cast.officer.review(caseId), no);
  await cast.officer.checkOnSite(caseId);
  await cast.officer.review(caseId);
  await cast.leader.approve(caseId);
});

it('sends the case back to the home with what was wrong where the visit fails', async () => {
  const caseId = await upToReview();
  await cast.officer.checkOnSite(caseId, 'failed');
  const { taskId } = await cast.clerk.findTask('verification', caseId);
  const { returned } = await cast.clerk.task(taskId);
  expect(returned?.fields).toEqual(['facts.income']);
});
