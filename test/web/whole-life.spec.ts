import type { Page } from 'playwright-core';
import { castOf, type Cast } from '#test/story/chapters';
import type { Family } from '#test/support/people/families';
import { town as places } from '#test/support/people/settle';
import { VillagerAtScreen } from './people/clerk';
import { ClerkAtMeeting } from './people/clerkAtMeeting';
import { VillagerAtScreen as Household } from './people/household';
import { ReviewerAtScreen } from './people/reviewer';
import { fillsInAssessment, fillsInHomeCall, fillsInVisit } from './people/visiting';
import { Office } from './support/office';

jest.setTimeout(600_000);

let office: Office;
let cast: Cast;
let family: Family;
let name: string;
let caseId: string;
/** At their own phones and desks, signed in once. */
let clerk: VillagerAtScreen;
let secretary: VillagerAtScreen;
let helper: VillagerAtScreen;
let officer: ReviewerAtScreen;
let leader: ReviewerAtScreen;
let county: ReviewerAtScreen;
let countyLeader: ReviewerAtScreen;

beforeAll(async () => {
  office = await Office.open();
  cast = await castOf(office.town);
  family = cast.families.next();
  name = family.headName;
  clerk = await VillagerAtScreen.signIn(office, 'clerk');
  secretary = await VillagerAtScreen.signIn(office, 'secretary');
  helper = await VillagerAtScreen.signIn(office, 'helper');
  officer = await ReviewerAtScreen.signIn(office, 'officer');
  leader = await ReviewerAtScreen.signIn(office, 'leader');
  county = await ReviewerAtScreen.signIn(office, 'county');
  countyLeader = await ReviewerAtScreen.signIn(office, 'countyleader');
}, 240_000);
afterAll(() => office.close());

const today = async (): Promise<string> => (await cast.clerk.now()).slice(0, 10);

/** From the list of today to what it asks for. */
async function takesUp(villager: VillagerAtScreen, sentence: string): Promise<void> {
  await villager.opensToday();
  await villager.page.getByRole('link', { name: sentence }).first().click();
}

async function submitted(villager: VillagerAtScreen, what: string): Promise<void> {
  await villager.submits();
  await villager.page.getByText(`已提交：${name} ${what}`).first().waitFor();
}

/** The village meets and votes, the secretary confirms, the notice hangs its days and is certified. */
async function deliberatedAndNoticed(what: '拟纳入' | '拟风险消除'): Promise<void> {
  const meeting = ClerkAtMeeting.holding(clerk.screen);
  await takesUp(clerk, '家等待村级民主评议');
  await meeting.prepares();
  await meeting.callsTheRoll(`${await today()}T08:30`);
  await meeting.counts(name, { yes: 8, no: 1, abstained: 0 });
  await meeting.addsPapers();
  await meeting.submits();
  await clerk.page.getByText('待书记确认').waitFor();

  await secretary.screen.goTo('/meetings');
  await secretary.page.getByRole('link').filter({ hasText: '待书记确认' }).click();
  await secretary.page.getByRole('button', { name: '确认，表决结果生效' }).click();
  await secretary.page.getByText('已确认，表决结果生效').waitFor();

  await takesUp(clerk, `张贴${name}家的公示并拍照`);
  await clerk.page.getByRole('button', { name: '生成公示，1户' }).click();
  await meeting.takes('张贴后的照片');
  await clerk.page.getByRole('button', { name: '已张贴，公示期开始' }).click();
  await clerk.page.getByRole('heading', { name: '公示中' }).waitFor();
  await clerk.page.getByRole('article', { name: `宋井固村防止返贫监测对象${what}公示`, exact: true }).waitFor();

  await office.town.pass(6);
  await takesUp(secretary, `${name}家公示期满，请出具公示无异议证明`);
  await secretary.submits();
  await secretary.page.getByText(`已办理：${name} 公示无异议`).waitFor();
  await clerk.page.getByRole('button', { name: '无异议证明' }).click();
  await clerk.page.getByRole('article', { name: `宋井固村防止返贫监测对象${what}公示无异议证明` }).waitFor();
  await clerk.screen.keep(what === '拟纳入' ? 'certificate' : 'elimination-certificate');
}

