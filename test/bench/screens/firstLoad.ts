import type { Browser, BrowserContextOptions } from 'playwright-core';
import { median } from '../figures';
import type { Line } from '../report';

/** A weak mobile network: 1.6 Mbit/s down, 0.75 up, 150 ms there and back. */
const slowLine = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const rounds = 3;
const kilo = 1_000;

export interface FirstPage {
  readonly name: string;
  readonly url: string;
  /** A selector that is there when the page can be used. */
  readonly usable: string;
  readonly cookie?: { readonly name: string; readonly value: string };
  /** The page it is opened from, and whose files are there already; where it is not said, the browser has never been here. */
  readonly from?: Pick<FirstPage, 'url' | 'usable'>;
  readonly size: 'phone' | 'desktop';
  /** Kilobytes over the line, heads included; null where only the time is told. */
  readonly budgetKb: number | null;
}

interface Load {
  readonly kb: number;
  readonly seconds: number;
}

const sizes: Readonly<Record<FirstPage['size'], BrowserContextOptions>> = {
  desktop: { viewport: { width: 1440, height: 900 } },
  phone: { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
};

/** Each page opened by a browser that has never been here, over a weak line; in the same round an empty page of the same framework. */
export async function measureFirstLoads(
  browser: Browser,
  pages: readonly FirstPage[],
  empty: FirstPage,
): Promise<Line[]> {
  const loads = new Map<FirstPage, Load[]>([empty, ...pages].map((page) => [page, []]));
  for (let round = 0; round < rounds; round++) for (const [page, list] of loads) list.push(await load(browser, page));
  const of = (page: FirstPage, figure: keyof Load): number =>
    median((loads.get(page) ?? []).map((each) => each[figure]));
  return pages.flatMap((page) => [
    {
      metric: `first load, ${page.name}: sent, against ${page.budgetKb === null ? 'the empty page' : 'its limit'}`,
      unit: 'kB',
      ours: of(page, 'kb'),
      reference: page.budgetKb ?? of(empty, 'kb'),
      target: page.budgetKb === null ? null : { atMost: 1 },
    },
    {
      metric: `first load, ${page.name}: usable on a weak line, against an empty page`,
      unit: 's',
      ours: of(page, 'seconds'),
      reference: of(empty, 'seconds'),
      target: null,
    },
  ]);
}

async function load(browser: Browser, { url, usable, cookie, size, from }: FirstPage): Promise<Load> {
  const context = await browser.newContext({
    ...sizes[size],
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    // It fetches every page beforehand; what is measured is a phone on which it has not yet.
    serviceWorkers: 'block',
  });
  try {
    if (cookie !== undefined) await context.addCookies([{ ...cookie, url: new URL(url).origin }]);
    const page = await context.newPage();
    if (from !== undefined) {
      await page.goto(from.url);
      await page.locator(from.usable).first().waitFor();
      await page.waitForLoadState('networkidle');
    }
    const session = await context.newCDPSession(page);
    let bytes = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', slowLine);
    const startsAt = performance.now();
    await page.goto(url, { waitUntil: 'commit' });
    await page.locator(usable).first().waitFor({ timeout: 60_000 });
    const seconds = (performance.now() - startsAt) / kilo;
    // What the page fetches behind its first sight counts too.
    await page.waitForLoadState('networkidle');
    return { kb: bytes / kilo, seconds };
  } finally {
    await context.close();
  }
}
