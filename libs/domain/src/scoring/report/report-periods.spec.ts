import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { compileCalendar } from '../../calendar/working-calendar.js';
import { defaultCalendar } from '../../calendar/holidays.js';
import { formatInstant } from '../../calendar/instant.js';
import { addDays, addMonths, dateFromDayNumber, dayNumberOf, daysBetween, plainDate } from '../../calendar/plain-date.js';
import { LATEST_REPORT_DAY, REPORT_FREQUENCIES, reportDueAt, reportPeriod } from './report-periods.js';

const calendar = compileCalendar([defaultCalendar]);
const day = fc.integer({ min: dayNumberOf(plainDate('2020-01-01')), max: dayNumberOf(plainDate('2040-12-31')) }).map(dateFromDayNumber);
const frequency = fc.constantFrom(...REPORT_FREQUENCIES);

describe('periods of a frequency', () => {
  test('hold their day, and follow one another without a gap or an overlap', () => {
    fc.assert(
      fc.property(frequency, day, (often, date) => {
        const period = reportPeriod(often, date);
        expect(period.from <= date && date < period.to).toBe(true);
        expect(reportPeriod(often, period.from)).toEqual(period);
        expect(reportPeriod(often, addDays(period.to, -1))).toEqual(period);
        expect(reportPeriod(often, period.to).from).toBe(period.to);
        expect(reportPeriod(often, addDays(period.from, -1)).to).toBe(period.from);
      }),
      { numRuns: 500 },
    );
  });

  test('from any day on, walking from period to period comes to every day once', () => {
    fc.assert(
      fc.property(frequency, day, (often, date) => {
        let [covered, at] = [0, reportPeriod(often, date).from];
        const first = at;
        for (let steps = 0; steps < 20; steps += 1) {
          const { from, to } = reportPeriod(often, at);
          expect(from).toBe(at);
          covered += daysBetween(from, to);
          at = to;
        }
        expect(covered).toBe(daysBetween(first, at));
      }),
    );
  });

  test.each([
    ['daily', '2028-02-29', '2028-02-29', '2028-03-01'],
    ['weekly', '2026-01-01', '2025-12-29', '2026-01-05'],
    ['monthly', '2028-02-29', '2028-02-01', '2028-03-01'],
    ['monthly', '2026-12-31', '2026-12-01', '2027-01-01'],
    ['quarterly', '2026-11-30', '2026-10-01', '2027-01-01'],
    ['quarterly', '2026-03-31', '2026-01-01', '2026-04-01'],
    ['yearly', '2026-12-31', '2026-01-01', '2027-01-01'],
  ] as const)('%s of %s is from %s to before %s', (often, date, from, to) => {
    expect(reportPeriod(often, plainDate(date))).toMatchObject({ from, to });
  });
});

describe('a report is due', () => {
  test('on a working day at its minute, never before its day, in the order of its periods', () => {
    fc.assert(
      fc.property(frequency, day, fc.nat({ max: 30 }), fc.nat({ max: 1439 }), (often, date, later, minuteOfDay) => {
        const time = { day: Math.min(1 + later, LATEST_REPORT_DAY[often]), minuteOfDay };
        const period = reportPeriod(often, date);
        const due = reportDueAt(time, period, calendar);
        const dueDay = plainDate(formatInstant(due).slice(0, 10));
        expect(calendar.isWorkingDay(dueDay)).toBe(true);
        expect(dueDay >= addDays(period.to, time.day - 1)).toBe(true);
        expect(calendar.workingDayOnOrAfter(addDays(period.to, time.day - 1))).toBe(dueDay);
        expect(reportDueAt(time, reportPeriod(often, period.to), calendar)).toBeGreaterThanOrEqual(due);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    // The month ends on a Monday that is a holiday swap, and 01 and 02/09 are holidays.
    ['monthly', '2026-08-15', 1, '2026-09-03T07:30:00+07:00'],
    ['monthly', '2026-02-10', 5, '2026-03-05T07:30:00+07:00'],
    ['weekly', '2026-08-05', 1, '2026-08-10T07:30:00+07:00'],
    ['daily', '2026-08-07', 1, '2026-08-10T07:30:00+07:00'],
    ['yearly', '2026-06-01', 1, '2027-01-04T07:30:00+07:00'],
  ] as const)('%s over %s, day %s: %s', (often, date, after, due) => {
    expect(formatInstant(reportDueAt({ day: after, minuteOfDay: 450 }, reportPeriod(often, plainDate(date)), calendar))).toBe(due);
  });

  test('a month of any year has its last day in it', () => {
    fc.assert(fc.property(day, (date) => expect(addMonths(reportPeriod('monthly', date).from, 1)).toBe(reportPeriod('monthly', date).to)));
  });
});
