import type { Locator } from 'playwright-core';
import type { MeetingView } from '#contract/meetings/meeting';
import { committee, town as places, townPassword } from '#test/support/people/settle';
import { type Cast, castOf, foundAndVisited, inFavour } from '#test/story/chapters';
import { ClerkAtMeeting } from './people/clerkAtMeeting';
import { Office } from './support/office';
import type { Screen } from './support/screen';

jest.setTimeout(120_000);

let office: Office;
let cast: Cast;
beforeAll(async () => {
  office = await Office.open();
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

/** Whether a picture can be seen, and not only its name. */
const isDrawn = (picture: Locator): Promise<boolean> =>
  picture.evaluate(async (image) => {
    if (!(image instanceof HTMLImageElement)) return false;
    await image.decode();
    return image.naturalWidth > 0;
  });

const meetings = async () =>
  (await cast.clerk.line.get<{ rows: { meetingId: string; state: string }[] }>('/api/meetings?limit=50')).rows;

/** A household that waits for a meeting; a member of the committee may be known as its relative. */
async function waiting(relative?: string): Promise<{ name: string; caseId: string }> {
  const { family, caseId } = await foundAndVisited(cast, cast.families.next());
  if (relative !== undefined) {
    const { rows } = await cast.clerk.agenda(places.village);
    const members = await cast.clerk.line.get<{ rows: MeetingView['members'] }>(
      `/api/villages/${places.village}/members`,
    );
    const member = members.rows.find(({ name }) => name === relative);
    const { householdId } = rows.find((row) => row.caseId === caseId) ?? {};
    await cast.clerk.line.post(`/api/members/${member?.memberId ?? ''}/relatives`, {
      body: { householdId, relation: '叔侄' },
    });
  }
  return { name: family.headName, caseId };
}

it('takes the minutes on a phone: the sum is checked while typing, a refusal names the item, sent once', async () => {
  const [kin, other] = [await waiting(committee[2]), await waiting()];
  const clerk = await ClerkAtMeeting.signIn(office);
  const { screen } = clerk;
  const { page } = screen;
  await screen.goTo('/meetings/new');
  await page.getByText(`须回避：${committee[2]}（叔侄）`).waitFor();
  expect(await screen.violations()).toEqual([]);
  await screen.keep('meeting-agenda');
  await clerk.prepares();
  await clerk.submits();
  await page.getByText('实到0人').first().waitFor();
  await page.getByText('缺少签到表。').waitFor();
  await clerk.callsTheRoll();
  await page.getByText('应到9人，实到9人，至少须6人').waitFor();
  await clerk.counts(kin.name, { yes: 9, no: 0, abstained: 0 });
  // The relative is proposed to leave: eight vote.
  await clerk.item(kin.name).getByText('参加表决8人，已计9票，多出1票').waitFor();
  await clerk.counts(kin.name, { yes: 7, no: 1, abstained: 0 });
  await clerk.item(kin.name).getByText('参加表决8人，票数相符 · 通过').waitFor();
  await clerk.counts(other.name, { yes: 4, no: 4, abstained: 1 });
  await clerk.item(other.name).getByText('参加表决9人，票数相符 · 未通过').waitFor();
  await clerk.addsPapers();
  expect(await screen.violations()).toEqual([]);
  await fits(screen);
  await screen.keep('meeting-minutes');

  // Meanwhile somebody records that another member is a relative of the second household.
  const agenda = await cast.clerk.agenda(places.village);
  const member = (
    await cast.clerk.line.get<{ rows: MeetingView['members'] }>(`/api/villages/${places.village}/members`)
  ).rows.find(({ name }) => name === committee[3]);
  await cast.clerk.line.post(`/api/members/${member?.memberId ?? ''}/relatives`, {
    body: { householdId: agenda.rows.find(({ caseId }) => caseId === other.caseId)?.householdId, relation: '姑表亲' },
  });
  await clerk.submits();
  const alert = page.getByRole('alert').filter({ hasText: '记录未被接受' });
  await alert.getByText(new RegExp(`第\\d+项（${other.name}）：已回避人员不能参加该事项表决`)).waitFor();
  expect(await clerk.item(other.name).getByLabel('赞成').inputValue()).toBe('4');
  await screen.keep('meeting-refused');
  await page.reload();
  await clerk.item(other.name).getByText(`评议本户时须回避：${committee[3]}（姑表亲）`).waitFor();
  await clerk.item(other.name).getByRole('checkbox', { name: committee[3] }).first().check();
  await clerk.counts(other.name, { yes: 4, no: 4, abstained: 0 });
  await page.getByRole('button', { name: '提交记录' }).dblclick();
  await page.getByText('待书记确认').waitFor();
  expect((await meetings()).map(({ state }) => state)).toEqual(['submitted']);
});

it('lets the secretary read, print and confirm them', async () => {
  const screen = await office.screen();
  const { page } = screen;
  await screen.signIn('secretary', townPassword);
  await screen.goTo('/meetings');
  await page.getByRole('table').getByRole('link').first().waitFor();
  expect(await screen.violations()).toEqual([]);
  await page.getByRole('table').getByRole('link').first().click();
  await page.getByRole('article', { name: '宋井固村民主评议会记录' }).waitFor();
  expect(await screen.violations()).toEqual([]);
  await screen.keep('meeting-confirm');
  await page.emulateMedia({ media: 'print' });
  await screen.keep('meeting-print');
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: '确认，表决结果生效' }).click();
  await page.getByText('已确认，表决结果生效').waitFor();
  await page.getByRole('button', { name: '签到表' }).click();
  await page.getByRole('article', { name: '宋井固村民主评议会签到表' }).waitFor();
  expect(await screen.violations()).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  await screen.keep('sign-in-print');
});

