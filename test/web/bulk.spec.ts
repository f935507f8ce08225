import { castOf, foundAndVisited } from '#test/story/chapters';
import { townPassword } from '#test/support/people/settle';
import { Office } from './support/office';
import type { Screen } from './support/screen';

jest.setTimeout(120_000);

let office: Office;
beforeAll(async () => {
  office = await Office.open();
  const cast = await castOf(office.town);
  for (let i = 0; i < 3; i++) await foundAndVisited(cast, cast.families.next());
  await office.town.pass(20);
});
afterAll(() => office.close());

/** One of more choices than stand side by side. */
async function choose({ page }: Screen, label: string, option: string): Promise<void> {
  await page.getByRole('dialog').getByRole('combobox', { name: label }).selectOption({ label: option });
}

it('lets a supervisor choose stuck cases, see what will happen to each, and have it done', async () => {
  const screen = await office.screen();
  const { page } = screen;
  await screen.signIn('supervisor', townPassword);
  await screen.goTo('/supervision/stuck');
  const list = page.getByRole('table', { name: '停滞案件' });
  await page.getByText('共3件').waitFor();
  // Without a filter there is nothing that is done to all.
  expect(await page.getByRole('region', { name: '批量办理' }).count()).toBe(0);
  for (const row of [1, 2]) await list.getByRole('checkbox').nth(row).check();
  const bar = page.getByRole('region', { name: '批量办理' });
  await bar.getByText('已选2件').waitFor();
  expect(await screen.violations()).toEqual([]);
  await screen.keep('stuck-chosen');
  await bar.getByRole('button', { name: '批量办理' }).click();
  const dialog = page.getByRole('dialog', { name: '批量办理2件' });
  await dialog.getByRole('button', { name: '提交' }).click();
  await dialog.getByText('此项必填').waitFor();
  await choose(screen, '办理方式', '上报');
  await dialog.getByRole('radio', { name: '县级' }).check();
  await dialog.getByLabel('情况说明').fill('三次催办未动');
  expect(await screen.violations()).toEqual([]);
  await screen.keep('bulk-order');
  await dialog.getByRole('button', { name: '提交' }).click();

  await page.getByRole('heading', { name: '上报县级' }).waitFor();
  const cases = page.getByRole('table', { name: '逐案结果' });
  await cases.getByText('提交村级民主评议上报县级').nth(1).waitFor();
  await page.getByRole('button', { name: '执行2件' }).click();
  expect(await screen.violations()).toEqual([]);
  await screen.keep('bulk-preview');
  await page.getByRole('dialog', { name: '执行2件' }).getByRole('button', { name: '执行2件' }).dblclick();
  await page.getByRole('status').getByText('已完成').waitFor();
  await cases.getByText('已办理').nth(1).waitFor();
  expect(await screen.violations()).toEqual([]);
  await screen.keep('bulk-done');
  await cases.getByRole('link').first().click();
  await page.getByText('提交村级民主评议上报县级').first().waitFor();

  // Beside the reason stands what helps, with the work that holds the case up filled in.
  const help = page.getByRole('group', { name: '可以这样办' });
  await help.getByRole('button', { name: '催办' }).waitFor();
  await screen.keep('stuck-remedies');
  await help.getByRole('button', { name: '转办' }).click();
  const handing = page.getByRole('dialog', { name: '转办' });
  await handing.getByRole('combobox', { name: '转给' }).click();
  await page.locator('.ant-select-item-option:visible').filter({ hasText: '宋爱莲' }).click();
  expect(await screen.violations()).toEqual([]);
  await screen.keep('hand-over');
  await handing.getByRole('button', { name: '提交' }).click();
  await page.getByRole('note').getByText('宋爱莲（已指定）').waitFor();

  await screen.goTo('/supervision');
  await page.getByRole('table', { name: '各地各环节用时（中位数）' }).waitFor();
  expect(await screen.violations()).toEqual([]);
  await screen.keep('board');
});

it('is found again on a phone, in English, and takes what a filter finds', async () => {
  const screen = await office.screen({ size: 'phone', language: 'en' });
  const { page } = screen;
  await screen.signIn('supervisor', townPassword);
  await screen.goTo('/bulk-operations');
  await page.getByRole('list', { name: 'Operations over many cases' }).getByRole('link').first().click();
  await page.getByRole('list', { name: 'Case by case' }).getByText('Done').first().waitFor();
  expect(await screen.violations()).toEqual([]);
  await screen.keep('en-bulk');
  await screen.goTo('/supervision/stuck?reason=person');
  await page.getByRole('button', { name: /^Do it to the \d found$/ }).click();
  const dialog = page.getByRole('dialog', { name: /^An operation over \d cases$/ });
  await choose(screen, 'What is to be done', 'Escalate');
  await dialog.getByRole('radio', { name: 'The county' }).check();
  await screen.keep('en-bulk-order');
  await dialog.getByRole('button', { name: 'Submit' }).click();
  await page.getByRole('button', { name: 'End it' }).click();
  const sure = page.getByRole('dialog', { name: 'End it' });
  await sure.getByText('What was done stays, the rest is left alone.').waitFor();
  expect(await screen.violations()).toEqual([]);
  await sure.getByRole('button', { name: 'End it' }).click();
  await page.getByRole('status').getByText('Cancelled').waitFor();
  await screen.goTo('/supervision');
  await page.getByRole('table', { name: 'The middle of each step’s times, by place' }).waitFor();
  expect(await screen.violations()).toEqual([]);
  await screen.keep('en-board');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
});
