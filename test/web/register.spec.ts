import { town as places, townPassword } from '#test/support/people/settle';
import { castOf, foundAndVisited, type Told } from '#test/story/chapters';
import type { Person } from '#test/support/people/person';
import { smallPhoto } from '#test/support/people/photo';
import { aHousehold, workbookOf } from '#test/support/imports/workbooks';
import { household } from '../api/desk/people';
import { choose } from './support/choosing';
import { Office } from './support/office';

jest.setTimeout(120_000);

let office: Office;
let told: Told;
let clerk: Person;
beforeAll(async () => {
  office = await Office.open();
  const cast = await castOf(office.town);
  clerk = cast.clerk;
  told = await foundAndVisited(cast, cast.families.next());
});
afterAll(() => office.close());

it('finds a household, corrects it with a reason, and shows what stood there before', async () => {
  const screen = await office.screen();
  const { page } = screen;
  await screen.signIn('clerk', townPassword);
  await page.getByRole('link', { name: '农户' }).click();
  await page.getByLabel('查找农户').fill(told.family.headName);
  await page.getByRole('button', { name: '查找' }).click();
  await page.getByRole('link', { name: told.family.headName }).first().click();
  await page.getByRole('heading', { level: 1, name: told.family.headName }).waitFor();
  expect(decodeURIComponent(page.url())).not.toContain(told.family.headName);
  expect(await screen.violations()).toEqual([]);
  await page.getByRole('button', { name: '更正户信息' }).click();
  const dialog = page.getByRole('dialog', { name: '更正户信息' });
  await dialog.getByLabel('村民小组').fill('第七组');
  await dialog.getByRole('button', { name: '提交' }).click();
  await dialog.getByText('此项必填').waitFor();
  await dialog.getByLabel('变更原因').fill('据户口簿更正');
  await dialog
    .locator('input[type=file]')
    .setInputFiles({ name: '户口簿.png', mimeType: 'image/png', buffer: Buffer.from(smallPhoto()) });
  await dialog.getByRole('button', { name: /^移除/ }).waitFor();
  expect(await screen.violations()).toEqual([]);
  await dialog.getByRole('button', { name: '提交' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByRole('img', { name: '证明材料1' }).waitFor();
  await page.getByText('浚县王庄镇宋井固村第七组').waitFor();
  await page.getByText('据户口簿更正').waitFor();
  await screen.keep('household');
});

it('moves the households of a village that is merged: at once without a case, by transfer with one', async () => {
  await clerk.line.post('/api/households', { body: household(places.village) });
  const screen = await office.screen({ size: 'phone' });
  const { page } = screen;
  await screen.signIn('officer', townPassword);
  await screen.goTo('/households');
  await page.getByRole('link', { name: '整村迁移' }).click();
  const pick = (label: string, village: string): Promise<void> =>
    choose(page.getByRole('combobox', { name: label }).last(), village, village);
  await pick('原村', '宋井固村');
  await page.getByText('当即迁入').first().waitFor();
  await page.getByText('申请案件迁移转接').first().waitFor();
  await page.getByRole('button', { name: /^选中列出的/ }).click();
  expect(await screen.violations()).toEqual([]);
  await screen.keep('moving');
  await page.getByRole('button', { name: '迁移所选2户' }).click();
  const dialog = page.getByRole('dialog');
  await pick('迁入村', '元过村');
  await dialog.getByRole('button', { name: '提交' }).click();
  await page.getByText('已迁入1户，已申请转接1户，未能迁移0户。').waitFor();
});

it('shows a number masked until somebody asks for it with a reason', async () => {
  const screen = await office.screen({ size: 'phone' });
  const { page } = screen;
  await screen.signIn('clerk', townPassword);
  const answers: string[] = [];
  page.on('response', (response) => {
    if (response.url().includes('/api/households/') && response.request().method() === 'GET')
      void response.text().then((text) => answers.push(text));
  });
  await screen.goTo('/households');
  await page.getByText(told.family.headName).first().click();
  await page.getByRole('heading', { level: 1, name: told.family.headName }).waitFor();
  await page
    .getByRole('button', { name: /身份证号/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('核对参保信息');
  await dialog.getByRole('button').last().click();
  await page
    .getByText(/^\d{17}[\dX]/)
    .first()
    .waitFor();
  const opened =
    (await page
      .getByText(/^\d{17}[\dX]/)
      .first()
      .textContent()) ?? '';
  expect(answers.length).toBeGreaterThan(0);
  for (const answer of answers) expect(answer).not.toContain(opened.slice(0, 18));
  expect(await screen.violations()).toEqual([]);
});

it('takes a workbook over: dry run, faults household by household, confirmed, left and found again', async () => {
  const screen = await office.screen();
  const { page } = screen;
  await screen.signIn('county', townPassword);
  await page.getByRole('link', { name: '接续导入' }).click();
  await page.getByText('还没有导入').waitFor();
  expect(await screen.violations()).toEqual([]);
  await page.getByRole('button', { name: '上传并试导入' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '上传并试导入' }).click();
  await page.getByText('请选择工作簿').waitFor();
  const households = ['WR-1', 'WR-2'].map((number) => aHousehold({ number, areaCode: places.village }));
  const buffer = await workbookOf(households, [
    { sheet: 'households', row: 3, column: 'monitoring.identifiedOn', cell: null },
  ]);
  await page.getByLabel(/^工作簿/).setInputFiles({
    name: '监测对象.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer,
  });
  await page.getByRole('dialog').getByRole('button', { name: '上传并试导入' }).click();
  await page.getByRole('status').filter({ hasText: '待确认' }).waitFor();
  await page.getByRole('link', { name: '下载错误文件' }).waitFor();
  expect(await screen.violations()).toEqual([]);
  await page.getByRole('button', { name: '确认导入1户' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '确认导入1户' }).click();
  await screen.goTo('/imports');
  await page.getByRole('link', { name: '监测对象.xlsx' }).click();
  await page.getByRole('status').filter({ hasText: '已完成' }).waitFor();
  await page.getByRole('table', { name: '逐户结果' }).getByText('有错').waitFor();
  await screen.keep('import');
});

it('counts what there is, and lets it be taken away as a workbook', async () => {
  const screen = await office.screen();
  const { page } = screen;
  await screen.signIn('county', townPassword);
  await page.getByRole('link', { name: '统计汇总' }).click();
  await page.getByRole('table', { name: '分地区' }).getByRole('link', { name: '王庄镇' }).waitFor();
  expect(await screen.violations()).toEqual([]);
  await screen.keep('reports');
  const waits = page.waitForEvent('download');
  await page.getByRole('link', { name: '下载Excel' }).click();
  expect((await waits).suggestedFilename()).toBe('监测对象统计汇总.xlsx');
});
