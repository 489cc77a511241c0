import { existsSync, mkdirSync, readdirSync, rmSync, rmdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../ground.mjs';

const skipped = new Set(['node_modules', 'dist', 'data', '.git']);

/**
 * Every file under `folder` (relative to the project, with slashes), sorted; empty when the folder is missing.
 * @param {string} folder
 * @returns {string[]}
 */
export function listFiles(folder) {
  if (!existsSync(join(root, folder))) return [];
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  return entries
    .filter((entry) => !entry.name.startsWith('.') && !skipped.has(entry.name))
    .flatMap((entry) => (entry.isDirectory() ? listFiles(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`]))
    .sort();
}

/** Writes `text` into `file`, a path relative to the project, with the folders it needs. */
export function write(file, text) {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Removes `file` and the folders above it that are then empty, up to dist/. */
export function remove(file) {
  rmSync(join(root, file), { force: true });
  for (let folder = dirname(file); folder.includes('/'); folder = dirname(folder)) {
    try {
      rmdirSync(join(root, folder));
    } catch {
      return;
    }
  }
}
