import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CalendarLayer, DayRule, Session } from './calendar-layer.js';
import { explain } from './explain.js';
import { dateOf, instant, type Instant } from './instant.js';
import { dueAt, type DueOptions, type Limit } from './limit.js';
import { dueWithPauses, type ClockPause } from './pauses.js';
import { WEEKDAYS, addDays, addMonths, daysBetween, plainDate } from './plain-date.js';
import { describeRemaining, remaining, workingSpan } from './timeliness.js';
import { compileCalendar, type WorkingCalendar } from './working-calendar.js';

const FIRST = plainDate('2023-01-01');
const HOUR = 3_600_000;

/** One to three sessions between sorted, distinct minutes; touching ones and midnight included. */
const sessions: fc.Arbitrary<Session[]> = fc.uniqueArray(fc.integer({ min: 0, max: 48 }), { minLength: 2, maxLength: 6 }).map((halfHours) => {
  const marks = [...halfHours].sort((a, b) => a - b).map((half) => half * 30);
  return marks.flatMap((from, index) => (index % 2 === 0 && marks[index + 1] !== undefined ? [{ from, to: marks[index + 1] ?? 0 }] : []));
});

const rule: fc.Arbitrary<DayRule> = fc
  .record({ offset: fc.integer({ min: 0, max: 1500 }), kind: fc.constantFrom('closed', 'working', 'own'), like: fc.constantFrom(...WEEKDAYS), own: sessions })
  .map(({ offset, kind, like, own }) => {
    const base = { date: addDays(FIRST, offset), reason: 'Lý do', decision: 'QĐ 1' };
    if (kind === 'closed') return { ...base, kind };
    return kind === 'own' ? { ...base, kind: 'working', sessions: own } : { ...base, kind: 'working', like };
  });

const rules = fc.uniqueArray(rule, { maxLength: 40, selector: ({ date }) => date });

const root: fc.Arbitrary<CalendarLayer> = fc
  .record({ week: fc.array(fc.oneof({ weight: 3, arbitrary: sessions }, { weight: 1, arbitrary: fc.constant([]) }), { minLength: 6, maxLength: 6 }), monday: sessions, days: rules })
  .map(({ week, monday, days }) => ({
    code: 'root',
    name: 'Gốc',
    weekly: { 1: monday, 2: week[0] ?? [], 3: week[1] ?? [], 4: week[2] ?? [], 5: week[3] ?? [], 6: week[4] ?? [], 7: week[5] ?? [] },
    days,
  }));

const calendars: fc.Arbitrary<WorkingCalendar> = root.map((layer) => compileCalendar([layer]));
const starts: fc.Arbitrary<Instant> = fc.integer({ min: Date.parse('2023-01-01T00:00:00+07:00'), max: Date.parse('2026-12-31T23:59:59+07:00') }).map(instant);
const units = fc.constantFrom<Limit['unit']>('working-days', 'working-hours', 'calendar-days', 'months', 'same-day');
const limits: fc.Arbitrary<Limit> = fc
  .record({ unit: units, value: fc.integer({ min: 1, max: 40 }), cutOff: fc.integer({ min: 300, max: 1300 }) })
  .map(({ unit, value, cutOff }) => (unit === 'same-day' ? { unit, value: 1, cutOff } : { unit, value: unit === 'months' ? (value % 6) + 1 : value }));
const options: fc.Arbitrary<DueOptions> = fc.constantFrom<DueOptions>({ dueTimeMode: 'end-of-office' }, { dueTimeMode: 'same-clock-time' });

/** Pauses by their distance from the start in half hours, open ones left out. */
const pausesFrom = (start: Instant, spans: readonly (readonly [number, number])[]): ClockPause[] =>
  spans.map(([begin, length]) => ({ from: instant(start + (begin - 10) * HOUR / 2), to: instant(start + (begin - 10 + length) * HOUR / 2) }));
const spans = fc.array(fc.tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 200 })), { maxLength: 5 });

