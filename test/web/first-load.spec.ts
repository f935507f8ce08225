import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { builtPages } from '#config/folders';

/** What Vite writes down of a file of the build (`build.manifest`). */
interface Built {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

const folder = builtPages() ?? '';
// Vite's own file.
const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) as Readonly<
  Record<string, Built>
>;

/** Every file that is fetched when these sources are opened: theirs, and what those import. */
function filesOf(sources: readonly string[]): ReadonlySet<string> {
  const files = new Set<string>();
  const seen = new Set<string>();
  const add = (name: string): void => {
    const built = manifest[name];
    if (built === undefined) throw new Error(`the build has no ${name}`);
    if (seen.has(name)) return;
    seen.add(name);
    for (const each of [built.file, ...(built.css ?? [])]) files.add(each);
    for (const each of built.imports ?? []) add(each);
  };
  for (const source of sources) add(source);
  return files;
}

/** Bytes over the line: the browser takes the compressed form where there is one. */
function sizeOf(file: string): number {
  const compressed = join(folder, `${file}.br`);
  return statSync(existsSync(compressed) ? compressed : join(folder, file)).size;
}

const form = 'pages/village/form/FormPage.tsx';
const shell = ['index.html', 'device/OutboxKeeper.tsx'];

// Kilobytes of scripts and styles. What the API answers and the heads of the answers come on top (`npm run bench:web`, whose
// limits are 240 for a phone and 390 for the reviewer): up to 40 kB.
it.each([
  { page: 'sign-in', sources: ['signIn.html'], most: 120 },
  { page: 'self-report', sources: ['household.html'], most: 140 },
  { page: 'today', sources: [...shell, 'pages/village/today/TodayPage.tsx'], most: 160 },
  { page: 'visit', sources: [...shell, form, 'pages/village/visit/VisitForm.tsx'], most: 215 },
  { page: 'plan', sources: [...shell, form, 'pages/village/plan/PlanWork.tsx'], most: 215 },
  { page: 'short form', sources: [...shell, form, 'pages/village/short/ShortForm.tsx'], most: 215 },
  { page: 'meeting', sources: [...shell, 'pages/meetings/MeetingPage.tsx'], most: 200 },
  { page: 'notice', sources: [...shell, 'pages/notices/NoticePage.tsx'], most: 200 },
  { page: 'inbox', sources: [...shell, 'app/Telling.tsx', 'pages/inbox/InboxPage.tsx'], most: 340 },
])('opens $page with no more than $most kB of scripts and styles', ({ sources, most }) => {
  const files = [...filesOf(sources)].map((file) => [file, sizeOf(file)] as const);
  const kilobytes = files.reduce((sum, [, bytes]) => sum + bytes, 0) / 1_000;
  // Told with the sum, so that what has grown is seen at once.
  const largest = files.toSorted((a, b) => b[1] - a[1]).slice(0, 6);
  expect(kilobytes <= most ? 'within' : { kilobytes, largest }).toBe('within');
});
