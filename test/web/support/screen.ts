import type { Browser, BrowserContext, Page, Response } from 'playwright-core';
import { variable } from '#config/environment';
import { violations } from './accessible';

export const sizes = {
  desktop: { width: 1440, height: 900 },
  phone: { width: 360, height: 740 },
} as const;
export type Size = keyof typeof sizes;

export interface ScreenOptions {
  readonly size?: Size;
  readonly language?: 'zh' | 'en';
}

const patienceMs = 15_000;

/** One window at which a person sits. What the page complains of is kept and fails the file at its end. */
export class Screen {
  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    readonly base: string,
    readonly size: Size,
    readonly complaints: string[] = [],
  ) {
    page.on('console', (message) => {
      // The browser itself notes every answer that is no 2xx; which of them are faults, the answers below say.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
        complaints.push(`${page.url()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.stack ?? error.message}`));
    page.on('response', (response) => this.heard(response));
  }

  static async open(
    browser: Browser,
    base: string,
    { size = 'desktop', language = 'zh' }: ScreenOptions,
  ): Promise<Screen> {
    const context = await browser.newContext({
      baseURL: base,
      viewport: sizes[size],
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      // A menu that is still growing moves from under the pointer on a machine that drops frames.
      reducedMotion: 'reduce',
      ...(size === 'phone' && { hasTouch: true, isMobile: true, deviceScaleFactor: 2 }),
    });
    context.setDefaultTimeout(patienceMs);
    await context.addInitScript((chosen) => {
      if (localStorage.getItem('shouwang.language') === null) localStorage.setItem('shouwang.language', chosen);
    }, language);
    return new Screen(context, await context.newPage(), base, size);
  }

  /** Another window of the same browser: whoever is signed in here is signed in there. */
  async anotherWindow(): Promise<Screen> {
    return new Screen(this.context, await this.context.newPage(), this.base, this.size, this.complaints);
  }

  /** Opens an address of the application. */
  async goTo(path: string): Promise<void> {
    await this.page.goto(path);
  }

  /** Signs in over the API, as the sign-in page does (its own test goes through the page), and opens the first page. */
  async signIn(login: string, password: string): Promise<void> {
    const answer = await this.context.request.post('/api/session', { data: { login, password } });
    if (!answer.ok()) throw new Error(`${login} could not sign in: ${await answer.text()}`);
    await this.goTo('/');
    await this.page.getByRole('navigation', { name: /^(主菜单|Main menu)$/ }).waitFor();
  }

  /** Keeps a picture of the whole page in an ignored folder, for people to look at; where nobody does (CI), none. */
  async keep(name: string): Promise<void> {
    if (variable('CI') === 'true') return;
    const { page, size } = this;
    const height = await page.evaluate(() => {
      const content = document.querySelector('main');
      const inside = content === null ? 0 : content.scrollHeight - content.clientHeight;
      return Math.max(inside, document.documentElement.scrollHeight - window.innerHeight);
    });
    await page.setViewportSize({ width: sizes[size].width, height: sizes[size].height + height });
    await page.waitForFunction(() => Array.from(document.images).every(({ complete }) => complete));
    await page.screenshot({ path: `.test-data/screenshots/${size}-${name}.png`, animations: 'disabled' });
    await page.setViewportSize(sizes[size]);
  }

  /** What an automatic checker finds wrong for people who see, hear or point otherwise (WCAG 2.2 AA); on the whole page, or within a part. */
  violations(within?: string): Promise<readonly string[]> {
    return violations(this.page, within);
  }

  // A refusal is an answer that the page shows; a fault of ours, or a file that is missing, is not.
  private heard(response: Response): void {
    const status = response.status();
    if (status === 500 || (status === 404 && !response.url().includes('/api/')))
      this.complaints.push(`${status} ${response.request().method()} ${response.url()}`);
  }
}
