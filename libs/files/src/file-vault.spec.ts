import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createCanvas } from '@napi-rs/canvas';
import fc from 'fast-check';
import { FileVault } from './file-vault.js';
import { cleanFileName } from './file-names.js';

const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');

let folder: string;
let vault: FileVault;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mot-cua-vault-'));
  vault = new FileVault(folder);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const keep = (content: Buffer | Readable, { name = 'giấy.pdf', limitBytes = 1000 } = {}) => vault.keep(content instanceof Readable ? content : Readable.from([content]), { name, limitBytes });
const leftOver = () => readdirSync(folder, { recursive: true }).filter((name) => String(name).length > 20);

async function contentOf(place: string): Promise<Buffer> {
  return Buffer.concat(await (await vault.read(place)).toArray());
}

describe('the vault', () => {
  test('gives back what it was given, with its hash, under a name that tells nothing', async () => {
    const kept = await keep(PDF);
    expect(kept).toMatchObject({ name: 'giấy.pdf', mediaType: 'application/pdf', bytes: PDF.length });
    expect(await contentOf(kept.place)).toEqual(PDF);
    expect((await keep(PDF)).place).not.toBe(kept.place);
    await vault.remove(kept.place);
    await vault.remove(kept.place);
    await expect(vault.read(kept.place)).rejects.toThrow();
  });

  test('knows a picture by its content, whatever it is called', async () => {
    const png = createCanvas(2, 2).toBuffer('image/png');
    expect(await keep(png, { name: 'ảnh.pdf' })).toMatchObject({ name: 'ảnh.pdf.png', mediaType: 'image/png' });
  });

  test.each([
    ['markup', Buffer.from('<html><script>alert(1)</script></html>')],
    ['a drawing that may act', Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
    ['a program', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)])],
    ['an archive', Buffer.from('PK\u0003\u0004\u0014\u0000\u0000\u0000\u0000\u0000', 'latin1')],
    ['text', Buffer.from('đây chỉ là chữ')],
    ['a document that only ends like one', Buffer.from('xin chào\n%PDF-1.7')],
  ])('refuses %s, and keeps nothing of it', async (_, content) => {
    await expect(keep(content)).rejects.toMatchObject({ reason: 'wrong-type' });
    expect(leftOver()).toEqual([]);
  });

  test('takes exactly as much as it may, and not a byte more', async () => {
    await expect(keep(PDF, { limitBytes: PDF.length })).resolves.toMatchObject({ bytes: PDF.length });
    await expect(keep(PDF, { limitBytes: PDF.length - 1 })).rejects.toMatchObject({ reason: 'too-large' });
    await expect(keep(Buffer.alloc(0))).rejects.toMatchObject({ reason: 'empty' });
    expect(leftOver().length).toBe(1);
  });

  test('keeps nothing of an upload that breaks off', async () => {
    const broken = new Readable({
      read() {
        this.push(PDF);
        this.destroy(new Error('the line is dead'));
      },
    });
    await expect(keep(broken)).rejects.toThrow();
    expect(leftOver()).toEqual([]);
  });

  test('keeps nothing of uploads that break off before their file is there', async () => {
    const dead = () => new Readable({ read() { this.destroy(new Error('the line is dead')); } });
    const kept = await Promise.allSettled(Array.from({ length: 50 }, () => keep(dead())));
    expect(new Set(kept.map(({ status }) => status))).toEqual(new Set(['rejected']));
    expect(leftOver()).toEqual([]);
  });

  test('clears away what a crash left, and nothing that is still coming in', async () => {
    await keep(PDF);
    const [old, young] = ['a'.repeat(40), 'b'.repeat(40)].map((name) => join(folder, 'incoming', name));
    for (const path of [old, young]) writeFileSync(path ?? '', 'half');
    utimesSync(old ?? '', new Date(0), new Date(0));
    await vault.sweep(Date.now());
    expect(readdirSync(join(folder, 'incoming'))).toEqual(['b'.repeat(40)]);
  });

  test('reads nothing but its own places', async () => {
    await expect(vault.read('../../etc/passwd')).rejects.toThrow('place');
    await expect(vault.remove('..')).rejects.toThrow('place');
  });
});

describe('names of files', () => {
  test.each([
    ['C:\\Users\\Giang\\Tờ khai.PDF', 'Tờ khai.pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['khai\u202Efdp.exe', 'khai fdp.exe.pdf'],
    ['', 'tep.pdf'],
    ['...pdf', 'pdf.pdf'],
    ['Giấy khai sinh', 'Giấy khai sinh.pdf'],
  ])('%j is kept as %s', (given, name) => {
    expect(cleanFileName(given, ['pdf'])).toBe(name);
  });

  test('are always plain, short and end as their kind does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (given) => {
        const name = cleanFileName(given, ['jpg', 'jpeg']);
        expect(name).toMatch(/^[^\p{Cc}\p{Cf}<>:"|?*\\/]{1,155}\.jpe?g$/u);
        expect(cleanFileName(name, ['jpg', 'jpeg'])).toBe(name);
      }),
    );
  });
});
