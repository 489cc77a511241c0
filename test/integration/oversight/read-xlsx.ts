import { inflateRawSync } from 'node:zlib';

/** A cell as the file has it: its type attribute, its style-free content, and whether it is a formula. */
export interface ReadCell {
  readonly type: string;
  readonly value: string;
  readonly formula: boolean;
}

/** Rows of the first sheet of an .xlsx file, read from its XML without any spreadsheet library. */
export function readXlsx(file: Buffer): ReadCell[][] {
  const entries = unzip(file);
  const shared = [...(entries.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(([, item = '']) => plain(item));
  const sheet = entries.get('xl/worksheets/sheet1.xml') ?? '';
  return [...sheet.matchAll(/<row[^>]*?(?:\/>|>(.*?)<\/row>)/gs)].map(([, row = '']) =>
    [...row.matchAll(/<c([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(([, attributes = '', content = '']) => {
      const type = /\bt="(\w+)"/.exec(attributes)?.[1] ?? 'n';
      const value = plain(content);
      return { type, value: type === 's' ? (shared[Number(value)] ?? '') : value, formula: content.includes('<f') };
    }),
  );
}

/** A part of an .xlsx file as it stands in it. */
export function readXlsxPart(file: Buffer, name: string): string {
  return unzip(file).get(name) ?? '';
}

function plain(xml: string): string {
  const text = xml.replace(/<[^>]*>/g, '');
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&#39;', "'").replaceAll('&amp;', '&');
}

/** Entries of a ZIP file by its central directory (PKWARE APPNOTE 4.3.12). */
function unzip(file: Buffer): Map<string, string> {
  const end = file.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  const entries = new Map<string, string>();
  let at = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, size, nameLength] = [file.readUInt16LE(at + 10), file.readUInt32LE(at + 20), file.readUInt16LE(at + 28)];
    const [extra, comment, local] = [file.readUInt16LE(at + 30), file.readUInt16LE(at + 32), file.readUInt32LE(at + 42)];
    const name = file.toString('utf8', at + 46, at + 46 + nameLength);
    const begin = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const raw = file.subarray(begin, begin + size);
    entries.set(name, (method === 8 ? inflateRawSync(raw) : raw).toString('utf8'));
    at += 46 + nameLength + extra + comment;
  }
  return entries;
}
