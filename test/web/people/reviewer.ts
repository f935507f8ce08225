import type { Locator, Page } from 'playwright-core';
import { townPassword } from '#test/support/people/settle';
import type { Office } from '../support/office';
import type { Screen, ScreenOptions } from '../support/screen';

/** A reviewer at the screen: from the list to the decision. */
export class ReviewerAtScreen {
  private constructor(readonly screen: Screen) {}

  static async signIn(office: Office, login: string, options: ScreenOptions = {}): Promise<ReviewerAtScreen> {
    const screen = await office.screen(options);
    await screen.signIn(login, townPassword);
    return new ReviewerAtScreen(screen);
  }

  /** Whoever sits there, at the same screen. */
  static holding(screen: Screen): ReviewerAtScreen {
    return new ReviewerAtScreen(screen);
  }

  private get page() {
    return this.screen.page;
  }

  async opensInbox(): Promise<void> {
    await this.screen.goTo('/inbox');
    await this.page.getByRole('heading', { name: '待办' }).waitFor();
  }

  /** Chooses the office to act in, or all of them. */
  async actsIn(officeName: string): Promise<void> {
    await this.page.getByRole('button', { name: '账号菜单' }).click();
    await this.page.getByRole('menuitem', { name: officeName, exact: true }).click();
    await this.page.getByRole('menu').waitFor({ state: 'hidden' });
  }

  row(name: string): Locator {
    return this.page.getByRole('row').filter({ hasText: name });
  }

  async opens(name: string): Promise<void> {
    await this.page.getByRole('link', { name }).first().click();
    await this.page.getByRole('heading', { name: new RegExp(`^${name} · `) }).waitFor();
  }

  async chooses(decision: string): Promise<void> {
    await this.page.getByRole('radio', { name: decision }).check();
  }

  async writes(label: string, text: string): Promise<void> {
    await this.page.getByLabel(label, { exact: false }).fill(text);
  }

  /** Finds the household in the inbox and decides its task; what is needed beside the decision is filled in by `fill`. */
  async decides(name: string, decision: string, fill?: (page: Page) => Promise<void>): Promise<void> {
    await this.opensInbox();
    await this.opens(name);
    await this.chooses(decision);
    await fill?.(this.page);
    await this.submits();
    await this.page.getByText(`已办理：${name} ${decision}`).waitFor();
  }

  async submits(): Promise<void> {
    await this.page.getByRole('button', { name: '提交', exact: true }).click();
  }
}
