import { describeDate, isPlainDate, type PlainDate } from '../calendar/plain-date.js';
import { duplicates, type DefinitionFault } from './definition-fault.js';
import { CHANNELS, MOST_PAPER_FORMS, type Channel, type Procedure, type ProcedureFee, type ProcedureLimit, type ProcedurePaper } from './procedure.js';

export type ProcedureFaultCode =
  | 'schema-unknown'
  | 'code-form'
  | 'text-empty'
  | 'date-invalid'
  | 'dates-reversed'
  | 'levels-unfit'
  | 'channels-unfit'
  | 'online-unfit'
  | 'online-reason-missing'
  | 'limit-missing'
  | 'limit-unfit'
  | 'limits-overlap'
  | 'variant-unnamed'
  | 'fee-unfit'
  | 'fees-overlap'
  | 'paper-key-duplicate'
  | 'paper-unfit'
  | 'papers-none-mandatory';

export type ProcedureFault = DefinitionFault<ProcedureFaultCode>;

/** National code of a procedure: 1, 2, 3 or 6, a dot, six digits; the locality's suffix is no part of it. */
const NATIONAL_CODE = /^[1236]\.\d{6}$/;
/** What must not be empty, as people call it. */
const TEXTS = { name: 'tên thủ tục', field: 'lĩnh vực', fieldName: 'tên lĩnh vực', result: 'kết quả' } as const;
const CHANNEL_WORDS: Readonly<Record<Channel, string>> = { counter: 'trực tiếp', online: 'trực tuyến', post: 'bưu chính' };
const LEVELS = ['province', 'district', 'commune'];
/** Where forms are published. Citizens follow it, so it is a web address and no other. */
const WEB_ADDRESS = /^https:\/\/[^\s/]+\.[^\s]+$/;
const MINUTES_A_DAY = 24 * 60;

/**
 * Everything that keeps a procedure from being published; empty when it may be. For every
 * channel that it offers there must be a usual limit (no sub-case) from the day it holds, so
 * that a case is never opened without a promise.
 */
export function checkProcedure(procedure: Procedure): ProcedureFault[] {
  return [
    ...checkHead(procedure),
    ...checkOnline(procedure),
    ...procedure.limits.flatMap(checkLimit),
    ...checkLimits(procedure),
    ...procedure.fees.flatMap(checkFee),
    ...overlaps(procedure.fees, (fee) => `${fee.key} ${fee.channel}`).map((index) => fault('fees-overlap', `fees.${index}.channel`, 'Hai mức thu của một khoản, cho cùng hình thức, có hiệu lực cùng lúc.')),
    ...checkPapers(procedure.papers),
  ];
}

function checkHead(procedure: Procedure): ProcedureFault[] {
  const faults: ProcedureFault[] = [];
  if (procedure.schema !== 1) faults.push(fault('schema-unknown', 'schema', `Không hiểu phiên bản cấu trúc ${String(procedure.schema)}.`));
  if (!NATIONAL_CODE.test(procedure.code)) faults.push(fault('code-form', 'code', procedure.code === '' ? 'Thiếu mã thủ tục.' : `Mã thủ tục “${procedure.code}” không đúng dạng 1.001193.`));
  for (const [key, what] of Object.entries(TEXTS)) {
    if (procedure[key as keyof typeof TEXTS].trim() === '') faults.push(fault('text-empty', key, `Thiếu ${what}.`));
  }
  if (procedure.legalBasis.length === 0) faults.push(fault('text-empty', 'legalBasis', 'Thiếu căn cứ pháp lý.'));
  const levels = procedure.resolvingLevels;
  if (levels.length === 0 || levels.some((level) => !LEVELS.includes(level)) || duplicates(levels).length > 0) {
    faults.push(fault('levels-unfit', 'resolvingLevels', 'Cấp giải quyết phải có ít nhất một cấp, không trùng, thuộc tỉnh, huyện, xã.'));
  }
  if (!Number.isInteger(procedure.version) || procedure.version < 1) faults.push(fault('schema-unknown', 'version', 'Phiên bản phải là số nguyên từ 1.'));
  return [...faults, ...checkDates('', procedure)];
}

