import { SheetGateway } from '#temporal/sheetGateway';
import { foundAndVisited, castOf, inFavour } from '#test/story/chapters';
import { town as places, townPassword } from '#test/support/people/settle';
import { Office } from './support/office';

jest.setTimeout(120_000);

let office: Office;
/** Two cases wait too long for the vote, two are voted on, one of them late, a department sent two alerts; the sheets of the week are made. */
beforeAll(async () => {
  office = await Office.open();
  const { town } = office;
  const cast = await castOf(town);
  const waiting: string[] = [];
  for (let i = 0; i < 3; i++) waiting.push((await foundAndVisited(cast, cast.families.next())).caseId);
  await town.pass(20);
  const { caseId } = await foundAndVisited(cast, cast.families.next());
  const { meetingId } = await cast.clerk.meet(places.village, [inFavour(caseId), inFavour(waiting[0] ?? '')]);
  await cast.secretary.confirmMinutes(meetingId);
  const health = await town.department('health');
  for (let i = 0; i < 2; i++) {
    const { name, idNumber, phone, difficulty, areaCode, riskClass } = cast.families.next().selfReport();
    const clue = { channel: 'departmentAlert', riskClasses: [riskClass], areaCode, name, idNumber, phone, difficulty };
    await health.report(clue);
  }
  // Monday.
  await town.pass(1);
  const { client, access } = town.stack;
  await new SheetGateway(client, { taskQueue: access.taskQueue }).makeDue();
});
afterAll(() => office.close());

it('shows how cases flow, by step and by area, down to the village, for the days asked for', async () => {
  const screen = await office.screen();
  const { page } = screen;
  await screen.signIn('county', townPassword);
  await screen.goTo('/supervision');
  const board = page.getByRole('table', { name: '环节与地区' });
  await board.getByRole('row', { name: /^用时中位数（近90天）/ }).waitFor();
  await board
    .getByText(/^最久\d+天$/)
    .first()
    .waitFor();
  expect(await screen.violations()).toEqual([]);
  await screen.keep('board');
  await page.getByRole('link', { name: '流转情况' }).click();
  await page
    .getByRole('table', { name: '各环节' })
    .getByRole('row', { name: /^入户核实/ })
    .waitFor();
  await page.getByRole('table', { name: '线索价值：按来源' }).getByText('部门预警 · 卫健').waitFor();
  expect(await screen.violations()).toEqual([]);
  await screen.keep('flow');
  await page.getByRole('combobox', { name: '分地区看' }).click();
  await page.getByTitle('超期', { exact: true }).click();
  await page.getByRole('table', { name: '分地区：超期' }).getByRole('link', { name: '王庄镇' }).click();
  await page
    .getByRole('table', { name: '分地区：超期' })
    .getByRole('row', { name: /宋井固村/ })
    .waitFor();
  expect(new URL(page.url()).search).toBe('?figure=late&areaCode=410621108000');
  await page.getByLabel('期间起始').fill('2026-03-01');
  await page.getByRole('button', { name: '统计' }).click();
  await page.getByText('期间2026年3月1日至').waitFor();
  await page.emulateMedia({ media: 'print' });
  await screen.keep('flow-print');
});

it('is the same on a phone, in English', async () => {
  const screen = await office.screen({ size: 'phone', language: 'en' });
  const { page } = screen;
  await screen.signIn('supervisor', townPassword);
  await screen.goTo('/flow?from=2026-03-01');
  await page.getByRole('heading', { name: 'Verification visit' }).first().waitFor();
  expect(await screen.violations()).toEqual([]);
  await screen.keep('en-flow');
});

it('shows the week’s sheet with help first, and the month’s comparison, on paper too', async () => {
  const screen = await office.screen();
  const { page } = screen;
  await screen.signIn('supervisor', townPassword);
  await page.getByRole('link', { name: '周清单与月对比' }).click();
  const ofCounty = page
    .getByRole('row', { name: /周工作清单/ })
    .filter({ has: page.getByRole('cell', { name: '浚县', exact: true }) });
  await ofCounty.waitFor();
  expect(await screen.violations()).toEqual([]);
  await screen.keep('sheets');
  await ofCounty.getByRole('link').click();
  const help = page.getByRole('table', { name: '先解决什么' });
  await help.getByRole('row', { name: /宋井固村村级信息员.*等人办理/ }).waitFor();
  await page.getByRole('table', { name: '本周到期' }).waitFor();
  expect(await screen.violations()).toEqual([]);
  await help.locator('summary').first().click();
  await help.getByRole('link', { name: '案件1' }).waitFor();
  await screen.keep('sheet');
  await page.emulateMedia({ media: 'print' });
  await screen.keep('sheet-print');
  await page.emulateMedia({ media: 'screen' });
  await screen.goTo('/sheets');
  await page.getByRole('link', { name: '看本月目前情况' }).click();
  await page.getByText('期间未结束').waitFor();
  await page
    .getByRole('table', { name: '乡镇' })
    .getByRole('row', { name: /王庄镇/ })
    .waitFor();
  expect(await screen.violations()).toEqual([]);
  await screen.keep('month-now');
});

it('shows the week’s sheet as cards on the township’s phone, in English', async () => {
  const screen = await office.screen({ size: 'phone', language: 'en' });
  const { page } = screen;
  await screen.signIn('officer', townPassword);
  await screen.goTo('/sheets');
  await page.getByRole('list', { name: 'Weekly and monthly sheets' }).getByRole('link').first().click();
  await page.getByRole('table', { name: 'What helps most' }).getByText('Village clerk, 宋井固村').first().waitFor();
  expect(await screen.violations()).toEqual([]);
  await screen.keep('en-sheet');
});
