import type { HouseholdView } from '#contract/households/householdViews';
import { household } from '#test/api/desk/people';
import { takenOver } from '#test/support/imports/takenOver';
import { aHousehold } from '#test/support/imports/workbooks';
import { town as places, townPassword } from '#test/support/people/settle';
import { choose } from './support/choosing';
import { Office } from './support/office';
import type { Screen } from './support/screen';

jest.setTimeout(120_000);

let office: Office;
let outside: HouseholdView;
beforeAll(async () => {
  office = await Office.open();
  const eliminated = {
    at: { phase: 'tracking' },
    identifiedOn: '2024-01-10',
    eliminated: { on: '2026-01-20', way: 'assisted' },
    trackingUntilOn: '2027-01-20',
  } as const;
  const taken = [
    ...['WP-1', 'WP-2'].map((number) => ({ number, monitoring: { helperLogin: 'helper' } })),
    { number: 'WP-3', monitoring: { helperLogin: 'helper', ...eliminated } },
  ].map((one) => aHousehold({ ...one, areaCode: places.village }));
  await takenOver(await office.town.county(), taken);
  const clerk = await office.town.clerk();
  outside = await clerk.line.post<HouseholdView>('/api/households', {
    body: household(places.village, { kind: 'liftedOut' }),
  });
});
afterAll(() => office.close());

/** What is typed finds the option, which is then chosen. */
async function picks({ page }: Screen, label: string, option: string): Promise<void> {
  await choose(page.getByRole('combobox', { name: label }).last(), option, option);
}

it('pairs a household outside a case, and gives it to another', async () => {
  const screen = await office.screen();
  const { page } = screen;
  await screen.signIn('officer', townPassword);
  await page.getByRole('link', { name: '结对帮扶' }).first().click();
  await page.getByRole('table', { name: '结对帮扶' }).getByText('周强').first().waitFor();
  expect(await screen.violations()).toEqual([]);
  await page.getByRole('button', { name: '新增结对' }).click();
  const dialog = page.getByRole('dialog', { name: '新增结对' });
  await dialog.getByRole('button', { name: '提交' }).click();
  await dialog.getByText('此项必填').first().waitFor();
  await picks(screen, '农户', outside.number);
  await picks(screen, '帮扶责任人', '周强');
  await dialog.getByLabel('原因').fill('脱贫户，按县安排结对');
  await dialog.getByRole('button', { name: '提交' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await screen.keep('pairings');
  await screen.goTo(`/households/${outside.id}`);
  await page.getByRole('region', { name: '结对帮扶' }).getByText('周强').waitFor();
  await page.getByRole('button', { name: /^更换责任人：/ }).click();
  const replacing = page.getByRole('dialog');
  await picks(screen, '新的责任人', '吴晓燕');
  await replacing.getByLabel('原因').fill('原责任人调离');
  await replacing.getByRole('button', { name: '提交' }).click();
  await page.getByRole('region', { name: '结对帮扶' }).getByText('吴晓燕').waitFor();
  expect(await screen.violations()).toEqual([]);
  await screen.keep('household-paired');
});

it('shows what a helper carries, and gives all of it to another before the helper goes', async () => {
  const screen = await office.screen();
  const { page } = screen;
  await screen.signIn('officer', townPassword);
  await screen.goTo('/helpers');
  await page.getByRole('row', { name: /周强/ }).getByText('3户').first().waitFor();
  expect(await screen.violations()).toEqual([]);
  await screen.keep('helpers');
  await page.getByRole('link', { name: '周强' }).click();
  await page.getByRole('heading', { name: '帮扶责任人 周强' }).waitFor();
  await page.getByRole('cell', { name: '帮扶、跟踪' }).waitFor();
  expect(await screen.violations()).toEqual([]);
  await screen.keep('helper');
  await page.getByRole('checkbox', { name: '全选' }).check();
  await page.getByRole('button', { name: '更换责任人（3户）' }).click();
  const dialog = page.getByRole('dialog');
  await picks(screen, '新的责任人', '吴晓燕');
  await dialog.getByLabel('原因').fill('调离本县');
  expect(await screen.violations()).toEqual([]);
  await dialog.getByRole('button', { name: '提交' }).click();
  await page.getByText('没有结对或跟踪的农户').waitFor();
  await screen.goTo('/helpers');
  await page
    .getByRole('row', { name: /吴晓燕/ })
    .getByText('4户')
    .first()
    .waitFor();
});

it('keeps the units that answer for helpers', async () => {
  const screen = await office.screen({ size: 'phone' });
  const { page } = screen;
  await screen.signIn('officer', townPassword);
  await screen.goTo('/helping-units');
  await page.getByRole('button', { name: '登记帮扶单位' }).click();
  const dialog = page.getByRole('dialog', { name: '登记帮扶单位' });
  await dialog.getByLabel('单位名称').fill('镇农业服务中心');
  await dialog.getByRole('button', { name: '提交' }).click();
  await page.getByText('镇农业服务中心').first().waitFor();
  expect(await screen.violations()).toEqual([]);
  await screen.keep('units');
  await page.getByRole('button', { name: '停用：镇农业服务中心' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '停用' }).click();
  await page.getByText('已停用').first().waitFor();
});

it('counts the helper’s duties by kind, helper and area, and shows a helper the own ones', async () => {
  await office.town.pass(40);
  const screen = await office.screen({ size: 'phone' });
  const { page } = screen;
  await screen.signIn('helper2', townPassword);
  await screen.goTo('/duties');
  await page.getByRole('table', { name: '完成情况' }).getByText('每月一个电话').waitFor();
  await page.getByRole('list', { name: '逐项清单' }).getByText('每月一个电话').first().waitFor();
  expect(await screen.violations()).toEqual([]);
  await screen.keep('duties');
  const desk = await office.screen({ language: 'en' });
  await desk.signIn('county', townPassword);
  await desk.goTo('/duties?by=area');
  await desk.page.getByRole('table', { name: 'How they stand' }).getByRole('link', { name: '王庄镇' }).waitFor();
  await desk.page.getByText('By helper').click();
  await desk.page.getByRole('link', { name: '吴晓燕' }).waitFor();
  expect(await desk.violations()).toEqual([]);
  await desk.keep('duties');
});
