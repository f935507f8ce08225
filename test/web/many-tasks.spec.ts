import { castOf, foundAndVisited, hangAndCertify, inFavour } from '#test/story/chapters';
import { smallPhoto } from '#test/support/people/photo';
import { town as places } from '#test/support/people/settle';
import { ReviewerAtScreen } from './people/reviewer';
import { Office } from './support/office';

jest.setTimeout(120_000);

let office: Office;
/** Two households like any other, and one whose head is a cadre's relative. */
let names: readonly [string, string, string];

beforeAll(async () => {
  office = await Office.open();
  const cast = await castOf(office.town);
  const [first, second] = [
    await foundAndVisited(cast, cast.families.next()),
    await foundAndVisited(cast, cast.families.next()),
  ];
  const kin = cast.families.next();
  const { name, idNumber, phone, difficulty, areaCode, riskClass } = kin.selfReport();
  const person = { name, idNumber, phone, difficulty, areaCode };
  const { caseId } = await cast.clerk.report({ channel: 'fieldVisit', riskClasses: [riskClass], ...person });
  await cast.clerk.verify(caseId, await kin.visitedBy(cast.clerk, caseId, { cadreRelative: true }));
  const caseIds = [first.caseId, second.caseId, caseId];
  const { meetingId } = await cast.clerk.meet(
    places.village,
    caseIds.map((each) => inFavour(each)),
  );
  await cast.secretary.confirmMinutes(meetingId);
  await hangAndCertify(office.town, cast, caseIds, () => undefined);
  for (const each of caseIds) await cast.officer.review(each);
  names = [first.family.headName, second.family.headName, kin.headName];
}, 180_000);
afterAll(() => office.close());

it('keeps a view of the inbox with its columns, which is there on another device, and goes when it is deleted', async () => {
  const leader = await ReviewerAtScreen.signIn(office, 'leader');
  const { page } = leader.screen;
  await leader.opensInbox();
  await page
    .getByRole('navigation', { name: '事项分类' })
    .getByRole('button', { name: /^乡镇分管领导复核/ })
    .click();
  await page.getByRole('button', { name: '列', exact: true }).click();
  await page.getByRole('checkbox', { name: '风险原因', exact: true }).check();
  await page.getByRole('columnheader', { name: '风险原因' }).waitFor();
  // What names the row stays.
  expect(await page.getByRole('checkbox', { name: '农户', exact: true }).isDisabled()).toBe(true);
  await page.getByRole('checkbox', { name: '标记', exact: true }).uncheck();
  await page.getByRole('columnheader', { name: '标记' }).waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '视图', exact: true }).click();
  await page.getByText('还没有保存的视图').waitFor();
  await page.getByLabel('视图名称').fill('待我复核');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await page.getByRole('button', { name: '待我复核', exact: true }).waitFor();
  expect(await leader.screen.violations()).toEqual([]);

  const elsewhere = await ReviewerAtScreen.signIn(office, 'leader');
  await elsewhere.opensInbox();
  await elsewhere.screen.page.getByRole('button', { name: '视图', exact: true }).click();
  await elsewhere.screen.page.getByRole('button', { name: '待我复核', exact: true }).click();
  await elsewhere.screen.page.getByRole('columnheader', { name: '风险原因' }).waitFor();
  expect(await elsewhere.screen.page.getByRole('columnheader', { name: '标记' }).count()).toBe(0);
  expect(elsewhere.screen.page.url()).toContain('kind=townshipApproval');
  await elsewhere.screen.page.getByRole('button', { name: '删除视图“待我复核”' }).click();
  await elsewhere.screen.page.getByText('还没有保存的视图').waitFor();
});

it('is claimed and approved many at once, by one document and its minutes; a cadre’s relative is left out by name', async () => {
  const leader = await ReviewerAtScreen.signIn(office, 'leader');
  const { page } = leader.screen;
  await leader.opensInbox();
  for (const name of names) await leader.row(name).waitFor();
  await page.getByRole('checkbox', { name: '全选' }).check();
  const chosen = page.getByRole('region', { name: '已选3项' });
  await chosen.getByRole('button', { name: '领取' }).click();
  await page.getByText('成功3项').waitFor();
  await page.getByRole('checkbox', { name: '全选' }).check();
  await chosen.getByRole('button', { name: '批量审批' }).click();
  const dialog = page.getByRole('dialog', { name: '批量审批' });
  await dialog.getByText('以下1户不能列入批次，须单独审批：').waitFor();
  const [leftOut, inBatch] = [dialog.getByRole('list').nth(0), dialog.getByRole('list').nth(1)];
  expect(await leftOut.getByRole('listitem').allTextContents()).toEqual([names[2]]);
  expect((await inBatch.getByRole('listitem').allTextContents()).sort()).toEqual([names[0], names[1]].sort());
  const approves = dialog.getByRole('button', { name: '批准2户' });
  await approves.click();
  await dialog.getByText('此项必填').first().waitFor();
  await dialog.getByLabel('批复文号').fill('王政纪〔2026〕9号');
  await dialog
    .locator('input[type=file]')
    .setInputFiles({ name: '纪要.png', mimeType: 'image/png', buffer: Buffer.from(smallPhoto()) });
  await dialog.getByRole('button', { name: /^移除/ }).waitFor();
  expect(await leader.screen.violations()).toEqual([]);
  await leader.screen.keep('batch');
  await approves.dblclick();
  await page.getByText('成功2项').waitFor();
  for (const name of names.slice(0, 2)) await leader.row(name).waitFor({ state: 'detached' });
  await leader.row(names[2]).waitFor();

  await leader.screen.goTo('/approval-batches');
  await page.getByRole('link').filter({ hasText: '王政纪〔2026〕9号' }).first().click();
  for (const name of names.slice(0, 2)) await page.getByText(name).first().waitFor();
  expect(await leader.screen.violations()).toEqual([]);
});
