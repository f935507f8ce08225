import { problemColumns, problemSheet } from '#domain/audits/readProblems';
import { writeBook } from '#workbook/writeBook';
import { castOf } from '#test/story/chapters';
import { smallPhoto } from '#test/support/people/photo';
import { town as places, townPassword } from '#test/support/people/settle';
import { choose } from './support/choosing';
import { atRest } from './support/accessible';
import { Office } from './support/office';
import type { Screen } from './support/screen';

jest.setTimeout(120_000);

let office: Office;
let caseId: string;
let number: string;
beforeAll(async () => {
  office = await Office.open();
  const cast = await castOf(office.town);
  const family = cast.families.next();
  const { name, idNumber, phone, difficulty, areaCode, riskClass } = family.selfReport();
  ({ caseId } = await cast.clerk.report({
    ...{ channel: 'fieldVisit', riskClasses: [riskClass], areaCode, name, idNumber, phone, difficulty },
  }));
  number = (await cast.clerk.caseFile(caseId)).household?.number ?? '';
});
afterAll(() => office.close());

/** Chooses from a list that opens in a dialog. */
async function chooses({ page }: Screen, label: string, option: RegExp): Promise<void> {
  await choose(page.getByRole('dialog').getByRole('combobox', { name: label }), option);
}

const submits = ({ page }: Screen) => page.getByRole('dialog').getByRole('button', { name: '提交' }).click();
const fits = async ({ page }: Screen): Promise<void> =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);

it('leads a problem from the audit that found it to the day it is struck off', async () => {
  const auditor = await office.screen();
  await auditor.signIn('auditor', townPassword);
  await auditor.goTo('/audits');
  await auditor.page.getByText('还没有登记检查').waitFor();
  await auditor.page.getByRole('button', { name: '登记检查' }).click();
  const dialog = auditor.page.getByRole('dialog');
  await submits(auditor);
  expect(await dialog.getByRole('alert').count()).toBeGreaterThan(3);
  await dialog.getByRole('radio', { name: '第三方评估' }).check();
  await dialog.getByLabel('检查单位').fill('某某会计师事务所');
  await dialog.getByLabel('开始日期').fill('2026-02-02');
  await dialog.getByLabel('开始日期').press('Enter');
  await dialog.getByLabel('结束日期').fill('2026-02-20');
  await dialog.getByLabel('结束日期').press('Enter');
  await dialog.getByLabel('查看村数').fill('77');
  await dialog.getByLabel('查看户数').fill('628');
  await auditor.keep('audit-new');
  await submits(auditor);
  await auditor.page.getByRole('heading', { name: '某某会计师事务所' }).waitFor();

  await auditor.page.getByRole('button', { name: '登记问题' }).click();
  await auditor.page.getByRole('dialog').getByLabel('问题类型').selectOption({ label: '饮水安全' });
  await dialog.getByLabel('户编号').fill(number);
  await dialog.getByLabel('问题描述').fill('入户时水龙头无水，无水质检测报告');
  expect(await auditor.violations()).toEqual([]);
  await auditor.keep('problem-new');
  await submits(auditor);
  await auditor.page.getByRole('table', { name: '问题台账' }).getByText('待交办').waitFor();
  expect(await auditor.violations()).toEqual([]);
  await auditor.keep('audit');

  const columns = problemColumns.map(({ zh }) => ({ heading: zh, width: 12, format: 'text' as const }));
  const rows = [
    ['项目资金', null, places.village, '机井未通电'],
    ['档案资料', 'nobody', null, '入户表未签字'],
  ];
  await auditor.page.getByRole('button', { name: '导入清单' }).click();
  await dialog.getByLabel('工作簿').setInputFiles({
    name: '问题清单.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: await writeBook([{ name: problemSheet, columns, rows }]),
  });
  await dialog.getByRole('button', { name: '试导入' }).click();
  await dialog.getByText('可导入1条，有误1条').waitFor();
  await dialog.getByText('第3行：户编号').waitFor();
  expect(await auditor.violations()).toEqual([]);
  await auditor.keep('problem-import');
  await dialog.getByRole('button', { name: '导入1条' }).click();
  await auditor.page.getByRole('link', { name: '第2号问题' }).waitFor();

  const supervisor = await office.screen();
  await supervisor.signIn('supervisor', townPassword);
  await supervisor.page.getByRole('link', { name: '问题台账' }).click();
  await supervisor.page.getByRole('link', { name: '第1号问题' }).click();
  await supervisor.page.getByRole('button', { name: '交办' }).click();
  await chooses(supervisor, '整改责任人', /宋保田/);
  await supervisor.page.getByRole('dialog').getByLabel('整改期限').fill('2026-03-12');
  await supervisor.page.getByRole('dialog').getByLabel('整改期限').press('Enter');
  await supervisor.page.getByRole('dialog').getByLabel('整改要求').fill('恢复供水并补检');
  await submits(supervisor);
  await supervisor.page.getByText('整改责任人宋保田，期限2026年3月12日').waitFor();
  expect(await supervisor.violations()).toEqual([]);
  await supervisor.goTo(`/cases/${caseId}`);
  await supervisor.page.getByRole('heading', { name: '审计检查发现的问题' }).waitFor();

  const secretary = await office.screen({ size: 'phone' });
  await secretary.signIn('secretary', townPassword);
  await secretary.goTo('/audit-problems?mine=true');
  const list = secretary.page.getByRole('list', { name: '问题台账' });
  await list.getByText('整改中').waitFor();
  expect(await secretary.violations()).toEqual([]);
  await fits(secretary);
  await secretary.keep('problems');
  await list.getByRole('link').click();
  await secretary.page.getByRole('button', { name: '报整改' }).click();
  await secretary.page.getByRole('dialog').getByLabel('整改情况').fill('已换管道，检测合格');
  await secretary.page
    .getByRole('dialog')
    .locator('input[type=file]')
    .setInputFiles({ name: '照片.png', mimeType: 'image/png', buffer: Buffer.from(smallPhoto()) });
  await secretary.page.getByRole('dialog').locator('img').waitFor();
  await submits(secretary);
  await secretary.page.getByText('待复查').waitFor();
  expect(await secretary.violations()).toEqual([]);
  await fits(secretary);
  await secretary.keep('problem');

  await auditor.goTo('/audit-problems?state=mended');
  await auditor.page.getByRole('link', { name: '第1号问题' }).click();
  await auditor.page.getByRole('button', { name: '复查' }).click();
  await auditor.page.getByRole('dialog').waitFor();
  await atRest(auditor.page);
  await auditor.page.getByRole('dialog').getByRole('radio', { name: '复查通过' }).check();
  await auditor.page.getByRole('dialog').getByLabel('复查情况').fill('现场已通水');
  await submits(auditor);
  await auditor.page.getByText('待销号').waitFor();

  const county = await office.screen({ language: 'en' });
  await county.signIn('county', townPassword);
  await county.goTo('/audit-problems');
  await county.page.getByRole('link', { name: 'Problem 1' }).waitFor();
  expect(await county.violations()).toEqual([]);
  await county.keep('en-problems');
  await county.page.getByRole('link', { name: 'Problem 1' }).click();
  await county.page.getByRole('button', { name: 'Strike off' }).click();
  await county.page.getByRole('dialog').getByRole('button', { name: 'Submit' }).click();
  await county.page.getByText('Struck off').first().waitFor();
  expect(await county.violations()).toEqual([]);
  await county.keep('en-problem');
});
