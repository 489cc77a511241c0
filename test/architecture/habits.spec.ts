import { describe, expect, test } from '@jest/globals';
import ts from 'typescript';
import { filesUnder, isSpec, productSources, read, testSources } from './sources.js';
import { nodesOf, parse } from './syntax.js';

type Finder = (node: ts.Node) => boolean;

const product = productSources();
const tests = testSources();
const own = 'test/architecture/habits.spec.ts';

function found(files: readonly string[], wanted: Finder): string[] {
  return files.flatMap((file) => [...nodesOf(parse(file))].filter(({ node }) => wanted(node)).map(({ line, node }) => `${file}:${line} ${node.getText().slice(0, 60)}`));
}

function lines(files: readonly string[], pattern: RegExp): string[] {
  return files.flatMap((file) => read(file).split('\n').flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1} ${line.trim().slice(0, 80)}`] : [])));
}

/** `Date.now`, `new Date()` and `Math.random`: a time or chance that nobody handed in. `new Date(value)` only reads one. */
const isHiddenInput: Finder = (node) =>
  (ts.isPropertyAccessExpression(node) && /^(Date\.now|Math\.random|performance\.now|process\.\w+|globalThis\.crypto)$/.test(node.getText())) ||
  (ts.isNewExpression(node) && node.expression.getText() === 'Date' && (node.arguments?.length ?? 0) === 0) ||
  (ts.isCallExpression(node) && /^(Date|fetch|setTimeout|setInterval|require)$/.test(node.expression.getText()));

/** A text that a database would take for a statement. */
const isSql: Finder = (node) =>
  (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateHead(node)) &&
  /^\s*(SELECT\s.+|INSERT\s+INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s|WITH\s+\w+\s+AS\s*\(|(CREATE|ALTER|DROP|GRANT|TRUNCATE)\s+\w+\s)/s.test(node.text);

/** `any` written as a type, and casts through it. */
const isAny: Finder = (node) => node.kind === ts.SyntaxKind.AnyKeyword;

describe('the domain', () => {
  const domain = product.filter((file) => file.startsWith('libs/domain/'));

  test('takes time and chance as arguments', () => {
    expect(domain.length).toBeGreaterThan(50);
    expect(found(domain, isHiddenInput)).toEqual([]);
  });
});

test('SQL stands in persistence alone', () => {
  const elsewhere = product.filter((file) => !/^(libs\/persistence|apps\/one-stop\/src\/embedded-postgres)\//.test(file));
  expect(found(elsewhere, isSql)).toEqual([]);
});

test('every type is named: no any', () => {
  expect(found([...product, ...tests.filter((file) => /\.tsx?$/.test(file))], isAny)).toEqual([]);
});

test('no check is switched off, nothing is put off', () => {
  const switches = /eslint-disable|@ts-(ignore|nocheck|expect-error)|istanbul ignore|prettier-ignore|\b(TODO|FIXME|XXX|HACK)\b/;
  const scripts = [...filesUnder('scripts'), ...filesUnder('bench')].filter((file) => /\.(mjs|ts)$/.test(file));
  expect(lines([...product, ...tests, ...scripts].filter((file) => file !== own), switches)).toEqual([]);
});

test('every test runs', () => {
  const specs = tests.filter((file) => isSpec(file));
  const isSwitchedOff: Finder = (node) =>
    ts.isCallExpression(node) && /^(test|it|describe)(\.\w+)*\.(skip|only|todo|failing)\b|^(xit|xtest|xdescribe|fit|fdescribe)$/.test(node.expression.getText());
  expect(specs.length).toBeGreaterThan(30);
  expect(found(specs, isSwitchedOff)).toEqual([]);
});

test('settings are read where a process starts', () => {
  const starts = /^(apps\/one-stop\/src\/|apps\/web\/staff\/vite\.config\.ts$|libs\/platform\/src\/serve\.ts)/;
  const readsEnvironment: Finder = (node) => ts.isPropertyAccessExpression(node) && node.getText() === 'process.env' && !node.parent.getText().endsWith("['PATH']");
  expect(found(product.filter((file) => !starts.test(file)), readsEnvironment)).toEqual([]);
});

describe('the searches find', () => {
  const finds = (wanted: Finder, text: string): boolean => [...nodesOf(ts.createSourceFile('a.ts', text, ts.ScriptTarget.ES2023, true))].some(({ node }) => wanted(node));

  test.each(['Date.now()', 'new Date()', 'Math.random()', 'process.env', "fetch('x')"])('hidden input: %s', (text) => {
    expect(finds(isHiddenInput, text)).toBe(true);
  });

  test.each(['`SELECT 1`', "'insert'.x; `INSERT INTO t VALUES (${1})`", '`\n  WITH a AS (SELECT 1) SELECT 2`', "'DROP TABLE x'"])('SQL: %s', (text) => {
    expect(finds(isSql, text)).toBe(true);
  });

  test.each(["'Selected'", "'with'", "'UPDATE'", '`Update your browser`'])('but no SQL in %s', (text) => {
    expect(finds(isSql, text)).toBe(false);
  });

  test.each(['let x: any', 'x as any', 'f<any>()'])('any: %s', (text) => {
    expect(finds(isAny, text)).toBe(true);
  });

  test('a date that is handed in', () => {
    expect(finds(isHiddenInput, 'new Date(instant)')).toBe(false);
  });
});
