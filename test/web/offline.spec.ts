import { castOf, type Cast } from '#test/story/chapters';
import type { Family } from '#test/support/people/families';
import { VillagerAtScreen } from './people/clerk';
import { until } from '#test/support/cases/until';
import { Office } from './support/office';
import { onDevice } from './support/onDevice';

jest.setTimeout(240_000);

let office: Office;
let cast: Cast;
beforeAll(async () => {
  office = await Office.open();
  cast = await castOf(office.town);
}, 180_000);
afterAll(() => office.close());

/** A visit that waits, with a draft that its clerk began elsewhere: everything is filled in but the photos of the home. */
async function begun(family: Family): Promise<{ caseId: string; taskId: string }> {
  const { name, idNumber, phone, difficulty, areaCode, riskClass } = family.selfReport();
  const { caseId } = await cast.clerk.report({
    ...{ channel: 'fieldVisit', riskClasses: [riskClass], areaCode, name, idNumber, phone, difficulty },
  });
  const { taskId } = await cast.clerk.findTask('verification', caseId);
  const form = await family.visitedBy(cast.clerk, caseId, { photoFileIds: [] });
  await cast.clerk.keepDraft(taskId, { form });
  return { caseId, taskId };
}

async function timesVerified(caseId: string): Promise<number> {
  const { rows } = await cast.clerk.trace(caseId);
  return rows.filter(({ type }) => type === 'taskCompleted').length;
}

/** The village's phone with the form on it, as it was before the signal went. */
async function prepared(taskId: string): Promise<VillagerAtScreen> {
  const clerk = await VillagerAtScreen.signIn(office, 'clerk');
  const { page } = clerk;
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await clerk.opensForm(taskId);
  await clerk.goesTo('意见');
  await page.getByLabel('情况说明').fill('信号不好，先记在手机里。');
  await page.getByText('草稿已保存').waitFor();
  return clerk;
}

it('goes on without a network, also after a reload; sends by itself when it is back, once', async () => {
  const family = cast.families.next();
  const { caseId, taskId } = await begun(family);
  const clerk = await prepared(taskId);
  const { page, screen } = clerk;
  await screen.context.setOffline(true);
  await page.reload();
  await page.getByRole('heading', { name: '核实意见' }).waitFor();
  expect(await page.getByLabel('情况说明').inputValue()).toBe('信号不好，先记在手机里。');
  await clerk.goesTo('照片');
  await clerk.photographs();
  await clerk.goesTo('意见');
  await page.getByRole('button', { name: '提交', exact: true }).dblclick();
  await page.getByText('已存入待发送箱').waitFor();
  await page.getByText('1件等待发送').waitFor();
  expect(await screen.violations()).toEqual([]);
  await screen.keep('today-offline');
  await page.getByRole('link', { name: '待发送箱' }).click();
  await page.getByText('等待信号').waitFor();
  expect(await screen.violations()).toEqual([]);
  await screen.keep('outbox');
  await page.reload();
  await page.getByText('等待信号').waitFor();
  expect(await timesVerified(caseId)).toBe(0);

  await screen.context.setOffline(false);
  await page.getByText('已送达', { exact: true }).waitFor();
  expect(await timesVerified(caseId)).toBe(1);
  const { taskId: next } = await cast.clerk.findTask('deliberation', caseId);
  expect((await cast.clerk.task(next)).documents.length).toBeGreaterThan(0);
});

it('never doubles what was answered into a dead line: the same key is sent again until it is known', async () => {
  const family = cast.families.next();
  const { caseId, taskId } = await begun(family);
  const clerk = await prepared(taskId);
  const { page } = clerk;
  let lost = 0;
  await page.route('**/complete', async (route) => {
    if (lost > 0) return route.continue();
    lost += 1;
    // It arrives and is decided; the answer does not.
    await route.fetch();
    return route.abort('connectionreset');
  });
  await clerk.goesTo('照片');
  await clerk.photographs();
  await clerk.goesTo('意见');
  await clerk.submits();
  await page.getByText('已存入待发送箱').waitFor();
  // The line that leads there goes away as soon as everything is sent.
  await clerk.screen.goTo('/outbox');
  await page.getByText('已送达', { exact: true }).waitFor();
  expect(lost).toBe(1);
  expect(await timesVerified(caseId)).toBe(1);
});

