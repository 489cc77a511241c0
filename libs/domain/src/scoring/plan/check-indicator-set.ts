import { isPlainDate } from '../../calendar/plain-date.js';
import { duplicates, type DefinitionFault } from '../../process/definition-fault.js';
import { exactSum } from '../exact.js';
import { indicatorsOf, type Indicator, type IndicatorGroup, type IndicatorSet, type LevelTarget, type Scoring } from './indicator-set.js';
import { isMeasureKey } from './measures.js';

/** Decimals that points are written and rounded to. */
const POINT_DECIMALS = 2;

type Add = (code: string, place: string, message: string) => void;

/** Everything that keeps a set of the published form from making sense; empty when it may be published. */
export function checkIndicatorSet(set: IndicatorSet): DefinitionFault[] {
  const faults: DefinitionFault[] = [];
  const add: Add = (code, place, message) => faults.push({ code, place, message });
  checkDays(set.validFrom, set.validTo, '', { from: 'validFrom', to: 'validTo' }, add);
  for (const key of duplicates(set.groups.map((group) => group.key))) add('key-duplicate', `groups.${key}`, `Mã nhóm “${key}” bị trùng.`);
  for (const key of duplicates(indicatorsOf(set).map((indicator) => indicator.key))) add('key-duplicate', `indicators.${key}`, `Mã chỉ số “${key}” bị trùng.`);
  for (const [index, { from }] of (set.levels ?? []).entries()) if (!isPlainDate(from)) add('date-invalid', `levels[${index}].from`, `Ngày “${from}” không hợp lệ.`);
  for (const group of set.groups) checkGroup(group, add);
  return faults;
}

function checkGroup(group: IndicatorGroup, add: Add): void {
  const place = `groups.${group.key}`;
  for (const indicator of group.indicators) checkIndicator(indicator, `${place}.indicators.${indicator.key}`, add);
  const points = group.indicators.flatMap((indicator) => (indicator.points ? [indicator.points.max] : []));
  if (group.maxPoints === null) {
    if (points.length > 0) add('points-without-maximum', `${place}.maxPoints`, `Nhóm “${group.name}” có chỉ số chấm điểm nhưng chưa có điểm tối đa.`);
    return;
  }
  const sum = exactSum(points, POINT_DECIMALS);
  if (sum !== group.maxPoints) add('points-do-not-add-up', `${place}.maxPoints`, `Điểm tối đa của các chỉ số cộng lại là ${spoken(sum)}, không phải ${spoken(group.maxPoints)}.`);
}

function checkIndicator(indicator: Indicator, place: string, add: Add): void {
  checkMeasure(indicator, `${place}.measure`, add);
  for (const [index, target] of indicator.targets.entries()) checkTarget(indicator, target, `${place}.targets[${index}]`, add);
  for (const [index, target] of indicator.targets.entries()) {
    const other = indicator.targets.findIndex((candidate, at) => at < index && candidate.level === target.level && overlap(candidate, target));
    if (other >= 0) add('target-overlaps', `${place}.targets[${index}]`, `Chỉ tiêu này và chỉ tiêu thứ ${other + 1} cùng cấp có thời gian trùng nhau.`);
  }
  if (indicator.points) checkScoring(indicator, indicator.points, `${place}.points`, add);
}

function checkMeasure({ unit, measure }: Indicator, place: string, add: Add): void {
  if (measure.kind === 'computed') {
    if (!isMeasureKey(measure.key)) add('measure-unknown', `${place}.key`, `Không có phép đo “${String(measure.key)}”.`);
    if (unit !== 'share') add('measure-unfit', `${place}.key`, 'Phép đo tự tính cho ra tỷ lệ; đơn vị tính phải là share.');
    return;
  }
  const asksShare = measure.numerator !== undefined && measure.denominator !== undefined && measure.value === undefined;
  const asksValue = measure.numerator === undefined && measure.denominator === undefined && measure.value !== undefined;
  if (unit === 'share' && !asksShare) add('measure-unfit', place, 'Tỷ lệ phải hỏi tử số và mẫu số, không hỏi giá trị.');
  if (unit !== 'share' && !asksValue) add('measure-unfit', place, 'Chỉ số không phải tỷ lệ thì chỉ hỏi một giá trị.');
  if (measure.across === 'sum' && unit !== 'share' && unit !== 'count') add('sum-unfit', `${place}.across`, 'Chỉ tỷ lệ và số đếm cộng được qua các kỳ; hãy dùng latest.');
}

