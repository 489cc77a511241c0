import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { defaultCalendar } from '../../calendar/holidays.js';
import { instant, parseInstant } from '../../calendar/instant.js';
import { compileCalendar } from '../../calendar/working-calendar.js';
import { compareLateness, earliestDue, lateness, resumeAfter, type LatenessKey } from './lateness.js';

const province = compileCalendar([defaultCalendar]);
const saturdays = compileCalendar([defaultCalendar, { code: 'saturdays', name: 'Sáng thứ Bảy', weekly: { 6: [{ from: 450, to: 660 }] } }]);
const evenings = compileCalendar([defaultCalendar, { code: 'evenings', name: 'Có buổi tối', weekly: { 4: [{ from: 420, to: 690 }, { from: 810, to: 1200 }] } }]);
const calendars = [province, saturdays, evenings];

const now = parseInstant('2026-09-07T09:15:30+07:00');
const due = fc.integer({ min: -60 * 24 * 60 * 60, max: 20 * 24 * 60 * 60 }).map((seconds) => instant(now + seconds * 1000));
const calendar = fc.constantFrom(...calendars);

describe('lateness', () => {
  test('counts working minutes only, and minutes left as negative', () => {
    expect(lateness(province, now, parseInstant('2026-09-04T17:00:00+07:00'))).toBe(135);
    expect(lateness(saturdays, now, parseInstant('2026-09-04T17:00:00+07:00'))).toBe(135 + 210);
    expect(lateness(province, now, parseInstant('2026-09-07T10:15:00+07:00'))).toBe(-60);
  });

  test('never grows with a later due instant of the same calendar', () => {
    fc.assert(fc.property(calendar, due, due, (working, a, b) => {
      const [earlier, later] = a < b ? [a, b] : [b, a];
      expect(lateness(working, now, later)).toBeLessThanOrEqual(lateness(working, now, earlier));
    }));
  });

  test('everything before the earliest due minute is later, and nothing from it on', () => {
    fc.assert(fc.property(calendar, due, fc.integer({ min: -4000, max: 20_000 }), (working, moment, late) => {
      expect(moment >= earliestDue(working, now, late)).toBe(lateness(working, now, moment) <= late);
    }));
  });
});

test('pages over mixed calendars give every case once, in the order of one whole sort', () => {
  const cases = fc.uniqueArray(fc.record({ calendar: fc.nat({ max: 2 }), dueAt: due, id: fc.uuid() }), { selector: ({ id }) => id, maxLength: 60 });
  fc.assert(
    fc.property(cases, fc.integer({ min: 1, max: 7 }), (all, limit) => {
      const keyed = all.map(({ calendar: index, dueAt, id }) => ({ index, dueAt, id, lateMinutes: lateness(calendars[index] ?? province, now, dueAt) }));
      const read = (last: LatenessKey | null): LatenessKey[] =>
        calendars
          .flatMap((working, index) => {
            const from = last === null ? { dueAt: instant(1_000_000_000_000), id: null } : resumeAfter(working, now, last);
            const after = keyed.filter((item) => item.index === index && (item.dueAt > from.dueAt || (item.dueAt === from.dueAt && item.id > (from.id ?? ''))));
            return after.sort((a, b) => a.dueAt - b.dueAt || (a.id < b.id ? -1 : 1)).slice(0, limit);
          })
          .sort(compareLateness)
          .slice(0, limit);
      const seen: string[] = [];
      for (let page = read(null); page.length > 0; page = read(page.at(-1) ?? null)) seen.push(...page.map(({ id }) => id));
      expect(seen).toEqual([...keyed].sort(compareLateness).map(({ id }) => id));
    }),
    { numRuns: 200 },
  );
});
