import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';
import { serviceWorker } from './sw/build.mts';

const root = import.meta.dirname;
const smallestCompressedBytes = 256;

/** Lays a `.br` and a `.gz` beside every text file of the build, so that the API sends it small without working for it. */
function compressed(): Plugin {
  return {
    name: 'shouwang:compressed',
    apply: 'build',
    writeBundle({ dir }, bundle) {
      if (dir === undefined) throw new Error('the build has no folder');
      for (const name of Object.keys(bundle).filter((each) => /\.(js|css|html|svg|webmanifest)$/.test(each))) {
        const content = readFileSync(join(dir, name));
        if (content.length < smallestCompressedBytes) continue;
        writeFileSync(
          join(dir, `${name}.br`),
          brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }),
        );
        writeFileSync(join(dir, `${name}.gz`), gzipSync(content, { level: 9 }));
      }
    },
  };
}

/** Small entries of their own: for people without an account, and to sign in; `apps/api/http/pages.ts` knows the same addresses. */
const entries: readonly (readonly [addresses: RegExp, page: string])[] = [
  [/^\/(report|status|objection)(\?|$)/, '/household.html'],
  [/^\/sign-in(\?|$)/, '/signIn.html'],
];

/** Serves the sources of these entries at their addresses while one develops. */
function smallEntries(): Plugin {
  return {
    name: 'shouwang:entries',
    configureServer({ middlewares }) {
      middlewares.use((request, _response, next) => {
        const asked = request.url ?? '';
        request.url = entries.find(([addresses]) => addresses.test(asked))?.[1] ?? asked;
        next();
      });
    },
  };
}

/** The web application: built into dist/apps/web, where the API finds it. */
export default defineConfig({
  root,
  // `source` finds libs/domain as it stands, see "imports" in package.json.
  resolve: { conditions: ['source', ...defaultClientConditions] },
  plugins: [compressed(), smallEntries(), serviceWorker()],
  build: {
    outDir: resolve(root, '../../dist/apps/web'),
    emptyOutDir: true,
    // Read by test/web/first-load.spec.ts; what begins with a dot is not served.
    manifest: true,
    target: ['chrome90', 'safari14', 'firefox90'],
    modulePreload: { polyfill: false },
    sourcemap: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      input: ['index.html', 'household.html', 'signIn.html'].map((page) => resolve(root, page)),
      // A mark of another framework, in every file of the component library.
      onwarn: (warning, otherwise) => {
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') otherwise(warning);
      },
    },
  },
  server: { port: 5173, proxy: { '/api': process.env.SHOUWANG_API ?? 'http://127.0.0.1:3000' } },
});
