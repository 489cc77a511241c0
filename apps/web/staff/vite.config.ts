import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

/** Builds to dist/apps/web/staff, which the web module serves below /can-bo/. In development the API is taken from a running one-stop. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/can-bo/',
  plugins: [react()],
  resolve: { conditions: ['source', ...defaultClientConditions] },
  build: { outDir: '../../../dist/apps/web/staff', emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0, reportCompressedSize: false },
  server: { proxy: { '/api': process.env['ONE_STOP_URL'] ?? 'http://127.0.0.1:3000' } },
});
