import Handlebars from 'handlebars';

/** Why words cannot be used, and on which line. */
export interface WordingFault {
  readonly code: 'unreadable' | 'unescaped' | 'partial' | 'helper' | 'unknown' | 'missing' | 'not-alone';
  readonly line: number;
  readonly message: string;
}

/** What words may and must hold. */
export interface WordingRules {
  /** Placeholders that may be shown. */
  readonly shown: ReadonlySet<string>;
  /** Those that may be asked for in a condition. */
  readonly asked: ReadonlySet<string>;
  /** Lists and parts: they fill lines of their own. */
  readonly alone: ReadonlySet<string>;
  readonly needed: readonly string[];
}

const ANY_TAG = /\{\{[\s\S]*?\}\}\}?/g;
const SHOWN = /^\{\{\s*([A-Za-z]+)\s*\}\}$/;
const OPENS = /^\{\{\s*#(?:if|unless)\s+([A-Za-z]+)\s*\}\}$/;
const ELSE = /^\{\{\s*else(?:\s+if\s+([A-Za-z]+))?\s*\}\}$/;
const CLOSES = /^\{\{\s*\/(?:if|unless)\s*\}\}$/;

/** A tag as it stands in a text. */
export interface Tag {
  readonly text: string;
  readonly line: number;
  readonly kind: 'shown' | 'opens' | 'else' | 'closes' | 'other';
  /** The placeholder that it names. */
  readonly name: string | null;
}

/** The tags of a text in their order. */
function tagsOf(text: string): Tag[] {
  return [...text.matchAll(ANY_TAG)].map(({ 0: tag, index }) => ({ text: tag, line: text.slice(0, index).split('\n').length, ...read(tag) }));
}

function read(tag: string): Pick<Tag, 'kind' | 'name'> {
  const shown = SHOWN.exec(tag);
  if (shown && shown[1] !== 'else') return { kind: 'shown', name: shown[1] ?? null };
  const opens = OPENS.exec(tag);
  if (opens) return { kind: 'opens', name: opens[1] ?? null };
  const other = ELSE.exec(tag);
  if (other) return { kind: 'else', name: other[1] ?? null };
  return { kind: CLOSES.test(tag) ? 'closes' : 'other', name: null };
}

/**
 * Everything that is wrong with words: they may show placeholders and ask whether one is there, and nothing else of
 * what the engine could do. Only reads; nothing of it is run.
 */
export function faultsOf(text: string, rules: WordingRules): WordingFault[] {
  const tags = tagsOf(text);
  const others = tags.filter(({ kind }) => kind === 'other');
  // The end of a block that was refused already is no fault of its own.
  const isEnd = ({ text: tag }: Tag): boolean => /^\{\{\s*\//.test(tag);
  const foreign = (others.every(isEnd) ? others : others.filter((tag) => !isEnd(tag))).map(foreignTag);
  const rest = text.replace(ANY_TAG, '');
  if (foreign.length === 0 && /\{\{|\}\}/.test(rest)) foreign.push({ code: 'unreadable', line: lineOf(text, /\{\{|\}\}/), message: 'Có dấu {{ hoặc }} thừa' });
  if (/\\\{\{/.test(text)) foreign.push({ code: 'unreadable', line: lineOf(text, /\\\{\{/), message: 'Không đặt dấu \\ trước {{' });
  if (foreign.length > 0) return foreign;
  const tree = parsed(text);
  if (!('body' in tree)) return [tree];
  const unknown = tags.flatMap((tag) => unknownName(tag, rules));
  if (unknown.length > 0) return unknown;
  const told = toldIn(tree);
  return [
    ...brokenLines(text, rules),
    ...rules.needed.filter((name) => !told.has(name)).map((name): WordingFault => ({ code: 'missing', line: 0, message: `Thiếu {{${name}}}, hoặc chỉ có trong một nhánh điều kiện` })),
  ];
}

function foreignTag({ text, line }: Tag): WordingFault {
  if (/^\{\{(\{|\s*&)/.test(text)) return { code: 'unescaped', line, message: `Dòng ${line}: chỉ dùng hai dấu ngoặc {{ }}` };
  if (/^\{\{\s*#?>/.test(text)) return { code: 'partial', line, message: `Dòng ${line}: không dùng được mẫu con ${text}` };
  if (!/^\{\{\s*!/.test(text) && /^\{\{\s*#|\s/.test(text.replace(/^\{\{\s*|\s*\}\}$/g, ''))) return { code: 'helper', line, message: `Dòng ${line}: không dùng được lệnh ${text}` };
  return { code: 'unreadable', line, message: `Dòng ${line}: không hiểu ${text}` };
}

function unknownName({ kind, name, line }: Tag, { shown, asked }: WordingRules): WordingFault[] {
  if (name === null || (kind === 'shown' ? shown : asked).has(name)) return [];
  return [{ code: 'unknown', line, message: asked.has(name) ? `Dòng ${line}: không hiện được {{${name}}} ở đây` : `Dòng ${line}: không có chỗ điền {{${name}}}` }];
}

function parsed(text: string): hbs.AST.Program | WordingFault {
  try {
    return Handlebars.parseWithoutProcessing(text);
  } catch (error) {
    const line = Number(/line (\d+)/i.exec(String(error))?.[1] ?? 1);
    return { code: 'unreadable', line, message: `Dòng ${line}: điều kiện {{#if}} và {{/if}} chưa khớp nhau` };
  }
}

/** Placeholders that are told whatever the case: on every way through the conditions, or wherever they have something to tell. */
function toldIn(program: hbs.AST.Program | undefined): ReadonlySet<string> {
  return new Set((program?.body ?? []).flatMap((node) => (node.type === 'MustacheStatement' ? [nameOf((node as hbs.AST.MustacheStatement).path)] : node.type === 'BlockStatement' ? toldByCondition(node as hbs.AST.BlockStatement) : [])));
}

function toldByCondition({ path, params, program, inverse }: hbs.AST.BlockStatement): string[] {
  const [yes, no] = [toldIn(program), toldIn(inverse)];
  const condition = nameOf(params[0]);
  const there = nameOf(path) === 'unless' ? no : yes;
  return [...[...yes].filter((name) => no.has(name)), ...(there.has(condition) ? [condition] : [])];
}

function nameOf(expression: hbs.AST.Node | undefined): string {
  return (expression as hbs.AST.PathExpression | undefined)?.original ?? '';
}

/** Lists, parts and conditions over several lines stand on lines of their own, so that each can become a paragraph. */
function brokenLines(text: string, { alone }: WordingRules): WordingFault[] {
  return text.split('\n').flatMap((content, index) => {
    const tags = tagsOf(content);
    const isAlone = tags.length === 1 && content.trim() === tags[0]?.text;
    if (isAlone) return [];
    const line = index + 1;
    const list = tags.find(({ kind, name }) => kind === 'shown' && name !== null && alone.has(name));
    if (list) return [{ code: 'not-alone' as const, line, message: `Dòng ${line}: ${list.text} phải đứng riêng một dòng` }];
    return isBalanced(tags) ? [] : [{ code: 'not-alone' as const, line, message: `Dòng ${line}: điều kiện phải nằm gọn trong một dòng, hoặc mỗi {{#if}}, {{else}}, {{/if}} đứng riêng một dòng` }];
  });
}

function isBalanced(tags: readonly Tag[]): boolean {
  let depth = 0;
  for (const { kind } of tags) {
    if (kind === 'opens') depth += 1;
    if (kind === 'closes') depth -= 1;
    if (depth < 0 || (kind === 'else' && depth === 0)) return false;
  }
  return depth === 0;
}

function lineOf(text: string, pattern: RegExp): number {
  return text.slice(0, Math.max(0, text.search(pattern))).split('\n').length;
}
