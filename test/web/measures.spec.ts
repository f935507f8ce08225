import type { Helper } from '#test/support/people/helper';
import { castOf, type Cast, type Told } from '#test/story/chapters';
import { monitored, planned } from '#test/story/helpChapters';
import { VillagerAtScreen } from './people/clerk';
import { Office } from './support/office';
import type { Screen } from './support/screen';

jest.setTimeout(120_000);

let office: Office;
let cast: Cast;
let helper: Helper;
let told: Told;
let name: string;
beforeAll(async () => {
  office = await Office.open();
  cast = await castOf(office.town);
  helper = await office.town.helper();
  told = await monitored(
    office.town,
    cast,
    cast.families.next(({ causes }) => causes.includes('illness')),
  );
  name = told.family.headName;
  await planned(cast, told, helper);
}, 120_000);
afterAll(() => office.close());

/** One of more choices than stand side by side. */
async function choose({ page }: Screen, label: string, option: string): Promise<void> {
  await page.getByRole('dialog').getByRole('combobox', { name: label }).selectOption({ label: option });
}

const standing = async (category: string) =>
  (await cast.county.caseFile(told.caseId)).help?.measures.find((measure) => measure.category === category);

it('is declared by the helper on the phone: a cause that it does not answer is refused at its field', async () => {
  const { screen } = await VillagerAtScreen.signIn(office, 'helper');
  const { page } = screen;
  await screen.goTo(`/cases/${told.caseId}`);
  await page.getByRole('button', { name: '申报帮扶措施' }).click();
  const dialog = page.getByRole('dialog', { name: '申报帮扶措施' });
  await choose(screen, '措施类别', '产业帮扶');
  await choose(screen, '落实部门', '民政');
  await dialog.getByRole('checkbox', { name: '因病' }).check();
  await dialog.getByLabel('落实期限').fill('2026-06-30');
  await dialog.getByLabel('措施内容').fill('按政策给予临时救助。');
  await dialog.getByRole('button', { name: '提交' }).click();
  await dialog.getByText(/因病/).nth(1).waitFor();
  expect(await standing('industry')).not.toMatchObject({ department: 'civilAffairs' });
  expect(await screen.violations()).toEqual([]);
  await screen.keep('declare-measure');
  await choose(screen, '措施类别', '社会帮扶');
  await dialog.getByRole('button', { name: '提交' }).dblclick();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByText('社会帮扶').first().waitFor();
  expect(await standing('society')).toMatchObject({ department: 'civilAffairs', state: 'declared' });
});

it('is approved and given by the department, and confirmed by the household, each with what shows it', async () => {
  const department = await office.town.department('civilAffairs');
  const official = await VillagerAtScreen.signIn(office, 'dept.civilaffairs');
  await official.opensForm((await department.findTask('approveMeasure', told.caseId)).taskId);
  await official.chooses('办理结果', '批准');
  await official.submits();
  await official.page.getByText(`已提交：${name} 批准帮扶措施`).waitFor();
  await official.opensForm((await department.findTask('implementMeasure', told.caseId)).taskId);
  await official.chooses('办理结果', '已落实');
  await official.page.getByLabel('落实情况').fill('已发放到户，有签收单。');
  await official.submits();
  await official.page.getByRole('alert').first().waitFor();
  await official.photographs();
  expect(await official.screen.violations()).toEqual([]);
  await official.screen.keep('implement');
  await official.submits();
  await official.page.getByText(`已提交：${name} 落实帮扶措施`).waitFor();

  const clerk = await VillagerAtScreen.signIn(office, 'clerk');
  await clerk.page.getByRole('link', { name: `请${name}家确认收到帮扶措施` }).click();
  await clerk.chooses('办理结果', '农户已确认');
  await clerk.photographs();
  await clerk.submits();
  await clerk.page.getByText(`已提交：${name} 农户确认帮扶措施`).waitFor();
  expect(await standing('society')).toMatchObject({ state: 'confirmed' });
});

it('is stopped by the township with its reason, and the department is not asked for it any more', async () => {
  const health = await standing('health');
  const department = await office.town.department(health?.department ?? '');
  const asked = async () =>
    (await department.inbox({ kind: 'approveMeasure' })).rows.filter(({ caseId }) => caseId === told.caseId).length;
  const before = await asked();
  const { screen } = await VillagerAtScreen.signIn(office, 'officer', { size: 'desktop' });
  const { page } = screen;
  await screen.goTo(`/cases/${told.caseId}`);
  await page.getByRole('button', { name: '停止帮扶措施' }).click();
  const dialog = page.getByRole('dialog', { name: '停止帮扶措施' });
  await dialog.getByRole('radio', { name: /^健康帮扶/ }).check();
  await dialog.getByRole('radio', { name: '农户放弃' }).check();
  await dialog.getByRole('button', { name: '提交' }).click();
  await dialog.getByText('此项必填').first().waitFor();
  expect(await screen.violations()).toEqual([]);
  await screen.keep('stop-measure');
  await dialog.getByLabel('情况说明').fill('农户已参加单位的补充保险。');
  await dialog.getByRole('button', { name: '提交' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByRole('table', { name: '帮扶措施' }).getByText('已停止').waitFor();
  expect(await standing('health')).toMatchObject({ state: 'stopped' });
  expect(await asked()).toBe(before - 1);
});
