import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { crc32, deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { FileVault } from './file-vault.js';

const LIMIT = 5_000_000;
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const MACROS = 'application/vnd.ms-word.document.macroEnabled.main+xml';

let folder: string;
let vault: FileVault;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mot-cua-office-'));
  vault = new FileVault(folder);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const keep = (content: Buffer, name: string) => vault.keep(Readable.from([content]), { name, limitBytes: LIMIT });
const types = (main: string, padding = '') => `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${main}"/>${padding}</Types>`;

/** An archive as office programs write them: each entry's header, its content deflated, the directory at the end. `said` is the size that every header tells. */
function archive(entries: Readonly<Record<string, string>>, { stored = false, said = 0 } = {}): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(entries)) {
    const content = Buffer.from(text);
    const packed = stored ? content : deflateRawSync(content, { level: 9 });
    const header = Buffer.alloc(26);
    header.writeUInt16LE(20, 0);
    header.writeUInt16LE(stored ? 0 : 8, 4);
    header.writeUInt32LE(crc32(content), 10);
    header.writeUInt32LE(packed.length, 14);
    header.writeUInt32LE(said || content.length, 18);
    header.writeUInt16LE(Buffer.byteLength(name), 22);
    const place = Buffer.alloc(16);
    place.writeUInt32LE(offset, 12);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), header, Buffer.from(name), packed]);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), header, place.subarray(2), Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, listed, Buffer.from('PK\u0005\u0006', 'latin1'), end]);
}

describe('documents of office programs', () => {
  test.each([
    ['Đơn đề nghị.docx', { '[Content_Types].xml': types(MAIN), 'word/document.xml': '<w:document/>' }, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['Bảng kê.xlsx', { '[Content_Types].xml': types('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'), 'xl/workbook.xml': '<workbook/>' }, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ])('%s is taken as what it is', async (name, entries, mediaType) => {
    expect(await keep(archive(entries), name)).toMatchObject({ name, mediaType });
  });

  test('a text of LibreOffice is taken', async () => {
    const odt = archive({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }, { stored: true });
    expect(await keep(odt, 'Đơn.odt')).toMatchObject({ name: 'Đơn.odt', mediaType: 'application/vnd.oasis.opendocument.text' });
  });

  test.each([
    ['macros', { '[Content_Types].xml': types(MACROS), 'word/document.xml': '<w:document/>', 'word/vbaProject.bin': 'x' }],
    ['slides', { '[Content_Types].xml': types('application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml'), 'ppt/presentation.xml': '<p/>' }],
    ['any archive', { 'a.txt': 'chữ' }],
    ['a program for Java', { 'META-INF/MANIFEST.MF': 'Main-Class: A', 'A.class': 'x' }],
  ])('%s are refused, whatever they are called', async (_, entries) => {
    await expect(keep(archive(entries), 'Đơn.docx')).rejects.toMatchObject({ reason: 'wrong-type' });
    expect(readdirSync(join(folder, 'incoming'))).toEqual([]);
  });

  test('what is packed to burst, and lies about it, is not unpacked', async () => {
    const bomb = archive({ '[Content_Types].xml': types(MAIN, ' '.repeat(20_000_000)), 'word/document.xml': '<w:document/>' }, { said: 500 });
    expect(bomb.length).toBeLessThan(50_000);
    await expect(keep(bomb, 'Đơn.docx')).rejects.toMatchObject({ reason: 'wrong-type' });
  });

  test('a file that is two things is what it begins as', async () => {
    const both = Buffer.concat([Buffer.from('%PDF-1.7\n<html><script>alert(1)</script></html>\n%%EOF\n'), archive({ 'A.class': 'x' })]);
    expect(await keep(both, 'a.html')).toMatchObject({ name: 'a.html.pdf', mediaType: 'application/pdf' });
  });
});
