import { join } from 'node:path';
import { PdfPrinter } from '#print';

/** Papers that the demonstration uploads: a scan as citizens bring it, and a result as an authority issues it. */
export interface SamplePapers {
  readonly scan: Buffer;
  readonly result: Buffer;
}

const LIMITS = { documentsPerChild: 10, timeLimitMs: 30_000, queueLimit: 10 };

/** Prints both once; every case gets the same. */
export async function printSamplePapers(): Promise<SamplePapers> {
  const printer = new PdfPrinter(join(import.meta.dirname, 'templates'), LIMITS);
  const print = (title: string, lines: readonly string[]) => printer.print({ template: 'sample-paper.typ', data: { title, lines }, sheets: ['a4'] });
  try {
    const scan = await print('Bản quét giấy tờ', ['Họ, chữ đệm và tên: ……………………………………', 'Số định danh cá nhân: ……………………………………', 'Nội dung: theo tờ khai kèm hồ sơ.', 'Người khai ký, ghi rõ họ tên.']);
    const result = await print('Kết quả giải quyết', ['Căn cứ hồ sơ đã tiếp nhận và kết quả thẩm định;', 'Cơ quan có thẩm quyền ban hành kết quả này cho người nộp hồ sơ.', 'Người ký, đóng dấu.']);
    return { scan, result };
  } finally {
    await printer.close();
  }
}
