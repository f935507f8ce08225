import type { Clerk } from '../support/people/village';
import { Families } from '../support/people/families';
import { Receiver } from '../support/people/receiver';
import { town as places, townPassword } from '../support/people/settle';
import { until } from '../support/cases/until';
import { Office } from './support/office';

jest.setTimeout(120_000);

let office: Office;
let receiver: Receiver;
let clerk: Clerk;
beforeAll(async () => {
  office = await Office.open();
  receiver = await Receiver.open();
  clerk = await office.town.clerk();
});
afterAll(async () => {
  await receiver.close();
  await office.close();
});

const families = new Families({ villageCode: places.village, today: '2026-03-02' });

/** A case that waits for the clerk, and of which a supervisor reminds. */
async function urged(): Promise<string> {
  const { town } = office;
  const { name, idNumber, phone, difficulty, areaCode, riskClass } = families.next().selfReport();
  const report = { name, idNumber, phone, difficulty, areaCode, channel: 'petition', riskClasses: [riskClass] };
  const { caseId } = await (await town.officer()).report(report);
  const { taskId } = await clerk.findTask('signFor', caseId);
  const { line } = await town.officer('supervisor');
  await line.post(`/api/cases/${caseId}/urge`, { body: { taskId } });
  const count = () => clerk.line.get<{ unread: number }>('/api/notifications/count');
  await until('the clerk is told', async () => (await count()).unread > 0);
  return name;
}

it('leads from the bell to the task, and what is done is no longer counted', async () => {
  const name = await urged();
  const screen = await office.screen({ size: 'phone' });
  const { page } = screen;
  await screen.signIn('clerk', townPassword);
  await page.getByRole('link', { name: /^提醒\s*1条未读$/ }).click();
  await page.getByRole('heading', { name: '提醒' }).waitFor();
  const notice = page.getByRole('link', { name: /催办：“签收线索”，限2026年3月4日24时前/ });
  await notice.waitFor();
  await page.getByText(name).waitFor();
  expect(await screen.violations()).toEqual([]);
  await screen.keep('notifications');
  await notice.click();
  await page.waitForURL(/\/tasks\//);
  await page.getByRole('link', { name: '提醒', exact: true }).click();
  await page.getByText('没有未读提醒').waitFor();
  await page.getByText('全部', { exact: true }).click();
  await notice.waitFor();

  await urged();
  const english = await office.screen({ language: 'en' });
  await english.signIn('clerk', townPassword);
  await english.page.getByRole('link', { name: /^Alerts\s*1 unread$/ }).click();
  await english.page.getByRole('link', { name: /^Urged: “Sign for the clue”, due by 24:00 on 2026-03-04/ }).waitFor();
  expect(await english.violations()).toEqual([]);
  await english.keep('notifications');
  await english.page.getByRole('button', { name: 'Mark all as read' }).click();
  await english.page.getByText('No unread alerts').waitFor();
});

it('names a receiver whose secret is shown once, sends to it, sends again, and switches it off', async () => {
  const screen = await office.screen();
  const { page } = screen;
  await screen.signIn('admin', townPassword);
  await page.getByRole('link', { name: '消息接收端' }).click();
  await page.getByText('没有接收端').waitFor();
  await page.getByRole('button', { name: '登记接收端' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('名称').fill('县政务短信平台');
  await dialog.getByLabel('接收地址').fill('http://gateway.example.com/in');
  await dialog.getByRole('button', { name: '提交' }).click();
  await dialog.getByText('接收地址必须使用 https。').first().waitFor();
  expect(await screen.violations()).toEqual([]);
  await screen.keep('new-webhook');
  await dialog.getByLabel('接收地址').fill(receiver.url);
  await dialog.getByRole('button', { name: '提交' }).click();
  const secret = (await page.getByRole('dialog').locator('code').textContent()) ?? '';
  expect(secret).toMatch(/^whsec_/);
  await page.getByRole('dialog').getByRole('button', { name: '关闭' }).click();
  await page.getByText('正常').waitFor();
  expect(await page.content()).not.toContain(secret);

  await urged();
  await until('it arrived', () => Promise.resolve(receiver.received.length === 1));
  await page.getByRole('link', { name: '发送记录：县政务短信平台' }).click();
  await page.getByRole('cell', { name: '已送达' }).waitFor();
  await page.getByRole('button', { name: /^重发/ }).last().click();
  await until('it arrived again', () => Promise.resolve(receiver.received.length === 2));
  expect(receiver.received[1]?.id).toBe(receiver.received[0]?.id);
  expect(await screen.violations()).toEqual([]);
  await screen.keep('webhook-log');

  await page.getByRole('link', { name: '消息接收端' }).click();
  await page.getByRole('button', { name: '停用：县政务短信平台' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '停用' }).click();
  await page.getByText('已停用（人工）').waitFor();
  expect(await screen.violations()).toEqual([]);
  await screen.keep('webhooks');
});
