import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';
import { serviceWorker } from './sw/build.mts';

const root = import.meta.dirname;
const smallestCompressedBytes = 1024;

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

/** People without an account have an entry of their own; `apps/api/http/pages.ts` knows the same addresses. */
const householdAddresses = /^\/(report|status|objection)(\?|$)/;

/** Serves the sources of that entry at its addresses while one develops. */
function householdEntry(): Plugin {
  return {
    name: 'shouwang:household',
    configureServer({ middlewares }) {
      middlewares.use((request, _response, next) => {
        if (householdAddresses.test(request.url ?? '')) request.url = '/household.html';
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
  plugins: [compressed(), householdEntry(), serviceWorker()],
  build: {
    outDir: resolve(root, '../../dist/apps/web'),
    emptyOutDir: true,
    target: ['chrome90', 'safari14', 'firefox90'],
    modulePreload: { polyfill: false },
    sourcemap: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      input: [resolve(root, 'index.html'), resolve(root, 'household.html')],
      // A mark of another framework, in every file of the component library.
      onwarn: (warning, otherwise) => {
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') otherwise(warning);
      },
    },
  },
  server: { port: 5173, proxy: { '/api': process.env.SHOUWANG_API ?? 'http://127.0.0.1:3000' } },
});
