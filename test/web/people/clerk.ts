import { townPassword } from '#test/support/people/settle';
import type { Office } from '../support/office';
import type { Screen, ScreenOptions } from '../support/screen';

/** Somebody of the village, or a helper, with a phone. */
export class VillagerAtScreen {
  private constructor(readonly screen: Screen) {}

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
}
