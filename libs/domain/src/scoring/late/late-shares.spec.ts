import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CaseGame } from '../../../../../test/support/case-game.js';
import { flowProcess, hours, task } from '../../../../../test/support/flow-process.js';
import { plays } from '../../../../../test/support/play-case.js';
import { SYSTEM, SampleCase } from '../../../../../test/support/sample-case.js';
import { sampleLimit, sampleProcedure } from '../../../../../test/support/sample-process.js';
import { instant, type Instant } from '../../calendar/instant.js';
import { plainDate } from '../../calendar/plain-date.js';
import { ledgerOf } from '../../case/ledger.js';
import { apportion, latenessOf, type CaseLateness } from './late-shares.js';

const day = (number: number, clock: string): string => `2026-08-${String(number).padStart(2, '0')}T${clock}:00+07:00`;
const within = (days: number) => sampleProcedure({ limits: [sampleLimit({ limit: { value: days, unit: 'working-days' } })], supplementRule: 'move' });
const late = (sample: SampleCase, now: Instant = sample.now): CaseLateness | null => latenessOf(sample.events, now, sample.context(SYSTEM));
/** Whose part, how far beyond an own limit, and the share. */
const lines = (sample: SampleCase): [string, number, number][] =>
  (late(sample)?.parts ?? []).map((part) => [part.kind === 'pause' ? part.cause : part.kind === 'nobody' ? '' : `${part.kind} ${part.stage}@${part.unitId}`, part.overrunMinutes, part.minutes]);

describe('late minutes belong to', () => {
  test('whoever overran a limit of their own, and not to whoever got the case late', () => {
    // Two hours at the counter, eight to appraise, a day to sign; due on Wednesday the 5th at 17:00.
    const sample = SampleCase.received({ procedure: within(2) }).at(day(3, '08:30')).advance().at(day(6, '10:00')).advance().at(day(6, '11:00')).advance();
    sample.at(day(6, '11:30')).run({ action: 'issue-result', documentNumber: '1', title: 'x', signedBy: 'y' }, 'clerk@c');
    const found = late(sample);
    expect(found).toMatchObject({ ended: true });
    expect(lines(sample)).toEqual([['stage appraise@c-dept', expect.any(Number), found?.totalMinutes]]);
    expect(found?.parts[0]?.heldMinutes).toBeGreaterThan(found?.parts[0]?.overrunMinutes ?? Infinity);
  });

  test('several who overran, in proportion to how far', () => {
    const definition = flowProcess([task('a', 'b', { limit: hours(1) }), task('b', 'issue', { limit: hours(1) })]);
    const sample = SampleCase.received({ definition, procedure: within(1) }).advance().at(day(3, '12:00')).advance('a').at(day(5, '09:00'));
    const found = late(sample);
    const [a, b] = found?.parts ?? [];
    expect(found?.ended).toBe(false);
    expect((a?.minutes ?? 0) + (b?.minutes ?? 0)).toBe(found?.totalMinutes);
    const overrun = (a?.overrunMinutes ?? 0) + (b?.overrunMinutes ?? 0);
    expect(Math.abs((a?.minutes ?? 0) - ((found?.totalMinutes ?? 0) * (a?.overrunMinutes ?? 0)) / overrun)).toBeLessThan(1);
  });

  test('the holder after the promise, as far as nobody overran a limit', () => {
    const definition = flowProcess([task('a', 'issue', { limit: null })]);
    const sample = SampleCase.received({ definition, procedure: within(1) }).advance().at(day(6, '10:00'));
    expect(lines(sample)).toEqual([['stage a@c-dept', 0, late(sample)?.totalMinutes]]);
  });

  test('an overrun counts once: the rest is for those who held it late', () => {
    const definition = flowProcess([task('a', 'b', { limit: hours(8) }), task('b', 'issue', { limit: null })]);
    const sample = SampleCase.received({ definition, procedure: within(1) }).advance().at(day(4, '09:00')).advance('a').at(day(7, '09:00'));
    const [a, b] = late(sample)?.parts ?? [];
    expect(a).toMatchObject({ stage: 'a', minutes: a?.overrunMinutes });
    expect(b).toMatchObject({ stage: 'b', overrunMinutes: 0, minutes: (late(sample)?.totalMinutes ?? 0) - (a?.minutes ?? 0) });
  });

  test('a pause that began late and so moved nothing; one within the limit moves the promise instead', () => {
    const suspended = { action: 'suspend', reason: 'x', legalGround: 'y' } as const;
    const sample = SampleCase.received({ procedure: within(1) }).advance().at(day(5, '08:00')).run(suspended, 'leader@c');
    const standing = late(sample);
    expect(late(sample, instant(sample.now + 30 * 86_400_000))?.totalMinutes).toBe(standing?.totalMinutes);
    sample.at(day(7, '08:00')).run({ action: 'resume', note: '' }, 'leader@c').at(day(7, '09:00'));
    expect(lines(sample).map(([who]) => who)).toContain('suspension');
    const lawful = SampleCase.received({ procedure: within(1) }).advance().at(day(3, '09:00')).run(suspended, 'leader@c').at(day(20, '09:00')).run({ action: 'resume', note: '' }, 'leader@c');
    expect(late(lawful)).toBeNull();
  });

  test('the authority all the same when it extended its promise', () => {
    const sample = SampleCase.received({ procedure: within(3) }).advance();
    sample.at(day(4, '09:00')).run({ action: 'extend', newDueDate: plainDate('2026-08-20'), reason: 'x' }, 'department-head@c-dept').at(day(10, '09:00'));
    expect(late(sample)).toMatchObject({ promisedAt: sample.file.originalDueAt });
    expect(late(sample)?.totalMinutes).toBeGreaterThan(0);
  });

  test('nobody where a case is within its promise, waits for reception, or is withdrawn', () => {
    expect(late(SampleCase.received().at(day(4, '08:00')))).toBeNull();
    expect(late(SampleCase.submitted().at(day(25, '08:00')))).toBeNull();
    const gone = SampleCase.received({ procedure: within(1) }).at(day(20, '08:00')).run({ action: 'withdraw', reason: 'x' }, 'counter-officer@c-desk');
    expect(late(gone)).toBeNull();
  });
});

