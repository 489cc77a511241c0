import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { readPdf, readPdfQr } from '../../../../test/support/read-pdf.js';
import { SAMPLE_FORMS, samplePapers, sampleReceipt } from './sample-forms.js';
import { FORM_NAMES, type FormName } from './form-data.js';
import { FormPrinter } from './form-printer.js';

jest.setTimeout(60_000);

const printer = new FormPrinter({ timeLimitMs: 60_000 });
afterAll(() => printer.close());

const A5 = [148, 210];
const A4 = [210, 297];
const LETTERS = 'aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ';
const EDE = 'čĭŏŭñwjfzĕ';

const printSample = <F extends FormName>(form: F): Promise<Buffer> => printer.render(form, SAMPLE_FORMS[form]);

describe.each(FORM_NAMES)('form %s', (form) => {
  test('is one tagged, archival, Vietnamese page under 60 KiB with a title', async () => {
    const bytes = await printSample(form);
    const pdf = await readPdf(bytes);
    expect(pdf).toMatchObject({ tagged: true, archival: '2A', language: 'vi' });
    expect(pdf.pages).toHaveLength(1);
    expect(pdf.title.length).toBeGreaterThan(20);
    expect(bytes.length).toBeLessThanOrEqual(60 * 1024);
  });

  test('prints the same bytes from the same facts', async () => {
    expect((await printSample(form)).equals(await printSample(form))).toBe(true);
  });
});

describe('receipt', () => {
  const receiptText = async (change: Parameters<typeof sampleReceipt>[0]): Promise<string> =>
    (await readPdf(await printer.render('receipt', sampleReceipt(change)))).pages.map(({ text }) => text).join(' ');

  test('says what form 01 must say', async () => {
    const text = await receiptText({});
    for (const words of [
      'Mẫu số 01 – TT 03/2025/TT-VPCP',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Tân Lập, ngày 20 tháng 8 năm 2026',
      'Mã hồ sơ: H99.21.05-260820-0123',
      'Mã tra cứu (PIN)',
      'K7MX9RTA',
      'Bà Nguyễn Thị Hương Giang',
      '0912 345 678',
      'Thời gian giải quyết hồ sơ theo quy định là: 03 ngày làm việc',
      'Thời gian nhận hồ sơ: 09 giờ 12 phút, ngày 20/08/2026',
      '14 giờ 00 phút, ngày 25/08/2026',
      '1.250.000 đ (đã thu)',
      'Vì sao hẹn ngày này',
      'motcua.anhai.example/tra-cuu',
    ]) {
      expect(text).toContain(words);
    }
  });

  test('keeps every Vietnamese and Ê-đê letter', async () => {
    const all = [LETTERS, LETTERS.toUpperCase(), EDE, EDE.toUpperCase()].map((row) => row.match(/.{1,9}/gu)?.join(' ') ?? '');
    const text = await receiptText({ whyThisDate: all.join(' ') });
    expect(text).toContain(all[0]);
    expect(text.replace(/\s/g, '')).toContain(all.join('').replace(/\s/g, ''));
  });

  test('carries the QR code to the tracking page, readable at 200 dpi, and the PIN nowhere in the shown address', async () => {
    const { trackingUrl } = sampleReceipt();
    const bytes = await printSample('receipt');
    expect(await readPdfQr(bytes)).toBe(trackingUrl);
    expect((await readPdf(bytes)).pages[0]?.text).not.toContain('#');
  });

  test('is one A5 page with 12 long papers and A4 with 40', async () => {
    const short = await readPdf(await printer.render('receipt', sampleReceipt({ papers: samplePapers(12) })));
    const bytes = await printer.render('receipt', sampleReceipt({ papers: samplePapers(40) }));
    const long = await readPdf(bytes);
    expect(bytes.length).toBeLessThanOrEqual(60 * 1024);
    expect(short.pages.map(({ width, height }) => [width, height])).toEqual([A5]);
    expect(long.pages.map(({ width, height }) => [width, height])[0]).toEqual(A4);
    expect(long.pages.map(({ text }) => text).join(' ')).toContain('40.');
  });

  test('names the submitter where another person hands in', async () => {
    const submitter = { kind: 'person', name: 'Y Bliă Niê Kdăm', authorization: 'Giấy ủy quyền số 12' } as const;
    const text = await receiptText({ submitter });
    expect(text).toContain('Người nộp hồ sơ thay: Ông (Bà) Y Bliă Niê Kdăm');
    expect(text).toContain('Giấy ủy quyền số 12');
    expect(await receiptText({})).not.toContain('nộp hồ sơ thay');
  });

  test('markup in a name stays text', async () => {
    const name = '*x* _y_ #panic() $z$ <w> @q `c` \\ [b] // e "h"';
    expect(await receiptText({ applicant: { kind: 'person', name } })).toContain(`Ông (Bà) ${name}`);
  });

  test('letters that the font lacks cost the archival mark, not the receipt', async () => {
    const pdf = await readPdf(await printer.render('receipt', sampleReceipt({ receivedBy: 'Vương \ue000' })));
    expect(pdf.pages[0]?.text).toContain('Vương');
    expect(pdf).toMatchObject({ tagged: true, archival: '' });
  });
});

test('a control sheet longer than a page repeats its head and numbers its pages', async () => {
  const sample = SAMPLE_FORMS['control-sheet'];
  const handOvers = Array.from({ length: 8 }, () => sample.handOvers).flat();
  const { pages } = await readPdf(await printer.render('control-sheet', { ...sample, handOvers }));
  expect(pages.length).toBeGreaterThan(1);
  for (const page of pages) expect(page.text).toContain('TÊN ĐƠN VỊ');
  expect(pages[0]?.text).toContain(`Trang 1/${pages.length}`);
});
