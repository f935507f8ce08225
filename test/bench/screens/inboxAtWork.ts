import type { Browser } from 'playwright-core';
import { median, quantile } from '../figures';
import { type Line, progress } from '../report';
import { tasksInInbox } from './desks';
import { Watched } from './watching';

const rounds = 15;
/** So many at most were decided before the list is read to its end. */
const decidedMost = 20;
const scroll = { px: 240, frames: 120 };
const nearlyAll = 0.95;
/** What people take for at once: the limit of a good “interaction to next paint”. */
const atOnceMs = 200;
/** A frame is lost where the next one comes later than one and a half of a sixtieth of a second. */
const frameMs = 1_000 / 60;
const searched = '王建国';

export interface AtWork {
  readonly inbox: string;
  readonly empty: string;
  readonly cookie: { readonly name: string; readonly value: string };
}

/** One thing that a reviewer does, and when it stands there. */
interface Act {
  readonly name: string;
  readonly event: 'keydown' | 'click';
  readonly isDone: string;
  readonly act: () => Promise<void>;
  /** Asks the API; the others are the browser's own work. */
  readonly asks?: true;
}

const rows = `[...document.querySelectorAll('tr[data-key]')]`;
const current = `document.querySelector('tr[aria-current]')?.dataset.key`;
const box = `document.querySelector('table').parentElement`;
const chosen = `document.querySelectorAll('tr[data-key] input:checked').length`;
const heading = `(document.querySelector('h1')?.textContent ?? '')`;
const namesFound = `${rows}.map((row) => row.querySelector('a')?.textContent)`;

/**
 * A reviewer's inbox of ten thousand tasks, all of them read, under real keys and clicks; keys, clicks and scrolling of an
 * empty page of the same framework in the same rounds.
 */
export async function measureInboxAtWork(browser: Browser, at: AtWork): Promise<Line[]> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
  try {
    await context.addCookies([{ ...at.cookie, url: at.inbox }]);
    const empty = await Watched.open(await context.newPage(), at.empty, 'button');
    const inbox = await Watched.open(await context.newPage(), at.inbox, 'tr[data-key]');
    const firstPageMb = await inbox.megabytes();
    const nextRow = await nextRowOf(inbox);
    progress('screens: the reviewer goes through the whole list');
    await toTheEnd(inbox);
    const wholeMb = await inbox.megabytes();
    await inbox.longTasks();
    const work = new Work(inbox, empty);
    progress('screens: the reviewer at work, with the whole list read');
    for (let round = 0; round < rounds; round++) {
      await work.do(nextRow);
      for (const act of inPlace(inbox)) await work.do(act);
      await work.scroll();
      await work.count();
    }
    const blocked = await inbox.longTasks();
    for (let round = 0; round < rounds; round++) for (const act of [nextRow, ...elsewhere(inbox)]) await work.do(act);
    return [
      ...work.lines(),
      line('tasks over 50 ms in those rounds, the longest', Math.max(0, ...blocked), null),
      { ...line('memory with every row read, against its first page', wholeMb, firstPageMb), unit: 'MB' },
    ];
  } finally {
    await context.close();
  }
}

async function nextRowOf({ page }: Watched): Promise<Act> {
  await page.evaluate(`window.before = undefined`);
  return {
    name: 'next row',
    event: 'keydown',
    isDone: `${current} !== undefined && ${current} !== window.before`,
    act: async () => {
      await page.evaluate(`window.before = ${current}`);
      await page.keyboard.press('j');
    },
  };
}

/** What changes the rows in sight and nothing else. */
function inPlace({ page }: Watched): readonly Act[] {
  const all = page.locator('thead input');
  return [
    { name: 'choose a row', event: 'keydown', isDone: `${chosen} === 1`, act: () => page.keyboard.press('x') },
    { name: 'choose 200', event: 'click', isDone: `${chosen} > 1`, act: () => all.click() },
    { name: 'choose none', event: 'click', isDone: `${chosen} === 0`, act: () => all.click() },
  ];
}