describe('adding and measuring', () => {
  test('adding then measuring gives the minutes back, at the earliest moment that has them', () => {
    fc.assert(
      fc.property(calendars, starts, fc.integer({ min: 1, max: 60_000 }), (calendar, start, minutes) => {
        const end = calendar.addWorkingMinutes(start, minutes);
        expect(calendar.workingMinutesBetween(start, end)).toBe(minutes);
        expect(calendar.workingMinutesBetween(start, instant(end - 60_000))).toBe(minutes - 1);
      }),
    );
  });

  test('adding in two steps is adding at once', () => {
    fc.assert(
      fc.property(calendars, starts, fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 1, max: 5000 }), (calendar, start, first, second) => {
        expect(calendar.addWorkingMinutes(calendar.addWorkingMinutes(start, first), second)).toBe(calendar.addWorkingMinutes(start, first + second));
      }),
    );
  });

  test('measuring is additive and turns its sign', () => {
    fc.assert(
      fc.property(calendars, starts, starts, starts, (calendar, a, b, c) => {
        expect(calendar.workingMinutesBetween(a, b) + calendar.workingMinutesBetween(b, c)).toBe(calendar.workingMinutesBetween(a, c));
        expect(calendar.workingMinutesBetween(a, b) + calendar.workingMinutesBetween(b, a)).toBe(0);
      }),
    );
  });

  test('working days: adding then measuring gives the days back, on a working day', () => {
    fc.assert(
      fc.property(calendars, starts, fc.integer({ min: 1, max: 500 }), (calendar, start, days) => {
        const date = dateOf(start);
        const end = calendar.addWorkingDays(date, days);
        expect(calendar.isWorkingDay(end)).toBe(true);
        expect(calendar.workingDaysBetween(date, end)).toBe(days);
        expect(calendar.workingDaysBetween(end, date)).toBe(-days);
      }),
    );
  });
});

describe('a limit', () => {
  test('never ends earlier for a later start, and always after its start', () => {
    fc.assert(
      fc.property(calendars, limits, options, starts, fc.integer({ min: 0, max: 200 * HOUR }), (calendar, limit, option, start, later) => {
        const due = dueAt(calendar, limit, start, option);
        expect(due).toBeGreaterThan(start);
        expect(dueAt(calendar, limit, instant(start + later), option)).toBeGreaterThanOrEqual(due);
      }),
      { numRuns: 500 },
    );
  });

  test('never ends earlier for a greater value', () => {
    fc.assert(
      fc.property(calendars, limits, options, starts, (calendar, limit, option, start) => {
        expect(dueAt(calendar, { ...limit, value: limit.value + 1 }, start, option)).toBeGreaterThanOrEqual(dueAt(calendar, limit, start, option));
      }),
    );
  });

  test('in days ends on a working day, within its office hours', () => {
    fc.assert(
      fc.property(calendars, limits, options, starts, (calendar, limit, option, start) => {
        fc.pre(limit.unit !== 'working-hours');
        const due = dueAt(calendar, limit, start, option);
        expect(calendar.isWorkingDay(dateOf(due))).toBe(true);
        expect(due).toBeLessThanOrEqual(calendar.officeEndOn(dateOf(due)));
      }),
    );
  });
});

describe('pauses', () => {
  test('one pause before the end moves it by exactly the working time paused', () => {
    fc.assert(
      fc.property(calendars, limits, options, starts, fc.nat({ max: 1000 }), fc.integer({ min: 0, max: 400 * HOUR }), (calendar, limit, option, start, share, length) => {
        const due = dueAt(calendar, limit, start, option);
        const from = instant(start + Math.floor(((due - start - 1) * share) / 1000));
        const to = instant(from + length);
        const moved = dueWithPauses(calendar, limit, start, [{ from, to }], option);
        expect(calendar.workingMinutesBetween(due, moved.dueAt)).toBe(calendar.workingMinutesBetween(from, to));
        expect(moved.pausedMinutes).toBe(calendar.workingMinutesBetween(from, to));
      }),
      { numRuns: 500 },
    );
  });

  test('many pauses move it by their union, in any order, however they are cut up', () => {
    fc.assert(
      fc.property(calendars, limits, starts, spans, (calendar, limit, start, list) => {
        const pauses = pausesFrom(start, list);
        const moved = dueWithPauses(calendar, limit, start, pauses);
        const cut = pauses.flatMap(({ from, to }) => {
          const middle = instant(Math.floor((from + (to ?? from)) / 2));
          return [{ from: middle, to }, { from, to: middle }];
        });
        expect(dueWithPauses(calendar, limit, start, cut)).toEqual(moved);
        expect(calendar.workingMinutesBetween(dueAt(calendar, limit, start), moved.dueAt)).toBe(moved.pausedMinutes);
      }),
    );
  });

  test('time that ran plus time that stood is all working time up to the end', () => {
    fc.assert(
      fc.property(calendars, fc.integer({ min: 1, max: 80 }), starts, spans, (calendar, value, start, list) => {
        const moved = dueWithPauses(calendar, { value, unit: 'working-hours' }, start, pausesFrom(start, list));
        expect(calendar.workingMinutesBetween(start, moved.dueAt) - moved.pausedMinutes).toBe(value * 60);
      }),
    );
  });
});