it('says why something was not accepted, and lets it be put right and sent anew; signing out clears the device', async () => {
  const family = cast.families.next();
  const { caseId, taskId } = await begun(family);
  const clerk = await prepared(taskId);
  const { page, screen } = clerk;
  await clerk.goesTo('照片');
  await clerk.photographs();
  await clerk.goesTo('人口');
  await page.getByRole('button', { name: new RegExp(`^${family.headName}`) }).click();
  const number = page.getByLabel('身份证号', { exact: true });
  const right = await number.inputValue();
  // A mask that belongs to no number of the register.
  await number.fill('410***********9999');
  await clerk.goesTo('意见');
  await screen.context.setOffline(true);
  await clerk.submits();
  await page.getByText('已存入待发送箱').waitFor();
  await screen.context.setOffline(false);
  await page.getByText('1件未被接受，请更正').waitFor();
  await page.getByRole('link', { name: '待发送箱' }).click();
  await page.getByText('未被接受', { exact: true }).waitFor();
  expect(await screen.violations()).toEqual([]);
  await screen.keep('outbox-refused');
  await page.getByRole('button', { name: '更正后重新提交' }).click();
  await number.fill(right);
  await clerk.goesTo('意见');
  expect(await page.getByLabel('情况说明').inputValue()).toBe('信号不好，先记在手机里。');
  await clerk.submits();
  // By itself or through the outbox, as the network answers.
  await until('the visit is decided', async () => (await timesVerified(caseId)) === 1);

  await clerk.asksToSignOut();
  await clerk.isSignedOut();
  expect(await onDevice(page)).toEqual([]);
});

it('asks before signing out throws away what was typed without a network, and not once the system has it', async () => {
  const family = cast.families.next();
  const { taskId } = await begun(family);
  const clerk = await prepared(taskId);
  const { page, screen } = clerk;
  await screen.context.setOffline(true);
  await page.getByLabel('情况说明').fill('没有信号时又想起一件事。');
  await page.getByText('已保存在本机').waitFor();
  await clerk.asksToSignOut();
  const question = page.getByRole('dialog', { name: '本机还有没送达的内容' });
  await question.getByText('还有1份正在填写的内容只存在本机').waitFor();
  expect(await screen.violations()).toEqual([]);
  await screen.keep('typed-here-only');
  await question.getByRole('button', { name: '先不退出' }).click();
  expect(await page.getByLabel('情况说明').inputValue()).toBe('没有信号时又想起一件事。');

  // The form is closed, and opened again where there is a signal: nothing has to be typed anew for the system to get it.
  await page.getByRole('button', { name: '返回' }).click();
  await screen.context.setOffline(false);
  await clerk.opensForm(taskId);
  await page.getByText('草稿已保存').waitFor();
  await clerk.asksToSignOut();
  await clerk.isSignedOut();
  expect(await onDevice(page)).toEqual([]);
  expect(JSON.stringify((await cast.clerk.draft(taskId)).content)).toContain('没有信号时又想起一件事。');
});

it('writes nothing more after signing out, however late an answer comes in another window', async () => {
  const family = cast.families.next();
  const { caseId, taskId } = await begun(family);
  const clerk = await prepared(taskId);
  const { screen, page } = clerk;
  const awake = VillagerAtScreen.holding(await screen.anotherWindow());
  await awake.opensToday();
  // A window that the phone has put to sleep hears of nothing.
  const asleep = VillagerAtScreen.holding(await screen.anotherWindow());
  await asleep.page.addInitScript(() => void Reflect.deleteProperty(window, 'BroadcastChannel'));
  let answer = (): void => undefined;
  const late = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await asleep.page.route('**/complete', async (route) => {
    const response = await route.fetch();
    await late;
    await route.fulfill({ response });
  });
  await asleep.opensForm(taskId);
  await asleep.goesTo('照片');
  await asleep.photographs();
  await asleep.goesTo('意见');
  await asleep.submits();
  await until('the visit is decided', async () => (await timesVerified(caseId)) === 1);
  expect(await onDevice(page)).toEqual(expect.arrayContaining([expect.stringMatching(/^outbox\//)]));

  await clerk.asksToSignOut();
  await page.getByText('还有1件没有送达').waitFor();
  await page.getByRole('button', { name: '删除并退出' }).click();
  await clerk.isSignedOut();
  await awake.isSignedOut();
  expect(await onDevice(page)).toEqual([]);
  answer();
  await asleep.isSignedOut();
  expect(await onDevice(page)).toEqual([]);
});

it('says when nobody confirmed that the session is over, and clears the device as soon as it is known', async () => {
  const family = cast.families.next();
  const { taskId } = await begun(family);
  const clerk = await prepared(taskId);
  const { page, screen } = clerk;
  const draft = `drafts/${taskId}`;
  const stillIn = page.getByRole('dialog', { name: '还没有退出登录' });
  await screen.context.setOffline(true);
  await clerk.asksToSignOut();
  await stillIn.waitFor();
  expect(await screen.violations()).toEqual([]);
  await screen.keep('still-signed-in');
  await stillIn.getByRole('button', { name: '先不退出' }).click();
  await stillIn.waitFor({ state: 'hidden' });
  expect(await onDevice(page)).toContain(draft);

  // It arrives and ends the session; the answer does not, and the window is closed.
  await screen.context.setOffline(false);
  await page.route('**/api/session', async (route) => {
    if (route.request().method() !== 'DELETE') return route.continue();
    await route.fetch();
    return route.abort('connectionreset');
  });
  await clerk.asksToSignOut();
  await stillIn.waitFor();
  expect(await onDevice(page)).toContain(draft);
  await page.reload();
  await clerk.isSignedOut();
  await until('the device is cleared', async () => (await onDevice(page)).length === 0);
});
