import { town as places } from '#test/support/people/settle';
import type { Helper } from '#test/support/people/helper';
import { castOf, type Cast, type Told } from '#test/story/chapters';
import { monitored } from '#test/story/helpChapters';
import { VillagerAtScreen } from './people/clerk';
import { Office } from './support/office';

jest.setTimeout(120_000);

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
}, 120_000);
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

/** What a sentence of the day asks for, filled in field by field. */
async function does(sentence: string, what: string, fields: Readonly<Record<string, string>>): Promise<void> {
  const atPhone = await VillagerAtScreen.signIn(office, 'helper');
  const { page, screen } = atPhone;
  await page.getByRole('link', { name: sentence }).first().click();
  await page
    .getByRole('heading', { name: new RegExp(what) })
    .first()
    .waitFor();
  await atPhone.submits();
  await page.getByRole('alert').first().waitFor();
  expect(await screen.violations()).toEqual([]);
  for (const [label, text] of Object.entries(fields)) await page.getByLabel(label).fill(text);
  await atPhone.fits();
  await screen.keep(what);
  await atPhone.submits();
  await page.getByText(`已提交：${told.family.headName} ${what}`).waitFor();
  await screen.context.close();
}

it('plans the year when it begins, and writes at its end how the household developed', async () => {
  const name = told.family.headName;
  await office.town.pass(280);
  await does(`为${name}家定好全年怎么帮`, '年初一份计划', {
    制定日期: (await helper.now()).slice(0, 10),
    全年目标: '人均收入稳定超过监测线一半以上。',
    打算怎么做: '春季送技术，夏季介绍务工，秋季帮销售。',
  });
  await office.town.pass(330);
  await does(`写好${name}家的年底评估`, '年底一个评估', {
    评估日期: (await helper.now()).slice(0, 10),
    家庭发展情况: '务工收入稳定，房屋已修缮。',
    主要问题: '户主仍需定期复诊。',
    下年帮扶建议: '继续代办慢病报销。',
  });
  const { help } = await cast.county.caseFile(told.caseId);
  const done = help?.duties.filter(({ state }) => state === 'done').map(({ duty }) => duty);
  expect(done).toEqual(expect.arrayContaining(['yearPlan', 'yearEvaluation']));
});