function checkOnline({ online, onlineReason, channels }: Procedure): ProcedureFault[] {
  const faults: ProcedureFault[] = [];
  if (channels.length === 0 || duplicates(channels).length > 0 || channels.some((channel) => !CHANNELS.includes(channel))) {
    faults.push(fault('channels-unfit', 'channels', 'Hình thức tiếp nhận phải có ít nhất một, không trùng, thuộc danh mục.'));
  }
  if (!['full', 'part', 'none'].includes(online)) faults.push(fault('online-unfit', 'online', `Mức độ trực tuyến “${online}” không có.`));
  if ((online === 'none') === channels.includes('online')) {
    faults.push(fault('online-unfit', 'online', 'Mức độ trực tuyến không khớp với hình thức tiếp nhận.'));
  }
  // NĐ 224/2026 Đ15: a service that is not full online must publish why.
  if (online !== 'full' && (onlineReason === null || onlineReason.trim() === '')) {
    faults.push(fault('online-reason-missing', 'onlineReason', 'Dịch vụ chưa toàn trình phải công bố lý do.'));
  }
  return faults;
}

function checkLimit(rule: ProcedureLimit, index: number): ProcedureFault[] {
  const place = `limits.${index}`;
  const faults = checkDates(`${place}.`, rule);
  const { value, unit, cutOff } = rule.limit;
  if (!['working-days', 'working-hours', 'calendar-days', 'months', 'same-day'].includes(unit)) {
    faults.push(fault('limit-unfit', `${place}.limit.unit`, `Đơn vị thời hạn “${unit}” không có.`));
  }
  const whole = unit === 'working-hours' ? Number.isInteger(value * 60) : Number.isInteger(value);
  if (unit !== 'same-day' && (!whole || value <= 0)) faults.push(fault('limit-unfit', `${place}.limit.value`, 'Thời hạn phải dương, tính bằng số ngày, tháng nguyên hoặc giờ tròn phút.'));
  if (cutOff !== undefined && (!Number.isInteger(cutOff) || cutOff < 0 || cutOff >= MINUTES_A_DAY)) {
    faults.push(fault('limit-unfit', `${place}.limit.cutOff`, 'Giờ chốt trong ngày phải là số phút từ 0 đến 1439.'));
  }
  if ((rule.variant === null) !== (rule.variantName === null)) faults.push(fault('variant-unnamed', `${place}.variantName`, 'Trường hợp riêng phải có cả mã và tên.'));
  if (rule.legalBasis.trim() === '') faults.push(fault('text-empty', `${place}.legalBasis`, 'Thời hạn phải có căn cứ.'));
  return faults;
}

function checkLimits({ limits, channels, validFrom }: Procedure): ProcedureFault[] {
  const faults = overlaps(limits, (rule) => `${rule.channel} ${rule.variant}`).map((index) =>
    fault('limits-overlap', `limits.${index}.channel`, 'Hai thời hạn cho cùng hình thức và trường hợp có hiệu lực cùng lúc.'),
  );
  for (const channel of channels) {
    const usual = limits.some((rule) => rule.variant === null && (rule.channel ?? channel) === channel && holdsOn(rule, validFrom));
    if (!usual) faults.push(fault('limit-missing', 'limits', `Không có thời hạn thông thường cho hình thức ${CHANNEL_WORDS[channel] ?? `“${channel}”`} từ ngày ${isPlainDate(validFrom) ? describeDate(validFrom) : validFrom}.`));
  }
  return faults;
}

function checkFee(fee: ProcedureFee, index: number): ProcedureFault[] {
  const place = `fees.${index}`;
  const faults = checkDates(`${place}.`, fee);
  if (!Number.isInteger(fee.amount) || fee.amount < 0) faults.push(fault('fee-unfit', `${place}.amount`, 'Mức thu phải là số nguyên đồng, không âm.'));
  if (!isReductionSensible(fee)) faults.push(fault('fee-unfit', `${place}.reduced`, 'Mức giảm từ trang hoặc bản tiếp theo và mức tối đa phải là số nguyên đồng không âm, không cao hơn mức thường.'));
  if (!['fixed', 'per-copy', 'per-page'].includes(fee.basis)) faults.push(fault('fee-unfit', `${place}.basis`, `Cách tính “${fee.basis}” không có.`));
  if (fee.name.trim() === '') faults.push(fault('text-empty', `${place}.name`, 'Thiếu tên khoản thu.'));
  if (fee.legalBasis.trim() === '') faults.push(fault('text-empty', `${place}.legalBasis`, 'Mức thu phải có căn cứ.'));
  return faults;
}

