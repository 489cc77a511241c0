import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the project. */
export const root = join(import.meta.dirname, '..', '..');

const SKIPPED = new Set(['node_modules', 'dist', 'data', 'test-output', 'screenshots', 'coverage']);

/** Files under a folder of the project, by their paths from its root, with slashes. */
export function filesUnder(folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && !SKIPPED.has(name))
    .flatMap((entry) => (entry.isDirectory() ? filesUnder(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`]))
    .sort();
}

export function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

export function isSpec(file: string): boolean {
  return /\.spec\.tsx?$/.test(file);
}

const isTypeScript = (file: string): boolean => /\.tsx?$/.test(file);
const isGenerated = (file: string): boolean => file.endsWith('.d.ts');

/** What the product is made of, without specs and generated files. */
export function productSources(): string[] {
  return [...filesUnder('apps'), ...filesUnder('libs')].filter((file) => isTypeScript(file) && !isSpec(file) && !isGenerated(file));
}

/** Specs and their support. */
export function testSources(): string[] {
  return [...filesUnder('apps'), ...filesUnder('libs')].filter(isSpec).concat(filesUnder('test').filter((file) => isTypeScript(file) || file.endsWith('.mjs')));
}
