import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { historyBefore, openAt, simulateOffice } from '../../../../../test/support/simulate-office.js';
import { chanceReasons, qualityWords } from './chance-words.js';
import { forecastQuality, tallyForecasts, tenthOf } from './forecast-quality.js';
import { actFirst, chanceOfLateness, compareActions, gainOf, type LatenessHistory, type OpenWork } from './lateness-chance.js';

const NO_HISTORY: LatenessHistory = { stages: {}, procedures: {}, shares: [] };
const minutes = fc.nat(5_000);
const pastStage = fc.tuple(minutes, minutes).map(([spent, rest]) => ({ spent, remaining: spent + rest, steps: 1 + (rest % 5) }));
const histories: fc.Arbitrary<LatenessHistory> = fc.record({
  stages: fc.record({ 'p/a': fc.array(pastStage, { maxLength: 30 }), 'p/b': fc.array(pastStage, { maxLength: 30 }) }),
  procedures: fc.record({ p: fc.array(minutes, { maxLength: 30 }) }),
  shares: fc.array(fc.double({ min: 0, max: 3, noNaN: true }), { maxLength: 30 }),
});
const queue = fc.option(fc.record({ waiting: fc.nat(100), ahead: fc.nat(100), usual: fc.double({ min: 0, max: 50, noNaN: true }), minutesEach: fc.double({ min: 0, max: 500, noNaN: true }) }));
const works: fc.Arbitrary<OpenWork> = fc.record({
  procedureCode: fc.constantFrom('p', 'unknown'),
  elapsedMinutes: minutes,
  leftMinutes: fc.integer({ min: -100, max: 5_000 }),
  steps: fc.array(fc.record({ stage: fc.constantFrom('a', 'b', 'c'), spentMinutes: minutes, queue }), { maxLength: 3 }),
});

describe('the chance of lateness', () => {
  test('lies within 0 and 1, and acting never raises it', () => {
    fc.assert(
      fc.property(histories, works, (history, work) => {
        const { chance, chanceIfDoneNow } = chanceOfLateness(history, work);
        expect(chance >= 0 && chance <= 1 && chanceIfDoneNow >= 0 && chanceIfDoneNow <= chance).toBe(true);
      }),
    );
  });

  test('is not lowered by less time left, nor by more in the queue', () => {
    fc.assert(
      fc.property(histories, works, fc.nat(3_000), fc.nat(50), (history, work, less, more) => {
        const { chance } = chanceOfLateness(history, work);
        const later = { ...work, leftMinutes: work.leftMinutes - less };
        expect(chanceOfLateness(history, later).chance).toBeGreaterThanOrEqual(chance - 1e-12);
        const fuller = { ...work, steps: work.steps.map((step) => ({ ...step, queue: step.queue && { ...step.queue, waiting: step.queue.waiting + more, ahead: step.queue.ahead + more } })) };
        expect(chanceOfLateness(history, fuller).chance).toBeGreaterThanOrEqual(chance - 1e-12);
      }),
    );
  });

  test('is one half where nothing is known, and 1 where the promise has passed', () => {
    const work: OpenWork = { procedureCode: 'p', elapsedMinutes: 10, leftMinutes: 100, steps: [] };
    expect(chanceOfLateness(NO_HISTORY, work)).toMatchObject({ chance: 0.5, step: null });
    expect(chanceOfLateness(NO_HISTORY, { ...work, leftMinutes: 0 }).chance).toBe(1);
  });

  test('forgets the past cases that were quicker in the step', () => {
    const stages = { 'p/a': [...Array.from({ length: 20 }, () => ({ spent: 100, remaining: 200, steps: 2 })), ...Array.from({ length: 20 }, () => ({ spent: 900, remaining: 1_500, steps: 2 }))] };
    const at = (spentMinutes: number) => chanceOfLateness({ ...NO_HISTORY, stages }, { procedureCode: 'p', elapsedMinutes: spentMinutes, leftMinutes: 700, steps: [{ stage: 'a', spentMinutes, queue: null }] });
    expect(at(50)).toMatchObject({ pastCases: 40, pastLate: 20, chance: (20 + 3) / 46, usualSteps: 2 });
    expect(at(150)).toMatchObject({ pastCases: 20, chance: (20 + 3) / 26, usualMinutes: 1_350 });
    expect(gainOf(at(150))).toBeGreaterThan(0.4);
  });
});

test('reasons are said in words', () => {
  const step = { stage: 'a', spentMinutes: 0, queue: { waiting: 40, ahead: 30, usual: 20, minutesEach: 30 } };
  const found = { chance: 0.9, chanceIfDoneNow: 0.2, step, pastCases: 30, pastLate: 27, usualMinutes: 2_400, usualSteps: 3, queueMinutes: 300 };
  expect(chanceReasons(found, { leftMinutes: 960 })).toEqual(['Còn 3 bước, thường mất khoảng 5 ngày làm việc; hạn còn 2 ngày làm việc.', 'Trong 30 hồ sơ trước đây ở bước này lâu như vậy, 27 hồ sơ cần nhiều hơn thời gian còn lại.', 'Đơn vị đang có 40 hồ sơ chờ ở bước này, gấp 2 lần bình thường.']);
  expect(chanceReasons({ ...found, step: null, usualMinutes: null, usualSteps: null }, { leftMinutes: 90 })).toEqual(['Chưa có hồ sơ nào ở bước này lâu như vậy, tính theo cả thủ tục; hạn còn 1 giờ 30 phút.']);
  expect(chanceReasons(found, { leftMinutes: 0 })).toEqual(['Đã quá ngày hẹn.']);
  expect(chanceReasons({ ...found, pastCases: 2, step: { ...step, queue: null } }, { leftMinutes: 720 })[1]).toBe('Mới có 2 hồ sơ tương tự, nên tính thêm theo cả thủ tục.');
});

