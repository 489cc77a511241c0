import type { BpmnFault } from './faults.js';

/** What the drawing of a process may be at most: it comes from outside, and the reader is slow where it has much to warn of. */
export const MOST_CHARACTERS = 400_000;
export const MOST_ELEMENTS = 4_000;
/** Shapes and arrows of one process. */
export const MOST_SHAPES = 1_000;
const MOST_DEPTH = 60;
const MOST_ATTRIBUTES = 100;

const TAG = /^<([A-Za-z_][\w.:-]*)((?:\s+[^\s=<>"'/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>$/;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"[^"]*"|'[^']*')/g;

/** An element whose end is still to come, with the prefixes that are declared within it. */
interface Open {
  readonly name: string;
  readonly prefixes: ReadonlySet<string>;
}

/**
 * What keeps a text from being given to the reader of XML: its size, a document type (which could declare entities),
 * what is not well-formed. One pass, nothing is expanded.
 */
export function scanXml(xml: string): BpmnFault | null {
  if (xml.length > MOST_CHARACTERS) return fault('too-large', `Bản vẽ dài quá ${MOST_CHARACTERS.toLocaleString('vi-VN')} ký tự.`);
  const open: Open[] = [];
  let elements = 0;
  let at = 0;
  for (const [start, end] of markups(xml)) {
    const text = xml.slice(at, start);
    const tag = xml.slice(start, end);
    at = end;
    if (end === start) return malformed(xml, start, 'thẻ không đóng');
    if (hasUnknownEntity(text) || (open.length === 0 && /[^\s\uFEFF]/.test(text))) return malformed(xml, start, 'chữ hoặc ký hiệu “&” không đúng chỗ');
    if (tag.startsWith('<!--') || tag.startsWith('<?')) continue;
    if (tag.startsWith('<!') && !tag.startsWith('<![CDATA[')) return fault('document-type', 'Bản vẽ có khai báo DOCTYPE hoặc ENTITY; vì an toàn, hệ thống không đọc.');
    if (tag.startsWith('</')) {
      if (open.pop()?.name !== tag.slice(2, -1).trim()) return malformed(xml, start, `thẻ đóng “${tag}” không khớp`);
      continue;
    }
    elements += 1;
    if (elements > MOST_ELEMENTS || open.length > MOST_DEPTH) return fault('too-large', 'Bản vẽ có quá nhiều phần tử hoặc lồng nhau quá sâu.');
    if (tag.startsWith('<![CDATA[')) continue;
    if (open.length === 0 && elements > 1) return malformed(xml, start, 'có nhiều phần tử gốc');
    const opened = readTag(tag, open.at(-1)?.prefixes ?? new Set(['xml', 'xmlns']));
    if (typeof opened === 'string') return malformed(xml, start, opened);
    if (!tag.endsWith('/>')) open.push(opened);
  }
  if (elements === 0) return fault('xml-malformed', 'Tệp không phải là bản vẽ BPMN dạng XML.');
  if (open.length > 0 || xml.slice(at).trim() !== '') return malformed(xml, at, 'tệp không hết ở thẻ đóng của phần tử gốc');
  return null;
}

/** Numbered characters beyond 16 bits become themselves: the reader knows only the others. */
export function withoutWideReferences(xml: string): string {
  return xml.replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (reference, hexadecimal: string | undefined, decimal: string | undefined) => {
    const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    return code > 0xffff && code <= 0x10ffff ? String.fromCodePoint(code) : reference;
  });
}

/** Where each tag, comment or other markup begins and ends; one that does not end, ends where it begins. */
function* markups(xml: string): Generator<readonly [start: number, end: number]> {
  for (let start = xml.indexOf('<'); start !== -1; ) {
    const end = endOf(xml, start);
    yield [start, end === -1 ? start : end];
    if (end === -1) return;
    start = xml.indexOf('<', end);
  }
}

function endOf(xml: string, start: number): number {
  for (const [begin, close] of [['<!--', '-->'], ['<![CDATA[', ']]>'], ['<?', '?>']] as const) {
    if (!xml.startsWith(begin, start)) continue;
    const at = xml.indexOf(close, start + begin.length);
    return at === -1 ? -1 : at + close.length;
  }
  for (let at = start; at !== -1 && at < xml.length; at += 1) {
    const character = xml[at];
    if (character === '>') return at + 1;
    if (character !== '"' && character !== "'") continue;
    at = xml.indexOf(character, at + 1);
    if (at === -1) return -1;
  }
  return -1;
}

/** An opening tag; what is wrong with it when it is not well-formed. */
function readTag(tag: string, around: ReadonlySet<string>): Open | string {
  const [, name, written = ''] = TAG.exec(tag) ?? [];
  if (name === undefined || hasUnknownEntity(tag)) return 'thẻ viết sai';
  const attributes = [...written.matchAll(ATTRIBUTE)].map(([, attribute = '']) => attribute);
  if (attributes.length > MOST_ATTRIBUTES) return `phần tử “${name}” có quá nhiều thuộc tính`;
  if (new Set(attributes).size < attributes.length) return `phần tử “${name}” có thuộc tính ghi hai lần`;
  const declared = attributes.filter((attribute) => attribute.startsWith('xmlns:')).map((attribute) => attribute.slice('xmlns:'.length));
  const prefixes = declared.length === 0 ? around : new Set([...around, ...declared]);
  const strange = [name, ...attributes].find((word) => word.includes(':') && !prefixes.has(word.slice(0, word.indexOf(':'))));
  return strange === undefined ? { name, prefixes } : `tiền tố của “${strange}” chưa khai báo`;
}

function hasUnknownEntity(text: string): boolean {
  return /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9a-f]{1,6});)/i.test(text);
}

function malformed(xml: string, at: number, what: string): BpmnFault {
  return fault('xml-malformed', `Không đọc được XML ở dòng ${xml.slice(0, at).split('\n').length}: ${what}.`);
}

function fault(code: BpmnFault['code'], message: string): BpmnFault {
  return { code, element: null, name: null, message };
}
