import type { HouseholdView } from '#contract/households/householdViews';
import { household } from '#test/api/desk/people';
import { town as places, townPassword } from '#test/support/people/settle';
import { Office } from './support/office';

jest.setTimeout(120_000);

let office: Office;
/** A lifted-out household whose head is chronically ill, paired with a helper. */
let home: HouseholdView;
beforeAll(async () => {
  office = await Office.open();
  const [clerk, officer, helper] = await Promise.all([
    office.town.clerk(),
    office.town.officer(),
    office.town.helper(),
  ]);
  home = await clerk.line.post<HouseholdView>('/api/households', {
    body: household(places.village, { kind: 'liftedOut' }),
  });
  await officer.line.post('/api/pairings', {
    body: { householdId: home.id, helperId: helper.accountId, reasonText: '脱贫户结对' },
  });
});
afterAll(() => office.close());

it('keeps the catalogue: what holds on a day, and the next version against the one before', async () => {
  const screen = await office.screen();
  const { page } = screen;
  await screen.signIn('county', townPassword);
  await page.getByRole('link', { name: '惠农政策' }).first().click();
  await page.getByRole('table', { name: '惠农政策清单' }).getByText('家庭成员：残疾1、2级').first().waitFor();
  expect(await screen.violations()).toEqual([]);
  await screen.keep('benefits');
  await page.getByRole('link', { name: '学生资助' }).click();
  await page.getByRole('button', { name: '出新版本' }).click();
  const dialog = page.getByRole('dialog', { name: '出新版本' });
  await dialog.getByRole('radio', { name: '一个金额' }).check();
  await dialog.getByRole('button', { name: '提交' }).click();
  await dialog.getByText('此项必填').first().waitFor();
  await dialog.getByLabel('金额', { exact: true }).fill('1250');
  await dialog.getByLabel('文件依据').fill('浚教〔2026〕12号');
  expect(await screen.violations()).toEqual([]);
  await screen.keep('benefit-version');
  await dialog.getByRole('button', { name: '提交' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByRole('heading', { name: '第2版' }).waitFor();
  await page.getByText('1250元').waitFor();
  expect(await screen.violations()).toEqual([]);
  await screen.keep('benefit-versions');
});

it('says what a household lacks, until it is recorded as received', async () => {
  const screen = await office.screen({ size: 'phone' });
  const { page } = screen;
  await screen.signIn('clerk', townPassword);
  await screen.goTo('/benefits/gaps');
  await page.getByText('已核对1户，其中1户有遗漏').waitFor();
  expect(await screen.violations()).toEqual([]);
  await screen.keep('benefit-gaps');
  await page.getByRole('link', { name: home.headName ?? '' }).click();
  const card = page.getByRole('region', { name: '惠农政策' });
  await card.getByText(/^应享未享\d项$/).waitFor();
  const record = card.getByRole('button', { name: /^登记申请或享受：/ });
  const before = await record.count();
  await record.first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '提交' }).click();
  await dialog.getByText('此项必填').first().waitFor();
  await dialog.getByRole('radio', { name: '已享受' }).check();
  await dialog.getByLabel('享受金额').fill('300');
  expect(await screen.violations()).toEqual([]);
  await dialog.getByRole('button', { name: '提交' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await card.getByText(/已享受 · .*300元/).waitFor();
  expect(await record.count()).toBe(before - 1);
  expect(await screen.violations()).toEqual([]);
  await screen.keep('household-benefits');
  await card.getByRole('button', { name: '作废' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '作废登记' }).click();
  await card.getByText(/已享受 · .*300元/).waitFor({ state: 'hidden' });
});

it('shows a helper the gaps of the own households, in English too', async () => {
  const screen = await office.screen({ language: 'en' });
  await screen.signIn('helper', townPassword);
  await screen.goTo('/benefits/gaps');
  await screen.page.getByText('1 households looked at, 1 lack something').waitFor();
  expect(await screen.violations()).toEqual([]);
  await screen.keep('benefit-gaps');
});
