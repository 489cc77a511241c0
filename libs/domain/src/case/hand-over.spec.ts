import { describe, expect, test } from '@jest/globals';
import { days, flowProcess, fork, hours, join, task } from '../../../../test/support/flow-process.js';
import { SampleCase, actor } from '../../../../test/support/sample-case.js';
import { formatInstant } from '../calendar/instant.js';
import type { Stage } from '../process/definition.js';
import { handOverTargets } from './hand-over.js';
import { returnTargets, returnableToken } from './return-stage.js';

const asked = (): SampleCase => SampleCase.received().advance().run({ action: 'hand-over', toUnitId: 'c-twin', reason: 'Đúng chuyên môn' }, 'specialist@c-dept');

describe('handing a stage over to another unit', () => {
  test('the stage stays with the sender until the other unit accepts', () => {
    const sample = asked();
    expect(sample.file.tokens).toMatchObject([{ unitId: 'c-dept', handOver: { toUnitId: 'c-twin', reason: 'Đúng chuyên môn' } }]);
    for (const command of [{ action: 'advance', note: '' }, { action: 'hand-over', toUnitId: 'd-dept', reason: 'x' }, { action: 'return', to: 'receive', reason: 'x' }] as const) {
      expect(sample.attempt(command, 'specialist@c-dept')).toEqual({ refused: 'hand-over-pending' });
    }
    sample.run({ action: 'accept-hand-over' }, 'specialist@c-twin');
    expect(sample.file.tokens).toMatchObject([{ unitId: 'c-twin', handOver: null, assigneeId: null }]);
    expect(sample.attempt({ action: 'advance', note: '' }, 'specialist@c-dept')).toEqual({ refused: 'not-your-stage' });
  });

  test('its pool takes it anew: whoever had claimed it keeps nothing', () => {
    const sample = SampleCase.received().advance().run({ action: 'claim' }, 'specialist@c-dept').run({ action: 'hand-over', toUnitId: 'c-twin', reason: 'x' }, 'specialist@c-dept');
    expect(sample.run({ action: 'accept-hand-over' }, 'department-head@c-twin').file.tokens[0]?.assigneeId).toBeNull();
  });

  test('a refusal with its reason leaves the stage where it was', () => {
    const sample = asked().run({ action: 'refuse-hand-over', reason: 'Không thuộc lĩnh vực' }, 'department-head@c-twin');
    expect(sample.file.tokens).toMatchObject([{ unitId: 'c-dept', handOver: null }]);
    expect(sample.attempt({ action: 'accept-hand-over' }, 'specialist@c-twin')).toEqual({ refused: 'no-hand-over' });
    expect(sample.advance().file.tokens[0]?.stage).toBe('sign');
  });

  test('only units of the same kind that answer for the field, and never the own', () => {
    const sample = SampleCase.received().advance();
    const targets = handOverTargets(sample.file, sample.file.tokens[0]!, sample.context(actor('specialist@c-dept')));
    expect(targets.map(({ id }) => id).sort()).toEqual(['c-twin', 'd-dept', 'e-dept', 'p-dept']);
    for (const toUnitId of ['c-dept', 'c-other', 'c-desk', 'd', 'nowhere']) {
      expect(sample.attempt({ action: 'hand-over', toUnitId, reason: 'x' }, 'specialist@c-dept')).toEqual({ refused: 'hand-over-unit-unfit' });
    }
  });

  test('is answered by the asked unit alone, and not while the clock stands still', () => {
    const sample = asked();
    expect(sample.attempt({ action: 'accept-hand-over' }, 'specialist@c-other')).toEqual({ refused: 'not-your-stage' });
    expect(sample.attempt({ action: 'accept-hand-over' }, 'counter-officer@c-desk')).toEqual({ refused: 'not-your-stage' });
    sample.run({ action: 'suspend', reason: 'Bão', legalGround: 'QĐ' }, 'leader@c');
    expect(sample.attempt({ action: 'accept-hand-over' }, 'specialist@c-twin')).toEqual({ refused: 'no-hand-over' });
    sample.run({ action: 'resume', note: '' }, 'leader@c').run({ action: 'accept-hand-over' }, 'specialist@c-twin');
    expect(sample.file.tokens[0]?.unitId).toBe('c-twin');
  });
});

