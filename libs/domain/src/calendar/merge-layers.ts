import type { CalendarLayer, DayRule, Session } from './calendar-layer.js';
import { FIRST_YEAR, LAST_YEAR, MINUTES_PER_DAY, formatMinuteOfDay } from './instant.js';
import { WEEKDAYS, dayNumberOf, describeDate, isPlainDate, yearOf } from './plain-date.js';
import type { Weekday } from './plain-date.js';
import { weekdayName } from './weekday-name.js';

/** What all layers together say: sessions in the order of the day, and by day number the rule nearest to the unit. */
export interface MergedCalendar {
  readonly code: string;
  readonly name: string;
  readonly weekly: Readonly<Record<Weekday, readonly Session[]>>;
  readonly rules: ReadonlyMap<number, DayRule>;
}

/** A calendar that cannot be counted with. `problems` lists every fault in words for the person who keeps the calendar. */
export class CalendarError extends Error {
  override readonly name = 'CalendarError';

  constructor(readonly problems: readonly string[]) {
    super(problems.join(' '));
  }
}

/**
 * Puts layers over one another, root first: weekday by weekday and day by day the layer nearest
 * to the unit (the last) wins. @throws CalendarError naming every fault of every layer.
 */
export function mergeLayers(layers: readonly CalendarLayer[]): MergedCalendar {
  const nearest = layers.at(-1);
  if (!nearest) throw new CalendarError(['Lịch làm việc phải có ít nhất một lớp.']);
  const problems = layers.flatMap(problemsOf);
  if (problems.length > 0) throw new CalendarError(problems);
  const weekly: { [Day in Weekday]?: readonly Session[] } = {};
  const rules = new Map<number, DayRule>();
  for (const layer of layers) {
    for (const weekday of WEEKDAYS) weekly[weekday] = inOrder(layer.weekly?.[weekday] ?? weekly[weekday] ?? []);
    for (const rule of layer.days ?? []) rules.set(dayNumberOf(rule.date), rule.sessions ? { ...rule, sessions: inOrder(rule.sessions) } : rule);
  }
  const unsaid = WEEKDAYS.filter((weekday) => layers.every((layer) => layer.weekly?.[weekday] === undefined));
  if (unsaid.length > 0) throw new CalendarError([`Lịch “${nearest.name}”: chưa quy định giờ làm việc của ${unsaid.map(weekdayName).join(', ')}.`]);
  const complete = weekly as Record<Weekday, readonly Session[]>;
  if (WEEKDAYS.every((weekday) => complete[weekday].length === 0)) throw new CalendarError([`Lịch “${nearest.name}”: không có ngày làm việc nào trong tuần.`]);
  return { code: nearest.code, name: nearest.name, weekly: complete, rules };
}

function inOrder(sessions: readonly Session[]): readonly Session[] {
  return [...sessions].sort((a, b) => a.from - b.from);
}

function problemsOf(layer: CalendarLayer): string[] {
  const seen = new Set<string>();
  const faults: string[] = [];
  for (const weekday of WEEKDAYS) faults.push(...sessionProblems(weekdayName(weekday), layer.weekly?.[weekday] ?? []));
  for (const rule of layer.days ?? []) {
    if (seen.has(rule.date)) faults.push(`${dayText(rule.date)} được quy định hai lần`);
    seen.add(rule.date);
    faults.push(...ruleProblems(rule));
  }
  return faults.map((fault) => `Lịch “${layer.name}”: ${fault}.`);
}

function ruleProblems(rule: DayRule): string[] {
  const where = dayText(rule.date);
  const faults: string[] = [];
  if (!isPlainDate(rule.date)) faults.push(`${where} không có thật`);
  else if (yearOf(rule.date) < FIRST_YEAR || yearOf(rule.date) > LAST_YEAR) faults.push(`${where} nằm ngoài các năm ${FIRST_YEAR}–${LAST_YEAR}`);
  if (rule.reason.trim() === '') faults.push(`${where} thiếu lý do`);
  if (rule.decision.trim() === '') faults.push(`${where} thiếu văn bản quyết định`);
  if (rule.kind === 'closed' && (rule.sessions !== undefined || rule.like !== undefined)) faults.push(`${where} là ngày nghỉ nên không có giờ làm việc`);
  if (rule.sessions?.length === 0) faults.push(`${where} là ngày làm việc nhưng không có giờ làm việc`);
  if (rule.sessions !== undefined && rule.like !== undefined) faults.push(`${where} vừa có giờ làm việc riêng vừa lấy giờ của ${weekdayName(rule.like)}`);
  return [...faults, ...sessionProblems(where, rule.sessions ?? [])];
}

function sessionProblems(where: string, sessions: readonly Session[]): string[] {
  const faults: string[] = [];
  for (const { from, to } of sessions) {
    const minutes = Number.isInteger(from) && Number.isInteger(to) && from >= 0 && to <= MINUTES_PER_DAY;
    if (!minutes) faults.push(`${where} có buổi làm việc không nằm trong khoảng 00:00–24:00 (${from}–${to} phút)`);
    else if (from >= to) faults.push(`${where} có buổi làm việc bắt đầu ${formatMinuteOfDay(from)} không trước lúc kết thúc ${formatMinuteOfDay(to)}`);
  }
  const ordered = inOrder(sessions);
  ordered.forEach((session, index) => {
    const before = ordered[index - 1];
    if (before && before.to > session.from && faults.length === 0) faults.push(`${where} có hai buổi làm việc chồng nhau (${describe(before)} và ${describe(session)})`);
  });
  return faults;
}

/** A day as people write it; what is no day stays as it came. */
function dayText(date: string): string {
  return `ngày ${isPlainDate(date) ? describeDate(date) : date}`;
}

function describe({ from, to }: Session): string {
  return `${formatMinuteOfDay(from)}–${formatMinuteOfDay(to)}`;
}
