import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { national15 } from '#domain/policy/shipped/national15';
import { townPassword } from '#test/support/people/settle';
import { Office } from '../support/office';
import { type Screen, type Size, sizes } from '../support/screen';
import { type AllThings, allPages } from './everyPage';
import { openWhole } from './fullTown';
import { fillWholeTown } from './wholeTown';

jest.setTimeout(900_000);

let office: Office;
let things: AllThings;
beforeAll(async () => {
  office = await Office.open();
  things = await fillWholeTown(office, { more: 6 });
}, 300_000);
afterAll(() => office.close());

const logins = [...new Set(allPages.map(({ login }) => login))];

it.each(logins.flatMap((login) => (['desktop', 'phone'] as const).map((size) => [login, size] as const)))(
  'keeps what %s sees at a %s',
  async (login, size) => {
    const screen = await office.screen({ size });
    await screen.signIn(login, townPassword);
    const faults: string[] = [];
    for (const { route, address } of allPages.filter((page) => page.login === login)) {
      await openAtRest(screen, address(things));
      await screen.keep(`page-${route.replace(/\W+/g, '-')}-${login}`);
      if (await tooWide(screen)) faults.push(`${route} has to be scrolled sideways`);
      // The same page at 200 % on a desk is as wide as a small tablet.
      if (size === 'phone') continue;
      await screen.page.setViewportSize({ width: sizes.desktop.width / 2, height: sizes.desktop.height / 2 });
      if (await tooWide(screen)) faults.push(`${route} has to be scrolled sideways at 200 %`);
      await screen.page.setViewportSize(sizes.desktop);
    }
    expect(faults).toEqual([]);
  },
);

/** Opens a page and waits until nothing is asked for any more, lists to choose from and counts beside the page included. */
async function openAtRest(screen: Screen, address: string): Promise<void> {
  await openWhole(screen, address);
  await screen.page.waitForLoadState('networkidle');
}

/** Whether one would have to scroll sideways. */
function tooWide({ page }: Screen): Promise<boolean> {
  return page.evaluate(() =>
    [document.documentElement, document.querySelector('main')].some(
      (box) => box !== null && box.scrollWidth > box.clientWidth,
    ),
  );
}

interface Picture {
  readonly name: string;
  readonly login: string | null;
  readonly size: Size;
  readonly address: (things: AllThings) => string;
}

/** What README shows. */
const pictures: readonly Picture[] = [
  { name: 'sign-in', login: null, size: 'phone', address: () => '/sign-in' },
  { name: 'today', login: 'clerk', size: 'phone', address: () => '/today' },
  { name: 'visit', login: 'clerk', size: 'phone', address: ({ formTaskId }) => `/tasks/${formTaskId}/form` },
  { name: 'self-report', login: null, size: 'phone', address: () => '/report?v=410621108242' },
  { name: 'inbox', login: 'officer', size: 'desktop', address: () => '/inbox' },
  { name: 'review', login: 'officer', size: 'desktop', address: ({ reviewTaskId }) => `/tasks/${reviewTaskId}` },
  { name: 'case-file', login: 'officer', size: 'desktop', address: ({ caseId }) => `/cases/${caseId}` },
  { name: 'minutes', login: 'secretary', size: 'desktop', address: ({ meetingId }) => `/meetings/${meetingId}` },
  { name: 'notice', login: 'clerk', size: 'desktop', address: ({ noticeId }) => `/notices/${noticeId}` },
  { name: 'poster', login: 'clerk', size: 'phone', address: () => '/poster' },
  { name: 'board', login: 'supervisor', size: 'desktop', address: () => '/supervision' },
  { name: 'stuck', login: 'supervisor', size: 'desktop', address: () => '/supervision/stuck' },
  {
    name: 'policy',
    login: 'admin',
    size: 'desktop',
    address: () => `/policies/${national15.code}/${national15.version}/edit`,
  },
];

const folder = join(__dirname, '../../../docs/pictures');

it.each(pictures.map((picture) => [picture.name, picture] as const))(
  'makes the picture “%s” of README',
  async (name, { login, size, address }) => {
    const screen = await office.screen({ size });
    if (login !== null) await screen.signIn(login, townPassword);
    await openAtRest(screen, address(things));
    const session = await screen.page.context().newCDPSession(screen.page);
    const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 70 });
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${name}.webp`), Buffer.from(data, 'base64'));
  },
);
