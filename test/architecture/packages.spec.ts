import { existsSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import ts from 'typescript';
import { filesUnder, read, root } from './sources.js';
import { nodesOf, parse } from './syntax.js';

interface Entry {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
}

const manifest = JSON.parse(read('package.json')) as { dependencies: Record<string, string>; devDependencies: Record<string, string>; allowScripts: Record<string, boolean> };
const lock = (JSON.parse(read('package-lock.json')) as { packages: Record<string, Entry> }).packages;
const locked = Object.entries(lock).filter(([path]) => path.startsWith('node_modules/'));
/** Without the builds for other machines, which cannot be looked into here. */
const installed = locked.filter(([path]) => existsSync(`${root}/${path}/package.json`));

/** Used without being imported, and why. */
const UNIMPORTED: Readonly<Record<string, string>> = {
  '@types/node': 'TypeScript reads it by tsconfig "types"',
  '@sparticuz/chromium': 'test/support/browser.ts unpacks it in a process of its own',
  rxjs: 'Nest wants it beside itself',
  ioredis: 'BullMQ loads it for QUEUE_URL',
};

/** What may stand in what we run; every one of them permits closed and public use without conditions on our code. */
const FREE = /^(MIT|MIT-0|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|OFL-1\.1|CC0-1\.0|Unlicense|BlueOak-1\.0\.0|Zlib|Python-2\.0)$/;
/** Tools and test programs are not handed on. */
const FREE_FOR_TOOLS = /^(MPL-2\.0|CC-BY-4\.0)$/;

describe('every package is used', () => {
  const folders = ['apps', 'libs', 'test', 'bench', 'scripts'];
  const files = [...folders.flatMap(filesUnder), 'jest.config.mjs', '.dependency-cruiser.mjs'];
  const imported = new Set(files.filter((file) => /\.(m?[jt]s|tsx)$/.test(file) && !file.endsWith('.d.ts')).flatMap(packagesOf));
  const styles = files.filter((file) => /\.(s?css)$/.test(file)).map(read).join('\n');
  const programs = [...filesUnder('scripts').map(read), read('jest.config.mjs')].join('\n');

  const isUsed = (name: string): boolean =>
    imported.has(name) ||
    imported.has(name.replace('@types/', '')) ||
    styles.includes(name) ||
    programs.includes(`'${name}'`) ||
    name in UNIMPORTED;

  test('those that the product needs', () => {
    expect(Object.keys(manifest.dependencies).filter((name) => !isUsed(name))).toEqual([]);
  });

  test('those that we build and test with', () => {
    expect(Object.keys(manifest.devDependencies).filter((name) => !isUsed(name))).toEqual([]);
  });

  test('and no exception is out of date', () => {
    expect(Object.keys(UNIMPORTED).filter((name) => imported.has(name) || !(name in { ...manifest.dependencies, ...manifest.devDependencies }))).toEqual([]);
  });
});

test('versions are exact', () => {
  expect(Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
});

test('licences permit what we do', () => {
  const unfree = installed.filter(([path, { license, dev, devOptional }]) => !isFree(license ?? licenceIn(path), dev === true || devOptional === true));
  expect(installed.length).toBeGreaterThan(400);
  expect(unfree.map(([path, { license, version }]) => `${path}@${version}: ${license ?? licenceIn(path) ?? 'none'}`)).toEqual([]);
});

test('the measure of licences', () => {
  expect(isFree('MIT', false)).toBe(true);
  expect(isFree('(GPL-3.0 OR MIT)', false)).toBe(true);
  expect(isFree('MIT AND OFL-1.1', false)).toBe(true);
  expect(isFree('GPL-3.0', true)).toBe(false);
  expect(isFree('MPL-2.0', false)).toBe(false);
  expect(isFree('MPL-2.0', true)).toBe(true);
  expect(isFree(undefined, true)).toBe(false);
});

test('packages come from one place', () => {
  expect(locked.filter(([, { resolved }]) => resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/')).map(([path]) => path)).toEqual([]);
});

test('whoever wants to run at installation is decided on', () => {
  const names = installed.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path.replace(/^.*node_modules\//, ''));
  expect(names.filter((name) => !(name in manifest.allowScripts)).sort()).toEqual([]);
});

function packagesOf(file: string): string[] {
  const specifiers = [...nodesOf(parse(file))].flatMap(({ node }) => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) return [node.moduleSpecifier.text];
    if (ts.isImportTypeNode(node)) return [node.argument.getText().slice(1, -1)];
    const isLoad = ts.isCallExpression(node) && /^(import|require|(\w+\.)?resolve)$/.test(node.expression.getText());
    const [first] = isLoad ? node.arguments : [];
    return first && ts.isStringLiteralLike(first) ? [first.text] : [];
  });
  return specifiers.filter((name) => /^[@\w]/.test(name) && !name.startsWith('node:')).map((name) => name.split('/').slice(0, name.startsWith('@') ? 2 : 1).join('/'));
}

/** A choice needs one free licence, a sum all of them. */
function isFree(expression: string | undefined, tool: boolean): boolean {
  if (expression === undefined) return false;
  const bare = expression.replace(/^\((.*)\)$/, '$1');
  if (bare.includes(' OR ')) return bare.split(' OR ').some((part) => isFree(part, tool));
  return bare.split(' AND ').every((part) => FREE.test(part) || (tool && FREE_FOR_TOOLS.test(part)));
}

/** The licence as the package itself names it, where the lock file does not. */
function licenceIn(path: string): string | undefined {
  const { license, licenses } = JSON.parse(read(`${path}/package.json`)) as { license?: string | { type: string }; licenses?: { type: string }[] };
  return typeof license === 'string' ? license : (license?.type ?? licenses?.map(({ type }) => type).join(' OR '));
}
