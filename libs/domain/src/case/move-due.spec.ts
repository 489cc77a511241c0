import { describe, expect, test } from '@jest/globals';
import { SampleCase } from '../../../../test/support/sample-case.js';
import { instant, parseInstant } from '../calendar/instant.js';

const to = parseInstant('2026-08-18T17:00:00+07:00');
const reason = 'Nghỉ bão theo QĐ 12/QĐ-UBND';

describe('moving dates by an approved change of the calendar', () => {
  test('moves the appointment and those of the open steps that are still open; the first promise is kept', () => {
    const sample = SampleCase.received().advance();
    const { dueAt, originalDueAt, tokens } = sample.file;
    const stageDue = instant(tokens[0]!.dueAt! + 3_600_000);
    sample.runSystem({ action: 'move-due', from: dueAt!, to, tokens: [{ token: tokens[0]!.id, dueAt: stageDue }, { token: 2, dueAt: to }], reason });
    expect(sample.file).toMatchObject({ dueAt: to, originalDueAt, extensions: 0, tokens: [{ dueAt: stageDue }] });
    expect(sample.events.at(-1)).toMatchObject({ kind: 'due-moved', actor: { kind: 'system' }, data: { cause: 'calendar', reason, pausedMinutes: 0, tokens: [{ token: tokens[0]!.id }] } });
  });

  test('may move it earlier, where a day off has become a working day', () => {
    const sample = SampleCase.received();
    const earlier = parseInstant('2026-08-14T17:00:00+07:00');
    expect(sample.runSystem({ action: 'move-due', from: sample.file.dueAt!, to: earlier, tokens: [], reason }).file.dueAt).toBe(earlier);
  });

  test('is void when the appointment has changed since the proposal', () => {
    const sample = SampleCase.received();
    const command = { action: 'move-due', from: sample.file.dueAt!, to, tokens: [], reason } as const;
    sample.runSystem(command);
    expect(sample.attemptSystem(command)).toMatchObject({ refused: 'move-unfit' });
  });

  test('is no event where no date moves', () => {
    const sample = SampleCase.received();
    const { dueAt } = sample.file;
    expect(sample.attemptSystem({ action: 'move-due', from: dueAt!, to: dueAt!, tokens: [{ token: 99, dueAt: to }], reason })).toMatchObject({ refused: 'move-unfit' });
  });

  test('touches no case that has its result, has ended or was not accepted', () => {
    const issued = SampleCase.received().advance().advance().advance().run({ action: 'issue-result', documentNumber: '1', title: 'x', signedBy: 'y' }, 'clerk@c');
    for (const sample of [issued, SampleCase.submitted(), SampleCase.received().run({ action: 'withdraw', reason: 'x' }, 'counter-officer@c-desk')]) {
      expect(sample.attemptSystem({ action: 'move-due', from: sample.file.dueAt ?? to, to, tokens: [], reason })).toEqual({ refused: 'action-not-allowed-now' });
    }
  });
});
