import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { readCsv } from '../../../../test/support/read-csv.js';
import { readPdf } from '../../../../test/support/read-pdf.js';
import { readXlsx, readXlsxPart } from '../../../../test/integration/oversight/read-xlsx.js';
import { HOSTILE, sampleReport } from '../../../../test/support/sample-report.js';
import { countable } from '../report-forms/report-form.js';
import { groupsOf } from './report-table.js';
import { writeCsv } from './write-csv.js';
import { ReportPrinter } from './write-pdf.js';
import { ReportWriter } from './write-report.js';
import { writeXlsx } from './write-xlsx.js';

jest.setTimeout(60_000);

const printer = new ReportPrinter();
afterAll(() => printer.onApplicationShutdown());

test('neighbours of a group stand together, and a group that comes again is another', () => {
  const { columns } = sampleReport();
  expect(groupsOf(columns).map(({ name, columns: own }) => [name, own.length])).toEqual([[null, 1], [null, 1], ['Tiếp nhận', 2], [null, 1], [null, 1], [null, 1]]);
  const [first] = columns.slice(2);
  expect(groupsOf([...columns.slice(2, 4), ...columns.slice(4, 5), ...(first ? [first] : [])]).map(({ columns: own }) => own.length)).toEqual([2, 1, 1]);
});

describe('a workbook', () => {
  test('has typed cells and computes nothing that it was told', async () => {
    const rows = readXlsx(await writeXlsx(sampleReport()));
    expect(rows.flat().some((cell) => cell.formula)).toBe(false);
    for (const words of HOSTILE) expect(rows.flat().filter((cell) => cell.value.trim() === words.trim()).map((cell) => cell.type)).toEqual(['s']);
    const [ordinal, name, received, share, fee, day, moment] = rows.find((row) => row[1]?.value === HOSTILE[1]) ?? [];
    expect([ordinal, name, received, share, fee].map((cell) => [cell?.type, cell?.value])).toEqual([['n', '2'], ['s', '+84912345678'], ['n', '1201'], ['n', '0.123'], ['n', '1250000']]);
    // Days since 1899-12-30: 25/08/2026 is 46259, and 16:45 on the clocks of Vietnam 0,698 of a day.
    expect(Number(day?.value)).toBe(46_259);
    expect(Number(moment?.value)).toBeCloseTo(46_259 + (16 * 60 + 45) / 1440, 6);
    expect(rows.find((row) => row[1]?.value === 'Tổng cộng')?.map((cell) => cell.value)).toEqual(['', 'Tổng cộng', '7215', '0.5', '7500000', '', '']);
  });

  test('prints its heads on every page, across A4, and holds them in sight', async () => {
    const file = await writeXlsx(sampleReport());
    expect(readXlsxPart(file, 'xl/workbook.xml')).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="0">'Mẫu &amp; thử'!$6:$7</definedName>`);
    const sheet = readXlsxPart(file, 'xl/worksheets/sheet1.xml');
    expect(sheet).toMatch(/<pageSetup [^>]*paperSize="9"/);
    expect(sheet).toMatch(/<pageSetup [^>]*orientation="landscape"/);
    expect(sheet).toMatch(/<pageSetup [^>]*fitToHeight="0"/);
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(sheet).toMatch(/ySplit="7"/);
    const order = ['<sheetPr>', '<sheetViews>', '<cols>', '<sheetData>', '<mergeCells', '<pageMargins', '<pageSetup', '<headerFooter>'].map((tag) => sheet.indexOf(tag));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order[0]).toBeGreaterThan(0);
  });
});

test('workbooks wait for one another, and too many are refused at once', async () => {
  const writer = new ReportWriter(printer);
  const asked = await Promise.allSettled(Array.from({ length: 13 }, () => writer.write('xlsx', sampleReport({ sections: [] }))));
  expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(11);
  expect(asked.slice(11)).toEqual(Array.from({ length: 2 }, () => ({ status: 'rejected', reason: expect.objectContaining({ code: 'unavailable' }) })));
  expect((await writer.write('xlsx', sampleReport())).length).toBeGreaterThan(0);
});

test('more cases than can be counted one by one are refused, with how many there are', () => {
  expect(() => countable({ received: 600_000, solved: 400_000 })).not.toThrow();
  expect(() => countable({ received: 600_000, solved: 400_001 })).toThrow(expect.objectContaining({ code: 'report-too-large', details: expect.objectContaining({ detail: expect.stringContaining('1.000.001') }) }));
});

describe('a CSV file', () => {
  test('starts with its mark, has CRLF, one line of names and then data alone', async () => {
    const bytes = await writeCsv(sampleReport());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = bytes.toString('utf8');
    expect(text.endsWith('\r\n')).toBe(true);
    const [head, ...rows] = readCsv(text);
    expect(head).toEqual(['Mục', 'STT', 'Chủ hồ sơ', 'Tiếp nhận: Tổng số', 'Tiếp nhận: Trực tuyến', 'Lệ phí (đồng)', 'Ngày', 'Thời điểm']);
    expect(rows).toHaveLength(7);
    expect(rows.at(-1)).toEqual(['Phần hai', '7', 'Nguyễn Thị Ạnh', '0', '', '0', '', '']);
    expect(rows[0]).toEqual(['Phần một', '1', `'${HOSTILE[0]}`, '1200', '0.123', '1250000', '2026-08-25', '2026-08-25T16:45:00+07:00']);
    for (const row of rows) for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  });
});

