import { describe, expect, test } from '@jest/globals';
import { days, flowProcess, fork, hours, join, task } from '../../../../test/support/flow-process.js';
import { SampleCase, actor } from '../../../../test/support/sample-case.js';
import { sampleLimit, sampleProcedure } from '../../../../test/support/sample-process.js';
import { formatInstant } from '../calendar/instant.js';
import type { Stage, Step } from '../process/definition.js';
import { alarmsBetween, alarmsOf, nextAlarm, type Alarm } from './alarms.js';

const tenHours = sampleProcedure({ limits: [sampleLimit({ limit: { value: 10, unit: 'working-hours' } })], supplementRule: 'move' });
const definition = flowProcess([task('check', 'issue', { limit: hours(5) })]);
const started = (): SampleCase => SampleCase.received({ definition, procedure: tenHours }).advance();
const alarms = (sample: SampleCase): Alarm[] => alarmsOf(sample.file, sample.context(actor('leader@c')));
const rings = (sample: SampleCase, subject: string): [number, string][] => alarms(sample).filter((alarm) => alarm.subject === subject).map(({ share, fireAt }) => [share, formatInstant(fireAt)]);
const stop = { action: 'suspend', reason: 'Bão', legalGround: 'QĐ' } as const;
const go = { action: 'resume', note: '' } as const;