/** What leads to another list or page, and back. */
function elsewhere({ page }: Watched): readonly Act[] {
  const paused = page.getByRole('group').getByRole('button', { name: '停表' });
  const search = page.locator('input[type=search]');
  const find = (text: string) => async () => {
    await search.fill(text);
    await search.press('Enter');
  };
  const isWhole = `${rows}.length > 0 && new Set(${namesFound}).size > 1`;
  return [
    {
      name: 'open a task',
      event: 'keydown',
      isDone: `${heading}.includes(' · ')`,
      act: () => page.keyboard.press('o'),
    },
    { name: 'back to the list', event: 'keydown', isDone: `${rows}.length > 0`, act: () => page.keyboard.press('u') },
    { name: 'filter by light, to none', event: 'click', isDone: `${rows}.length === 0`, act: () => paused.click() },
    { name: 'filter by light, to all', event: 'click', isDone: `${rows}.length > 0`, act: () => paused.click() },
    {
      name: 'search by name',
      event: 'keydown',
      isDone: `${rows}.length > 0 && ${namesFound}.every((name) => name === '${searched}')`,
      act: find(searched),
    },
    { name: 'search by none', event: 'keydown', isDone: isWhole, act: find('') },
  ].map((act): Act => ({ ...act, event: act.event === 'click' ? 'click' : 'keydown', asks: true }));
}

/** What was measured so far, ours and the empty page's. */
class Work {
  private readonly took = new Map<string, { asks: boolean; times: number[] }>();
  private readonly counting: number[] = [];
  private readonly frames = { ours: [] as number[], empty: [] as number[] };

  constructor(
    private readonly inbox: Watched,
    private readonly empty: Watched,
  ) {}

  async do({ name, event, isDone, act, asks }: Act): Promise<void> {
    const ms = await this.inbox.timed(event, isDone, act);
    const before = this.took.get(name);
    this.took.set(name, { asks: asks ?? false, times: [...(before?.times ?? []), ms] });
  }

  async scroll(): Promise<void> {
    this.frames.ours.push(...(await this.inbox.scrolled(box, scroll)));
    await this.inbox.page.evaluate(`void (${box}.scrollTop = 0)`);
    await this.empty.page.bringToFront();
    this.frames.empty.push(...(await this.empty.scrolled(`document.querySelector('#scroller')`, scroll)));
  }

  /** A key at the empty page, which is in front. */
  async count(): Promise<void> {
    const { page } = this.empty;
    const shown = `document.querySelector('button').textContent`;
    await page.evaluate(`window.before = ${shown}`);
    this.counting.push(await this.empty.timed('keydown', `${shown} !== window.before`, () => page.keyboard.press('j')));
    await this.inbox.page.bringToFront();
  }

  lines(): Line[] {
    const reference = median(this.counting);
    const own = [...this.took.values()].filter(({ asks }) => !asks).flatMap(({ times }) => times);
    const lost = (gaps: readonly number[]) => (100 * gaps.filter((gap) => gap > 1.5 * frameMs).length) / gaps.length;
    return [
      ...[...this.took].map(([name, { times }]) => line(`${name}, until it is painted`, median(times), reference)),
      {
        ...line(
          'keys and clicks that ask nobody, p95, against what is taken for at once',
          quantile(own, nearlyAll),
          atOnceMs,
        ),
        target: { atMost: 1 },
      },
      line('between two frames while it scrolls, p95', ...both(this.frames, (gaps) => quantile(gaps, nearlyAll))),
      { ...line('frames lost while it scrolls', ...both(this.frames, lost)), unit: '%' },
    ];
  }
}

const both = (frames: { ours: number[]; empty: number[] }, figure: (gaps: number[]) => number) =>
  [figure(frames.ours), figure(frames.empty)] as const;

function line(what: string, ours: number, reference: number | null): Line {
  return { metric: `inbox of ${tasksInInbox} tasks: ${what}`, unit: 'ms', ours, reference, target: null };
}

/** The rows of the whole list are fetched as somebody scrolls to its end; where no more come, that is said. */
async function toTheEnd(inbox: Watched): Promise<void> {
  const last = `Number(${rows}.at(-1)?.getAttribute('aria-rowindex') ?? 0)`;
  const scrollTo = (place: string) => inbox.page.evaluate(`void (${box}.scrollTop = ${place})`);
  for (let at = 0; at <= tasksInInbox - decidedMost; at = Number(await inbox.page.evaluate(last))) {
    await scrollTo(`${box}.scrollHeight`);
    await inbox.until(`${last} > ${at}`);
  }
  await scrollTo('0');
  await inbox.until(`${rows}[0]?.getAttribute('aria-rowindex') === '2'`);
}