/** The county makes it known, and the township enters it into the national system. */
async function announcedAndEntered(documentNumber: string): Promise<void> {
  const day = await today();
  await county.decides(name, '已公告', async (page) => {
    await page.getByLabel('日期').fill(day);
    await page.getByLabel('文号').fill(documentNumber);
  });
  await officer.decides(name, '已录入', async (page) => {
    await page.getByLabel('日期').fill(day);
    await page.getByLabel('全国系统编号').fill('4106210020260001');
  });
}

const namesTheHelper = async (page: Page): Promise<void> => {
  await page.getByRole('combobox', { name: '人员', exact: true }).click();
  await page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden)').getByText(/^周强/).click();
};

async function atHome(sentence: string, what: string): Promise<void> {
  await takesUp(helper, sentence);
  await fillsInHomeCall(helper);
  await submitted(helper, what);
}

it('begins with the household’s own report, which the village signs for and looks into at the home', async () => {
  const villager = await Household.sitsDown(office);
  await villager.scans(places.village);
  await villager.fillsIn(family.selfReport());
  await villager.presses('提交申报');
  await villager.readsReceipt();

  await takesUp(clerk, `${name}家有一条线索，请签收`);
  await clerk.page.getByRole('radio', { name: '签收' }).check();
  await clerk.submits();
  await clerk.page.getByText(`已办理：${name} 签收`).waitFor();
  await takesUp(clerk, `两人一起到${name}家入户核实`);
  await fillsInVisit(clerk, name);
  await submitted(clerk, '入户核实');
  const { rows } = await cast.clerk.inbox({ kind: 'deliberation' });
  caseId = rows.find(({ headName }) => headName === name)?.caseId ?? '';
});

it('passes the village, the township, the departments and the county, and is monitored', async () => {
  await deliberatedAndNoticed('拟纳入');
  await officer.decides(name, '审核通过');
  await leader.decides(name, '同意');
  const { standing } = await cast.county.caseFile(caseId);
  const asked = (standing?.waitsFor ?? []).flatMap(({ department }) => (department === undefined ? [] : [department]));
  const [first, second, ...others] = asked;
  for (const department of [first, second]) {
    if (department === undefined) throw new Error('Two departments were to be asked');
    const official = await ReviewerAtScreen.signIn(office, `dept.${department}`.toLowerCase());
    await official.decides(name, '反馈比对结果', (page) => page.getByRole('radio', { name: '比对一致' }).check());
    await official.screen.context.close();
  }
  // The form is the same for all of them.
  for (const department of others) await (await office.town.department(department)).answer(caseId);
  await county.decides(name, '审核通过');
  await countyLeader.decides(name, '审定');
  await announcedAndEntered('浚巩固〔2026〕17号');
  expect((await cast.county.caseFile(caseId)).phase).toBe('monitored');
});

it('is helped: a helper, a plan, its measures given and confirmed', async () => {
  await officer.decides(name, '落实', namesTheHelper);
  await takesUp(helper, `为${name}家制定帮扶计划`);
  const { page } = helper;
  await page.getByLabel('帮扶目标').fill('一年内收入稳定，负担减轻。');
  for (const [i] of (await page.getByLabel('具体内容').all()).entries()) {
    await page.getByLabel('具体内容').nth(i).fill('按政策落实到户。');
    await page.getByLabel('最迟落实日期').nth(i).fill('2026-06-30');
  }
  await submitted(helper, '制定帮扶计划');
  await officer.decides(name, '审核通过');
  const { help } = await cast.county.caseFile(caseId);
  for (const { department } of help?.measures ?? []) {
    const official = await VillagerAtScreen.signIn(office, `dept.${department}`.toLowerCase());
    for (const [kind, result] of [
      ['批准帮扶措施', '批准'],
      ['落实帮扶措施', '已落实'],
    ] as const) {
      await official.screen.goTo('/inbox');
      await official.page.getByRole('link', { name }).first().click();
      await official.page.getByRole('link', { name: '填写表格' }).click();
      await official.chooses('办理结果', result);
      if (result === '已落实') {
        await official.page.getByLabel('落实情况').fill('已发放到户，有签收单。');
        await official.photographs();
      }
      await submitted(official, kind);
    }
    await official.screen.context.close();
    await takesUp(clerk, `请${name}家确认收到帮扶措施`);
    await clerk.chooses('办理结果', '农户已确认');
    await clerk.photographs();
    await submitted(clerk, '农户确认帮扶措施');
  }
});