it('is held without a signal, photos and all, also after a reload; sends itself when there is one again, once', async () => {
  const { name, caseId } = await waiting();
  const before = (await meetings()).length;
  const clerk = await ClerkAtMeeting.signIn(office);
  const { screen } = clerk;
  const { page, context } = screen;
  await clerk.prepares();
  await clerk.keepsPages();
  await context.setOffline(true);
  await clerk.callsTheRoll();
  await clerk.addsPapers();
  await clerk.counts(name, { yes: 9, no: 0, abstained: 0 });
  await page.getByText('已暂存在本机，有信号时自动上传').waitFor();
  await page.reload();
  await clerk.item(name).getByText('参加表决9人，票数相符 · 通过').waitFor();
  for (const photo of await page.getByRole('img', { name: '照片1' }).all())
    await expect(isDrawn(photo)).resolves.toBe(true);
  await page.getByRole('button', { name: '提交记录' }).dblclick();
  await page.getByText('此表已在本机提交，正等待发送').waitFor();
  expect(await screen.violations()).toEqual([]);
  await screen.keep('meeting-waiting');
  await screen.goTo('/meetings');
  await page.getByRole('link', { name: /筹备/ }).first().click();
  await page.getByText('此表已在本机提交，正等待发送').waitFor();
  await page.reload();
  await page.getByText('此表已在本机提交，正等待发送').waitFor();

  await context.setOffline(false);
  await page.getByText('待书记确认').waitFor();
  const [{ meetingId } = { meetingId: '' }, ...others] = await meetings();
  expect(others).toHaveLength(before);
  await cast.secretary.confirmMinutes(meetingId);
  const { minutes } = await cast.clerk.line.get<MeetingView>(`/api/meetings/${meetingId}`);
  const { photoIds } = minutes as { photoIds: string[] };
  expect(photoIds).toHaveLength(1);
  await expect(cast.secretary.line.get(`/api/files/${photoIds[0] ?? ''}`)).resolves.toMatchObject({ id: photoIds[0] });
  expect((await cast.clerk.findTask('postNotice', caseId)).headName).toBe(name);
});

it('gives minutes back that were refused while nobody looked, with their photos, and goes on after the session has ended', async () => {
  const { name } = await waiting();
  const clerk = await ClerkAtMeeting.signIn(office);
  const { screen } = clerk;
  const { page, context } = screen;
  await clerk.prepares();
  await clerk.keepsPages();
  await clerk.callsTheRoll();
  await page.getByLabel('开会时间').fill('2031-03-02T08:30');
  await context.setOffline(true);
  await clerk.addsPapers();
  await clerk.counts(name, { yes: 9, no: 0, abstained: 0 });
  await clerk.submits();
  await page.getByText('此表已在本机提交，正等待发送').waitFor();
  await screen.goTo('/today');
  await page.getByText('1件等待发送').waitFor();
  await context.setOffline(false);
  await page.getByText('1件未被接受，请更正').waitFor();
  await page.getByRole('link', { name: '待发送箱' }).click();
  await page.getByText('评议会记录（1户）').waitFor();
  expect(await screen.violations()).toEqual([]);
  await page.getByRole('button', { name: '更正后重新提交' }).click();
  await page.getByRole('alert').filter({ hasText: '记录未被接受' }).waitFor();
  await page.getByRole('img', { name: '照片1' }).first().waitFor();
  await page.getByLabel('开会时间').fill('2026-03-02T08:30');
  // The session has ended meanwhile.
  await context.clearCookies();
  await clerk.submits();
  const again = page.getByRole('dialog');
  await again.getByLabel('密码').fill(townPassword);
  await again.getByRole('button', { name: '登录', exact: true }).click();
  await page.getByText('待书记确认').waitFor();
  const [{ meetingId } = { meetingId: '' }] = await meetings();
  await cast.secretary.confirmMinutes(meetingId);
});