const actables = fc.uniqueArray(
  fc.record({ id: fc.uuid(), unitId: fc.constantFrom('u', 'v', null), chance: fc.double({ min: 0, max: 1, noNaN: true }), done: fc.double({ min: 0, max: 1, noNaN: true }), leftMinutes: fc.nat(5_000) }).map(({ done, ...item }) => ({ ...item, chanceIfDoneNow: done * item.chance })),
  { selector: ({ id }) => id, maxLength: 60 },
);

test('what to act on first is the few of each unit that save most, and the order is total', () => {
  fc.assert(
    fc.property(actables, fc.integer({ min: 1, max: 10 }), (items, perUnit) => {
      const chosen = actFirst(items, perUnit);
      for (const unitId of ['u', 'v']) {
        const own = items.filter((item) => item.unitId === unitId).map(gainOf).sort((a, b) => b - a).filter((gain) => gain >= 0.05).slice(0, perUnit);
        expect(chosen.filter((item) => item.unitId === unitId).map(gainOf)).toEqual(own);
      }
      const ordered = [...items].sort(compareActions).map(({ id }) => id);
      expect([...items].reverse().sort(compareActions).map(({ id }) => id)).toEqual(ordered);
    }),
  );
});

describe('the quality of forecasts', () => {
  test('is the mean of squares, whatever the tenths, and the base rate has its own', () => {
    const judged = fc.array(fc.record({ chance: fc.double({ min: 0, max: 1, noNaN: true }), late: fc.boolean() }), { minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(judged, (all) => {
        const quality = forecastQuality(tallyForecasts(all));
        const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
        const outcomes = all.map(({ late }) => Number(late));
        expect(quality.brier).toBeCloseTo(mean(all.map(({ chance, late }) => (chance - Number(late)) ** 2)), 12);
        expect(quality.baseBrier).toBeCloseTo(mean(outcomes.map((outcome) => (mean(outcomes) - outcome) ** 2)), 12);
        expect(quality.tenths.reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
        expect(quality.tenths.every(({ meanChance, tenth }) => tenthOf(meanChance) === tenth || Math.abs(meanChance * 10 - tenth - 1) < 1e-9 || Math.abs(meanChance * 10 - tenth) < 1e-9)).toBe(true);
      }),
    );
  });

  test('is nothing where nothing was judged, and has no skill where every case ended alike', () => {
    expect(forecastQuality([])).toEqual({ count: 0, brier: null, baseRate: null, baseBrier: null, skill: null, tenths: [] });
    expect(forecastQuality(tallyForecasts([{ chance: 1, late: true }]))).toMatchObject({ brier: 0, baseRate: 1, baseBrier: 0, skill: null });
    expect(() => tallyForecasts([{ chance: Number.NaN, late: true }])).toThrow(RangeError);
  });

  test('is said in plain words, also when the forecasts are worse', () => {
    const judged = (chance: number) => [...Array.from({ length: 9 }, () => ({ chance: 1 - chance, late: false })), { chance, late: true }];
    expect(qualityWords(forecastQuality(tallyForecasts(judged(0.9))))).toBe(
      'Trong 10 dự báo đã có kết quả, sai số Brier là 0,010 (0 là hoàn hảo); luôn đoán theo tỷ lệ trễ chung 10,0 % thì sai số là 0,090. Dự báo tốt hơn 89 %.',
    );
    expect(qualityWords(forecastQuality(tallyForecasts(judged(0.1))))).toContain('chưa tốt hơn');
    expect(qualityWords(forecastQuality([]))).toBe('Chưa có dự báo nào có kết quả để so sánh.');
    expect(qualityWords(forecastQuality(tallyForecasts([{ chance: 0.5, late: false }])))).toContain('kết thúc như nhau');
  });

  test('is better than that of the base rate on days that the history has not seen', () => {
    const judged = [2, 6, 7, 8].flatMap((seed) => {
      const cases = simulateOffice(120, seed);
      const mornings = Array.from({ length: 25 }, (_, day) => (60 + 2 * day) * 480);
      return mornings.flatMap((moment) => {
        const history = historyBefore(cases, moment, 300);
        return openAt(cases, moment).map(({ work, late }) => ({ chance: chanceOfLateness(history, work).chance, late }));
      });
    });
    const { count, brier, baseBrier, baseRate } = forecastQuality(tallyForecasts(judged));
    expect(count).toBeGreaterThan(500);
    expect(baseRate).toBeGreaterThan(0.1);
    expect(brier).toBeLessThan((baseBrier ?? 0) * 0.8);
  });
});
