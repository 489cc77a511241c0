import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';

type Catalogue = { readonly [key: string]: string | Catalogue };

const here = import.meta.dirname;
const source = join(here, '..');
const catalogue = (language: string) => JSON.parse(readFileSync(join(here, `${language}.json`), 'utf8')) as Catalogue;

function flat(texts: Catalogue, prefix = ''): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).flatMap(([key, value]) => (typeof value === 'string' ? [[prefix + key, value] as const] : Object.entries(flat(value, `${prefix}${key}.`)))));
}

const vi = flat(catalogue('vi'));
const en = flat(catalogue('en'));
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.spec.ts'));
const codes = files.map((file) => ({ file, code: readFileSync(join(source, file), 'utf8') }));
const everything = codes.map(({ code }) => code).join('\n');

const asked = [...everything.matchAll(/\bt\(([^)`]*)/g)].map(([, words = '']) => words);
const literals = new Set(asked.flatMap((words) => [...words.matchAll(/'([a-z-]+\.[\w-]+)'/g)].map(([, key = '']) => key)));
const prefixes = [...everything.matchAll(/\bt\(\s*`([^`$]+)\$\{/g)].map(([, prefix = '']) => prefix);
const usedBy = (key: string): boolean => {
  const plain = key.replace(/_(one|other)$/, '');
  return literals.has(plain) || prefixes.some((prefix) => key.startsWith(prefix));
};

describe('catalogues of the staff pages', () => {
  test('the pages were found', () => {
    expect(files.length).toBeGreaterThan(30);
    expect(literals.size).toBeGreaterThan(50);
  });

  test('every key that is asked for stands in the catalogue', () => {
    expect([...literals].filter((key) => !(key in vi) && !(`${key}_other` in vi))).toEqual([]);
    expect(prefixes.filter((prefix) => !Object.keys(vi).some((key) => key.startsWith(prefix)))).toEqual([]);
  });

  test('every key of the catalogue is used', () => {
    expect(Object.keys(vi).filter((key) => !usedBy(key))).toEqual([]);
  });

  test('both languages say the same things, with the same gaps to fill', () => {
    const gaps = (text: string | undefined) => [...(text ?? '').matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();
    expect(Object.keys(en).sort()).toEqual(Object.keys(vi).sort());
    expect(Object.keys(vi).filter((key) => gaps(vi[key]).join() !== gaps(en[key]).join())).toEqual([]);
    expect(Object.entries({ ...vi, ...en }).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('no page has words of its own', () => {
    const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
    const spoken = codes.filter(({ code }) => /[\u00c0-\u01b0\u1ea0-\u1ef9]/.test(withoutComments(code))).map(({ file }) => file);
    expect(spoken.filter((file) => file !== join('format', 'figures.ts'))).toEqual([]);
    const bare = codes.flatMap(({ file, code }) => [...withoutComments(code).matchAll(/<(?:Text|Button|Title|h1|h2|p|dt|dd|th|span|strong)\b[^>{]*>([A-Za-z][^<>{}]+)</g)].map(([, words]) => `${file}: ${words}`));
    expect(bare).toEqual([]);
  });
});
