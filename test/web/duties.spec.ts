import { town as places } from '#test/support/people/settle';
import type { Helper } from '#test/support/people/helper';
import { castOf, type Cast, type Told } from '#test/story/chapters';
import { monitored } from '#test/story/helpChapters';
import { VillagerAtScreen } from './people/clerk';
import { Office } from './support/office';

jest.setTimeout(240_000);

let office: Office;
let cast: Cast;
let helper: Helper;
let told: Told;
beforeAll(async () => {
  office = await Office.open();
  cast = await castOf(office.town);
  helper = await office.town.helper();
  told = await monitored(office.town, cast, cast.families.next());
  await cast.officer.assignHelper(told.caseId, helper);
}, 240_000);
afterAll(() => office.close());

it('makes the plan on the phone, from what the causes ask for', async () => {
  const atPhone = await VillagerAtScreen.signIn(office, 'helper');
  const { page, screen } = atPhone;
  await page.getByRole('link', { name: `为${told.family.headName}家制定帮扶计划` }).click();
  await page.getByRole('heading', { name: '帮扶计划（一户一策）' }).waitFor();
  await page.getByLabel('帮扶目标').fill('一年内收入稳定，负担减轻。');
  const lines = await page.getByLabel('具体内容').count();
  expect(lines).toBeGreaterThan(0);
  for (let i = 0; i < lines; i++) {
    await page.getByLabel('具体内容').nth(i).fill('按政策落实到户。');
    await page.getByLabel('最迟落实日期').nth(i).fill('2026-06-30');
  }
  await atPhone.fits();
  expect(await screen.violations()).toEqual([]);
  await screen.keep('plan');
  await atPhone.submits();
  await page.getByText(`已提交：${told.family.headName} 制定帮扶计划`).waitFor();
  await cast.officer.reviewPlan(told.caseId);
});

it('gives, and has confirmed, a measure with what shows it', async () => {
  const { help } = await cast.county.caseFile(told.caseId);
  const department = help?.measures[0]?.department ?? '';
  const login = `dept.${department}`.toLowerCase();
  const { taskId: asked } = await (await office.town.department(department)).findTask('approveMeasure', told.caseId);
  const official = await VillagerAtScreen.signIn(office, login);
  await official.opensForm(asked);
  await official.chooses('办理结果', '批准');
  await official.submits();
  await official.page.getByText(`已提交：${told.family.headName} 批准帮扶措施`).waitFor();
  const { taskId: given } = await (await office.town.department(department)).findTask('implementMeasure', told.caseId);
  await official.opensForm(given);
  await official.chooses('办理结果', '已落实');
  await official.page.getByLabel('落实情况').fill('已发放到户，有签收单。');
  await official.submits();
  await official.page.getByRole('alert').first().waitFor();
  await official.photographs();
  expect(await official.screen.violations()).toEqual([]);
  await official.screen.keep('implement');
  await official.submits();
  await official.page.getByText(`已提交：${told.family.headName} 落实帮扶措施`).waitFor();

  const clerk = await VillagerAtScreen.signIn(office, 'clerk');
  await clerk.page.getByRole('link', { name: `请${told.family.headName}家确认收到帮扶措施` }).click();
  await clerk.chooses('办理结果', '农户已确认');
  await clerk.photographs();
  await clerk.submits();
  await clerk.page.getByText(`已提交：${told.family.headName} 农户确认帮扶措施`).waitFor();
});

it('does what a helper owes: the month’s call, in the days that it belongs to', async () => {
  await office.town.pass(31);
  const atPhone = await VillagerAtScreen.signIn(office, 'helper');
  const { page, screen } = atPhone;
  await page
    .getByRole('link', { name: `给${told.family.headName}家打本月的电话` })
    .first()
    .click();
  await page
    .getByRole('heading', { name: /每月一个电话/ })
    .first()
    .waitFor();
  await page.getByLabel('通话内容').fill('家里都好，春耕已经开始。');
  await atPhone.types('通话日期', '2026-01-01');
  await page.getByLabel('通话内容').blur();
  await atPhone.submits();
  await page.getByRole('alert').first().waitFor();
  expect(await screen.violations()).toEqual([]);
  await screen.keep('call');
  await atPhone.types('通话日期', (await helper.now()).slice(0, 10));
  await atPhone.submits();
  await page.getByText(`已提交：${told.family.headName} 每月一个电话`).waitFor();
  expect(places.village).toBe(told.family.household.villageCode);
});
