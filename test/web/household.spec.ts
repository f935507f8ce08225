import { readFileSync } from 'node:fs';
import { castOf, foundAndVisited, inFavour, type Cast } from '#test/story/chapters';
import { town as places, townPassword } from '#test/support/people/settle';
import { VillagerAtScreen } from './people/household';
import { Office } from './support/office';
import type { Screen } from './support/screen';

jest.setTimeout(120_000);

let office: Office;
let cast: Cast;
beforeAll(async () => {
  // As in production, but for a sum that a busy machine does in a moment.
  office = await Office.open({ rateLimits: { requestsPerMinute: 6000, signInsPerMinute: 60, proofBits: 12 } });
  cast = await castOf(office.town);
});
afterAll(() => office.close());

const fits = async ({ page }: Screen): Promise<void> => {
  const { scroll, width } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    width: window.innerWidth,
  }));
  expect(scroll).toBeLessThanOrEqual(width);
};

it('takes a report of six things on a phone once, however often it is pressed, and says where it stands', async () => {
  const villager = await VillagerAtScreen.sitsDown(office);
  const { screen } = villager;
  const { page } = screen;
  const family = cast.families.next();
  await villager.scans(places.village);
  await page.getByText('浚县王庄镇宋井固村').waitFor();
  await villager.presses('提交申报');
  expect(await page.getByText('此项必填').count()).toBe(5);
  expect(await screen.violations()).toEqual([]);
  await screen.keep('report-missing');
  await villager.fillsIn({ ...family.selfReport(), idNumber: family.selfReport().idNumber.replace(/.$/, '') });
  await villager.presses('提交申报');
  await page.getByText(/身份证号.*18位/).waitFor();
  await page.getByLabel('身份证号').fill(family.selfReport().idNumber);
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/self-reports'))
      sent.push(request.headers()['x-proof'] ?? '');
  });
  await page.getByRole('button', { name: '提交申报' }).dblclick();
  const receiptNumber = await villager.readsReceipt();
  expect(sent).toEqual([expect.stringMatching(/^\d{13}\.[0-9a-f]{32}:\d+$/)]);
  const { rows } = await cast.clerk.inbox({ kind: 'signFor' });
  expect(rows.filter(({ headName }) => headName === family.headName)).toHaveLength(1);
  expect(await screen.violations()).toEqual([]);
  await fits(screen);
  await screen.keep('receipt');

  const picture = page.waitForEvent('download');
  await villager.presses('存为图片');
  expect((await picture).suggestedFilename()).toBe(`${receiptNumber}.png`);
  await (await picture).saveAs('.test-data/screenshots/receipt-picture.png');
  const text = page.waitForEvent('download');
  await villager.presses('存为文本');
  expect(readFileSync(await (await text).path(), 'utf8')).toContain(receiptNumber);
  await page.reload();
  expect(await villager.readsReceipt()).toBe(receiptNumber);

  await page.getByRole('region', { name: '防返贫自主申报回执' }).getByRole('link', { name: '查进度' }).click();
  await page.getByLabel('身份证号或电话后四位').fill('0000');
  await villager.presses('查询');
  await page.getByText('没有查到该回执编号，请核对。').first().waitFor();
  expect(await page.getByLabel('回执编号').inputValue()).toBe(receiptNumber);
  await page.getByLabel('身份证号或电话后四位').fill(family.lastFour);
  await villager.presses('查询');
  await page.getByText('已收到您的申报，等村里签收。').waitFor();
  for (const secret of [receiptNumber, family.lastFour, family.headName])
    expect(decodeURIComponent(page.url())).not.toContain(secret);
  expect(await screen.violations()).toEqual([]);
  await fits(screen);
  await screen.keep('status');
});

