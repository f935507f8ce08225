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

/** To a day of Shanghai. */
async function goesOnUntil(day: string): Promise<void> {
  await office.town.pass(Math.round((Date.parse(day) - Date.parse((await helper.now()).slice(0, 10))) / 86_400_000));
}

it('declares another measure, stops it, and gets another helper, in the case file', async () => {
  const name = told.family.headName;
  const atPhone = await VillagerAtScreen.signIn(office, 'helper');
  const { page, screen } = atPhone;
  await screen.goTo(`/cases/${told.caseId}`);
  await page.getByRole('button', { name: '申报帮扶措施' }).click();
  const declaring = page.getByRole('dialog', { name: '申报帮扶措施' });
  await declaring.getByRole('button', { name: '提交' }).click();
  expect(await declaring.getByText('此项必填').count()).toBeGreaterThanOrEqual(4);
  await atPhone.picks('措施类别', '产业帮扶');
  await atPhone.picks('落实部门', '农业农村');
  await declaring.getByRole('checkbox').first().check();
  await declaring.getByLabel('落实期限').fill('2026-12-31');
  await declaring.getByLabel('措施内容').fill('送两百只鸡苗，技术员上门指导。');
  await atPhone.fits();
  expect(await screen.violations()).toEqual([]);
  await screen.keep('declare-measure');
  await declaring.getByRole('button', { name: '提交' }).dblclick();
  await declaring.waitFor({ state: 'hidden' });
  const measures = async () =>
    ((await cast.county.caseFile(told.caseId)).help?.measures ?? []).filter(({ dueOn }) => dueOn === '2026-12-31');
  expect(await measures()).toHaveLength(1);

  const officer = await VillagerAtScreen.signIn(office, 'officer', { size: 'desktop' });
  const desk = officer.page;
  await officer.screen.goTo(`/cases/${told.caseId}`);
  await desk.getByRole('button', { name: '停止帮扶措施' }).click();
  const stopping = desk.getByRole('dialog', { name: '停止帮扶措施' });
  await stopping.getByText('（2026-12-31）').click();
  await stopping.getByRole('radio').last().check();
  await stopping.getByLabel('情况说明').fill('农户另有安排，不再养鸡。');
  expect(await officer.screen.violations()).toEqual([]);
  await stopping.getByRole('button', { name: '提交' }).click();
  await stopping.waitFor({ state: 'hidden' });
  expect(await measures()).toMatchObject([{ state: 'stopped' }]);

  await desk.getByRole('button', { name: '更换帮扶责任人' }).click();
  const replacing = desk.getByRole('dialog', { name: '更换帮扶责任人' });
  await officer.picks('新的帮扶责任人', '吴晓燕（已帮扶0户，未办0项）');
  await replacing.getByLabel('情况说明').fill('周强调离本镇');
  await replacing.getByRole('button', { name: '提交' }).click();
  await replacing.waitFor({ state: 'hidden' });
  await desk.getByText('吴晓燕').first().waitFor();
  helper = await office.town.helper('helper2');
  expect((await helper.inbox({ kind: 'dutyCall' })).rows.map(({ headName }) => headName)).toContain(name);
});

it('does what a helper owes in a year: the plan at its start, one real thing, the evaluation at its end', async () => {
  const name = told.family.headName;
  await goesOnUntil('2027-01-05');
  const atPhone = await VillagerAtScreen.signIn(office, 'helper2');
  const { page, screen } = atPhone;
  await page.getByRole('link', { name: `为${name}家定好全年怎么帮` }).click();
  await page.getByLabel('全年目标').fill('务工收入稳定，子女不失学。');
  await page.getByLabel('打算怎么做').fill('每月一个电话，每季一次入户，介绍就近务工。');
  expect(await screen.violations()).toEqual([]);
  await screen.keep('year-plan');
  await atPhone.submits();
  await page.getByText(`已提交：${name} 年初一份计划`).waitFor();

  await page
    .getByRole('link', { name: `为${name}家办一件实事` })
    .first()
    .click();
  await atPhone.chooses('办理结果', '已办');
  await atPhone.submits();
  await page.getByText('此项必填').first().waitFor();
  await page.getByLabel('办了什么').fill('联系县医院，办好慢病卡。');
  await atPhone.photographs();
  expect(await screen.violations()).toEqual([]);
  await screen.keep('real-thing');
  await atPhone.submits();
  await page.getByText(`已提交：${name} 全年一件实事`).waitFor();

  await goesOnUntil('2027-12-05');
  await atPhone.opensToday();
  await page
    .getByRole('link', { name: `写好${name}家的年底评估` })
    .first()
    .click();
  await page.getByLabel('家庭发展情况').fill('年收入明显提高。');
  await page.getByLabel('主要问题').fill('住院花费仍然偏高。');
  await page.getByLabel('下年帮扶建议').fill('继续落实大病救助。');
  expect(await screen.violations()).toEqual([]);
  await screen.keep('year-evaluation');
  await atPhone.submits();
  await page.getByText(`已提交：${name} 年底一个评估`).waitFor();
});
