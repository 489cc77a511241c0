import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { alone } from './alone.mjs';
import { compileSources } from './build/sources.mjs';
import { listFiles } from './build/files.mjs';
import { precompress } from './build/precompress.mjs';
import { refuse, requireNode, requireWritable, root, run, sha256 } from './ground.mjs';

const dist = join(root, 'dist');
const manifestFile = join(dist, '.build.json');
const staff = 'apps/web/staff';
const styles = 'apps/web/citizen/styles.scss';

function readManifest() {
  try {
    return JSON.parse(readFileSync(manifestFile, 'utf8'));
  } catch {
    return { sources: {} };
  }
}

function fingerprint(folders, accept) {
  const files = folders.flatMap((folder) => listFiles(folder)).filter(accept);
  const lock = readFileSync(join(root, 'package-lock.json'));
  return sha256(lock, ...files.flatMap((file) => [file, readFileSync(join(root, file))]));
}

async function buildStaffPages(last) {
  const config = `${staff}/vite.config.ts`;
  if (!existsSync(join(root, config))) return undefined;
  const stamp = fingerprint([staff, 'libs/contract', 'libs/domain'], (file) => !/\.spec\.tsx?$/.test(file));
  if (stamp === last && existsSync(join(dist, staff, 'index.html'))) return stamp;
  process.stdout.write('Đang dựng trang cán bộ…\n');
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const code = await run(process.execPath, [vite, 'build', '--config', config, '--logLevel', 'warn']);
  if (code !== 0) throw new Error(`vite build ended with code ${code}`);
  precompress(join(dist, staff, 'assets'));
  return stamp;
}

async function buildCitizenStyles(last) {
  if (!existsSync(join(root, styles))) return undefined;
  const output = join(dist, styles.replace(/\.scss$/, '.css'));
  const stamp = fingerprint(['apps/web/citizen'], (file) => file.endsWith('.scss'));
  if (stamp === last && existsSync(output)) return stamp;
  const sass = await import('sass');
  const { css } = sass.compile(join(root, styles), {
    style: 'compressed',
    loadPaths: [join(root, 'node_modules')],
    quietDeps: true,
  });
  writeFileSync(output, css);
  return stamp;
}

/**
 * Brings dist/ to the state of the sources: compiled TypeScript, copied assets, the staff pages and the citizen
 * styles. Only what changed by content is done again; outputs whose source is gone are removed.
 * Throws when a source does not compile.
 */
export async function build() {
  await alone('build', async () => {
    const last = readManifest();
    const sources = await compileSources(last.sources);
    const next = {
      sources,
      staff: await buildStaffPages(last.staff),
      styles: await buildCitizenStyles(last.styles),
    };
    const text = JSON.stringify(next);
    if (text !== JSON.stringify(last)) writeFileSync(manifestFile, text);
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  requireNode();
  requireWritable(existsSync(dist) ? dist : root);
  await build().catch((error) => refuse('Không dựng được chương trình.', `the build failed: ${error.message}`));
}
