import type { Browser, Page } from 'playwright-core';
import { median, quantile } from '../figures';
import { type Line, progress } from '../report';
import { tasksInInbox } from './desks';

const rounds = 9;
const scrolledFrames = 60;
const scrolledPx = 240;
const p95 = 0.95;
const patienceMs = 180_000;
/** So many at most are decided before the list is read to its end. */
const decidedMost = 20;

/** In the page: how long until what was asked for stands there and is painted; how far apart the frames of a scroll are. */
const measuring = `
  window.measure = (act, isDone) => new Promise((done) => {
    const from = performance.now();
    const look = () => isDone()
      ? requestAnimationFrame(() => setTimeout(() => done(performance.now() - from)))
      : requestAnimationFrame(look);
    act();
    look();
  });
  window.framesOf = (element, px, count) => new Promise((done) => {
    const gaps = [];
    let last = performance.now();
    const step = (now) => {
      gaps.push(now - last);
      last = now;
      if (gaps.length > count) return done(gaps.slice(1));
      if (element) element.scrollTop += px;
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  });
  window.press = (key) => document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  window.firstRow = () => document.querySelector('tr[data-key]')?.dataset.key;
  window.currentRow = () => document.querySelector('tr[aria-current]')?.dataset.key;
  window.scroller = () => document.querySelector('table')?.parentElement;
  window.heading = () => document.querySelector('h1')?.textContent ?? '';
  window.lightButton = (place) => document.querySelectorAll('[role=group] button[aria-pressed]')[place];`;

/** The rows of the whole list are fetched as somebody scrolls to its end. */
const toTheEnd = `new Promise((done) => {
  const look = () => {
    const box = scroller();
    box.scrollTop = box.scrollHeight;
    const last = [...document.querySelectorAll('tr[aria-rowindex]')].at(-1);
    if (Number(last?.getAttribute('aria-rowindex')) > ${tasksInInbox - decidedMost}) { box.scrollTop = 0; return done(true); }
    setTimeout(look, 20);
  };
  look();
})`;

type Act = readonly [name: string, expression: string];
const chooseAll = `document.querySelector('thead input').click()`;
const isChosen = `document.querySelector('[role=region] strong') !== null`;

const nextRow = `(() => { const before = currentRow(); return measure(() => press('j'), () => currentRow() !== before); })()`;

/** With every row of the list loaded. */
const withAll: readonly Act[] = [
  ['choose 200', `measure(() => ${chooseAll}, () => ${isChosen})`],
  ['choose none', `measure(() => ${chooseAll}, () => !(${isChosen}))`],
  ['next row by key', nextRow],
];
const toAndFro: readonly Act[] = [
  ['first row by key', nextRow],
  ['open a task', `measure(() => press('o'), () => heading().includes(' · '))`],
  ['back to the list', `measure(() => press('u'), () => firstRow() !== undefined)`],
];
// Nothing is paused: the list is empty, and with another light full again.
const filtered: readonly Act[] = [
  ['filter by light, to nothing', `measure(() => lightButton(3).click(), () => firstRow() === undefined)`],
  ['filter by light, to the list', `measure(() => lightButton(3).click(), () => firstRow() !== undefined)`],
];

/** The empty page's one button, until its number is another. */
const clickIt = `(() => {
  const button = document.querySelector('button');
  const before = button.textContent;
  return measure(() => button.click(), () => button.textContent !== before);
})()`;

export interface AtWork {
  readonly inbox: string;
  readonly empty: string;
  readonly cookie: { readonly name: string; readonly value: string };
}

/** A reviewer's inbox of ten thousand tasks at work; the button of an empty page of the same framework in the same rounds. */
export async function measureInboxAtWork(browser: Browser, at: AtWork): Promise<Line[]> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
  context.setDefaultTimeout(patienceMs);
  await context.addInitScript(measuring);
  await context.addCookies([{ ...at.cookie, url: at.inbox }]);
  const [page, empty] = [await context.newPage(), await context.newPage()];
  await empty.goto(at.empty);
  await openInbox(page, at.inbox);
  progress('screens: the reviewer decides, task after task');
  const times = new Map<string, number[]>([['decide, and the next task opens', await deciding(page)]]);
  await openInbox(page, at.inbox);
  progress('screens: the reviewer goes through the whole list');
  await page.evaluate(toTheEnd);
  const still: number[] = [];
  const frames: number[] = [];
  const clicks: number[] = [];
  for (const acts of [withAll, toAndFro, filtered])
    for (let round = 0; round < rounds; round++) {
      if (acts === withAll) frames.push(...(await framesOf(page, `scroller(), ${scrolledPx}`)));
      for (const [name, act] of acts) times.set(name, [...(times.get(name) ?? []), Number(await page.evaluate(act))]);
      await empty.bringToFront();
      clicks.push(Number(await empty.evaluate(clickIt)));
      if (acts === withAll) still.push(...(await framesOf(empty, 'null, 0')));
      await page.bringToFront();
    }
  await context.close();
  return [
    ...[...times].map(([name, took]) => line(name, median(took), median(clicks))),
    line('between two frames while it scrolls, p95', quantile(frames, p95), quantile(still, p95)),
  ];
}

function line(what: string, ours: number, reference: number): Line {
  return { metric: `inbox of ${tasksInInbox} tasks: ${what}`, unit: 'ms', ours, reference, target: null };
}

async function framesOf(page: Page, scrolled: string): Promise<number[]> {
  // Of numbers, as the page makes it.
  return (await page.evaluate(`framesOf(${scrolled}, ${scrolledFrames})`)) as number[];
}

async function openInbox(page: Page, inbox: string): Promise<void> {
  await page.bringToFront();
  await page.goto(inbox);
  await page.locator('tr[data-key]').first().waitFor();
}

/** Decides what stands first in the list, one after the other, until the next task is there. */
async function deciding(page: Page): Promise<number[]> {
  await page.evaluate(nextRow);
  await page.evaluate(`measure(() => press('o'), () => heading().includes(' · '))`);
  const took: number[] = [];
  for (let n = 0; n < rounds; n++) {
    await page.locator('form input[type=radio]').first().waitFor();
    // The form of the task before is gone when nothing is chosen; a key pressed before the page listens is pressed again.
    const decide = `(async () => {
      const isChosen = () => document.querySelector('form input[type=radio]:checked') !== null;
      for (; !isChosen(); await new Promise(requestAnimationFrame)) press('1');
      const before = location.pathname;
      return measure(
        () => document.querySelector('form').requestSubmit(),
        () => location.pathname !== before && document.querySelector('form input[type=radio]') !== null && !isChosen());
    })()`;
    took.push(Number(await page.evaluate(decide)));
  }
  return took;
}
