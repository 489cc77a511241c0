import { CalendarError, compileCalendar, defaultCalendar, plainDate, type CalendarLayer, type DayRule, type Weekday } from '#domain';
import { Problem } from '#platform';
import type { CalendarDayDto } from '../manage-calendars/manage-calendars.dto.js';

/** A day on the wire as a rule of a calendar. */
export function ruleOf(date: string, { sessions, like, kind, reason, decision }: CalendarDayDto): DayRule {
  try {
    return { date: plainDate(date), kind, reason, decision, ...(sessions ? { sessions } : {}), ...(like === undefined ? {} : { like: like as Weekday }) };
  } catch {
    throw new Problem('invalid-request', { errors: [{ field: 'date', code: 'plainDate', message: 'Phải là ngày có thật, dạng NNNN-TT-NN' }] });
  }
}

/** Layers with some days of one of them set. 404 for a layer that is not there, 422 `catalogue-invalid` for one that would not hold together. */
export function layersWith(layers: readonly CalendarLayer[], code: string, rules: readonly DayRule[]): readonly CalendarLayer[] {
  const layer = layers.find((item) => item.code === code);
  if (!layer) throw new Problem('not-found');
  const dates = rules.map(({ date }) => date);
  const changed = { ...layer, days: [...(layer.days ?? []).filter(({ date }) => !dates.includes(date)), ...rules] };
  refuseBroken(layers, changed);
  return layers.map((item) => (item.code === code ? changed : item));
}

/** Layers as they were before some days of one of them were set. */
export function layersWithout(layers: readonly CalendarLayer[], code: string, dates: readonly string[]): readonly CalendarLayer[] {
  return layers.map((layer) => (layer.code === code ? { ...layer, days: (layer.days ?? []).filter(({ date }) => !dates.includes(date)) } : layer));
}

/** Are all these days set so already? */
export function areSet(layers: readonly CalendarLayer[], code: string, rules: readonly DayRule[]): boolean {
  const days = layers.find((layer) => layer.code === code)?.days ?? [];
  return rules.every((rule) => days.some((known) => isSame(known, rule)));
}

function isSame(known: DayRule, rule: DayRule): boolean {
  const plain = ({ date, kind, sessions = [], like, reason, decision }: DayRule) => JSON.stringify([date, kind, sessions.map(({ from, to }) => [from, to]), like ?? null, reason, decision]);
  return plain(known) === plain(rule);
}

/** A layer must still compile, alone over the default one. */
function refuseBroken(layers: readonly CalendarLayer[], changed: CalendarLayer): void {
  const base = layers.find((layer) => layer.code === defaultCalendar.code) ?? defaultCalendar;
  try {
    compileCalendar(changed.code === base.code ? [changed] : [base, changed]);
  } catch (error) {
    if (!(error instanceof CalendarError)) throw error;
    throw new Problem('catalogue-invalid', { errors: error.problems.map((message) => ({ field: 'sessions', code: 'calendar', message })) });
  }
}
