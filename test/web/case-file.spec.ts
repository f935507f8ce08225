import { randomUUID } from 'node:crypto';
import { national15 } from '#domain/policy/shipped/national15';
import { caseWorkflowId, caseWorkflowName, type CaseStart } from '#workflows/case/messages';
import { castOf, foundAndVisited, inFavour } from '#test/story/chapters';
import { town as places, townPassword } from '#test/support/people/settle';
import { Office } from './support/office';
import type { Screen } from './support/screen';

jest.setTimeout(120_000);

let office: Office;
let headName: string;
let caseId: string;
beforeAll(async () => {
  office = await Office.open();
  const cast = await castOf(office.town);
  const told = [];
  for (let i = 0; i < 3; i++) told.push(await foundAndVisited(cast, cast.families.next()));
  const [late, noticed] = told;
  if (late === undefined || noticed === undefined) throw new Error('nobody was visited');
  const { meetingId } = await cast.clerk.meet(places.village, [inFavour(noticed.caseId)]);
  await cast.secretary.confirmMinutes(meetingId);
  await office.town.pass(20);
  await cast.clerk.postNotice(places.village, [noticed.caseId]);
  headName = late.family.headName;
  caseId = late.caseId;
});
afterAll(() => office.close());

const fits = async ({ page }: Screen): Promise<void> => {
  const { scroll, width } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    width: window.innerWidth,
  }));
  expect(scroll).toBeLessThanOrEqual(width);
};

/** At a case: who holds it is urged, once and not twice. */
async function urges(screen: Screen): Promise<void> {
  const { page } = screen;
  await page.getByRole('button', { name: '催办' }).click();
  const dialog = page.getByRole('dialog', { name: '催办' });
  await dialog.getByRole('radio').first().check();
  expect(await screen.violations()).toEqual([]);
  await screen.keep('urge');
  await dialog.getByRole('button', { name: '提交' }).dblclick();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByText('已办理：催办').waitFor();
  await page
    .getByText(/督导员孙立.*催办|孙立.*催办/)
    .first()
    .waitFor();
}

it('leads the supervisor from the number of late cases to their list, to the case, and to urging it', async () => {
  const screen = await office.screen();
  const { page } = screen;
  await screen.signIn('supervisor', townPassword);
  await page.getByRole('heading', { name: '浚县 · 案件办到哪里了' }).waitFor();
  expect(await screen.violations()).toEqual([]);
  await screen.keep('board');
  await page.getByRole('link', { name: '王庄镇', exact: true }).click();
  await page.getByRole('link', { name: '宋井固村，村级民主评议：2件，超期2件，依规等待0件' }).waitFor();
  await page
    .getByRole('row', { name: /宋井固村/ })
    .getByRole('link', { name: '超2' })
    .first()
    .click();
  await page.getByText('共2件').waitFor();
  expect(new URL(page.url()).searchParams.get('standing')).toBe('overdue');
  expect(await screen.violations()).toEqual([]);
  await screen.keep('cases');
  await page.getByRole('table').getByRole('link').first().click();
  await page.getByRole('heading', { name: '办到哪里了' }).waitFor();
  await page
    .getByText(/等.*宋井固村.*村级信息员办理“提交村级民主评议”/)
    .first()
    .waitFor();
  await urges(screen);
});

it('leads on a phone from the board to a late case, and to urging it', async () => {
  const screen = await office.screen({ size: 'phone' });
  const { page } = screen;
  await screen.signIn('supervisor', townPassword);
  await page.getByRole('heading', { name: '浚县 · 案件办到哪里了' }).waitFor();
  // Why cases do not move is read without scrolling.
  const reason = await page.getByRole('link', { name: '等人办理：2件' }).boundingBox();
  expect(reason?.y).toBeLessThan(600);
  await fits(screen);
  await page.getByRole('main').getByRole('link', { name: '2', exact: true }).click();
  await page.getByText('共2件').waitFor();
  await fits(screen);
  await page.getByRole('main').getByRole('listitem').getByRole('link').nth(1).click();
  await page.getByRole('heading', { name: '办到哪里了' }).waitFor();
  await urges(screen);
  await fits(screen);
});

