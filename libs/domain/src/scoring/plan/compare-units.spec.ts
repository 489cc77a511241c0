import { describe, expect, test } from '@jest/globals';
import { compareUnits } from './compare-units.js';
import { MEASURES, measureNamed, measurePart, type MeasureInputs } from './measures.js';

const unit = (key: string, numerator: number, denominator: number) => ({ key, numerator, denominator });

describe('units side by side', () => {
  test('are ranked by share, equal shares alike, and few or none apart', () => {
    const { ranked, notEnough, noData } = compareUnits([unit('a', 9, 10), unit('b', 18, 20), unit('c', 3, 3), unit('d', 0, 0), unit('e', 10, 20), unit('f', 20, 20)], { sampled: false, better: 'high', enough: 10 });
    expect(ranked.map(({ key, rank }) => `${rank} ${key}`)).toEqual(['1 f', '2 b', '2 a', '4 e']);
    expect(notEnough.map(({ key }) => key)).toEqual(['c']);
    expect(noData).toEqual([{ key: 'd', numerator: 0, denominator: 0, share: null, interval: null }]);
  });

  test('the lowest stands first where low is good', () => {
    const { ranked } = compareUnits([unit('a', 2, 10), unit('b', 1, 10)], { sampled: false, better: 'low', enough: 1 });
    expect(ranked.map(({ key }) => key)).toEqual(['b', 'a']);
  });

  test('sampled shares carry their bounds', () => {
    const [first] = compareUnits([unit('a', 27, 30)], { sampled: true, better: 'high', enough: 30 }).ranked;
    expect(first?.interval?.low).toBeCloseTo(0.7438, 3);
  });
});

describe('measures', () => {
  const cases = { received: 10, receivedOnline: 4, receivedCounter: 6, receivedPost: 0, carriedOver: 5, solved: 8, solvedEarly: 3, solvedOnTime: 3, solvedLate: 2, solvedLateButAsExtended: 0, inProgress: 6, inProgressWithin: 5, inProgressOverdue: 1, refused: 1, withdrawn: 1 };
  const inputs: MeasureInputs = {
    cases,
    ratings: { count: 3, satisfied: 2 },
    processedOnlineDistrict: { numerator: 1, denominator: 2 },
    processedOnlineCommune: { numerator: 3, denominator: 5 },
    unitsUsing: { numerator: 1, denominator: 1 },
    proceduresOnline: { numerator: 40, denominator: 55 },
    onlineServicesUsed: { numerator: 7, denominator: 40 },
    returnedElectronically: { numerator: 2, denominator: 6 },
    petitions: { due: 4, answeredOnTime: 3, rated: 2, satisfied: 1 },
    sipas: null,
  };

  test('each has one definition and comes to a part of a whole, or to nothing', () => {
    expect(new Set(MEASURES.map(({ key }) => key)).size).toBe(MEASURES.length);
    for (const { key, name, formula, source } of MEASURES) {
      const part = measurePart(key, inputs);
      expect(part === null || part.numerator <= part.denominator).toBe(true);
      expect([name, formula, source].every((text) => text.length > 10)).toBe(true);
    }
    expect(measureNamed('satisfied').sampled).toBe(true);
  });

  test.each([
    ['processed-online', { numerator: 4, denominator: 7 }],
    ['handled-in-time', { numerator: 11, denominator: 14 }],
    ['petitions-on-time', { numerator: 3, denominator: 4 }],
    ['petitions-satisfied', { numerator: 1, denominator: 2 }],
    ['sipas-overall', null],
    ['online-reception', { numerator: 4, denominator: 10 }],
  ] as const)('%s', (key, part) => {
    expect(measurePart(key, inputs)).toEqual(part);
  });

  test('answers to petitions that nobody rated satisfy nobody yet, where no petition dissatisfies nobody', () => {
    const petitions = { due: 4, answeredOnTime: 4, rated: 0, satisfied: 0 };
    expect(measurePart('petitions-satisfied', { ...inputs, petitions })).toBeNull();
    expect(measurePart('petitions-satisfied', { ...inputs, petitions: { ...petitions, due: 0, answeredOnTime: 0 } })).toEqual({ numerator: 0, denominator: 0 });
  });
});
