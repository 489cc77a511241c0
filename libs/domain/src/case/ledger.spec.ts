import { describe, expect, test } from '@jest/globals';
import { flowProcess, fork, hours, join, task } from '../../../../test/support/flow-process.js';
import { SampleCase, actor } from '../../../../test/support/sample-case.js';
import { ledgerOf, type CaseLedger } from './ledger.js';

const ledger = (sample: SampleCase): CaseLedger => ledgerOf(sample.events, sample.now, sample.context(actor('leader@c')));
/** What each entry is for, with its minutes. */
const lines = (sample: SampleCase): [string, number][] => ledger(sample).entries.map((entry) => [entry.kind === 'pause' ? entry.cause : entry.kind === 'nobody' ? '' : `${entry.kind} ${entry.stage}@${entry.unitId}`, entry.minutes]);
const sum = (sample: SampleCase): number => ledger(sample).entries.reduce((total, { minutes }) => total + minutes, 0);
const monday = (clock: string): string => `2026-08-03T${clock}:00+07:00`;

describe('who had a case for how long', () => {
  test('stage after stage, to the working minute, from the acceptance to the result', () => {
    const sample = SampleCase.received().at(monday('09:00')).advance().at('2026-08-04T08:00:00+07:00').advance().at('2026-08-04T09:00:00+07:00').advance();
    sample.at('2026-08-04T09:30:00+07:00').run({ action: 'issue-result', documentNumber: '1', title: 'x', signedBy: 'y' }, 'clerk@c').at('2026-08-20T08:00:00+07:00');
    expect(lines(sample)).toEqual([['stage receive@c-desk', 60], ['stage appraise@c-dept', 420], ['stage sign@c', 60], ['stage issue@c', 30]]);
    expect(ledger(sample).elapsedMinutes).toBe(570);
    const used = sample.events.flatMap(({ kind, data }) => (kind === 'stage-completed' ? [data.usedMinutes] : []));
    expect(lines(sample).map(([, minutes]) => minutes)).toEqual(used);
  });

  test('an open case until now; an application that waits has nothing', () => {
    const sample = SampleCase.received().at(monday('14:00'));
    expect(ledger(sample)).toMatchObject({ elapsedMinutes: 240, entries: [{ kind: 'stage', stage: 'receive', post: 'counter-officer', assigneeId: null, minutes: 240 }] });
    expect(ledger(SampleCase.submitted().at('2026-08-20T08:00:00+07:00'))).toEqual({ elapsedMinutes: 0, entries: [] });
  });

  test('each holder of a stage for themselves', () => {
    const sample = SampleCase.received().advance().at(monday('09:00')).run({ action: 'claim' }, 'specialist@c-dept#2').at(monday('11:00'));
    expect(ledger(sample).entries).toMatchObject([{ assigneeId: null, minutes: 60 }, { assigneeId: 'specialist@c-dept#2', minutes: 120 }]);
  });

  test('a pause belongs to its cause, and no minute is counted twice', () => {
    const sample = SampleCase.received().advance().at(monday('09:00')).run({ action: 'suspend', reason: 'x', legalGround: 'y' }, 'leader@c');
    sample.at('2026-08-04T09:00:00+07:00').run({ action: 'resume', note: '' }, 'leader@c').at('2026-08-04T10:00:00+07:00');
    sample.run({ action: 'request-supplement', items: ['x'], reason: 'x', legalGround: '' }, 'specialist@c-dept').at('2026-08-04T11:00:00+07:00');
    expect(lines(sample)).toEqual([['stage appraise@c-dept', 120], ['suspension', 480], ['supplement', 60]]);
    expect(ledger(sample).elapsedMinutes).toBe(660);
  });

  test('of stages side by side a minute belongs to the one that all waited for', () => {
    const definition = flowProcess([fork('split', ['a', 'b'], 'meet'), task('a', 'meet'), task('b', 'meet'), join('meet', 'after'), task('after', 'issue')]);
    const sample = SampleCase.received({ definition }).advance().at(monday('09:00')).advance('a').at(monday('11:00')).advance('b').at(monday('11:30'));
    expect(lines(sample)).toEqual([['stage b@c-dept', 180], ['stage after@c-dept', 30]]);
    expect(sum(sample)).toBe(ledger(sample).elapsedMinutes);
  });

  test('a hand-over that waits for its answer belongs to the asked unit, unless somebody works beside it', () => {
    const handed = task('decide', 'meet', { unit: 'department@district', handOver: { limit: hours(2) } });
    const alone = SampleCase.received({ definition: flowProcess([{ ...handed, next: 'issue' }]) }).advance().at(monday('09:30')).run({ action: 'accept-hand-over' }, 'specialist@d-dept').at(monday('10:00'));
    expect(lines(alone)).toEqual([['hand-over decide@d-dept', 90], ['stage decide@d-dept', 30]]);
    const declined = SampleCase.received({ definition: alone.definition }).advance().at(monday('09:30')).run({ action: 'refuse-hand-over', reason: 'x' }, 'specialist@d-dept').at(monday('10:00'));
    expect(lines(declined)).toEqual([['hand-over decide@d-dept', 90], ['hand-over decide@c-desk', 30]]);
    const beside = flowProcess([fork('split', ['a', 'decide'], 'meet'), task('a', 'meet'), handed, join('meet', 'issue')]);
    const sample = SampleCase.received({ definition: beside }).advance().at(monday('09:00')).advance('a').at(monday('10:00'));
    expect(lines(sample)).toEqual([['stage a@c-dept', 60], ['hand-over decide@d-dept', 60]]);
  });

  test('a machine has what nobody works on', () => {
    const definition = flowProcess([{ key: 'wait', name: 'Chờ', kind: 'wait', until: { limit: hours(1) }, next: 'after' }, task('after', 'issue')]);
    const sample = SampleCase.received({ definition }).advance().at(monday('09:30')).runSystem({ action: 'elapse' }).at(monday('10:00'));
    expect(lines(sample)).toEqual([['machine wait@c', 90], ['stage after@c-dept', 30]]);
  });
});
