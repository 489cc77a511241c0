import ts from 'typescript';
import { read } from './sources.js';

/** A file of the project as TypeScript reads it, without types. */
export function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, read(file), ts.ScriptTarget.ES2023, true, file.endsWith('x') ? ts.ScriptKind.TSX : undefined);
}

/** Every node of a file with its line, from 1. */
export function* nodesOf(source: ts.SourceFile): Generator<{ node: ts.Node; line: number }> {
  const waiting: ts.Node[] = [source];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    yield { node, line: lineOf(source, node.getStart(source)) };
    ts.forEachChild(node, (child) => void waiting.push(child));
  }
}

/** How many lines a node stands on. */
export function linesOf(source: ts.SourceFile, node: ts.Node): number {
  return lineOf(source, node.end) - lineOf(source, node.getStart(source)) + 1;
}

function lineOf(source: ts.SourceFile, position: number): number {
  return source.getLineAndCharacterOfPosition(position).line + 1;
}
