import { town as places } from '#test/support/people/settle';
import { castOf, type Cast, foundAndVisited, hangAndCertify, inFavour } from '#test/story/chapters';
import { ReviewerAtScreen } from './people/reviewer';
import { Office } from './support/office';

jest.setTimeout(180_000);

let office: Office;
let cast: Cast;
let names: readonly string[];
let cases: readonly string[];

beforeAll(async () => {
  office = await Office.open();
  cast = await castOf(office.town);
  const families = [cast.families.next(), cast.families.next(), cast.families.next()];
  const opened: string[] = [];
  for (const family of families) opened.push((await foundAndVisited(cast, family)).caseId);
  const { meetingId } = await cast.clerk.meet(
    places.village,
    opened.map((caseId) => inFavour(caseId)),
  );
  await cast.secretary.confirmMinutes(meetingId);
  await hangAndCertify(office.town, cast, opened, () => undefined);
  cases = opened;
  names = families.map(({ headName }) => headName);
}, 180_000);
afterAll(() => office.close());

const [first, second, third] = [0, 1, 2];

it('works the list from the keyboard: queue, row, task, decision, and the next task opens', async () => {
  const officer = await ReviewerAtScreen.signIn(office, 'officer');
  const { page } = officer.screen;
  await officer.opensInbox();
  await page
    .getByRole('navigation', { name: '事项分类' })
    .getByRole('button', { name: /^乡镇审核/ })
    .click();
  for (const name of names) await officer.row(name).waitFor();
  expect(page.url()).toContain('kind=townshipReview');
  expect(await officer.screen.violations()).toEqual([]);

  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: '键盘快捷键' }).getByText('下一行').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.keyboard.press('j');
  await page.keyboard.press('o');
  const heading = page.getByRole('heading', { level: 1 });
  await page.getByRole('heading', { name: /乡镇审核$/ }).waitFor();
  const opened = (await heading.textContent()) ?? '';
  await page.getByRole('heading', { name: '收入与支出' }).waitFor();
  expect(await officer.screen.violations()).toEqual([]);
  await page.keyboard.press('1');
  expect(await page.getByRole('radio', { name: '审核通过' }).isChecked()).toBe(true);
  await page.keyboard.press('Control+Enter');
  await page.getByText(/^已办理：/).waitFor();
  await page.waitForFunction((before) => document.querySelector('h1')?.textContent !== before, opened);
  expect(await heading.textContent()).toMatch(/ · 乡镇审核$/);

  await page.getByRole('button', { name: '撤回' }).click();
  await page.getByText('已撤回，事项回到待办').waitFor();
  await page.getByRole('heading', { name: opened }).waitFor();
});

it('keeps what is typed on the server, and on another device it is there again', async () => {
  const officer = await ReviewerAtScreen.signIn(office, 'officer');
  await officer.opensInbox();
  await officer.opens(names[second] ?? '');
  await officer.chooses('不予纳入');
  await officer.writes('具体说明', '家庭资产状况良好，有存款');
  await officer.screen.page.getByText(/^草稿已保存/).waitFor();
  const elsewhere = await ReviewerAtScreen.signIn(office, 'officer', { size: 'phone' });
  await elsewhere.opensInbox();
  await elsewhere.opens(names[second] ?? '');
  await elsewhere.screen.page.getByText(/^已恢复/).waitFor();
  expect(await elsewhere.screen.page.getByLabel('具体说明').inputValue()).toBe('家庭资产状况良好，有存款');
  expect(await elsewhere.screen.violations()).toEqual([]);
});

