import { describe, expect, test } from '@jest/globals';
import { flowProcess, fork, hours, join, task } from '../../../../test/support/flow-process.js';
import { SampleCase } from '../../../../test/support/sample-case.js';
import { handOverLog } from './hand-over-log.js';

/** Who passed the case to whom, by whom taken and with which notes. */
function log(sample: SampleCase): string[] {
  return handOverLog(sample.events, sample.definition).map(({ fromUnitId, toUnitId, takenBy, notes }) => `${fromUnitId} → ${toUnitId}${takenBy === null ? '' : ` (${takenBy})`}: ${notes.join('; ')}`);
}

describe('a case going from unit to unit', () => {
  test('stage by stage, with the stage whose time is judged', () => {
    const sample = SampleCase.received();
    const first = sample.tokenAt().id;
    sample.advance().advance();
    expect(log(sample)).toEqual(['c-desk → c-dept: ', 'c-dept → c: ']);
    expect(handOverLog(sample.events, sample.definition)[0]).toMatchObject({ given: first, givenBy: 'Cán bộ counter-officer@c-desk 1', taken: sample.events.find(({ kind, seq }) => kind === 'stage-opened' && seq > first)?.seq });
  });

  test('into branches, to an asked unit and back; what comes after the branches met comes from whoever asked', () => {
    const ask = task('ask', 'meet', { kind: 'consult', unit: 'department@province', silence: 'consent', limit: hours(4) });
    const definition = flowProcess([task('appraise', 'split'), fork('split', ['survey', 'ask'], 'meet'), task('survey', 'meet'), ask, join('meet', 'sign'), task('sign', 'issue', { unit: 'authority@resolving', post: 'leader' })]);
    const sample = SampleCase.received({ definition }).advance().advance().advance('survey');
    expect(log(sample)).toEqual(['c-desk → c-dept: ', 'c-dept → p-dept: Nhánh “ask”; Lấy ý kiến']);
    const silent = ['p-dept → c-dept (Cán bộ specialist@c-dept 1): Không trả lời trong hạn, coi như đồng ý', 'c-dept → c: '];
    sample.at('2026-08-04T08:00:00+07:00').runSystem({ action: 'elapse' });
    expect(log(sample).slice(2)).toEqual(silent);
  });

  test('an opinion is told with what it says', () => {
    const ask = task('ask', 'sign', { kind: 'consult', unit: 'department@province', silence: 'wait' });
    const sample = SampleCase.received({ definition: flowProcess([ask, task('sign', 'issue')]) }).advance();
    sample.run({ action: 'give-opinion', agrees: false, text: '' }, 'specialist@p-dept');
    expect(log(sample)).toEqual(['c-desk → p-dept: Lấy ý kiến', 'p-dept → c-desk (Cán bộ counter-officer@c-desk 1): Trả lời ý kiến: không đồng ý', 'c-desk → c-dept: ']);
  });

  test('handed over by the process: declined with its reason, then taken', () => {
    const sign = task('sign', 'issue', { unit: 'authority@district', post: 'leader', handOver: { limit: hours(2) } });
    const sample = SampleCase.received({ definition: flowProcess([task('appraise', 'sign'), sign]) }).advance().advance();
    expect(log(sample)).toEqual(['c-desk → c-dept: ']);
    sample.run({ action: 'refuse-hand-over', reason: 'Thiếu bản vẽ' }, 'leader@d');
    sample.run({ action: 'hand-over', toUnitId: 'd', reason: 'Đã bổ sung' }, 'specialist@c-dept').run({ action: 'accept-hand-over' }, 'leader@d');
    sample.run({ action: 'advance', note: '' }, 'leader@d');
    expect(log(sample).slice(1)).toEqual(['c-dept → d (Cán bộ leader@d 1): Không nhận: Thiếu bản vẽ', 'c-dept → d (Cán bộ leader@d 1): Nhận chuyển liên thông', 'd → c: ']);
  });

  test('machines pass nothing on: the case comes from whoever had it before', () => {
    const definition = flowProcess([{ key: 'wait', name: 'Chờ', kind: 'wait', until: { limit: hours(1) }, next: 'sign' }, task('sign', 'issue')]);
    const sample = SampleCase.received({ definition }).advance().at('2026-08-03T10:00:00+07:00').runSystem({ action: 'elapse' });
    expect(log(sample)).toEqual(['c-desk → c-dept: ']);
  });
});
