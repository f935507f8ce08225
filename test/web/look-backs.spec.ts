import { takenOver } from '#test/support/imports/takenOver';
import { aHousehold } from '#test/support/imports/workbooks';
import { town as places, townPassword } from '#test/support/people/settle';
import { Office } from './support/office';
import type { Screen } from './support/screen';

jest.setTimeout(120_000);

let office: Office;
beforeAll(async () => {
  office = await Office.open();
  const tracked = Array.from({ length: 4 }, (_, i) =>
    aHousehold({
      number: `WL-${i}`,
      areaCode: places.village,
      monitoring: { at: { phase: 'tracking' }, eliminated: { on: '2022-10-01', way: 'assisted' } },
    }),
  );
  await takenOver(await office.town.county(), tracked);
});
afterAll(() => office.close());

const submits = ({ page }: Screen) => page.getByRole('dialog').getByRole('button', { name: '提交' }).click();

it('is drawn by the county and answered by the township on the phone: nothing new, and a clue', async () => {
  const county = await office.screen();
  await county.signIn('county', townPassword);
  await county.page.getByRole('link', { name: '回头看' }).click();
  await county.page.getByText('没有这样的回头看').waitFor();
  await county.page.getByRole('button', { name: '抽取回头看' }).click();
  await county.page.getByRole('dialog').getByLabel('抽取比例（%）').fill('50');
  expect(await county.violations()).toEqual([]);
  await submits(county);
  await county.page.getByRole('button', { name: '浚县：4户中抽取2户，待看2户' }).waitFor();
  expect(await county.violations()).toEqual([]);
  await county.keep('look-backs');

  const officer = await office.screen({ size: 'phone' });
  const { page } = officer;
  await officer.signIn('officer', townPassword);
  // The work is found where work is looked for.
  await officer.goTo('/inbox');
  await officer.keep('inbox-look-backs');
  await page
    .getByRole('navigation', { name: '事项分类' })
    .getByRole('link', { name: /回头看\s*2/ })
    .click();
  const list = page.getByRole('list', { name: '回头看' });
  await list.getByText('待回头看').first().waitFor();
  expect(await officer.violations()).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  await officer.keep('look-backs');
  const today = (await (await office.town.officer()).now()).slice(0, 10);
  for (const result of ['无新情况', '发现情况']) {
    await officer.goTo('/look-backs?state=open');
    await list.getByRole('link').first().click();
    await page.getByRole('button', { name: '登记结果' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: result }).check();
    if (result === '发现情况') await dialog.getByRole('checkbox', { name: '住房无保障' }).check();
    await dialog.getByLabel('查看日期').fill(today);
    await dialog.getByLabel('查看日期').press('Enter');
    await dialog.getByLabel('查看人').fill('张海燕\n赵永刚');
    await dialog.getByLabel('查看情况').fill('入户查看');
    expect(await officer.violations()).toEqual([]);
    await submits(officer);
    await page.getByText('张海燕、赵永刚').waitFor();
  }
  expect(await officer.violations()).toEqual([]);
  await officer.keep('look-back');
  await page.getByRole('link', { name: /^SW/ }).click();
  await page.getByText('签收线索').first().waitFor();

  const supervisor = await office.screen({ language: 'en' });
  await supervisor.signIn('supervisor', townPassword);
  await supervisor.goTo('/look-backs?state=unchanged');
  await supervisor.page.getByRole('table', { name: 'Look-backs' }).getByRole('link').click();
  await supervisor.page.getByRole('link', { name: 'Open the case file' }).click();
  await supervisor.page.getByRole('button', { name: 'Ask for a look-back' }).click();
  await supervisor.page.getByRole('dialog').getByLabel('Reason').fill('It rains again');
  await supervisor.page.getByRole('dialog').getByRole('button', { name: 'Submit' }).click();
  await supervisor.page.getByText('Asked for by a supervisor').waitFor();
  expect(await supervisor.violations()).toEqual([]);
  await supervisor.keep('en-look-backs-case');
});
