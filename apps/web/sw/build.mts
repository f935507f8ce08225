import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';

const here = import.meta.dirname;

/** The entries, and the pages that open without a network, by their sources. */
const offlinePages = [
  'index.html',
  'signIn.html',
  'pages/village/today/TodayPage.tsx',
  'pages/village/outbox/OutboxPage.tsx',
  'pages/village/form/FormPage.tsx',
  'pages/village/visit/VisitForm.tsx',
  'pages/village/short/ShortForm.tsx',
  'pages/village/plan/PlanWork.tsx',
  'pages/meetings/MeetingListPage.tsx',
  'pages/meetings/MeetingPage.tsx',
  'pages/notices/NoticeListPage.tsx',
  'pages/notices/NoticePage.tsx',
  'app/Telling.tsx',
  'shell/DropdownMenu.tsx',
  'shell/LeaveDialog.tsx',
  'shell/SignInDialog.tsx',
  'device/OutboxKeeper.tsx',
];

/**
 * Builds the service worker after the application, with the list of files that it keeps: the page, and what the entry and
 * the pages above load, straight or through others. Pages that are opened only with a network stay out: a phone pays for
 * every file.
 */
export function serviceWorker(): Plugin {
  return {
    name: 'shouwang:service-worker',
    apply: 'build',
    async writeBundle({ dir }, bundle) {
      if (dir === undefined) throw new Error('the build has no folder');
      const kept = filesOf(bundle);
      const hash = createHash('sha256');
      for (const page of ['index.html', 'signIn.html']) hash.update(readFileSync(join(dir, page)));
      const revision = hash.digest('hex').slice(0, 16);
      const filesToKeep = [
        { url: '/index.html', revision },
        { url: '/signIn.html', revision },
        { url: '/icon.svg', revision },
        ...kept.map((name) => ({ url: `/${name}`, revision: null })),
      ];
      await build({
        configFile: false,
        root: here,
        logLevel: 'warn',
        define: {
          'process.env.NODE_ENV': JSON.stringify('production'),
          filesToKeep: JSON.stringify(filesToKeep),
          buildName: JSON.stringify(revision),
        },
        build: {
          outDir: dir,
          emptyOutDir: false,
          copyPublicDir: false,
          target: ['chrome90', 'safari14', 'firefox90'],
          lib: { entry: resolve(here, 'worker.ts'), formats: ['iife'], name: 'worker', fileName: () => 'sw.js' },
        },
      });
    },
  };
}

function filesOf(bundle: Rolldown.OutputBundle): readonly string[] {
  const found = new Set<string>();
  const add = (name: string): void => {
    const file = bundle[name];
    if (file === undefined || found.has(name)) return;
    found.add(name);
    if (file.type !== 'chunk') return;
    for (const each of [...file.imports, ...stylesOf(file)]) add(each);
  };
  for (const file of Object.values(bundle)) {
    if (file.type !== 'chunk') continue;
    const page = file.facadeModuleId?.replaceAll('\\', '/') ?? '';
    if (offlinePages.some((each) => page.endsWith(`/${each}`))) add(file.fileName);
  }
  return [...found].toSorted();
}

/** Style sheets that a chunk brings with it, as Vite notes them. */
function stylesOf(chunk: Rolldown.OutputChunk): readonly string[] {
  const { viteMetadata } = chunk as { readonly viteMetadata?: { readonly importedCss: ReadonlySet<string> } };
  return [...(viteMetadata?.importedCss ?? [])];
}