it('is eliminated when half a year has been good, through assessment, meeting, notice, review and sample', async () => {
  // The first full quarter of the help.
  await office.town.pass(30);
  await atHome(`到${name}家做本季的走访`, '每季一次入户');
  await office.town.pass(190);
  await atHome(`到${name}家做本季的走访`, '每季一次入户');

  const { page } = helper;
  await helper.screen.goTo(`/cases/${caseId}`);
  await page.getByRole('button', { name: '提出风险消除' }).click();
  const dialog = page.getByRole('dialog', { name: '提出风险消除' });
  await dialog.getByRole('radio', { name: '帮扶后消除' }).check();
  await dialog.getByRole('button', { name: '提交' }).click();
  await dialog.waitFor({ state: 'hidden' });

  await takesUp(clerk, `两人一起到${name}家，评估风险是否消除`);
  await fillsInAssessment(clerk, family.selfReport().phone);
  await clerk.fits();
  expect(await clerk.screen.violations()).toEqual([]);
  await clerk.screen.keep('assessment');
  await submitted(clerk, '风险消除评估');
  await deliberatedAndNoticed('拟风险消除');
  await officer.decides(name, '审核通过');
  await leader.decides(name, '同意');

  const desk = county.screen.page;
  await county.screen.goTo('/samples/new');
  await desk.getByRole('button', { name: '从1户中抽取1户' }).click();
  await desk.getByRole('dialog').getByRole('button', { name: '从1户中抽取1户' }).click();
  await desk.getByText('已全部告知').waitFor();
  await desk.getByRole('link', { name: '去核查' }).click();
  await desk.getByRole('link', { name: '填写表格' }).click();
  const visitor = VillagerAtScreen.holding(county.screen);
  for (const what of ['收入与支出', '两不愁三保障及饮水安全', '风险原因']) await visitor.chooses(what, '属实');
  // Behind the choices, since the page before has pictures of its own.
  await visitor.photographs();
  await visitor.chooses('核查结果', '核查通过');
  await submitted(visitor, '入户抽样核查');

  await county.decides(name, '审核通过');
  await countyLeader.decides(name, '确认');
  await announcedAndEntered('浚巩固〔2026〕41号');
});

it('is tracked for a year and goes back to general monitoring; every step stands in its file under who took it', async () => {
  await officer.decides(name, '落实', namesTheHelper);
  for (const days of [95, 92, 92, 92]) {
    await office.town.pass(days);
    await atHome(`到${name}家跟踪走访`, '跟踪走访');
  }
  await officer.decides(name, '转常规监测');
  await county.screen.goTo(`/cases/${caseId}`);
  const desk = county.screen.page;
  await desk.getByRole('heading', { name: `${name}的案卷` }).waitFor();
  for (const who of ['宋建国', '宋保田', '张海燕', '李国庆', '王秀兰', '周正', '周强'])
    await desk.getByText(new RegExp(who)).first().waitFor();
  expect((await cast.county.caseFile(caseId)).status).toBe('ended');
  // What the clock repeats is one line, which opens.
  const rows = desk.getByRole('listitem').filter({ has: desk.locator('time') });
  const folded = await rows.filter({ visible: true }).count();
  await desk
    .getByRole('button', { name: /系统自动记录\d+条/ })
    .first()
    .click();
  await desk.getByRole('button', { name: '收起' }).waitFor();
  expect(await rows.filter({ visible: true }).count()).toBeGreaterThanOrEqual(folded + 3);
  expect(await county.screen.violations()).toEqual([]);
  await county.screen.keep('whole-life');
});
