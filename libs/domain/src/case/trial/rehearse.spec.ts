import { describe, expect, test } from '@jest/globals';
import { fork, flowProcess, hours, join, task } from '../../../../../test/support/flow-process.js';
import { SampleCase, actor } from '../../../../../test/support/sample-case.js';
import { sampleProcedure } from '../../../../../test/support/sample-process.js';
import { formatInstant, parseInstant } from '../../calendar/instant.js';
import type { ProcessDefinition } from '../../process/definition.js';
import { rehearse } from './rehearse.js';

const procedure = sampleProcedure();

/** The dates of a process that is played from a moment at the counter of the sample commune. */
function played(definition: ProcessDefinition, at: string) {
  const { tree, calendarOf } = SampleCase.received({ definition, procedure }).context(actor('leader@c'));
  const rehearsal = rehearse(definition, procedure, parseInstant(at), { receivingUnitId: 'c-desk', tree, calendarOf })!;
  return { ...rehearsal, dues: rehearsal.steps.map(({ key, dueAt }) => `${key} ${dueAt === null ? '-' : formatInstant(dueAt).slice(0, 16)}`) };
}

describe('a rehearsal', () => {
  test('gives each step its time after the one before, over nights and days off, and tells which days those are', () => {
    const { dues, steps, issuedAt, promisedAt } = played(flowProcess([task('a', 'b', { limit: hours(2) }), task('b', 'issue', { limit: { value: 1, unit: 'working-days' } })]), '2026-08-07T16:00:00+07:00');
    const at = (key: string) => steps.find((step) => step.key === key)!;
    expect(dues.slice(0, 2)).toEqual(['receive 2026-08-10T08:00', 'a 2026-08-10T10:00']);
    expect(at('receive').daysOff.map(({ date }) => date)).toEqual(['2026-08-08', '2026-08-09']);
    expect([at('b').startsAt, at('b').daysOff]).toEqual([at('a').dueAt, []]);
    expect(formatInstant(at('b').dueAt!).slice(0, 10)).toBe('2026-08-11');
    expect([issuedAt, promisedAt! > issuedAt]).toEqual([at('issue').dueAt, true]);
    expect(dues.at(-1)).toBe('return -');
  });

  test('goes the longest of what runs side by side, and passes forks and joins', () => {
    const { steps } = played(flowProcess([fork('split', ['a', 'b'], 'meet'), task('a', 'meet', { limit: hours(1) }), task('b', 'meet', { limit: hours(9) }), join('meet', 'issue')]), '2026-08-03T08:00:00+07:00');
    expect(steps.map(({ key }) => key)).toEqual(['receive', 'b', 'issue', 'return']);
  });

  test('counts the time in which a hand-over may be accepted, between units alone', () => {
    const handing = (unit: 'department@district' | 'department@resolving') => flowProcess([task('a', 'b', { limit: hours(1) }), task('b', 'issue', { unit, limit: hours(1), handOver: { limit: hours(2) } })]);
    const minutes = (definition: ProcessDefinition) => {
      const { startsAt, dueAt } = played(definition, '2026-08-03T07:00:00+07:00').steps.find(({ key }) => key === 'b')!;
      return (dueAt! - startsAt) / 60_000;
    };
    expect([minutes(handing('department@district')) > minutes(handing('department@resolving')), minutes(handing('department@resolving'))]).toEqual([true, 60]);
  });

  test('is none where nobody decides', () => {
    const definition = flowProcess([task('a', 'issue')]);
    const { tree, calendarOf } = SampleCase.received({ definition, procedure }).context(actor('leader@c'));
    expect(rehearse(definition, sampleProcedure({ resolvingLevels: [] }), parseInstant('2026-08-03T08:00:00+07:00'), { receivingUnitId: 'c-desk', tree, calendarOf })).toBeUndefined();
  });
});
