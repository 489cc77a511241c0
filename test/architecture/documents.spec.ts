import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readConfiguration } from '#configuration';
import { filesUnder, read, root } from './sources.js';

const documents = ['README.md', ...filesUnder('docs'), ...filesUnder('libs'), ...filesUnder('docker')].filter((file) => file.endsWith('.md'));

/** Relative targets of links and pictures, without their fragment. */
function linksOf(file: string): string[] {
  return [...read(file).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target ?? '').filter((target) => !/^(https?:|mailto:|#)/.test(target)).map((target) => target.replace(/#.*$/, ''));
}

/** Paths that stand in the text as code, without placeholders. */
function pathsOf(file: string): string[] {
  return [...read(file).matchAll(/`([^`\s]+)`/g)].map(([, code]) => code ?? '').filter((code) => /^(apps|libs|test|docs|docker|scripts|bench)\/[\w./-]+$/.test(code));
}

describe.each(documents)('%s', (file) => {
  test('links to what exists', () => {
    expect(linksOf(file).filter((target) => !existsSync(join(root, normalize(join(dirname(file), target)))))).toEqual([]);
  });

  test('names files that exist', () => {
    expect(pathsOf(file).filter((path) => !existsSync(join(root, path)) && !existsSync(join(root, dirname(file), path)))).toEqual([]);
  });
});

test('there are documents, and links in them', () => {
  expect(documents).toEqual(expect.arrayContaining(['README.md', 'docs/architecture.md', 'docs/operations.md', 'docs/decisions.md', 'docs/scale.md']));
  expect(documents.flatMap(linksOf).length).toBeGreaterThan(20);
  expect(documents.flatMap(pathsOf).length).toBeGreaterThan(15);
});

test('every setting stands in docs/operations.md, and none that nobody reads', () => {
  const asked = new Set<string>();
  const least: Readonly<Record<string, string>> = { DATABASE_URL: 'postgres://db/x', SECRET_KEY: 's'.repeat(32) };
  readConfiguration(new Proxy(least, { get: (env, name) => (asked.add(String(name)), env[String(name)]) }));
  const [, table = ''] = /## Settings\n([\s\S]*?)\n## /.exec(read('docs/operations.md')) ?? [];
  const described = [...table.matchAll(/^\| (`.+?`) \|/gm)].flatMap(([, names]) => [...(names ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name ?? ''));
  const elsewhere = filesUnder('apps').filter((file) => /\.tsx?$/.test(file)).map(read).join('\n');
  expect([...asked].filter((name) => !described.includes(name))).toEqual([]);
  expect(described.filter((name) => !asked.has(name) && !new RegExp(`\\b${name}\\b`).test(elsewhere))).toEqual([]);
  expect(asked.size).toBeGreaterThan(8);
});
