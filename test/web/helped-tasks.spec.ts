import type { Policy } from '#domain/policy/policy';
import { national15 } from '#domain/policy/shipped/national15';
import { town as places } from '#test/support/people/settle';
import {
  type Cast,
  castOf,
  everyDepartmentAnswers,
  foundAndVisited,
  hangAndCertify,
  inFavour,
  type Told,
} from '#test/story/chapters';
import { VillagerAtScreen } from './people/clerk';
import { Office } from './support/office';

jest.setTimeout(240_000);

/** A county that draws its sample on the way in as well, and whose townships visit every household before they pass it. */
const policy: Policy = {
  ...national15,
  chain: { ...national15.chain, days: national15.chain.days + 5 },
  onSite: { rate: { numerator: 1, denominator: 1 }, limits: { onSiteVisit: { days: 1, unit: 'working' } } },
  stages: national15.stages.flatMap((stage) => (stage[0] === 'comparison' ? [['sampling'] as const, stage] : [stage])),
};

let office: Office;
let cast: Cast;
let told: Told;
let name: string;
beforeAll(async () => {
  office = await Office.open({ policy });
  cast = await castOf(office.town);
  told = await foundAndVisited(cast, cast.families.next());
  name = told.family.headName;
  const { meetingId } = await cast.clerk.meet(places.village, [inFavour(told.caseId)]);
  await cast.secretary.confirmMinutes(meetingId);
  await hangAndCertify(office.town, cast, [told.caseId], () => undefined);
}, 240_000);
afterAll(() => office.close());

it('visits the household that the township drew before the review passes it', async () => {
  const officer = await VillagerAtScreen.signIn(office, 'officer');
  const { page, screen } = officer;
  const reviews = (await cast.officer.findTask('townshipReview', told.caseId)).taskId;
  await screen.goTo(`/tasks/${reviews}`);
  await page.getByRole('radio', { name: '审核通过' }).check();
  await officer.submits();
  await page.getByText('该户被抽中入户抽查').first().waitFor();
  await officer.opensForm((await cast.officer.findTask('onSiteVisit', told.caseId)).taskId);
  await page.getByRole('heading', { name: `${name} · 乡镇入户抽查` }).waitFor();
  await officer.photographs();
  for (const looked of ['收入与支出', '两不愁三保障及饮水安全', '风险原因']) await officer.chooses(looked, '属实');
  await officer.chooses('核查结果', '核查通过');
  await officer.fits();
  expect(await screen.violations()).toEqual([]);
  await screen.keep('on-site-visit');
  await officer.submits();
  await page.getByText(`已提交：${name} 乡镇入户抽查`).waitFor();
  await screen.goTo(`/tasks/${reviews}`);
  await page.getByRole('radio', { name: '审核通过' }).check();
  await officer.submits();
  await page.getByText(`已办理：${name} 审核通过`).waitFor();
  await cast.leader.approve(told.caseId);
});

it('visits a drawn household: something wrong never passes', async () => {
  await cast.county.drawSample(places.county, 'identification');
  const { taskId } = await cast.county.findTask('sampleCheck', told.caseId);
  const visitor = await VillagerAtScreen.signIn(office, 'county');
  const { page, screen } = visitor;
  await screen.goTo(`/tasks/${taskId}`);
  await page.getByRole('link', { name: '填写表格' }).click();
  await page.getByRole('heading', { name: `${name} · 入户抽样核查` }).waitFor();
  await visitor.submits();
  await page.getByRole('alert').first().waitFor();
  await visitor.photographs();
  await visitor.chooses('收入与支出', '不属实');
  await visitor.chooses('两不愁三保障及饮水安全', '属实');
  await visitor.chooses('风险原因', '属实');
  await visitor.chooses('核查结果', '核查通过');
  await visitor.submits();
  await page.locator('[data-field="form.result"]').getByRole('alert').waitFor();
  await visitor.fits();
  expect(await screen.violations()).toEqual([]);
  await screen.keep('sample-check');
  await visitor.chooses('收入与支出', '属实');
  await visitor.submits();
  await page.getByText(`已提交：${name} 入户抽样核查`).waitFor();
});

it('names the helper by the load that each carries', async () => {
  await everyDepartmentAnswers(office.town, cast, told.caseId);
  const { category, causes } = told.family.household;
  await cast.county.review(told.caseId, { category: category ?? 'marginal', causes });
  await cast.countyLeader.approve(told.caseId);
  await cast.county.announce(told.caseId);
  await cast.officer.enterNational(told.caseId);
  const { taskId } = await cast.officer.findTask('assignHelper', told.caseId);
  const officer = await VillagerAtScreen.signIn(office, 'officer');
  const { page, screen } = officer;
  await screen.goTo(`/tasks/${taskId}`);
  await officer.finds('人员', '周强（已帮扶0户，未办0项）');
  expect(await screen.violations()).toEqual([]);
  await screen.keep('assign-helper');
  await officer.submits();
  await page.getByText(`已办理：${name} 落实`).waitFor();
  expect((await cast.county.caseFile(told.caseId)).help).toMatchObject({ helper: { name: '周强' } });
});

it('sends a plan back with what is wrong in it, and the helper says that it was dealt with', async () => {
  const helper = await office.town.helper();
  await helper.makePlan(told.caseId);
  const officer = await VillagerAtScreen.signIn(office, 'officer');
  await officer.screen.goTo(`/tasks/${(await cast.officer.findTask('reviewPlan', told.caseId)).taskId}`);
  await officer.page.getByRole('radio', { name: '退回' }).check();
  await officer.ticks('帮扶措施');
  await officer.types('具体说明', '请补充完成时限的依据');
  await officer.submits();
  await officer.page.getByText(`已办理：${name} 退回`).waitFor();

  const atPhone = await VillagerAtScreen.signIn(office, 'helper');
  await atPhone.opensForm((await helper.findTask('makePlan', told.caseId)).taskId);
  await atPhone.submits();
  await atPhone.page.locator('[data-field="dealtWith"]').getByRole('alert').waitFor();
  await atPhone.ticks('已处理：帮扶措施');
  await atPhone.screen.keep('plan-again');
  await atPhone.submits();
  await atPhone.page.getByText(`已提交：${name} 制定帮扶计划`).waitFor();
});
