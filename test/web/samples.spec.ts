import { takenOver } from '#test/support/imports/takenOver';
import { aHousehold } from '#test/support/imports/workbooks';
import { town as places, townPassword } from '#test/support/people/settle';
import { Office } from './support/office';

jest.setTimeout(120_000);

const households = 8;

let office: Office;
beforeAll(async () => {
  office = await Office.open();
  const waiting = Array.from({ length: households }, (_, i) =>
    aHousehold({
      number: `WS-${i}`,
      areaCode: i % 2 === 0 ? places.village : places.otherTownshipVillage,
      monitoring: { at: { phase: 'eliminating', step: 'sampling' } },
    }),
  );
  await takenOver(await office.town.county(), waiting);
});
afterAll(() => office.close());

it('shows what a draw would do, draws once it is confirmed, and lets the draw be repeated', async () => {
  const screen = await office.screen();
  const { page } = screen;
  await screen.signIn('county', townPassword);
  await page.getByRole('link', { name: '抽样审核' }).click();
  await page.getByText('还没有抽样').waitFor();
  expect(await screen.violations()).toEqual([]);
  await page.getByRole('button', { name: '抽取' }).click();
  await page.getByText('现有8户等待，按各户适用政策的比例将抽取2户').waitFor();
  await page.getByRole('table', { name: '等待抽样的农户' }).getByText('善堂镇').waitFor();
  expect(await screen.violations()).toEqual([]);
  await screen.keep('sample-draw');
  await page.getByRole('radio', { name: '识别纳入' }).check();
  await page.getByText('目前没有等待抽样的农户').waitFor();
  await page.getByRole('radio', { name: '风险消除' }).check();
  await page.getByRole('button', { name: '从8户中抽取2户' }).click();
  const dialog = page.getByRole('dialog', { name: '从8户中抽取2户' });
  await dialog.getByText('不能更改，也不能重抽').waitFor();
  await dialog.getByRole('button', { name: '从8户中抽取2户' }).dblclick();
  await page.getByText('已全部告知').waitFor();
  const toVisit = page.getByRole('table', { name: '名单' }).getByRole('link', { name: '去核查' });
  await toVisit.nth(1).waitFor();
  expect(await toVisit.count()).toBe(2);
  await page.getByRole('button', { name: '重抽核对' }).click();
  await page.getByText('核对一致：8户中抽中2户，与记录相同。').waitFor();
  expect(await screen.violations()).toEqual([]);
  await screen.keep('sample');
  await page.emulateMedia({ media: 'print' });
  await screen.keep('sample-print');
});

it('is found again on a phone by the supervisor, who reads and does not draw', async () => {
  const screen = await office.screen({ size: 'phone', language: 'en' });
  const { page } = screen;
  await screen.signIn('supervisor', townPassword);
  await screen.goTo('/samples');
  const list = page.getByRole('list', { name: 'Sampling audit' });
  await list.getByText('Drawn 2 of 8').waitFor();
  expect(await page.getByRole('button', { name: 'Draw' }).count()).toBe(0);
  expect(await screen.violations()).toEqual([]);
  await screen.keep('en-samples');
  await list.getByRole('link').click();
  await page.getByText('Every case has been told').waitFor();
  await page.getByText('Passed by').click();
  await page.getByRole('list', { name: 'The list' }).getByText('Not drawn').first().waitFor();
  expect(await screen.violations()).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  await screen.keep('en-sample');
});
