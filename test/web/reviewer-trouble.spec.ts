import { town as places, townPassword } from '#test/support/people/settle';
import { castOf, foundAndVisited, hangAndCertify, inFavour } from '#test/story/chapters';
import { ReviewerAtScreen } from './people/reviewer';
import { Office } from './support/office';

jest.setTimeout(120_000);

let office: Office;
let names: readonly string[];
let cases: readonly string[];
beforeAll(async () => {
  office = await Office.open();
  const cast = await castOf(office.town);
  const told = [];
  for (let i = 0; i < 4; i++) told.push(await foundAndVisited(cast, cast.families.next()));
  cases = told.map(({ caseId }) => caseId);
  const { meetingId } = await cast.clerk.meet(
    places.village,
    cases.map((caseId) => inFavour(caseId)),
  );
  await cast.secretary.confirmMinutes(meetingId);
  await hangAndCertify(office.town, cast, cases, () => undefined);
  names = told.map(({ family }) => family.headName);
}, 120_000);
afterAll(() => office.close());

/** How often the ledger has the officer's review of a case. */
async function reviewsOf(caseId: string | undefined): Promise<number> {
  const { rowCount } = await office.town.stack.ownerPool.query(
    "SELECT 1 FROM task WHERE case_id = $1 AND kind = 'townshipReview' AND state = 'done'",
    [caseId],
  );
  return rowCount ?? 0;
}

async function opened(name: string | undefined): Promise<ReviewerAtScreen> {
  const officer = await ReviewerAtScreen.signIn(office, 'officer');
  await officer.opensInbox();
  await officer.opens(name ?? '');
  await officer.chooses('审核通过');
  return officer;
}

it('asks for the password on the spot where the session has ended, and goes on with what was typed', async () => {
  const officer = await opened(names[0]);
  const { page, context } = officer.screen;
  await context.clearCookies();
  await officer.submits();
  const again = page.getByRole('dialog');
  await again.getByLabel('密码').fill(townPassword);
  await again.getByRole('button', { name: '登录', exact: true }).click();
  await page.getByText(/^已办理：/).waitFor();
  expect(await reviewsOf(cases[0])).toBe(1);
});

it('decides once where an impatient finger clicks twice', async () => {
  const officer = await opened(names[1]);
  const { page } = officer.screen;
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/complete')) sent.push(request.headers()['idempotency-key'] ?? '');
  });
  await page.getByRole('button', { name: '提交', exact: true }).dblclick();
  await page.getByText(/^已办理：/).waitFor();
  expect(new Set(sent).size).toBe(1);
  expect(await reviewsOf(cases[1])).toBe(1);
});

it('sends the same again where the answer was lost on its way and a 503 came instead', async () => {
  const officer = await opened(names[2]);
  const { page } = officer.screen;
  const keys: string[] = [];
  await page.route('**/complete', async (route) => {
    keys.push(route.request().headers()['idempotency-key'] ?? '');
    // It arrives and is done; only its answer does not come back, the first time.
    const answer = await route.fetch();
    if (keys.length > 1) return route.fulfill({ response: answer });
    return route.fulfill({ status: 503, contentType: 'text/html', body: 'upstream is gone' });
  });
  await officer.submits();
  await page.getByText('尚不能确认是否已保存').waitFor();
  await page.getByText(/^已办理：/).waitFor();
  expect(keys.length).toBeGreaterThan(1);
  expect(new Set(keys).size).toBe(1);
  expect(await reviewsOf(cases[2])).toBe(1);
});

it('decides nothing in a session that somebody else has opened in another window; goes on in a new one of the same person', async () => {
  const officer = await opened(names[3]);
  const { screen } = officer;
  const { page, context } = screen;
  const signsInElsewhere = async (login: string): Promise<void> => {
    const answer = await context.request.post('/api/session', { data: { login, password: townPassword } });
    expect(answer.ok()).toBe(true);
  };
  await signsInElsewhere('clerk');
  await officer.submits();
  // The window comes up anew, as the other person's: nothing of that session was taken up in the old one.
  await page.getByRole('button', { name: '账号菜单' }).filter({ hasText: '村级信息员' }).waitFor();
  await page.getByRole('navigation', { name: '主菜单' }).waitFor();
  expect(await reviewsOf(cases[3])).toBe(0);

  await screen.signIn('officer', townPassword);
  await officer.opensInbox();
  await officer.opens(names[3] ?? '');
  await officer.chooses('审核通过');
  await signsInElsewhere('officer');
  await officer.submits();
  await page.getByText(/^已办理：/).waitFor();
  expect(await reviewsOf(cases[3])).toBe(1);
});
