import { existsSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root, sha256 } from '../ground.mjs';
import { listFiles, remove, write } from './files.mjs';

const folders = ['libs', 'apps', 'bench'];

/** What becomes of a source: 'compile', 'copy', or nothing. The staff pages belong to Vite. */
function treatment(file) {
  if (file.startsWith('apps/web/staff/')) return undefined;
  if (/\.(spec|d)\.tsx?$/.test(file)) return undefined;
  if (/\.tsx?$/.test(file)) return 'compile';
  return /\.(md|scss)$/.test(file) ? undefined : 'copy';
}

function outputsOf(file, kind) {
  if (kind === 'copy') return [`dist/${file}`];
  const script = `dist/${file.replace(/\.tsx?$/, '.js')}`;
  return [script, `${script}.map`];
}

async function compile(swc, config, file, text) {
  const { code, map } = await swc.transform(text, {
    ...config,
    swcrc: false,
    configFile: false,
    filename: join(root, file),
    sourceFileName: pathFromOutput(file),
    jsc: { ...config.jsc, parser: { ...config.jsc.parser, tsx: file.endsWith('.tsx') } },
    sourceMaps: true,
  });
  const [script, scriptMap] = outputsOf(file, 'compile');
  write(script, `${code}//# sourceMappingURL=${basename(scriptMap)}\n`);
  write(scriptMap, map ?? '');
}

function pathFromOutput(file) {
  return `${'../'.repeat(file.split('/').length)}${file}`;
}

/** @returns {{ file: string, kind: 'compile' | 'copy', text: Buffer, hash: string }[]} */
function findSources(configText, lock) {
  const compiler = JSON.parse(lock).packages['node_modules/@swc/core'].version;
  return folders.flatMap(listFiles).flatMap((file) => {
    const kind = treatment(file);
    if (kind === undefined) return [];
    const text = readFileSync(join(root, file));
    const hash = kind === 'copy' ? sha256(text) : sha256(text, configText, compiler);
    return [{ file, kind, text, hash }];
  });
}

/**
 * Compiles and copies the sources whose hash differs from `last` (path → hash) or whose output is missing, and
 * removes the outputs of sources that are gone.
 * @param {Record<string, string>} last
 * @returns {Promise<Record<string, string>>} path → hash of every source
 */
export async function compileSources(last) {
  const configText = readFileSync(join(root, '.swcrc'), 'utf8');
  const { $schema, ...config } = JSON.parse(configText);
  const sources = findSources(configText, readFileSync(join(root, 'package-lock.json'), 'utf8'));
  if (Object.keys(last).length === 0) for (const folder of folders) rmSync(join(root, 'dist', folder), { recursive: true, force: true });

  const present = new Set(sources.map(({ file }) => file));
  for (const file of Object.keys(last)) {
    if (!present.has(file)) for (const output of outputsOf(file, treatment(file))) remove(output);
  }
  const changed = sources.filter(
    ({ file, kind, hash }) => last[file] !== hash || outputsOf(file, kind).some((output) => !existsSync(join(root, output))),
  );
  const swc = changed.some(({ kind }) => kind === 'compile') ? (await import('@swc/core')).default : undefined;
  await Promise.all(
    changed.map(async ({ file, kind, text }) =>
      kind === 'copy' ? write(`dist/${file}`, text) : compile(swc, config, file, text.toString('utf8')),
    ),
  );
  if (changed.length > 0) process.stdout.write(`Đã dịch ${changed.length} tệp.\n`);
  return Object.fromEntries(sources.map(({ file, hash }) => [file, hash]));
}