it('leads from the county to the village without a link, on a screen too, in English', async () => {
  const screen = await office.screen({ language: 'en' });
  const { page } = screen;
  await screen.goTo('/report');
  await page.getByLabel('County').selectOption('浚县');
  await page.getByLabel('Township').selectOption('王庄镇');
  await page.getByLabel('Village', { exact: true }).selectOption('元过村');
  expect(await screen.violations()).toEqual([]);
  await screen.keep('en-report');
  await page.getByRole('link', { name: 'Progress' }).click();
  expect(await screen.violations()).toEqual([]);
  await page.getByRole('link', { name: 'Object' }).click();
  await page.getByRole('heading', { name: 'Object to a public notice' }).waitFor();
  expect(await screen.violations()).toEqual([]);
  await screen.keep('en-objection');
});

it('takes an objection by the number on the notice, of which the village learns that there is one and not whose', async () => {
  const { caseId } = await foundAndVisited(cast, cast.families.next());
  const { meetingId } = await cast.clerk.meet(places.village, [inFavour(caseId)]);
  await cast.secretary.confirmMinutes(meetingId);
  const { noticeId, number } = await cast.clerk.postNotice(places.village, [caseId]);
  const villager = await VillagerAtScreen.sitsDown(office);
  const { page } = villager.screen;
  await villager.screen.goTo(`/objection?n=${number.toLowerCase()}`);
  await page.getByLabel('公示上的序号').fill('9');
  await page.getByLabel('异议内容').fill('该户有小轿车一辆');
  await page.getByLabel('您的姓名').fill('宋某');
  await villager.presses('提交异议');
  await page.getByText('没有查到该公示或公示中的该条目。').first().waitFor();
  expect(await page.getByLabel('异议内容').inputValue()).toBe('该户有小轿车一辆');
  expect(await villager.screen.violations()).toEqual([]);
  await villager.screen.keep('objection');
  await page.getByLabel('公示上的序号').fill('1');
  await villager.presses('提交异议');
  await page.getByRole('heading', { name: '异议已收到' }).waitFor();
  expect(await villager.screen.violations()).toEqual([]);
  await fits(villager.screen);
  await villager.screen.keep('objected');
  await cast.officer.findTask('judgeObjection', caseId);

  const clerk = await office.screen();
  await clerk.signIn('clerk', townPassword);
  const answer = clerk.page.waitForResponse((response) => response.url().endsWith(`/api/notices/${noticeId}`));
  await clerk.goTo(`/notices/${noticeId}`);
  await clerk.page.getByText('有异议1件，乡镇核查中').waitFor();
  expect(await (await answer).text()).not.toContain('宋某');
});

it('prints a poster whose code leads to the village’s report', async () => {
  const screen = await office.screen();
  const { page } = screen;
  await screen.signIn('clerk', townPassword);
  await screen.goTo('/poster');
  await page.getByRole('img', { name: '申报二维码，浚县王庄镇宋井固村' }).waitFor();
  await page.getByText(`${screen.base}/report?v=${places.village}`, { exact: false }).waitFor();
  expect(await screen.violations()).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  await screen.keep('poster-print');
});

it('says what to do when one network has sent too often, and keeps what was typed', async () => {
  const villager = await VillagerAtScreen.sitsDown(office);
  const { page } = villager.screen;
  await villager.screen.goTo('/status');
  await page.getByLabel('回执编号').fill('SW20260302-00000000');
  await page.getByLabel('身份证号或电话后四位').fill('1234');
  const refusal = page.getByText(/请\d+秒后再按一次/);
  // The neighbours behind the same address ask, too.
  const neighbour = (): Promise<Response> =>
    fetch(`${office.town.base}/api/public/receipts/status`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ receiptNumber: 'SW20260302-00000000', lastFour: '1234' }),
    });
  while (!(await refusal.isVisible())) {
    await Promise.all(Array.from({ length: 70 }, neighbour));
    const answer = page.waitForResponse((response) => response.url().endsWith('/receipts/status'));
    await villager.presses('查询');
    await answer;
    await page.getByRole('button', { name: '查询' }).and(page.locator(':enabled')).waitFor();
  }
  expect(await page.getByLabel('回执编号').inputValue()).toBe('SW20260302-00000000');
  await villager.screen.keep('too-often');
});
