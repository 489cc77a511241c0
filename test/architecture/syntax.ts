import ts from 'typescript';
import { read } from './sources.js';

const parsed = new Map<string, ts.SourceFile>();

/** A file of the project as TypeScript reads it, without types; read once. */
export function parse(file: string): ts.SourceFile {
  const known = parsed.get(file);
  if (known) return known;
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.ES2023, true, file.endsWith('x') ? ts.ScriptKind.TSX : undefined);
  parsed.set(file, source);
  return source;
}

/** A node and its line, from 1, which is counted when somebody asks: there are a million nodes. */
class Found {
  constructor(
    readonly node: ts.Node,
    private readonly source: ts.SourceFile,
  ) {}

  get line(): number {
    return lineOf(this.source, this.node.getStart(this.source));
  }
}

/** Every node of a file. */
export function* nodesOf(source: ts.SourceFile): Generator<Found> {
  const waiting: ts.Node[] = [source];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    yield new Found(node, source);
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