it('says who was faster and when, and keeps what was typed', async () => {
  const officer = await ReviewerAtScreen.signIn(office, 'officer');
  const { page } = officer.screen;
  await officer.opensInbox();
  await officer.opens(names[third] ?? '');
  await officer.chooses('退回');
  await page.getByRole('radio', { name: '入户核实' }).check();
  await page.getByRole('checkbox', { name: '工资性收入' }).check();
  await officer.writes('具体说明', '工资性收入请核对');
  const colleague = await ReviewerAtScreen.signIn(office, 'officer2');
  await colleague.opensInbox();
  await colleague.row(names[third] ?? '').waitFor();
  await cast.officer.review(cases[third] ?? '');
  await officer.submits();
  await page.getByText(/该任务已由张海燕于/).waitFor();
  expect(await page.getByLabel('具体说明').inputValue()).toBe('工资性收入请核对');

  // Who comes back to a list that others worked on is told, and the rows stand still until they ask for the new ones.
  const list = colleague.screen.page;
  expect(await list.getByRole('button', { name: '列表已有变化 · 刷新' }).count()).toBe(0);
  await list.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
  const hint = list.getByRole('button', { name: '列表已有变化 · 刷新' });
  await hint.waitFor();
  expect(await colleague.row(names[third] ?? '').count()).toBe(1);
  await hint.click();
  await colleague.row(names[third] ?? '').waitFor({ state: 'hidden' });
  await hint.waitFor({ state: 'hidden' });
});

it('never doubles a decision: without network it says so, and sends the same again by itself', async () => {
  const officer = await ReviewerAtScreen.signIn(office, 'officer');
  const { page, context } = officer.screen;
  await officer.opensInbox();
  await officer.opens(names[first] ?? '');
  await officer.chooses('审核通过');
  await context.setOffline(true);
  await officer.submits();
  await page.getByText('尚不能确认是否已保存').waitFor();
  await context.setOffline(false);
  await page.getByText(/^已办理：/).waitFor();
});

it('acts in one office: nothing of the other stays on the screen or is asked for, and each window has its own', async () => {
  const elsewhere = cast.families.next().selfReport();
  const neighbour = await office.town.clerk('neighbour');
  const { name, idNumber, phone, difficulty, riskClass } = elsewhere;
  const heard = { channel: 'fieldVisit', riskClasses: [riskClass], areaCode: places.otherVillage } as const;
  await neighbour.report({ ...heard, name, idNumber, phone, difficulty });
  await office.town.stack.ownerPool.query(
    "INSERT INTO account_grant (account_id, role, area_code, from_on) SELECT id, 'villageClerk', $1, '2020-01-01' FROM account WHERE login = 'officer2'",
    [places.otherVillage],
  );
  const officer = await ReviewerAtScreen.signIn(office, 'officer2');
  const { page } = officer.screen;
  const reviewed = names[second] ?? '';
  await officer.opensInbox();
  await officer.row(reviewed).waitFor();
  await officer.row(name).waitFor();
  await officer.opens(reviewed);
  const task = page.url();

  const answers: string[] = [];
  // A page that is left meanwhile takes its answer with it.
  const ignored = (): undefined => undefined;
  page.on('response', (response) => {
    if (response.url().includes('/api/')) void response.text().then((text) => answers.push(text), ignored);
  });
  await page.getByRole('button', { name: '账号菜单' }).click();
  const offices = page.getByRole('menu').getByRole('menuitem');
  await offices.getByText('村级信息员 · 浚县王庄镇元过村').waitFor();
  expect(await officer.screen.violations()).toEqual([]);
  await officer.screen.keep('offices');
  await offices.getByText('村级信息员 · 浚县王庄镇元过村').click();
  await page.getByRole('heading', { name: '今天要办的事' }).waitFor();
  await page.getByRole('link', { name: `两人一起到${name}家入户核实` }).waitFor();
  await officer.opensInbox();
  await officer.row(name).waitFor();
  expect(await page.getByText(reviewed).count()).toBe(0);
  await page.goto(task);
  await page.getByText(/^(未找到|没有权限)$/).waitFor();
  expect(answers.filter((answer) => answer.includes(reviewed))).toEqual([]);

  // Another window of the same browser acts in all of them until it is told otherwise.
  const desk = ReviewerAtScreen.holding(await officer.screen.anotherWindow());
  await desk.opensInbox();
  await desk.row(reviewed).waitFor();
  await desk.row(name).waitFor();
  await desk.actsIn('乡镇经办人 · 浚县王庄镇');
  await desk.row(reviewed).waitFor();
  expect(await desk.row(name).count()).toBe(0);
  await officer.opensInbox();
  await officer.row(name).waitFor();
  expect(await officer.row(reviewed).count()).toBe(0);
  await officer.actsIn('全部岗位');
  await officer.opensInbox();
  await officer.row(reviewed).waitFor();
  await officer.row(name).waitFor();
});
