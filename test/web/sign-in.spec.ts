import { townPassword } from '#test/support/people/settle';
import { Office } from './support/office';

let office: Office;
beforeAll(async () => {
  office = await Office.open({ worker: false });
});
afterAll(() => office.close());

it('asks who is there, says in Chinese what is wrong, and comes back to the address that was wanted', async () => {
  const screen = await office.screen();
  const { page } = screen;
  await screen.goTo('/password');
  await page.getByRole('button', { name: '登录', exact: true }).click();
  expect(await page.getByText('此项必填').count()).toBe(2);
  await page.getByLabel('账号').fill('officer');
  await page.getByLabel('密码').fill('not this one');
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.getByText('账号或密码不正确').waitFor();
  expect(await screen.violations()).toEqual([]);
  await page.getByLabel('密码').fill(townPassword);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.getByRole('heading', { name: '修改密码' }).waitFor();
  expect(await screen.violations()).toEqual([]);
});

it('shows the office and its area, keeps the language chosen, and leaves', async () => {
  const screen = await office.screen();
  const { page } = screen;
  await screen.signIn('officer', townPassword);
  await page.getByRole('button', { name: '账号菜单' }).getByText('乡镇经办人 · 浚县王庄镇').waitFor();
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'Inbox' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await page.reload();
  await page.getByRole('heading', { name: 'Inbox' }).waitFor();
  expect(await screen.violations()).toEqual([]);
  await page.getByRole('button', { name: 'Account menu' }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await page.getByRole('button', { name: 'Sign in' }).waitFor();
});

it('fits a phone, with the menu at the bottom', async () => {
  const screen = await office.screen({ size: 'phone' });
  await screen.signIn('clerk', townPassword);
  await screen.page.getByRole('heading', { name: '今天要办的事' }).waitFor();
  const { scroll, width } = await screen.page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    width: window.innerWidth,
  }));
  expect(scroll).toBeLessThanOrEqual(width);
  expect(await screen.violations()).toEqual([]);
});

it('serves its files so that browsers keep them, and lets nothing foreign run in its pages', async () => {
  const { base } = office.town;
  const page = await fetch(`${base}/inbox`);
  expect(page.status).toBe(200);
  expect(page.headers.get('content-security-policy')).toContain("script-src 'self';");
  expect(page.headers.get('cache-control')).toBe('no-cache');
  const script = /src="(\/assets\/[^"]+)"/.exec(await page.text())?.[1] ?? '';
  const file = await fetch(`${base}${script}`, { headers: { 'accept-encoding': 'br' } });
  expect(file.headers.get('content-encoding')).toBe('br');
  expect(file.headers.get('cache-control')).toContain('immutable');
  const long = await fetch(`${base}/api/openapi.json`, { headers: { 'accept-encoding': 'gzip' } });
  expect(long.headers.get('content-encoding')).toBe('gzip');
  expect(await long.json()).toHaveProperty('openapi');
  expect((await fetch(`${base}/assets/none.js`)).status).toBe(404);
  const unknown = await fetch(`${base}/api/none`);
  expect(unknown.status).toBe(404);
  expect(unknown.headers.get('content-type')).toContain('problem+json');
});
