import type { CDPSession, Page } from 'playwright-core';

const patienceMs = 20_000;
const kilo = 1_000;

/** In the page: from the moment of a real key or click to the frame that shows what it brought, and how a scroll runs. */
const inPage = `
  const longTasks = [];
  new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => duration)))
    .observe({ type: 'longtask' });
  window.watching = {
    longTasks,
    // Armed before the key or click comes; a change that never comes is said and not waited for.
    arm(event, isDone, patienceMs) {
      this.answer = new Promise((done, fail) => {
        const heard = ({ timeStamp }) => this.until(isDone, patienceMs).then((at) => done(at - timeStamp), fail);
        window.addEventListener(event, heard, { capture: true, once: true });
      });
      this.answer.catch(() => null);
    },
    // When the frame was painted in which it held first.
    until(isDone, patienceMs) {
      const from = performance.now();
      return new Promise((done, fail) => {
        const look = () => {
          if (isDone()) return requestAnimationFrame(() => setTimeout(() => done(performance.now())));
          if (performance.now() - from > patienceMs) return fail(new Error('nothing came of it: ' + isDone));
          return requestAnimationFrame(look);
        };
        look();
      });
    },
    // How far apart the frames are while the list moves on in each of them.
    scroll(box, px, frames) {
      return new Promise((done) => {
        const gaps = [];
        let last;
        const step = (now) => {
          if (last !== undefined) gaps.push(now - last);
          last = now;
          if (gaps.length === frames) return done(gaps);
          box.scrollTop += px;
          requestAnimationFrame(step);
        };
        requestAnimationFrame(step);
      });
    },
  };`;

/** One window that is watched at work, with the keys and clicks of a real browser. */
export class Watched {
  private constructor(
    readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  static async open(page: Page, url: string, usable: string): Promise<Watched> {
    page.setDefaultTimeout(patienceMs);
    await page.addInitScript(inPage);
    const session = await page.context().newCDPSession(page);
    await page.goto(url);
    await page.locator(usable).first().waitFor();
    return new Watched(page, session);
  }

  /** Milliseconds from the event to the painted frame in which `isDone`, an expression of the page, holds. */
  async timed(event: 'keydown' | 'click', isDone: string, act: () => Promise<void>): Promise<number> {
    await this.page.evaluate(`watching.arm(${JSON.stringify(event)}, () => ${isDone}, ${patienceMs})`);
    await act();
    return Number(await this.page.evaluate('watching.answer'));
  }

  /** Until an expression of the page holds, and is painted. */
  async until(isDone: string): Promise<void> {
    await this.page.evaluate(`watching.until(() => ${isDone}, ${patienceMs})`);
  }

  /** Milliseconds between the frames while a box scrolls by so many pixels in each. */
  async scrolled(box: string, { px, frames }: { px: number; frames: number }): Promise<number[]> {
    // Numbers, as the page makes them.
    return (await this.page.evaluate(`watching.scroll(${box}, ${px}, ${frames})`)) as number[];
  }

  /** Tasks over 50 ms since the last question. */
  async longTasks(): Promise<number[]> {
    return (await this.page.evaluate('watching.longTasks.splice(0)')) as number[];
  }

  /** Megabytes that the page's scripts hold once what nobody needs is thrown away. */
  async megabytes(): Promise<number> {
    await this.session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await this.session.send('Runtime.getHeapUsage');
    return usedSize / kilo / kilo;
  }
}