describe('a hand-over that the process asks for', () => {
  const definition = flowProcess([
    task('check', 'decide', { unit: 'department@receiving' }),
    task('decide', 'issue', { unit: 'department@district', limit: days(2), handOver: { limit: hours(2) }, returnsTo: ['receive'] }),
  ]);
  const offered = (): SampleCase => SampleCase.received({ definition }).advance().at('2026-08-03T10:30:00+07:00').advance();

  test('opens the stage at the sender, without a clock, and asks the unit that its rule names', () => {
    const sample = offered();
    expect(sample.file.tokens).toMatchObject([
      {
        stage: 'decide',
        unitId: 'c-dept',
        post: 'specialist',
        startedAt: null,
        dueAt: null,
        handOver: { toUnitId: 'd-dept', post: 'specialist', requestedAt: sample.now, refused: null, from: { stage: 'check', unitId: 'c-dept', post: 'specialist' } },
      },
    ]);
    expect(formatInstant(sample.tokenAt().handOver!.dueAt!)).toBe('2026-08-03T14:30:00+07:00');
    for (const by of ['specialist@c-dept', 'specialist@d-dept']) expect(sample.attempt({ action: 'advance', note: '' }, by)).not.toBeNull();
  });

  test('accepted: the clock of the stage starts then, at the unit that took it', () => {
    const sample = offered().at('2026-08-04T09:00:00+07:00').run({ action: 'accept-hand-over' }, 'specialist@d-dept');
    expect(sample.file.tokens).toMatchObject([{ unitId: 'd-dept', startedAt: sample.now, handOver: null }]);
    expect(formatInstant(sample.tokenAt().dueAt!)).toBe('2026-08-06T17:00:00+07:00');
    sample.at('2026-08-04T11:00:00+07:00').advance();
    expect(sample.events.findLast(({ kind }) => kind === 'stage-completed')).toMatchObject({ data: { stage: 'decide', usedMinutes: 120 } });
  });

  test('declined: the sender asks again, the same unit or another that does such work', () => {
    const sample = offered().run({ action: 'refuse-hand-over', reason: 'Thiếu trích lục' }, 'department-head@d-dept');
    expect(sample.tokenAt()).toMatchObject({ unitId: 'c-dept', handOver: { refused: 'Thiếu trích lục' } });
    expect(sample.attempt({ action: 'accept-hand-over' }, 'specialist@d-dept')).toEqual({ refused: 'no-hand-over' });
    expect(sample.attempt({ action: 'advance', note: '' }, 'specialist@c-dept')).toEqual({ refused: 'hand-over-declined' });
    sample.at('2026-08-05T08:00:00+07:00').run({ action: 'hand-over', toUnitId: 'd-dept', reason: 'Đã bổ sung' }, 'specialist@c-dept');
    expect(sample.tokenAt().handOver).toMatchObject({ toUnitId: 'd-dept', reason: 'Đã bổ sung', refused: null, requestedAt: sample.now, from: { stage: 'check' } });
    expect(formatInstant(sample.tokenAt().handOver!.dueAt!)).toBe('2026-08-05T10:00:00+07:00');
    expect(sample.run({ action: 'accept-hand-over' }, 'department-head@d-dept').tokenAt()).toMatchObject({ unitId: 'd-dept', post: 'specialist', startedAt: sample.now });
  });

  test('declined: the sender takes a step back, to their own stage or to one that the process names', () => {
    const declined = (): SampleCase => offered().run({ action: 'refuse-hand-over', reason: 'Thiếu trích lục' }, 'specialist@d-dept');
    const context = declined().context(actor('specialist@c-dept'));
    expect(returnTargets(declined().file, declined().tokenAt(), context).map(({ key }) => key)).toEqual(['check', 'receive']);
    expect(declined().run({ action: 'return', to: 'check', reason: 'Làm lại' }, 'specialist@c-dept').file.tokens).toMatchObject([{ stage: 'check', unitId: 'c-dept', handOver: null, startedAt: expect.any(Number) }]);
    expect(declined().run({ action: 'return', to: 'receive', reason: 'Hỏi dân' }, 'specialist@c-dept').open).toEqual(['receive']);
    expect(declined().attempt({ action: 'return', to: 'check', reason: 'x' }, 'specialist@d-dept')).toEqual({ refused: 'not-your-stage' });
  });

  test('comes back by a return to the unit that did it, without being asked again', () => {
    const back = flowProcess([
      task('check', 'decide', { unit: 'department@receiving' }),
      task('decide', 'sign', { unit: 'department@district', handOver: { limit: hours(2) } }),
      task('sign', 'issue', { unit: 'authority@district', post: 'leader', returnsTo: ['decide'] }),
    ]);
    const sample = SampleCase.received({ definition: back }).advance().advance().run({ action: 'accept-hand-over' }, 'specialist@d-dept').advance();
    sample.run({ action: 'return', to: 'decide', reason: 'Sửa' }, 'leader@d');
    expect(sample.file.tokens).toMatchObject([{ stage: 'decide', unitId: 'd-dept', handOver: null }]);
  });

  test('is none where the same unit goes on', () => {
    const same = flowProcess([task('check', 'decide'), task('decide', 'issue', { handOver: { limit: hours(2) } })]);
    expect(SampleCase.received({ definition: same }).advance().advance().file.tokens).toMatchObject([{ stage: 'decide', unitId: 'c-dept', handOver: null }]);
  });

  test('behind a machine, or a fork whose branches were late, is asked for by whoever sent the case there', () => {
    const decide = task('decide', 'issue', { unit: 'department@district', handOver: { limit: hours(2) } });
    const from = { stage: 'receive', unitId: 'c-desk', post: 'counter-officer' };
    const waited = flowProcess([{ key: 'wait', name: 'Chờ', kind: 'wait', until: { limit: hours(1) }, next: 'decide' }, decide]);
    const late = flowProcess([fork('split', ['a', 'b'], 'meet', hours(1)), task('a', 'meet'), task('b', 'meet'), join('meet', 'decide', 'all', 'cancel'), decide]);
    for (const definition of [waited, late]) {
      const sample = SampleCase.received({ definition }).advance().at('2026-08-03T09:00:00+07:00').runSystem({ action: 'elapse' });
      expect(sample.file.tokens).toMatchObject([{ stage: 'decide', unitId: 'c-desk', post: 'counter-officer', handOver: { toUnitId: 'd-dept', from } }]);
      expect(sample.run({ action: 'accept-hand-over' }, 'specialist@d-dept').file.tokens).toMatchObject([{ unitId: 'd-dept', post: 'specialist' }]);
    }
  });

  test('behind the issue is answered too: what is issued may still be filed elsewhere', () => {
    const [receive, issue, back] = flowProcess([]).stages as Stage[];
    const filing = { ...flowProcess([]), stages: [receive!, { ...issue!, next: 'file' }, task('file', 'return', { unit: 'department@resolving', handOver: { limit: hours(2) } }), back!] };
    const sample = SampleCase.received({ definition: filing }).advance().run({ action: 'issue-result', documentNumber: '1', title: 'x', signedBy: 'y' }, 'clerk@c');
    sample.run({ action: 'refuse-hand-over', reason: 'Sai sổ' }, 'specialist@c-dept');
    expect(sample.attempt({ action: 'return', to: 'issue', reason: 'Ban hành lại' }, 'clerk@c')).not.toBeNull();
    sample.run({ action: 'hand-over', toUnitId: 'c-dept', reason: 'Đúng sổ' }, 'clerk@c');
    expect(sample.run({ action: 'accept-hand-over' }, 'specialist@c-dept').advance().file).toMatchObject({ status: 'result-ready', tokens: [{ stage: 'return' }] });
  });

  test('several at once: each is answered, sent again and taken back for itself', () => {
    const definition = flowProcess([
      task('check', 'split', { unit: 'department@receiving' }),
      fork('split', ['here', 'there'], 'meet'),
      task('here', 'meet', { unit: 'department@district', handOver: { limit: hours(2) } }),
      task('there', 'there2', { unit: 'department@province', handOver: { limit: hours(2) } }),
      task('there2', 'meet', { unit: 'department@receiving', returnsTo: ['there'] }),
      join('meet', 'issue'),
    ]);
    const sample = SampleCase.received({ definition }).advance().advance();
    sample.run({ action: 'accept-hand-over' }, 'specialist@p-dept').advance('there').run({ action: 'refuse-hand-over', reason: 'x' }, 'specialist@d-dept');
    const [here, there2] = [sample.tokenAt('here').id, sample.tokenAt('there2').id];
    const targets = (token: number | undefined) => returnableToken(sample.file, { ...sample.context(actor('specialist@c-dept')), token });
    expect([targets(undefined), targets(here), targets(there2)]).toMatchObject([{ stage: 'here' }, { stage: 'here' }, { stage: 'there2' }]);
    expect(sample.run({ action: 'return', to: 'there', reason: 'x', token: there2 }, 'specialist@c-dept').open.sort()).toEqual(['here', 'there']);
  });
});

describe('asking another unit by hand', () => {
  test('has the short clock of the house, and the stage keeps its own', () => {
    const sample = asked();
    expect(formatInstant(sample.tokenAt().handOver!.dueAt!)).toBe('2026-08-03T10:00:00+07:00');
    const { dueAt, startedAt } = sample.tokenAt();
    expect(sample.at('2026-08-03T11:00:00+07:00').run({ action: 'accept-hand-over' }, 'specialist@c-twin').tokenAt()).toMatchObject({ dueAt, startedAt });
  });
});