it('takes the words along when minutes come back, in English too', async () => {
  const { caseId } = await waiting();
  const { meetingId } = await cast.clerk.meet(places.village, [inFavour(caseId)]);
  await cast.secretary.refuseMinutes(meetingId, '到会人数请再核对');
  const screen = await office.screen({ language: 'en' });
  const { page } = screen;
  await screen.signIn('clerk', townPassword);
  await screen.goTo(`/meetings/${meetingId}`);
  await page.getByText('Why: 到会人数请再核对').waitFor();
  expect(await screen.violations()).toEqual([]);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByText('9 voters, the votes add up').waitFor();
  expect(await screen.violations()).toEqual([]);
  await screen.keep('en-meeting');
});

it('keeps the photo of a notice on the wall without a signal, and posts it once', async () => {
  const clerk = await ClerkAtMeeting.signIn(office);
  const { screen } = clerk;
  const { page, context } = screen;
  await screen.goTo('/notices/new');
  // One of those that wait; the others are for the next paper.
  await page.getByRole('checkbox').first().waitFor();
  const [, ...others] = await page.getByRole('checkbox').all();
  for (const other of others) await other.uncheck();
  await page.getByRole('button', { name: '生成公示，1户' }).click();
  await page.getByRole('heading', { name: '张贴', exact: true }).waitFor();
  await clerk.keepsPages();
  await context.setOffline(true);
  await clerk.takes('张贴后的照片');
  await page.getByText('已保存在本机', { exact: true }).waitFor();
  await page.reload();
  await page.getByRole('img', { name: '照片1' }).waitFor();
  expect(await isDrawn(page.getByRole('img', { name: '照片1' }))).toBe(true);
  await page.getByRole('button', { name: '已张贴，公示期开始' }).dblclick();
  await page.getByText('此表已在本机提交，正等待发送').waitFor();
  await screen.keep('notice-waiting');
  await page.reload();
  await page.getByText('此表已在本机提交，正等待发送').waitFor();
  await context.setOffline(false);
  await page.getByRole('heading', { name: '公示中' }).waitFor();
  await page.getByText('此表已在本机提交，正等待发送').waitFor({ state: 'detached' });
});

it('hangs up a notice with a photo, sees its days through, and prints paper and certificate', async () => {
  const clerk = await ClerkAtMeeting.signIn(office);
  const { screen } = clerk;
  const { page } = screen;
  await screen.goTo('/notices/new');
  await page.getByRole('button', { name: /^生成公示，\d+户$/ }).click();
  const paper = page.getByRole('article', { name: '宋井固村防止返贫监测对象拟纳入公示' });
  await paper.getByRole('img', { name: '提异议二维码' }).waitFor();
  await page.getByRole('button', { name: '已张贴，公示期开始' }).click();
  await page.getByText('此项必填').waitFor();
  await clerk.takes('张贴后的照片');
  expect(await screen.violations()).toEqual([]);
  await fits(screen);
  await screen.keep('notice');
  await page.getByRole('button', { name: '已张贴，公示期开始' }).click();
  await page.getByRole('heading', { name: '公示中' }).waitFor();
  await page.getByRole('button', { name: '无异议证明' }).click();
  await page.getByText('公示期未满').waitFor();

  await office.town.pass(7);
  const { rows } = await cast.secretary.inbox({ kind: 'certifyNotice' });
  expect(rows.length).toBeGreaterThan(0);
  for (const { caseId } of rows) await cast.secretary.certify(caseId);
  const desk = await office.screen();
  await desk.signIn('secretary', townPassword);
  await desk.goTo('/notices');
  await desk.page.getByRole('table').getByRole('link').first().click();
  await desk.page.getByRole('heading', { name: '已出证明' }).waitFor();
  expect(await desk.violations()).toEqual([]);
  await desk.page.emulateMedia({ media: 'print' });
  await desk.keep('notice-print');
  await desk.page.emulateMedia({ media: 'screen' });
  await desk.page.getByRole('button', { name: '无异议证明' }).click();
  await desk.page.getByRole('article', { name: '宋井固村防止返贫监测对象拟纳入公示无异议证明' }).waitFor();
  expect(await desk.violations()).toEqual([]);
  await desk.page.emulateMedia({ media: 'print' });
  await desk.keep('certificate-print');
});
