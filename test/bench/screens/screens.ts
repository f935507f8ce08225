import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { findChromium } from '../../support/chromium.cjs';
import { openChromium } from '#test/web/support/chromium';
import type { Ground } from '../ground';
import { type Line, progress } from '../report';
import { type Desks, openDesks } from './desks';
import { serveEmptyPage } from './emptyServer';
import { type FirstPage, measureFirstLoads } from './firstLoad';
import { measureInboxAtWork } from './inboxAtWork';

const reviewerKb = 390;
const phoneKb = 240;

const root = resolve(__dirname, '../../..');

/** As the browser tests do it: anew where a source has changed. */
function buildPages(): void {
  const build = "require('./apps/local/build.cjs').buildPages()";
  const { status } = spawnSync(process.execPath, ['-e', build], { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('the web application was not built');
}

/** The application in a real Chromium: what a first page sends and when it can be used, and an inbox of ten thousand tasks at work. */
export async function measureScreens(ground: Ground, { loads }: { readonly loads: boolean }): Promise<Line[]> {
  if (findChromium() === undefined) {
    progress('screens: no Chromium found, left out (SHOUWANG_CHROMIUM says where it is)');
    return [];
  }
  buildPages();
  const empty = await serveEmptyPage(join(ground.dataDir, 'empty-page'));
  try {
    const desks = await openDesks(ground);
    try {
      return await atDesks(desks, empty.address, loads);
    } finally {
      await desks.strike();
    }
  } finally {
    await empty.close();
  }
}

async function atDesks(desks: Desks, empty: string, loadsOnly: boolean): Promise<Line[]> {
  const browser = await openChromium();
  try {
    const at = (path: string): string => `${desks.address}${path}`;
    const [officer, clerk] = await Promise.all([desks.cookieOf('officer'), desks.cookieOf('clerk')]);
    const phone = { size: 'phone', budgetKb: phoneKb } as const;
    const today: FirstPage = {
      ...phone,
      name: 'the village’s day on a phone',
      url: at('/today'),
      usable: 'main a[href^="/tasks/"]',
      cookie: clerk,
    };
    const papers = (['visit', 'meeting', 'notice'] as const).map((paper) => ({
      ...phone,
      name: `the ${paper} on a phone`,
      url: at(desks.papers[paper]),
      usable: 'main form, main nav',
      cookie: clerk,
    }));
    const pages: readonly FirstPage[] = [
      { ...phone, name: 'sign-in on a phone', url: at('/today'), usable: 'input[type=password]' },
      today,
      { ...phone, name: 'self-report on a phone', url: at('/report'), usable: 'form input' },
      { ...phone, name: 'where a report stands on a phone', url: at('/status'), usable: 'form input' },
      ...papers.map((paper) => ({ ...paper, name: `${paper.name}, opened from there`, from: today })),
      ...papers.map((paper) => ({ ...paper, name: `${paper.name}, opened first` })),
      {
        name: 'the reviewer’s inbox',
        url: at('/inbox'),
        usable: 'tr[data-key] a',
        cookie: officer,
        size: 'desktop',
        budgetKb: reviewerKb,
      },
    ];
    progress('screens: first loads over a weak line');
    const loads = await measureFirstLoads(browser, pages, {
      name: 'empty',
      url: empty,
      usable: 'button',
      size: 'desktop',
      budgetKb: null,
    });
    if (loadsOnly) return loads;
    return [...loads, ...(await measureInboxAtWork(browser, { inbox: at('/inbox'), empty, cookie: officer }))];
  } finally {
    await browser.close();
  }
}