describe('a long CSV file', () => {
  test('has every row once, in order', async () => {
    const rows = Array.from({ length: 4_500 }, (_, index) => [index + 1, 'A', 1, null, 0, null, null]);
    const [, ...read] = readCsv((await writeCsv(sampleReport({ sections: [{ name: null, rows }] }))).toString('utf8'));
    expect(read.map(([ordinal]) => Number(ordinal))).toEqual(rows.map(([ordinal]) => ordinal));
  });
});

describe('a print', () => {
  test('is tagged A4 across with head, rows, total, notes and room to sign', async () => {
    const { pages, tagged, archival, title } = await readPdf(await printer.write(sampleReport()));
    expect({ tagged, archival, title }).toEqual({ tagged: true, archival: '2A', title: 'BÁO CÁO MẪU – Ủy ban nhân dân phường Tân Lập' });
    expect(pages.map(({ width, height }) => [width, height])).toEqual([[297, 210]]);
    const text = pages[0]?.text ?? '';
    for (const words of ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'ỦY BAN NHÂN DÂN PHƯỜNG TÂN LẬP', 'Tân Lập, ngày 25 tháng 8 năm 2026', 'Biểu số II.00/MẪU', 'Tiếp nhận', 'Phần hai', '1.250.000', '12,3 %', '25/08/2026 16:45', 'Tổng cộng', '7.500.000', 'Ghi chú thứ hai.', 'NGƯỜI LẬP BIỂU', 'THỦ TRƯỞNG ĐƠN VỊ', 'Trang 1/1']) {
      expect(text).toContain(words);
    }
    for (const words of HOSTILE) expect(text.replace(/[\s\u200b]/g, '')).toContain(words.replace(/\s/g, ''));
  });

  test('repeats its heads on every page', async () => {
    const rows = Array.from({ length: 120 }, (_, index) => [index + 1, `Người thứ ${index + 1}`, 1, 0.5, 0, null, null]);
    const { pages } = await readPdf(await printer.write(sampleReport({ sections: [{ name: null, rows }] })));
    expect(pages.length).toBeGreaterThan(2);
    for (const [index, { text }] of pages.slice(0, -1).entries()) {
      expect(text).toContain('Chủ hồ sơ');
      expect(text).toContain(`Trang ${index + 1}/${pages.length}`);
    }
  });

  test('says that there is nothing', async () => {
    const { pages } = await readPdf(await printer.write(sampleReport({ sections: [{ name: null, rows: [] }], total: null })));
    expect(pages[0]?.text).toContain('Không có dữ liệu trong kỳ.');
  });
});
