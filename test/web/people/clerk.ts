import { smallPhoto } from '#test/support/people/photo';
import { townPassword } from '#test/support/people/settle';
import { choose } from '../support/choosing';
import type { Office } from '../support/office';
import type { Screen, ScreenOptions } from '../support/screen';

/** A photograph as a browser hands it over. */
export const aPhoto = { name: '照片.png', mimeType: 'image/png', buffer: Buffer.from(smallPhoto()) };

/** Somebody of the village, or a helper, with a phone. */
export class VillagerAtScreen {
  private constructor(readonly screen: Screen) {}

  /** Whoever sits there, at the same screen. */
  static holding(screen: Screen): VillagerAtScreen {
    return new VillagerAtScreen(screen);
  }

  static async signIn(office: Office, login: string, options: ScreenOptions = {}): Promise<VillagerAtScreen> {
    const screen = await office.screen({ size: 'phone', ...options });
    await screen.signIn(login, townPassword);
    return new VillagerAtScreen(screen);
  }

  get page() {
    return this.screen.page;
  }

  async opensToday(): Promise<void> {
    await this.screen.goTo('/today');
    await this.page.getByRole('heading', { level: 1 }).waitFor();
  }

  /** Nothing is wider than the window. */
  async fits(): Promise<void> {
    const { scroll, width } = await this.page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      width: window.innerWidth,
    }));
    expect(scroll).toBeLessThanOrEqual(width);
  }

  async opensForm(taskId: string): Promise<void> {
    await this.screen.goTo(`/tasks/${encodeURIComponent(taskId)}/form`);
    await this.page.getByRole('heading', { level: 1 }).waitFor();
  }

  /** Goes to a step of the visit. */
  async goesTo(step: string): Promise<void> {
    await this.page.getByRole('navigation', { name: '入户核实的步骤' }).getByRole('button', { name: step }).click();
  }

  async types(label: string, text: string): Promise<void> {
    await this.page.getByLabel(label, { exact: true }).fill(text);
  }

  /** One of the choices of a group. */
  async chooses(group: string, choice: string): Promise<void> {
    await this.page
      .locator('[data-field]')
      .filter({ hasText: group })
      .getByText(choice, { exact: true })
      .first()
      .click();
  }

  /** A choice from a list that opens. */
  async picks(label: string, choice: string): Promise<void> {
    await this.page.getByRole('combobox', { name: label, exact: true }).selectOption({ label: choice });
  }

  /** A choice among many, which one may search. */
  async finds(label: string, choice: string): Promise<void> {
    await choose(this.page.getByRole('combobox', { name: label, exact: true }), new RegExp(`^${choice}$`));
  }

  async ticks(choice: string): Promise<void> {
    await this.page.getByRole('checkbox', { name: choice, exact: true }).check();
  }

  /** A photograph from the camera, for the last picker of the page. */
  async photographs(): Promise<void> {
    const before = await this.page.locator('main img').count();
    await this.page.locator('main input[type=file]').last().setInputFiles(aPhoto);
    await this.page.locator('main img').nth(before).waitFor();
  }

  /** Draws a line on the signature's canvas. */
  async signs(name: string): Promise<void> {
    const canvas = this.page.getByRole('img', { name: `${name}的签名` });
    await canvas.scrollIntoViewIfNeeded();
    const box = await canvas.boundingBox();
    if (box === null) throw new Error('there is nothing to sign on');
    const { mouse } = this.page;
    await mouse.move(box.x + 20, box.y + 30);
    await mouse.down();
    for (const [x, y] of [
      [60, 90],
      [110, 40],
      [160, 100],
    ] as const)
      await mouse.move(box.x + x, box.y + y, { steps: 4 });
    await mouse.up();
    await this.page.getByRole('button', { name: '签好了' }).click();
  }

  async submits(): Promise<void> {
    await this.page.getByRole('button', { name: '提交', exact: true }).click();
  }

  /** Chooses to sign out; what the application says to it comes next. */
  async asksToSignOut(): Promise<void> {
    await this.page.getByRole('button', { name: '账号菜单' }).click();
    await this.page.getByRole('menuitem', { name: '退出登录' }).click();
  }

  /** Nobody is signed in at this window. */
  async isSignedOut(): Promise<void> {
    await this.page.getByRole('button', { name: '登录', exact: true }).waitFor();
    await this.page.getByLabel('账号', { exact: true }).waitFor();
  }
}
