import { describe, expect, test } from '@jest/globals';
import type { CalendarLayer } from './calendar-layer.js';
import { explain } from './explain.js';
import { defaultCalendar } from './holidays.js';
import { instant, type Instant } from './instant.js';
import { dueAt, type Limit } from './limit.js';
import { dueWithPauses } from './pauses.js';
import { plainDate } from './plain-date.js';
import { compileCalendar, type WorkingCalendar } from './working-calendar.js';

/*
 * A second, slow arithmetic that shares nothing with the first: a bit for every minute of 2020–2031,
 * filled from lists typed in here and walked one by one; dates come from the platform's UTC calendar.
 */
const MS = 60_000;
const DAY = 1440;
const ZERO = Date.UTC(2020, 0, 1);
const DAYS = Math.round((Date.UTC(2032, 0, 1) - ZERO) / 86_400_000);
const TEN_YEARS = Math.round((Date.UTC(2030, 0, 1) - ZERO) / 86_400_000);

const isoOf = (day: number): string => new Date(ZERO + day * 86_400_000).toISOString().slice(0, 10);
const numberOf = (iso: string): number => Math.round((Date.parse(`${iso}T00:00:00Z`) - ZERO) / 86_400_000);
const momentOf = (minute: number): Instant => instant(Date.parse('2020-01-01T00:00:00+07:00') + minute * MS);
const minuteOf = (moment: Instant): number => Math.floor((moment - Date.parse('2020-01-01T00:00:00+07:00')) / MS);
const clock = (text: string): number => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));

interface Office {
  /** Hours by JavaScript weekday, Sunday first, such as `07:00-11:30 13:30-17:00`. */
  readonly week: readonly string[];
  readonly closed: readonly string[];
  /** Days with the hours of another weekday. */
  readonly swapped: Readonly<Record<string, number>>;
}

const FULL = '07:00-11:30 13:30-17:00';

const NATIONAL: Office = {
  week: ['', FULL, FULL, FULL, FULL, FULL, ''],
  closed: [
    '2023-01-02', '2023-01-20', '2023-01-23', '2023-01-24', '2023-01-25', '2023-01-26', '2023-05-01', '2023-05-02', '2023-05-03', '2023-09-01', '2023-09-04',
    '2024-01-01', '2024-02-08', '2024-02-09', '2024-02-12', '2024-02-13', '2024-02-14', '2024-04-18', '2024-04-29', '2024-04-30', '2024-05-01', '2024-09-02', '2024-09-03',
    '2025-01-01', '2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31', '2025-04-07', '2025-04-30', '2025-05-01', '2025-05-02', '2025-09-01', '2025-09-02',
    '2026-01-01', '2026-01-02', '2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20', '2026-04-27', '2026-04-30', '2026-05-01', '2026-08-31', '2026-09-01', '2026-09-02', '2026-11-24',
    '2027-01-01', '2027-02-05', '2027-02-08', '2027-02-09', '2027-02-10', '2027-04-16', '2027-04-30', '2027-05-03', '2027-09-02', '2027-11-24',
  ],
  swapped: { '2024-05-04': 1, '2025-04-26': 5, '2026-01-10': 5, '2026-08-22': 1 },
};

/** Days of 7 h 40, a short Friday, half Saturdays, a few days off of its own, a swapped Sunday. */
const UNEVEN: Office = {
  week: ['', '07:40-11:30 13:10-17:00', '07:40-11:30 13:10-17:00', '07:40-11:30 13:10-17:00', '07:40-11:30 13:10-17:00', '07:40-12:00', '07:30-11:30'],
  closed: ['2020-01-23', '2020-01-24', '2020-12-31', '2021-01-01', '2024-02-29', '2028-02-29', '2029-12-31'],
  swapped: { '2020-07-12': 3, '2028-12-31': 1 },
};