describe('alarms', () => {
  test('ring at the exact minute when a share of the working time is used up, the case and its stage for themselves', () => {
    const sample = started();
    expect(rings(sample, 'case')).toEqual([[70, '2026-08-03T17:00:00+07:00'], [90, '2026-08-04T09:00:00+07:00'], [100, '2026-08-04T10:00:00+07:00']]);
    expect(rings(sample, `stage/${sample.tokenAt().id}`)).toEqual([[70, '2026-08-03T11:30:00+07:00'], [90, '2026-08-03T14:30:00+07:00'], [100, '2026-08-03T15:00:00+07:00']]);
  });

  test('are heard by the post first, then by the head, at last by the leader too', () => {
    expect(alarms(started()).filter(({ subject }) => subject === 'case').map(({ audience }) => audience)).toEqual([['post'], ['post', 'head'], ['post', 'head', 'leader']]);
    const sample = started().run({ action: 'claim' }, 'specialist@c-dept#2');
    expect(alarms(sample).every(({ places }) => places[0]?.assigneeId === 'specialist@c-dept#2' && places[0].unitId === 'c-dept')).toBe(true);
  });

  test('come in their order and each once: what is asked for between two moments leaves no gap', () => {
    const sample = started();
    const context = sample.context(actor('leader@c'));
    expect(alarms(sample).map(({ fireAt }) => fireAt)).toEqual(alarms(sample).map(({ fireAt }) => fireAt).sort((a, b) => a - b));
    let since = sample.now;
    const heard: Alarm[] = [];
    for (let next = nextAlarm(sample.file, since, context); next !== null; next = nextAlarm(sample.file, since, context)) {
      heard.push(...alarmsBetween(sample.file, since, next, context));
      since = next;
    }
    expect(heard).toEqual(alarms(sample));
  });

  test('are silent while the clock stands still; afterwards the pause is passed over', () => {
    const sample = started().at('2026-08-03T10:00:00+07:00').run(stop, 'leader@c');
    expect(alarms(sample)).toEqual([]);
    expect(nextAlarm(sample.file, sample.now, sample.context(actor('leader@c')))).toBeNull();
    sample.at('2026-08-05T10:00:00+07:00').run(go, 'leader@c');
    expect(rings(sample, 'case')).toEqual([[70, '2026-08-05T17:00:00+07:00'], [90, '2026-08-06T09:00:00+07:00'], [100, '2026-08-06T10:00:00+07:00']]);
    expect(rings(sample, `stage/${sample.tokenAt().id}`)).toEqual([[70, '2026-08-05T11:30:00+07:00'], [90, '2026-08-05T14:30:00+07:00'], [100, '2026-08-05T15:00:00+07:00']]);
  });

  test('an answer that is waited for however long it takes rings for the leader when it is overdue, one that is not waited for never', () => {
    const calling = (silence: 'wait' | 'go-on') => {
      const call: Step = { key: 'ask', name: 'Hỏi thuế', kind: 'call', service: 'thue', sends: [], answers: ['tax'], limit: hours(4), silence, next: 'issue' };
      return SampleCase.received({ definition: flowProcess([call]), procedure: tenHours }).advance();
    };
    const waiting = calling('wait');
    const subject = `stage/${waiting.tokenAt().id}`;
    expect(rings(waiting, subject)).toEqual([[100, '2026-08-03T14:00:00+07:00']]);
    expect(alarms(waiting).filter((alarm) => alarm.subject === subject)).toMatchObject([{ audience: ['leader'], places: [{ unitId: 'c', post: null }] }]);
    expect(rings(calling('go-on'), subject)).toEqual([]);
  });

  test('a pause behind a share that is used up leaves that one where it was', () => {
    const sample = started().at('2026-08-04T08:00:00+07:00').run(stop, 'leader@c').at('2026-08-04T11:00:00+07:00').run(go, 'leader@c');
    expect(rings(sample, 'case')).toEqual([[70, '2026-08-03T17:00:00+07:00'], [90, '2026-08-04T14:00:00+07:00'], [100, '2026-08-04T15:00:00+07:00']]);
  });

  test('pass a pause over only as far as it lies in the time that counts: a case that was late when it paused may get a later day', () => {
    const sample = started().at('2026-08-04T11:00:00+07:00').run(stop, 'leader@c').at('2026-08-07T11:00:00+07:00').run(go, 'leader@c');
    const { dueAt } = sample.file;
    const to = sample.context(actor('leader@c')).calendarOf('c').addWorkingMinutes(dueAt!, 480);
    sample.runSystem({ action: 'move-due', from: dueAt!, to, tokens: [], reason: 'Nghỉ bão' });
    expect(rings(sample, 'case')).toEqual([[70, '2026-08-04T07:42:00+07:00'], [90, '2026-08-04T09:54:00+07:00'], [100, '2026-08-05T10:00:00+07:00']]);
  });

  test('a hand-over rings when its answer is overdue, at both ends, and stops when it is answered', () => {
    const handed = flowProcess([task('check', 'decide'), task('decide', 'issue', { unit: 'department@district', handOver: { limit: hours(2) } })]);
    const sample = SampleCase.received({ definition: handed }).advance().advance();
    const subject = `hand-over/${sample.tokenAt().id}`;
    expect(alarms(sample).filter((alarm) => alarm.subject !== 'case')).toEqual([
      { subject, share: 100, dueAt: sample.tokenAt().handOver!.dueAt, fireAt: sample.tokenAt().handOver!.dueAt, audience: ['post', 'head'], places: [{ unitId: 'd-dept', post: 'specialist', assigneeId: null }, { unitId: 'c-dept', post: 'specialist', assigneeId: null }] },
    ]);
    sample.run({ action: 'refuse-hand-over', reason: 'x' }, 'specialist@d-dept');
    expect(alarms(sample).filter((alarm) => alarm.subject !== 'case')).toEqual([]);
    sample.run({ action: 'hand-over', toUnitId: 'd-dept', reason: 'x' }, 'specialist@c-dept').run({ action: 'accept-hand-over' }, 'specialist@d-dept');
    expect(rings(sample, subject)).toEqual([]);
    expect(rings(sample, `stage/${sample.tokenAt().id}`)).toHaveLength(3);
  });

  test('a stage that waits to be handed over by hand keeps its clock, and so its own alarms', () => {
    const sample = SampleCase.received().advance().run({ action: 'hand-over', toUnitId: 'c-twin', reason: 'x' }, 'specialist@c-dept');
    const { id } = sample.tokenAt();
    expect(rings(sample, `hand-over/${id}`)).toEqual([[100, '2026-08-03T10:00:00+07:00']]);
    expect(rings(sample, `stage/${id}`).map(([share]) => share)).toEqual([70, 90, 100]);
  });

  test('a branch rings for whoever works in it, also in a fork nested in it, and no more when it has arrived', () => {
    const nested = flowProcess([
      fork('outer', ['inner', 'c'], 'meet', days(1)),
      fork('inner', ['a', 'b'], 'inner-meet'),
      task('a', 'inner-meet'),
      task('b', 'inner-meet', { unit: 'department@district' }),
      join('inner-meet', 'meet'),
      task('c', 'meet'),
      join('meet', 'issue'),
    ]);
    const sample = SampleCase.received({ definition: nested }).advance();
    const branch = (key: string): Alarm | undefined => alarms(sample).find(({ subject }) => subject === `branch/${sample.file.forks[0]?.id}/${key}`);
    expect(branch('to-inner')).toMatchObject({ share: 100, places: [{ unitId: 'c-dept' }, { unitId: 'd-dept' }] });
    expect(formatInstant(branch('to-inner')!.fireAt)).toBe('2026-08-04T17:00:00+07:00');
    sample.advance('c');
    expect(branch('to-c')).toBeUndefined();
    expect(branch('to-inner')).toBeDefined();
  });

  test('ring at the authority while a machine works, and for no case that is over or not accepted', () => {
    const waiting = flowProcess([{ key: 'wait', name: 'Chờ', kind: 'wait', until: { limit: hours(4) }, next: 'check' }, task('check', 'issue')]);
    const sample = SampleCase.received({ definition: waiting }).advance();
    expect(alarms(sample).map(({ subject, places }) => [subject, places])).toEqual([70, 90, 100].map(() => ['case', [{ unitId: 'c', post: null, assigneeId: null }]]));
    expect(alarms(SampleCase.submitted())).toEqual([]);
    expect(alarms(started().run({ action: 'withdraw', reason: 'x' }, 'counter-officer@c-desk'))).toEqual([]);
  });

  test('behind the issue ring for what is filed or handed on, no more for the case', () => {
    const [receive, issue, back] = flowProcess([]).stages as Stage[];
    const filing = { ...flowProcess([]), stages: [receive!, { ...issue!, next: 'file' }, task('file', 'return', { limit: hours(4), handOver: { limit: hours(1) } }), back!] };
    const sample = SampleCase.received({ definition: filing }).advance().run({ action: 'issue-result', documentNumber: '1', title: 'x', signedBy: 'y' }, 'clerk@c');
    expect(alarms(sample).map(({ subject, fireAt }) => [subject, formatInstant(fireAt)])).toEqual([[`hand-over/${sample.tokenAt().id}`, '2026-08-03T09:00:00+07:00']]);
    sample.run({ action: 'accept-hand-over' }, 'specialist@c-dept');
    expect(new Set(alarms(sample).map(({ subject }) => subject))).toEqual(new Set([`stage/${sample.tokenAt().id}`]));
    expect(alarms(sample.advance())).toEqual([]);
  });

  test('the shares are a setting', () => {
    const sample = SampleCase.received({ definition, procedure: tenHours, rules: { alarmShares: [50] } }).advance();
    expect(rings(sample, 'case')).toEqual([[50, '2026-08-03T15:00:00+07:00']]);
  });
});