function checkTarget({ unit }: Indicator, { from, to, value, strict, ceiling = false }: LevelTarget, place: string, add: Add): void {
  checkDays(from, to, `${place}.`, { from: 'from', to: 'to' }, add);
  if (unit !== 'share' && unit !== 'yes-no') return;
  if (value > 1) add('target-unfit', `${place}.value`, 'Chỉ tiêu của tỷ lệ viết dạng số từ 0 đến 1 (0.9 là 90 %).');
  if (strict && !ceiling && value === 1) add('target-unreachable', `${place}.strict`, 'Không tỷ lệ nào vượt 100 %.');
  if (strict && ceiling && value === 0) add('target-unreachable', `${place}.strict`, 'Không tỷ lệ nào dưới 0 %.');
}

function checkScoring({ unit, measure }: Indicator, points: Scoring, place: string, add: Add): void {
  if (exactSum([points.max], POINT_DECIMALS) !== points.max) add('points-too-fine', `${place}.max`, `Điểm chỉ viết đến ${POINT_DECIMALS} chữ số thập phân.`);
  if ((points.kind === 'yes-no') !== (unit === 'yes-no')) add('scoring-unfit', `${place}.kind`, 'Cách chấm có hoặc không đi cùng đơn vị tính có hoặc không.');
  if ((points.kind === 'entered') !== (unit === 'points')) add('scoring-unfit', `${place}.kind`, 'Điểm nhập trực tiếp đi cùng đơn vị tính điểm.');
  if (points.kind === 'proportional' && unit !== 'share') add('scoring-unfit', `${place}.kind`, 'Chấm theo tỷ lệ chỉ dùng cho tỷ lệ; số khác dùng linear hoặc steps.');
  if (points.kind === 'linear' && unit === 'share' && points.fullAt > 1) add('scoring-unfit', `${place}.fullAt`, 'Mức đủ điểm của tỷ lệ từ 0 đến 1.');
  if (points.whenNothing !== undefined && unit !== 'share') add('scoring-unfit', `${place}.whenNothing`, `Chỉ tỷ lệ có mẫu số${measure.kind === 'entered' ? ' để bằng 0' : ''}.`);
  if (points.kind === 'steps') checkSteps(points, place, add);
}

function checkSteps({ max, steps }: Extract<Scoring, { kind: 'steps' }>, place: string, add: Add): void {
  for (const [index, step] of steps.entries()) {
    const before = steps[index - 1];
    if (before && (step.from <= before.from || step.points <= before.points)) add('steps-unsorted', `${place}.steps[${index}]`, 'Các bậc phải tăng dần cả mức lẫn điểm.');
    if (exactSum([step.points], POINT_DECIMALS) !== step.points) add('points-too-fine', `${place}.steps[${index}].points`, `Điểm chỉ viết đến ${POINT_DECIMALS} chữ số thập phân.`);
  }
  if (steps.at(-1)?.points !== max) add('steps-unfit', `${place}.steps`, `Bậc cao nhất phải cho đủ ${spoken(max)} điểm.`);
}

function checkDays(from: string, to: string | null, prefix: string, names: { readonly from: string; readonly to: string }, add: Add): void {
  if (!isPlainDate(from)) add('date-invalid', prefix + names.from, `Ngày “${from}” không hợp lệ.`);
  if (to !== null && !isPlainDate(to)) add('date-invalid', prefix + names.to, `Ngày “${to}” không hợp lệ.`);
  else if (to !== null && to < from) add('date-order', prefix + names.to, 'Ngày cuối phải từ ngày đầu trở đi.');
}

function overlap(a: LevelTarget, b: LevelTarget): boolean {
  return (a.to === null || b.from <= a.to) && (b.to === null || a.from <= b.to);
}

function spoken(number: number): string {
  return String(number).replace('.', ',');
}
