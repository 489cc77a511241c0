import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { describeForecast } from './describe-forecast.js';
import { forecast, type ForecastFacts } from './forecast.js';

const at90 = { value: 0.9, strict: false };
const facts = (changes: Partial<ForecastFacts>): ForecastFacts => ({ done: { numerator: 800, denominator: 1000 }, recent: { numerator: 95, denominator: 100 }, recentDays: 30, remainingDays: 90, target: at90, ...changes });

describe('the forecast', () => {
  test('goes on at the recent pace and share', () => {
    const { remaining, share, needed, outlook } = forecast(facts({}));
    expect(remaining.expected).toBe(300);
    expect(share).toBeCloseTo((800 + 285) / 1300, 12);
    expect(needed).toBeCloseTo((0.9 * 1300 - 800) / 300, 12);
    expect(outlook).toBe('out-of-reach');
  });

  test.each<[string, Partial<ForecastFacts>, string | null]>([
    ['nothing is left: kept', { done: { numerator: 9, denominator: 10 }, remainingDays: 0 }, 'certain'],
    ['nothing is left: missed by one', { done: { numerator: 89, denominator: 100 }, remainingDays: 0 }, 'out-of-reach'],
    ['nothing is left: equal is missed where more is wanted', { done: { numerator: 9, denominator: 10 }, remainingDays: 0, target: { value: 0.9, strict: true } }, 'out-of-reach'],
    ['even all bad would keep it', { done: { numerator: 1000, denominator: 1000 }, remainingDays: 15 }, 'certain'],
    ['the pace keeps it', { done: { numerator: 950, denominator: 1000 }, recent: { numerator: 970, denominator: 1000 } }, 'likely'],
    ['the pace misses it', { done: { numerator: 700, denominator: 1000 }, recent: { numerator: 700, denominator: 1000 } }, 'unlikely'],
    ['it hangs on what comes', { done: { numerator: 90, denominator: 100 }, recent: { numerator: 9, denominator: 10 } }, 'open'],
    ['over a ceiling for good', { done: { numerator: 200, denominator: 1000 }, recent: { numerator: 0, denominator: 10 }, remainingDays: 30, target: { value: 0.05, strict: false, ceiling: true } }, 'out-of-reach'],
    ['no target', { target: null }, null],
    ['nothing at all', { done: { numerator: 0, denominator: 0 }, recent: { numerator: 0, denominator: 0 } }, null],
  ])('%s', (_, changes, outlook) => {
    expect(forecast(facts(changes)).outlook).toBe(outlook);
  });

  test('what is needed of the rest is never less than nothing', () => {
    expect(forecast(facts({ done: { numerator: 1000, denominator: 1000 } })).needed).toBeCloseTo((0.9 * 1300 - 1000) / 300, 12);
    expect(forecast(facts({ done: { numerator: 5000, denominator: 5000 } })).needed).toBe(0);
    expect(forecast(facts({ remainingDays: 0 })).needed).toBeNull();
  });

  test('shares lie within their bounds, bounds within the scale, and arithmetic words are true of every end', () => {
    const part = fc.tuple(fc.nat(2000), fc.nat(2000)).map(([a, b]) => ({ numerator: Math.min(a, b), denominator: Math.max(a, b) }));
    fc.assert(
      fc.property(part, part, fc.integer({ min: 1, max: 90 }), fc.nat(365), fc.integer({ min: 0, max: 100 }), fc.boolean(), fc.nat(1), (done, recent, recentDays, remainingDays, hundredths, strict, good) => {
        const target = { value: hundredths / 100, strict };
        const { remaining, share, interval, outlook } = forecast({ done, recent, recentDays, remainingDays, target });
        expect(remaining.low <= remaining.expected && remaining.expected <= remaining.high).toBe(true);
        if (share === null || interval === null) return expect(outlook).toBeNull();
        expect(interval.low).toBeGreaterThanOrEqual(0);
        expect(interval.high).toBeLessThanOrEqual(1 + 1e-12);
        expect(interval.low - 1e-9 <= share && share <= interval.high + 1e-9).toBe(true);
        const end = (done.numerator + good * remaining.expected) / (done.denominator + remaining.expected);
        if (outlook === 'certain') expect(end).toBeGreaterThanOrEqual(target.value - 1e-9);
        if (outlook === 'out-of-reach') expect(end).toBeLessThanOrEqual(target.value + 1e-9);
      }),
    );
  });
});

describe('in sentences', () => {
  const said = (changes: Partial<ForecastFacts>, words: string | null = 'từ 90 % trở lên') => describeForecast(forecast(facts(changes)), facts(changes).done, words).replaceAll('\u00a0', ' ');

  test.each<[Partial<ForecastFacts>, string]>([
    [{ done: { numerator: 1150, denominator: 1300 } }, 'Đến nay 1.150/1.300 (88,5 %). Theo nhịp độ gần đây còn khoảng 300 nữa; cuối kỳ ước đạt 89,7 % (từ 88,3 % đến 90,3 %). Chỉ tiêu từ 90 % trở lên: phần còn lại cần đạt 96,7 %. Chưa rõ đạt hay không.'],
    [{ remainingDays: 0 }, 'Đến nay 800/1.000 (80,0 %). Theo nhịp độ gần đây, không còn phát sinh thêm. Chỉ tiêu: từ 90 % trở lên. Không còn đạt được.'],
    [{ done: { numerator: 0, denominator: 0 }, recent: { numerator: 0, denominator: 0 } }, 'Kỳ này chưa có dữ liệu.'],
  ])('%#', (changes, words) => {
    expect(said(changes)).toBe(words);
  });

  test('without a target nothing is said of one', () => {
    expect(said({ target: null }, null)).not.toContain('Chỉ tiêu');
    expect(said({})).toContain('dù toàn bộ phần còn lại đều đạt vẫn thiếu');
  });
});