it('says why the late cases do not move, in a list that its address narrows, as a workbook and in the case file', async () => {
  const screen = await office.screen();
  const { page } = screen;
  await screen.signIn('supervisor', townPassword);
  await page.getByRole('link', { name: '等人办理：2件' }).click();
  await page.getByText('共2件').waitFor();
  expect(new URL(page.url()).searchParams.get('reason')).toBe('person');
  await page
    .getByText(/村级信息员.*办理“提交村级民主评议”，自.*已超\d+天/)
    .first()
    .waitFor();
  expect(await screen.violations()).toEqual([]);
  await screen.keep('stuck');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '导出' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('停滞案件.xlsx');
  await page.getByRole('table').getByRole('link').first().click();
  await page.getByRole('note').getByText('等人办理').waitFor();
  expect(await screen.violations()).toEqual([]);
});

it('says in English too who did what, the clock among them', async () => {
  const screen = await office.screen({ language: 'en' });
  const { page } = screen;
  await screen.signIn('supervisor', townPassword);
  await screen.goTo(`/cases/${caseId}`);
  await page.getByText('The system', { exact: true }).first().waitFor();
  expect(await page.getByText('系统', { exact: true }).count()).toBe(0);
  // On paper it says as of when, and who printed it; what one can press is left out.
  const urge = page.getByRole('button', { name: 'Urge' });
  expect(await urge.isVisible()).toBe(true);
  await page.emulateMedia({ media: 'print' });
  await page.getByText(/^As of 22 Mar 2026 .*, printed by 孙立$/).waitFor();
  expect(await urge.isVisible()).toBe(false);
  await screen.keep('case-file-print');
});

it('finds a household by name without the name in the address, and tells its case on one page', async () => {
  const screen = await office.screen();
  const { page } = screen;
  await screen.signIn('officer', townPassword);
  await page.getByRole('link', { name: '案件' }).click();
  await page.getByLabel('查找农户').fill(headName);
  await page.getByRole('button', { name: '查找' }).click();
  await page.getByText('共1件').waitFor();
  expect(decodeURIComponent(page.url())).not.toContain(headName);
  await page.getByRole('table').getByRole('link').first().click();
  await page.getByRole('heading', { name: `${headName}的案卷` }).waitFor();
  expect(page.url()).toContain(caseId);
  await page.getByRole('heading', { name: '识别纳入流程' }).waitFor();
  await page.getByRole('table', { name: '历次收入核算' }).getByText('人均纯收入').waitFor();
  await page.getByRole('heading', { name: '办理经过' }).waitFor();
  await page
    .getByText(/^线索|接到线索/)
    .first()
    .waitFor();
  expect(await screen.violations()).toEqual([]);
  await screen.keep('case-file');
});