function isReductionSensible({ amount, basis, reduced, maximum }: ProcedureFee): boolean {
  if (maximum !== undefined && (!Number.isInteger(maximum) || maximum < amount)) return false;
  if (reduced === undefined) return true;
  const { above, amount: lower } = reduced;
  return basis !== 'fixed' && Number.isInteger(above) && above >= 1 && Number.isInteger(lower) && lower >= 0 && lower <= amount;
}

function checkPapers(papers: readonly ProcedurePaper[]): ProcedureFault[] {
  const faults = duplicates(papers.map((paper) => paper.key)).map((key) => fault('paper-key-duplicate', `papers.${key}`, `Mã giấy tờ “${key}” bị trùng.`));
  for (const paper of papers) {
    const place = `papers.${paper.key}`;
    const counts = [paper.originals, paper.copies];
    if (counts.some((count) => !Number.isInteger(count) || count < 0) || paper.originals + paper.copies === 0) {
      faults.push(fault('paper-unfit', `${place}.originals`, 'Giấy tờ phải có số bản chính hoặc bản sao.'));
    }
    if (paper.name.trim() === '') faults.push(fault('text-empty', `${place}.name`, 'Thiếu tên giấy tờ.'));
    if (paper.mandatory && paper.condition !== undefined) faults.push(fault('paper-unfit', `${place}.condition`, 'Giấy tờ bắt buộc thì không kèm điều kiện.'));
    if (!paper.mandatory && (paper.condition ?? '').trim() === '') faults.push(fault('paper-unfit', `${place}.condition`, 'Giấy tờ không bắt buộc phải ghi khi nào cần nộp.'));
    if (paper.formUrl !== undefined && !WEB_ADDRESS.test(paper.formUrl)) faults.push(fault('paper-unfit', `${place}.formUrl`, 'Địa chỉ biểu mẫu phải bắt đầu bằng https://.'));
    const forms = (paper.forms ?? []).map(({ id }) => id);
    if (forms.length > MOST_PAPER_FORMS || duplicates(forms).length > 0) faults.push(fault('paper-unfit', `${place}.forms`, `Mỗi giấy tờ có tối đa ${MOST_PAPER_FORMS} tệp biểu mẫu, không trùng nhau.`));
  }
  if (!papers.some((paper) => paper.mandatory)) faults.push(fault('papers-none-mandatory', 'papers', 'Thủ tục phải có ít nhất một giấy tờ bắt buộc.'));
  return faults;
}

interface Valid {
  readonly validFrom: PlainDate;
  readonly validTo: PlainDate | null;
}

function checkDates(place: string, { validFrom, validTo }: Valid): ProcedureFault[] {
  const faults: ProcedureFault[] = [];
  if (!isPlainDate(validFrom)) faults.push(fault('date-invalid', `${place}validFrom`, `Ngày “${validFrom}” không hợp lệ.`));
  if (validTo !== null && !isPlainDate(validTo)) faults.push(fault('date-invalid', `${place}validTo`, `Ngày “${validTo}” không hợp lệ.`));
  if (validTo !== null && validTo < validFrom) faults.push(fault('dates-reversed', `${place}validTo`, 'Ngày hết hiệu lực trước ngày có hiệu lực.'));
  return faults;
}

function holdsOn({ validFrom, validTo }: Valid, date: PlainDate): boolean {
  return validFrom <= date && (validTo === null || date <= validTo);
}

/** Places of entries that hold on a day on which one before them with the same key does. */
function overlaps<Entry extends Valid>(entries: readonly Entry[], keyOf: (entry: Entry) => string): number[] {
  const meets = (entry: Entry, other: Entry): boolean => entry.validFrom <= (other.validTo ?? '9999-12-31') && other.validFrom <= (entry.validTo ?? '9999-12-31');
  return entries.flatMap((entry, index) => (entries.slice(0, index).some((other) => keyOf(other) === keyOf(entry) && meets(entry, other)) ? [index] : []));
}

function fault(code: ProcedureFaultCode, place: string, message: string): ProcedureFault {
  return { code, place, message };
}