describe('the explanation', () => {
  test('adds up to the limit and to the pauses, without a gap between its days', () => {
    fc.assert(
      fc.property(calendars, limits, options, starts, spans, (calendar, limit, option, start, list) => {
        const pauses = pausesFrom(start, list);
        const { dueAt: end, pausedMinutes, explanation } = explain(calendar, limit, start, pauses, option);
        expect(end).toBe(dueWithPauses(calendar, limit, start, pauses, option).dueAt);
        const counted = explanation.filter((day) => day.counted).length;
        const minutes = explanation.reduce((sum, day) => sum + day.minutes, 0);
        const first = dateOf(start);
        if (limit.unit === 'working-hours') expect(minutes).toBe(limit.value * 60);
        else if (limit.unit === 'months') expect(counted).toBe(daysBetween(first, addMonths(first, limit.value)));
        else expect(counted).toBe(limit.unit === 'same-day' ? 1 : limit.value);
        expect(explanation.reduce((sum, day) => sum + day.pausedMinutes, 0)).toBe(pausedMinutes);
        expect(explanation.map(({ date }) => date)).toEqual(explanation.map((_, index) => addDays(first, index)));
        expect(explanation.every(({ reason, minutes: ran }) => reason !== '' && ran >= 0)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});

describe('inheritance', () => {
  const layer = (code: string): fc.Arbitrary<CalendarLayer> =>
    fc
      .record({ weekdays: fc.subarray([...WEEKDAYS]), hours: fc.array(sessions, { minLength: 7, maxLength: 7 }), days: rules })
      .map(({ weekdays, hours, days }) => ({ code, name: code, weekly: Object.fromEntries(weekdays.map((weekday) => [weekday, hours[weekday - 1] ?? []])), days }));

  test('each day follows the nearest layer that speaks of it, each weekday the nearest that sets it', () => {
    fc.assert(
      fc.property(root, layer('tinh'), layer('xa'), fc.integer({ min: 0, max: 1500 }), (top, province, commune, offset) => {
        const layers = [top, province, commune];
        const calendar = compileCalendar(layers);
        const date = addDays(FIRST, offset);
        const nearestFirst = [...layers].reverse();
        const hoursOf = (weekday: (typeof WEEKDAYS)[number]) => nearestFirst.find(({ weekly }) => weekly?.[weekday])?.weekly?.[weekday] ?? [];
        const usual = hoursOf(WEEKDAYS[(daysBetween(FIRST, date) + 6) % 7] ?? 1);
        const special = nearestFirst.flatMap(({ days }) => days?.filter((day) => day.date === date) ?? [])[0];
        const made = special?.sessions ?? hoursOf(special?.like ?? 1);
        const expected = special === undefined ? usual : special.kind === 'closed' ? [] : made.length > 0 ? made : usual;
        expect(calendar.sessionsOn(date)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  test('a layer that says nothing changes nothing', () => {
    fc.assert(
      fc.property(root, (top) => {
        expect(compileCalendar([top, { code: 'x', name: 'X' }]).version).toBe(compileCalendar([top]).version);
      }),
      { numRuns: 30 },
    );
  });
});

describe('what is left', () => {
  test('days and minutes of a span lead from its start to its end', () => {
    fc.assert(
      fc.property(calendars, starts, fc.integer({ min: 1, max: 20_000 }), (calendar, from, minutes) => {
        const span = workingSpan(calendar, from, calendar.addWorkingMinutes(from, minutes));
        let day = calendar.workingDayOnOrAfter(dateOf(from));
        if (day === dateOf(from) && calendar.workingMinutesBetween(from, instant(Date.parse(`${addDays(day, 1)}T00:00:00+07:00`))) === 0) day = calendar.nextWorkingDay(day);
        let sum = span.minutes;
        for (let index = 0; index < span.days; index += 1, day = calendar.nextWorkingDay(day)) sum += calendar.minutesOn(day);
        expect(sum).toBe(minutes);
        expect(span.minutes).toBeLessThan(calendar.minutesOn(day));
      }),
    );
  });

  test('the words agree with the sign', () => {
    fc.assert(
      fc.property(calendars, starts, starts, (calendar, now, due) => {
        const words = describeRemaining(calendar, now, due);
        const left = remaining(calendar, now, due);
        if (now > due) expect(words).toMatch(left < 0 ? /^quá hạn \d/ : /^vừa quá hạn$/);
        else expect(words).toMatch(left > 0 ? /^còn \d/ : /^đến hạn$/);
      }),
    );
  });
});
