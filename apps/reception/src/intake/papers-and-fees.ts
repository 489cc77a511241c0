import { feeAmount, selectFees, type Channel, type PlainDate, type Procedure, type ProcedurePaper } from '#domain';
import type { FeeLine, PaperRecord } from '#persistence';
import { isId, type FieldError, type FileOfPaper } from '#platform';
import type { FeeDto, PaperDto } from './intake.dto.js';

/** What one application may cost at most: the column is a 32-bit integer. */
const HIGHEST_TOTAL = 2_000_000_000;

/** Files that one application may bring. */
const MOST_FILES = 60;

/** Papers as handed in, what is wrong with the list, and which mandatory ones are not there. */
export interface ExaminedPapers {
  readonly records: readonly PaperRecord[];
  readonly errors: readonly FieldError[];
  readonly missing: readonly ProcedurePaper[];
  /** Uploaded files, each with the place of its paper among the records. */
  readonly files: readonly FileOfPaper[];
}

/** Holds the papers handed in against the procedure's list. A row without any copy counts as not handed in. */
export function examinePapers(papers: readonly PaperDto[], procedure: Procedure): ExaminedPapers {
  const records: PaperRecord[] = [];
  const errors: FieldError[] = [];
  const files: FileOfPaper[] = [];
  papers.forEach((paper, index) => {
    const key = paper.key ?? null;
    const known = key === null ? undefined : procedure.papers.find((candidate) => candidate.key === key);
    const name = known?.name ?? paper.name ?? null;
    const field = `papers[${index}]`;
    if (key !== null && !known) errors.push({ field: `${field}.key`, code: 'unknown', message: 'Thủ tục không có giấy tờ này' });
    else if (key !== null && records.some((record) => record.key === key)) errors.push({ field: `${field}.key`, code: 'repeated', message: 'Giấy tờ này đã có trong danh sách' });
    else if (name === null) errors.push({ field: `${field}.name`, code: 'missing', message: 'Cần mã hoặc tên giấy tờ' });
    else if (paper.originals + paper.copies > 0) {
      files.push(...(paper.fileIds ?? []).map((id) => ({ id, paper: records.length })));
      records.push({ key, name, originals: paper.originals, copies: paper.copies, received: true });
    }
  });
  if (files.length > MOST_FILES) errors.push({ field: 'papers', code: 'too-many-files', message: `Mỗi hồ sơ nhận tối đa ${MOST_FILES} tệp` });
  if (new Set(files.map(({ id }) => id)).size < files.length) errors.push({ field: 'papers', code: 'repeated', message: 'Một tệp chỉ gắn với một giấy tờ' });
  const unread = papers.findIndex(({ fileIds = [] }) => fileIds.some((id) => !isId(id)));
  if (unread >= 0) errors.push({ field: `papers[${unread}].fileIds`, code: 'format', message: 'Mã tệp không hợp lệ' });
  const missing = procedure.papers.filter((paper) => paper.mandatory && !records.some((record) => record.key === paper.key));
  return { records, errors, missing, files };
}

/** Rows for mandatory papers that did not come, so that the counter sees at a glance what to ask for. */
export function missingRecords(missing: readonly ProcedurePaper[]): PaperRecord[] {
  return missing.map(({ key, name, originals, copies }) => ({ key, name, originals, copies, received: false }));
}

/** Fee lines with what each comes to. */
export interface ExaminedFees {
  readonly lines: readonly FeeLine[];
  readonly errors: readonly FieldError[];
}

/** The fees of the procedure for this channel and day: those the counter names with their counts, or all of them once and unpaid. */
export function examineFees(fees: readonly FeeDto[] | null, procedure: Procedure, channel: Channel, on: PlainDate): ExaminedFees {
  const holding = selectFees(procedure, channel, on);
  const asked = fees ?? holding.map(({ key }) => ({ key, quantity: 1, paid: false }));
  const errors: FieldError[] = [];
  const lines: FeeLine[] = [];
  asked.forEach(({ key, quantity, paid }, index) => {
    const fee = holding.find((candidate) => candidate.key === key);
    const field = `fees[${index}].key`;
    if (!fee) errors.push({ field, code: 'unknown', message: 'Thủ tục không thu khoản này' });
    else if (lines.some((line) => line.key === key)) errors.push({ field, code: 'repeated', message: 'Khoản này đã có trong danh sách' });
    else lines.push({ key, name: fee.name, amount: feeAmount(fee, quantity), quantity, paid });
  });
  if (totalOf(lines) > HIGHEST_TOTAL) errors.push({ field: 'fees', code: 'too-high', message: 'Tổng phí, lệ phí quá lớn, xin kiểm tra số lượng' });
  return { lines, errors };
}

export function totalOf(lines: readonly FeeLine[]): number {
  return lines.reduce((sum, line) => sum + line.amount, 0);
}
