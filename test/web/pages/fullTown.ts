import type { AuditView } from '#contract/audits/audits';
import type { ProblemView } from '#contract/audits/problems';
import type { BulkOperationView } from '#contract/bulk/bulkViews';
import type { LookBackView } from '#contract/lookBacks/lookBacks';
import type { NewWebhookView } from '#contract/webhooks/webhooks';
import { Person } from '#test/support/people/person';
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
    ...(await besideCases(office, { householdId: deliberation.householdId, caseId: late })),
  };
}

/** What stands beside the cases: a helper, an audit with a problem, a look-back, a receiver, an operation over many cases. */
async function besideCases(
  { town }: Office,
  { householdId, caseId }: { householdId: string; caseId: string },
): Promise<Pick<Things, 'helperId' | 'auditId' | 'problemId' | 'lookBackId' | 'webhookId' | 'bulkId'>> {
  const [helper, county] = await Promise.all([town.helper(), town.county()]);
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
    body: { kind: 'escalate', to: 'county', caseIds: [caseId] },
  });
  return { helperId: helper.accountId, auditId, problemId, lookBackId, webhookId, bulkId };
}

/** A clue of which nobody has taken care. */
async function found({ clerk, families }: Cast): Promise<string> {
  const { name, idNumber, phone, difficulty, areaCode, riskClass } = families.next().selfReport();
  const { caseId } = await clerk.report({
    ...{ channel: 'fieldVisit', riskClasses: [riskClass], areaCode, name, idNumber, phone, difficulty },
  });
  return caseId;
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
