import type { Browser } from 'playwright-core';
import { builtPages } from '#config/folders';
import type { Town, TownOptions } from '#test/support/people/town';
import { openChromium } from './chromium';
import { Screen, type ScreenOptions } from './screen';
import { openTownElsewhere } from './townElsewhere';

/** A town whose people sit at screens: API, worker and servers as they run, the built application, a real Chromium. */
export class Office {
  private readonly screens: Screen[] = [];

  private constructor(
    readonly town: Town,
    private readonly browser: Browser,
  ) {}

  /** Opens the office; close it after the file. */
  static async open(options: Omit<TownOptions, 'pages' | 'diary'> = {}): Promise<Office> {
    const pages = builtPages();
    if (pages === null) throw new Error('the web application is not built');
    // Both take their time, and neither waits for the other.
    const town = openTownElsewhere({ ...options, pages });
    const browser = openChromium();
    try {
      const [settled, opened] = await Promise.all([town, browser]);
      return new Office(settled, opened);
    } catch (error) {
      await Promise.allSettled([town.then((each) => each.close()), browser.then((each) => each.close())]);
      throw error;
    }
  }

  /** A screen of its own: nobody is signed in at it. */
  async screen(options: ScreenOptions = {}): Promise<Screen> {
    const screen = await Screen.open(this.browser, this.town.base, options);
    this.screens.push(screen);
    return screen;
  }

  /** Closes what was opened, and fails where a page complained meanwhile. */
  async close(): Promise<void> {
    const complaints = this.screens.flatMap((screen) => screen.complaints);
    await Promise.all([this.browser.close(), this.town.close()]);
    if (complaints.length > 0) throw new Error(`the pages complained:\n${complaints.join('\n')}`);
  }
}
