import { fold, type StageLimit, type Step } from '#domain';

const LIMIT = /^(\d{1,5}(?:[.,]\d{1,2})?)\s*([a-z]*)$/;
const UNITS: Readonly<Record<StageLimit['unit'], readonly string[]>> = {
  'working-hours': ['g', 'gi', 'gio', 'h', 'hour', 'hours'],
  'working-days': ['n', 'ng', 'ngay', 'd', 'day', 'days'],
};

/** A limit as it is typed: `4`, `4 giờ`, `4h`, `2 ngày`, `0,5 g`; none for nothing or a dash. `undefined` when it cannot be read. */
export function typedLimit(text: string, before: StageLimit | null): StageLimit | null | undefined {
  const plain = fold(text).trim();
  if (plain === '' || plain === '-') return null;
  const [, number = '', word = ''] = LIMIT.exec(plain) ?? [];
  const value = Number(number.replace(',', '.'));
  if (number === '' || value === 0) return undefined;
  if (word === '') return { value, unit: before?.unit ?? 'working-hours' };
  const unit = (Object.keys(UNITS) as StageLimit['unit'][]).find((known) => UNITS[known].includes(word));
  return unit && { value, unit };
}

/** Steps by the numbers of their lines: `2`, `1, 3`; none for nothing or a dash. `undefined` when one is no line. */
export function typedSteps(text: string, stages: readonly Step[]): readonly string[] | undefined {
  const words = text.split(/[\s,;]+/).filter((word) => word !== '' && word !== '-' && word !== '–');
  const keys = words.map((word) => (/^\d{1,3}$/.test(word) ? stages[Number(word) - 1]?.key : undefined));
  return keys.every((key) => key !== undefined) ? keys : undefined;
}

/** Steps as the numbers of their lines; a key that no step has stays a key. */
export function stepNumbers(keys: readonly string[], stages: readonly Step[]): string {
  return keys.map((key) => stepNumber(key, stages)).join(', ');
}

export function stepNumber(key: string, stages: readonly Step[]): string {
  const place = stages.findIndex((step) => step.key === key);
  return place === -1 ? key : String(place + 1);
}
