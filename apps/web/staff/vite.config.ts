import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';

/** The page that must go on without a server. */
const KEPT_PAGE = /receive-case\.page\.tsx$/;

/** Pages that share a module before it is no longer a file of its own. */
const SHARED_BY_MOST = 4;

/** Writes `service-worker.js` with the files that a counter needs to go on without a server; the rest is kept once it was used. */
function serviceWorker(): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const wanted = new Set<string>();
      const want = (name: string): void => {
        if (wanted.has(name)) return;
        wanted.add(name);
        chunks.find(({ fileName }) => fileName === name)?.imports.forEach(want);
      };
      for (const { fileName, isEntry, facadeModuleId } of chunks) if (isEntry || KEPT_PAGE.test(facadeModuleId ?? '')) want(fileName);
      const looks = Object.keys(bundle).filter((name) => /\/index-[^/]*\.css$|be-vietnam-pro-(latin|vietnamese)-[46]00-normal[^/]*\.woff2$/.test(name));
      const files = [...wanted, ...looks].map((name) => `/can-bo/${name}`).sort();
      const version = createHash('sha256').update(Object.keys(bundle).sort().join()).digest('hex').slice(0, 12);
      const template = readFileSync(join(import.meta.dirname, 'worker', 'service-worker.js'), 'utf8');
      this.emitFile({ type: 'asset', fileName: 'service-worker.js', source: template.replace("'__FILES__'", JSON.stringify(files)).replace('__VERSION__', version) });
    },
  };
}

/** Builds to dist/apps/web/staff, which the web module serves below /can-bo/. In development the API is taken from a running one-stop. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/can-bo/',
  plugins: [react(), serviceWorker()],
  resolve: { conditions: ['source', ...defaultClientConditions] },
  build: {
    outDir: '../../../dist/apps/web/staff',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    // What most pages share comes in two files instead of sixty.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'kit', test: /node_modules/, minShareCount: SHARED_BY_MOST },
            { name: 'parts', test: /apps\/web\/staff\/src|libs\/domain/, minShareCount: SHARED_BY_MOST },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': process.env['ONE_STOP_URL'] ?? 'http://127.0.0.1:3000' } },
});