const unevenLayer: CalendarLayer = {
  code: 'uneven',
  name: 'Uneven',
  weekly: {
    1: [{ from: 460, to: 690 }, { from: 790, to: 1020 }],
    2: [{ from: 460, to: 690 }, { from: 790, to: 1020 }],
    3: [{ from: 460, to: 690 }, { from: 790, to: 1020 }],
    4: [{ from: 460, to: 690 }, { from: 790, to: 1020 }],
    5: [{ from: 460, to: 720 }],
    6: [{ from: 450, to: 690 }],
    7: [],
  },
  days: [
    ...UNEVEN.closed.map((date) => ({ date: plainDate(date), kind: 'closed' as const, reason: 'Nghỉ', decision: 'QĐ 2' })),
    { date: plainDate('2020-07-12'), kind: 'working', like: 3, reason: 'Làm bù', decision: 'QĐ 2' },
    { date: plainDate('2028-12-31'), kind: 'working', reason: 'Làm bù', decision: 'QĐ 2' },
  ],
};

class Oracle {
  readonly open = new Uint8Array(DAYS * DAY);
  readonly lastMinute = new Int32Array(DAYS);

  constructor({ week, closed, swapped }: Office) {
    for (let day = 0; day < DAYS; day += 1) {
      const iso = isoOf(day);
      const hours = closed.includes(iso) ? '' : (week[swapped[iso] ?? new Date(ZERO + day * 86_400_000).getUTCDay()] ?? '');
      for (const session of hours.split(' ').filter((text) => text !== '')) {
        const [from = 0, to = 0] = session.split('-').map(clock);
        this.open.fill(1, day * DAY + from, day * DAY + to);
        this.lastMinute[day] = to;
      }
    }
  }

  works(day: number): boolean {
    return this.lastMinute[day] !== 0;
  }

  /** Walks minute by minute until `count` open ones have gone by. */
  add(start: number, count: number): number {
    let minute = start;
    for (let left = count; left > 0; minute += 1) left -= this.open[minute] ?? 0;
    return minute;
  }

  count(from: number, to: number): number {
    let sum = 0;
    for (let minute = from; minute < to; minute += 1) sum += this.open[minute] ?? 0;
    return sum;
  }

  nthWorkingDay(day: number, count: number): number {
    let at = day;
    for (let left = count; left > 0; ) {
      at += 1;
      if (this.works(at)) left -= 1;
    }
    return at;
  }

  onOrAfter(day: number): number {
    return this.works(day) ? day : this.nthWorkingDay(day, 1);
  }

  end(day: number): number {
    return day * DAY + (this.lastMinute[day] ?? 0);
  }

  due(limit: Limit, start: number): number {
    const day = Math.floor(start / DAY);
    if (limit.unit === 'working-hours') return this.add(start, limit.value * 60);
    if (limit.unit === 'working-days') return this.end(this.nthWorkingDay(day, limit.value));
    if (limit.unit === 'calendar-days') return this.end(this.onOrAfter(day + limit.value));
    if (limit.unit === 'months') return this.end(this.onOrAfter(monthsLater(day, limit.value)));
    const inTime = this.works(day) && start % DAY <= 900 && start < this.end(day);
    return this.end(inTime ? day : this.nthWorkingDay(day, 1));
  }
}

function monthsLater(day: number, months: number): number {
  const date = new Date(ZERO + day * 86_400_000);
  const wanted = date.getUTCDate();
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0)).getUTCDate();
  return numberOf(new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, Math.min(wanted, last))).toISOString().slice(0, 10));
}

/** The same pseudo-random numbers in every run. */
function sequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
}

/** All differences of a sweep, so that one wrong day shows itself instead of a count of assertions. */
function sweep(check: (day: number, random: (below: number) => number) => string | undefined): string[] {
  const random = sequence(2026);
  const wrong: string[] = [];
  for (let day = 0; day < TEN_YEARS; day += 1) {
    const difference = check(day, random);
    if (difference !== undefined) wrong.push(`${isoOf(day)}: ${difference}`);
  }
  return wrong.slice(0, 5);
}

const LIMITS: readonly Limit[] = [
  { value: 1, unit: 'working-days' },
  { value: 15, unit: 'working-days' },
  { value: 8, unit: 'working-hours' },
  { value: 37, unit: 'working-hours' },
  { value: 10, unit: 'calendar-days' },
  { value: 45, unit: 'calendar-days' },
  { value: 1, unit: 'months' },
  { value: 13, unit: 'months' },
  { value: 1, unit: 'same-day' },
];
const TRAPS = [0, 420, 690, 700, 810, 900, 901, 1020, 1439];

