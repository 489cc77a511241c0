import { afterAll, afterEach, describe, expect, jest, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PdfPrinter } from './pdf-printer.js';
import type { TypstLimits } from './typst-process.js';

jest.setTimeout(60_000);

const templates = mkdtempSync(join(tmpdir(), 'mot-cua-print-'));
writeFileSync(join(templates, 'letter.typ'), '#let data = json(bytes(sys.inputs.data))\n#set document(title: data.title)\n#set text(lang: "vi", font: "Tinos")\n= #data.title\n');
const open: PdfPrinter[] = [];

function printerWith(limits: Partial<TypstLimits>): PdfPrinter {
  const printer = new PdfPrinter(templates, { documentsPerChild: 10, timeLimitMs: 60_000, queueLimit: 10, ...limits });
  open.push(printer);
  return printer;
}

afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});
afterAll(() => rmSync(templates, { recursive: true, force: true }));

const print = (printer: PdfPrinter, template = 'letter.typ'): Promise<Buffer> => printer.print({ template, data: { title: 'Công văn' }, sheets: ['a4'] });

describe('the compiler process', () => {
  test('starts with the first document and is replaced after its share', async () => {
    const printer = printerWith({ documentsPerChild: 2 });
    expect(printer.pid).toBeUndefined();
    await print(printer);
    const first = printer.pid;
    expect(first).toBeGreaterThan(0);
    await Promise.all([print(printer), print(printer)]);
    expect(printer.pid).not.toBe(first);
  });

  test('killed in the middle, it is started again and nothing is lost', async () => {
    const printer = printerWith({});
    const pending = [print(printer), print(printer), print(printer)];
    await pending[0];
    process.kill(printer.pid ?? Number.NaN, 'SIGKILL');
    const pdfs = await Promise.all(pending);
    expect(pdfs.map((pdf) => pdf.subarray(0, 5).toString())).toEqual(['%PDF-', '%PDF-', '%PDF-']);
  });

  test('a document over the time limit is refused', async () => {
    await expect(print(printerWith({ timeLimitMs: 1 }))).rejects.toMatchObject({ code: 'print-too-slow' });
  });

  test('more than the queue holds is refused at once', async () => {
    const printer = printerWith({ queueLimit: 1 });
    const results = await Promise.allSettled([print(printer), print(printer), print(printer)]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
    expect(results[2]).toMatchObject({ reason: { code: 'print-queue-full' } });
  });

  test('closed, it refuses what waits and what comes', async () => {
    const printer = printerWith({});
    const waiting = print(printer);
    const refused = expect(waiting).rejects.toMatchObject({ code: 'print-closed' });
    await new Promise(setImmediate);
    await printer.close();
    await refused;
    await expect(print(printer)).rejects.toMatchObject({ code: 'print-closed' });
  });

  test('a fault in a template reaches only its own document', async () => {
    const printer = printerWith({});
    await expect(printer.print({ template: 'letter.typ', data: {}, sheets: ['a4'] })).rejects.toMatchObject({ code: 'print-failed' });
    const { pid } = printer;
    await expect(print(printer, 'none.typ')).rejects.toMatchObject({ code: 'print-failed' });
    expect(printer.pid).toBe(pid);
  });
});