test('parts of any case of any process are whole, from 0 on, add up to its lateness, and are in its ledger', () => {
  let lateCases = 0;
  fc.assert(
    fc.property(plays, fc.nat(60), (play, days) => {
      const { sample } = new CaseGame(play).run();
      const now = instant(sample.now + days * 86_400_000);
      const found = late(sample, now);
      if (found === null) return;
      lateCases += 1;
      const { file } = sample;
      const calendar = sample.context(SYSTEM).calendarOf(file.resolvingAuthorityId);
      expect(found.totalMinutes).toBe(calendar.workingMinutesBetween(found.promisedAt, found.until));
      expect(found.until).toBeGreaterThan(found.promisedAt);
      expect(found.parts.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(found.totalMinutes);
      const held = new Map(ledgerOf(sample.events, now, sample.context(SYSTEM)).entries.map(({ minutes, ...holder }) => [JSON.stringify(holder), minutes]));
      for (const { heldMinutes, overrunMinutes, minutes, ...holder } of found.parts) {
        expect(Number.isSafeInteger(minutes) && minutes >= 0 && minutes <= heldMinutes && overrunMinutes <= heldMinutes).toBe(true);
        expect(heldMinutes).toBeLessThanOrEqual(held.get(JSON.stringify(holder)) ?? -1);
      }
      expect(late(sample, now)).toEqual(found);
    }),
    { numRuns: 120, seed: 20260805 },
  );
  expect(lateCases).toBeGreaterThan(20);
});

test('apportioning adds up, is near the exact share, and gives nothing to no weight', () => {
  fc.assert(
    fc.property(fc.nat(100_000), fc.array(fc.nat(10_000), { minLength: 1, maxLength: 12 }), (total, weights) => {
      const sum = weights.reduce((all, weight) => all + weight, 0);
      const parts = apportion(total, weights);
      expect(parts.reduce((all, part) => all + part, 0)).toBe(sum === 0 ? 0 : total);
      parts.forEach((part, index) => expect(Math.abs(part - (sum === 0 ? 0 : (total * (weights[index] ?? 0)) / sum))).toBeLessThan(1));
      expect(parts.every((part, index) => (weights[index] ?? 0) > 0 || part === 0)).toBe(true);
    }),
  );
});