const offices: [string, WorkingCalendar, Oracle][] = [
  ['the national calendar', compileCalendar([defaultCalendar]), new Oracle(NATIONAL)],
  ['an office with uneven days', compileCalendar([unevenLayer]), new Oracle(UNEVEN)],
];

describe.each(offices)('every day of ten years, %s, against a walk minute by minute', (_, calendar, oracle) => {
  test('the same minutes are open', () => {
    expect(
      sweep((day) => {
        const minutes = calendar.minutesOn(plainDate(isoOf(day)));
        const walked = oracle.count(day * DAY, (day + 1) * DAY);
        const sessions = calendar.sessionsOn(plainDate(isoOf(day))).every(({ from, to }) => oracle.count(day * DAY + from, day * DAY + to) === to - from);
        return minutes === walked && sessions ? undefined : `${minutes} instead of ${walked}`;
      }),
    ).toEqual([]);
  });

  test('adding and measuring', () => {
    expect(
      sweep((day, random) => {
        for (const start of [day * DAY + (TRAPS[day % TRAPS.length] ?? 0), day * DAY + random(DAY)]) {
          const count = 1 + random(1500);
          const added = minuteOf(calendar.addWorkingMinutes(momentOf(start), count));
          const walked = oracle.add(start, count);
          if (added !== walked) return `${start % DAY} + ${count} is ${added} instead of ${walked}`;
          const to = start + random(8 * DAY);
          const measured = calendar.workingMinutesBetween(momentOf(start), momentOf(to));
          if (measured !== oracle.count(start, to)) return `${measured} minutes to ${to}`;
        }
        return undefined;
      }),
    ).toEqual([]);
  });

  test('due dates of every unit, and day by day in turn an explanation that adds up', () => {
    expect(
      sweep((day, random) => {
        for (const [index, limit] of LIMITS.entries()) {
          const start = day * DAY + (random(2) === 0 ? (TRAPS[random(TRAPS.length)] ?? 0) : random(DAY));
          const due = minuteOf(dueAt(calendar, limit, momentOf(start)));
          const walked = oracle.due(limit, start);
          if (due !== walked) return `${limit.value} ${limit.unit} from ${start % DAY} is ${due} instead of ${walked}`;
          if (day % LIMITS.length !== index || (limit.value === 13 && day % 10 !== 0)) continue;
          const { explanation } = explain(calendar, limit, momentOf(start));
          const counted = explanation.filter((row) => row.counted).length;
          const minutes = explanation.reduce((sum, row) => sum + row.minutes, 0);
          const first = Math.floor(start / DAY);
          const wanted = limit.unit === 'months' ? monthsLater(first, limit.value) - first : limit.value;
          if (limit.unit === 'working-hours' ? minutes !== limit.value * 60 : counted !== wanted) return `${limit.value} ${limit.unit} is explained as ${counted} days, ${minutes} minutes`;
          if (explanation.at(-1)?.date !== isoOf(Math.floor(walked / DAY))) return `${limit.value} ${limit.unit} is explained to another day`;
        }
        return undefined;
      }),
    ).toEqual([]);
  });

  test('a pause is every open minute within it, given back after the end', () => {
    expect(
      sweep((day, random) => {
        const start = day * DAY + random(DAY);
        const limit = LIMITS[random(LIMITS.length)] ?? { value: 1, unit: 'same-day' };
        const planned = oracle.due(limit, start);
        const from = start + random(planned - start);
        const to = from + random(8 * DAY);
        const walked = oracle.add(planned, oracle.count(from, to));
        const due = minuteOf(dueWithPauses(calendar, limit, momentOf(start), [{ from: momentOf(from), to: momentOf(to) }]).dueAt);
        return due === walked ? undefined : `${limit.value} ${limit.unit} paused ${from}–${to} is ${due} instead of ${walked}`;
      }),
    ).toEqual([]);
  });
});