it('asks to suspend in a dialog that says what is missing, and shows what became of it', async () => {
  const screen = await office.screen({ size: 'phone' });
  const { page } = screen;
  await screen.signIn('clerk', townPassword);
  await screen.goTo(`/cases/${caseId}`);
  await page.getByRole('button', { name: '申请中止' }).click();
  const dialog = page.getByRole('dialog', { name: '申请中止' });
  await dialog.getByRole('button', { name: '提交' }).click();
  expect(await dialog.getByText('此项必填').count()).toBe(3);
  expect(await screen.violations()).toEqual([]);
  await screen.keep('suspend');
  await dialog.getByRole('radio', { name: '全家外出' }).check();
  await dialog.getByLabel('复核日期').fill('2026-04-20');
  await dialog.getByLabel('情况说明').fill('全家在新疆务工，五月返乡');
  await dialog.getByRole('button', { name: '提交' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page
    .getByText(/同意中止/)
    .first()
    .waitFor();
  await page.getByRole('button', { name: '申请中止' }).waitFor({ state: 'hidden' });
  await fits(screen);
  await screen.keep('case-file');
});

it.each(['/cases', '/supervision', '/supervision/stuck'])('fits a phone at %s, in English too', async (path) => {
  const screen = await office.screen({ size: 'phone', language: 'en' });
  await screen.signIn('supervisor', townPassword);
  await screen.goTo(path);
  await screen.page
    .getByRole('listitem')
    .filter({ hasText: /Deliberation|deliberation/ })
    .first()
    .waitFor();
  await fits(screen);
  expect(await screen.violations()).toEqual([]);
  await screen.keep(`en${path.replace('/', '-')}`);
});

it('keeps a case of elsewhere from whoever looks for it, in the answer and not only in the page', async () => {
  const screen = await office.screen();
  const { page } = screen;
  await screen.signIn('foreigner', townPassword);
  const answer = page.waitForResponse((response) => response.url().endsWith(`/api/cases/${caseId}`));
  await screen.goTo(`/cases/${caseId}`);
  const refused = await answer;
  expect(refused.status()).toBe(404);
  expect(await refused.text()).not.toContain(headName);
  await page.getByText('内容不存在，或不在您的管辖范围内。').waitFor();
});

it('tells the technical operator which case lost its workflow, nothing of the household, and starts it again', async () => {
  const { client, ownerPool } = office.town.stack;
  const { rows } = await ownerPool.query<{ household_id: string }>(
    'SELECT household_id FROM case_file WHERE case_id = $1',
    [caseId],
  );
  await client.workflow.getHandle(caseWorkflowId(rows[0]?.household_id ?? '')).terminate('lost');
  const screen = await office.screen({ size: 'phone' });
  const { page } = screen;
  await screen.signIn('operator', townPassword);
  await page.getByRole('heading', { name: '技术异常' }).waitFor();
  expect(await screen.violations()).toEqual([]);
  const found = page.getByRole('button', { name: `修复${caseId.slice(0, 8)}` });
  const list = page.waitForResponse((response) => response.url().endsWith('/api/operations/troubles'));
  await page.getByRole('button', { name: '立即比对' }).click();
  await page.getByText(/^比对了\d+件在办案件，异常1件/).waitFor();
  await found.waitFor();
  expect(await (await list).text()).not.toContain(headName);
  await fits(screen);
  expect(await screen.violations()).toEqual([]);
  await screen.keep('troubles');
  await found.dblclick();
  await page.getByRole('status').getByText('已从台账重新启动流程').waitFor();
  // Mended, it is not listed any more, before anybody compares again.
  await page.getByText('没有技术异常').waitFor();
});

it('lists a workflow without a case to the technical operator, who ends it', async () => {
  const { client, access, ownerPool } = office.town.stack;
  const householdId = randomUUID();
  const birth = { caseId: randomUUID(), householdId, areaCode: places.village, policyHash: 'planted' };
  await client.workflow.start(caseWorkflowName, {
    workflowId: caseWorkflowId(householdId),
    taskQueue: access.taskQueue,
    args: [{ birth, policy: national15 } satisfies CaseStart],
  });
  const screen = await office.screen({ size: 'phone' });
  const { page } = screen;
  await screen.signIn('operator', townPassword);
  await page.getByRole('button', { name: '立即比对' }).click();
  await page.getByText(/没有案件的流程1个/).waitFor();
  await page.getByText(`case:${householdId}`).waitFor();
  await fits(screen);
  expect(await screen.violations()).toEqual([]);
  await screen.keep('lone-workflow');
  await page.getByRole('button', { name: `结束流程${householdId.slice(0, 8)}` }).dblclick();
  await page.getByRole('status').getByText('流程已结束').waitFor();
  await page.getByText(`case:${householdId}`).waitFor({ state: 'detached' });
  // Who asked is written before anything is done, so that no deed can stand without its author.
  const { rows } = await ownerPool.query<{ outcome: string }>(
    `SELECT outcome FROM audit WHERE action = 'operate.endWorkflow' AND object_id = $1 ORDER BY id`,
    [householdId],
  );
  expect([rows[0]?.outcome, rows.at(-1)?.outcome]).toEqual(['asked', 'done']);
});
