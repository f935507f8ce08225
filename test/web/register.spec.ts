import { town as places, townPassword } from '#test/support/people/settle';
import { castOf, foundAndVisited, type Told } from '#test/story/chapters';
import { aHousehold, workbookOf } from '#test/support/imports/workbooks';
import { Office } from './support/office';

jest.setTimeout(120_000);

let office: Office;
let told: Told;
beforeAll(async () => {
  office = await Office.open();
  const cast = await castOf(office.town);
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
  await dialog.getByRole('button', { name: '提交' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByText('浚县王庄镇宋井固村第七组').waitFor();
  await page.getByText('据户口簿更正').waitFor();
  await screen.keep('household');
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
