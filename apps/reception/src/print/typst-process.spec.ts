import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { SAMPLE_FORMS } from '../../../../test/support/sample-forms.js';
import { PdfPrinter } from './pdf-printer.js';
import { TypstProcess } from './typst-process.js';

jest.setTimeout(60_000);

const open: Array<{ close(): unknown }> = [];
const printerWith = (limits: ConstructorParameters<typeof PdfPrinter>[0]): PdfPrinter => {
  const printer = new PdfPrinter(limits);
  open.push(printer);
  return printer;
};
afterEach(() => {
  for (const one of open.splice(0)) one.close();
});

const print = (printer: PdfPrinter): Promise<Buffer> => printer.render('apology', SAMPLE_FORMS.apology);

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
    const typst = new TypstProcess({ documentsPerChild: 10, timeLimitMs: 10_000, queueLimit: 10 });
    open.push(typst);
    const bad = typst.compile({ template: 'apology.typ', data: '{}', sheets: ['a5'] });
    await expect(bad).rejects.toMatchObject({ code: 'print-failed' });
    const pid = typst.pid;
    await expect(typst.compile({ template: 'none.typ', data: '{}', sheets: ['a5'] })).rejects.toMatchObject({ code: 'print-failed' });
    expect(typst.pid).toBe(pid);
  });
});
