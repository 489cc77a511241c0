import { expect, test } from '@jest/globals';
import ts from 'typescript';
import { productSources, read } from './sources.js';
import { linesOf, nodesOf, parse } from './syntax.js';

const FILE_LINES = 350;
const FUNCTION_LINES = 60;
const DEPENDENCIES = 5;

const measured = productSources().filter((file) => !file.includes('/migrations/'));

test('there is something to measure', () => {
  expect(measured.length).toBeGreaterThan(150);
});

test(`a file has at most ${FILE_LINES} lines`, () => {
  const sized = measured.map((file) => ({ file, lines: read(file).split('\n').length - 1 }));
  expect(sized.filter(({ lines }) => lines > FILE_LINES)).toEqual([]);
});

test(`a function has at most ${FUNCTION_LINES} lines`, () => {
  expect(found((node, source) => ts.isFunctionLike(node) && linesOf(source, node) > FUNCTION_LINES)).toEqual([]);
});

test(`a constructor takes at most ${DEPENDENCIES} things`, () => {
  expect(found((node) => ts.isConstructorDeclaration(node) && node.parameters.length > DEPENDENCIES)).toEqual([]);
});

test('the measure counts as an editor does', () => {
  const source = ts.createSourceFile('a.ts', '\nfunction two() {\n}\n', ts.ScriptTarget.ES2023, true);
  const [found] = [...nodesOf(source)].filter(({ node }) => ts.isFunctionDeclaration(node));
  expect(found && [found.line, linesOf(source, found.node)]).toEqual([2, 2]);
});

function found(wanted: (node: ts.Node, source: ts.SourceFile) => boolean): string[] {
  return measured.flatMap((file) => {
    const source = parse(file);
    return [...nodesOf(source)].filter(({ node }) => wanted(node, source)).map(({ line, node }) => `${file}:${line} (${linesOf(source, node)} lines)`);
  });
}
