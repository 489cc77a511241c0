import { describe, expect, test } from '@jest/globals';
import { SampleCase, actor, communeProcess, type SampleOptions } from '../../../../../test/support/sample-case.js';
import { sampleStage } from '../../../../../test/support/sample-process.js';
import type { ProcessDefinition, Stage, Step } from '../../process/definition.js';
import { countTrial, trialRun, type TrialCase } from './trial-run.js';

/** Eleven days of the process of the commune: received on Monday, each stage within a day, issued on Thursday. */
function played(options: SampleOptions = {}): SampleCase {
  const sample = SampleCase.received(options);
  sample.at('2026-08-03T09:00:00+07:00').advance();
  sample.at('2026-08-04T15:00:00+07:00').advance();
  sample.at('2026-08-05T16:00:00+07:00').advance();
  return issued(sample, '2026-08-06T08:30:00+07:00');
}

function issued(sample: SampleCase, at: string): SampleCase {
  return sample.at(at).run({ action: 'issue-result', documentNumber: '1', title: 'KQ', signedBy: 'LD' }, 'clerk@c');
}

function tried(draft: ProcessDefinition, ...samples: readonly SampleCase[]): readonly TrialCase[] {
  const [first] = samples;
  if (!first) throw new Error('Nothing to try');
  return trialRun(draft, first.procedure, samples.map(({ events }, index) => ({ code: `case-${index}`, events })), first.context(actor('administrator@p')));
}

/** The one case of a trial, where it can be compared. */
function one(draft: ProcessDefinition, sample: SampleCase) {
  const [result] = tried(draft, sample);
  if (!result || result.outcome === 'not-comparable') throw new Error('The case cannot be compared');
  return result;
}

function draftOf(change: (stages: readonly Step[]) => readonly Step[]): ProcessDefinition {
  const base = communeProcess();
  return { ...base, version: 2, schema: 2, stages: change(base.stages) };
}

function changed(key: string, changes: Partial<Stage>): (stages: readonly Step[]) => readonly Step[] {
  return (stages) => stages.map((step) => (step.key === key ? ({ ...step, ...changes } as Step) : step));
}

describe('a case tried on its own process', () => {
  test('takes the same steps for the same minutes', () => {
    const result = one(communeProcess(), played());
    expect(result).toMatchObject({ outcome: 'on-time', stuck: null, lateInReality: false, difference: { added: [], dropped: [], reordered: false }, assumed: [] });
    expect(result.minutes).toBe(result.realMinutes);
  });

  test('goes back where it went back, and takes each time as long as it took then', () => {
    const sample = SampleCase.received();
    sample.at('2026-08-03T09:00:00+07:00').advance();
    sample.at('2026-08-04T15:00:00+07:00').advance();
    sample.at('2026-08-05T10:00:00+07:00').run({ action: 'return', to: 'appraise', reason: 'Sai' }, 'leader@c');
    sample.at('2026-08-06T08:00:00+07:00').advance();
    sample.at('2026-08-06T10:00:00+07:00').advance();
    const result = one(communeProcess(), issued(sample, '2026-08-06T14:00:00+07:00'));
    expect(result.difference).toEqual({ added: [], dropped: [], reordered: false });
    expect(result.minutes).toBe(result.realMinutes);
    expect(result.assumed).toEqual([]);
  });

  test('leaves pauses out on both sides', () => {
    const sample = SampleCase.received();
    sample.at('2026-08-03T09:00:00+07:00').advance();
    sample.at('2026-08-04T08:00:00+07:00').run({ action: 'suspend', reason: 'Xác minh', legalGround: 'Đ1' }, 'specialist@c-dept');
    sample.at('2026-08-20T08:00:00+07:00').run({ action: 'resume', note: '' }, 'specialist@c-dept');
    sample.at('2026-08-20T10:00:00+07:00').advance().at('2026-08-20T11:00:00+07:00').advance();
    const result = one(communeProcess(), issued(sample, '2026-08-21T08:00:00+07:00'));
    expect(result).toMatchObject({ outcome: 'on-time', lateInReality: false });
    expect(result.minutes).toBe(result.realMinutes);
  });

  test('is late where it was late', () => {
    const sample = SampleCase.received();
    sample.at('2026-08-03T09:00:00+07:00').advance().at('2026-08-04T15:00:00+07:00').advance().at('2026-08-21T16:00:00+07:00').advance();
    expect(one(communeProcess(), issued(sample, '2026-08-24T08:00:00+07:00'))).toMatchObject({ outcome: 'late', lateInReality: true });
  });

  test('is refused where it was refused', () => {
    const sample = SampleCase.received();
    sample.at('2026-08-03T09:00:00+07:00').advance();
    sample.at('2026-08-04T09:00:00+07:00').run({ action: 'refuse', reason: 'Không đủ điều kiện', legalGround: '' }, 'specialist@c-dept');
    const result = one(communeProcess(), sample);
    expect(result).toMatchObject({ outcome: 'on-time', difference: { added: [], dropped: [], reordered: false } });
    expect(result.minutes).toBe(result.realMinutes);
  });
});

describe('a draft that changes something', () => {
  const check = sampleStage({ key: 'check', name: 'Kiểm tra chéo', limit: { value: 12, unit: 'working-days' }, next: 'sign' });

  test('a stage that never was takes its whole limit, and so may make the case late', () => {
    const draft = draftOf((stages) => [...changed('appraise', { next: 'check' })(stages), check]);
    const result = one(draft, played());
    expect(result).toMatchObject({ outcome: 'late', lateInReality: false, difference: { added: ['check'], dropped: [], reordered: false } });
    expect(result.assumed).toEqual(['Bước “Kiểm tra chéo” chưa có trong thực tế: tính đủ thời hạn của bước.']);
  });

  test('a stage that is left out saves its minutes', () => {
    const draft = draftOf((stages) => changed('appraise', { next: 'issue' })(stages).filter(({ key }) => key !== 'sign'));
    const result = one(draft, played());
    expect(result.difference).toEqual({ added: [], dropped: ['sign'], reordered: false });
    expect(result.minutes).toBeLessThan(result.realMinutes);
  });

  test('stages in another order are told', () => {
    const swapped = draftOf((stages) => [changed('receive', { next: 'sign' }), changed('sign', { next: 'appraise' }), changed('appraise', { next: 'issue' })].reduce((all, change) => change(all), stages));
    expect(one(swapped, played()).difference).toEqual({ added: [], dropped: [], reordered: true });
  });

  test('data that was never recorded is supposed, and said so', () => {
    const draft: ProcessDefinition = {
      ...draftOf((stages) => [
        ...changed('receive', { asks: ['khan'], next: 'urgent' })(stages),
        { key: 'urgent', name: 'Khẩn', kind: 'choice', ways: [{ name: 'Khẩn', when: 'khan', next: 'sign' }], otherwise: 'appraise' },
      ]),
      data: [{ key: 'khan', name: 'Hồ sơ khẩn', type: 'yes-no' }],
    };
    const result = one(draft, played());
    expect(result.assumed).toEqual(['Dữ liệu “Hồ sơ khẩn” không có trong hồ sơ: coi như “không”.']);
    expect(result.difference).toEqual({ added: [], dropped: [], reordered: false });
  });

  test('work side by side takes as long as its longest branch', () => {
    const draft = draftOf((stages) => [
      ...changed('appraise', { next: 'meet' })(changed('sign', { next: 'meet' })(changed('receive', { next: 'split' })(stages))),
      { key: 'split', name: 'Chia', kind: 'fork', branches: [{ key: 'a', name: 'A', limit: null, next: 'appraise' }, { key: 'b', name: 'B', limit: null, next: 'sign' }], join: 'meet' },
      { key: 'meet', name: 'Gặp', kind: 'join', rule: 'all', late: 'wait', next: 'issue' },
    ]);
    const result = one(draft, played());
    expect(result.outcome).toBe('on-time');
    expect(result.minutes).toBeLessThan(result.realMinutes);
    expect(result.difference).toEqual({ added: [], dropped: [], reordered: false });
  });

  test('a way back that the draft has not is gone forward, and said so', () => {
    const sample = SampleCase.received();
    sample.at('2026-08-03T09:00:00+07:00').advance().at('2026-08-04T15:00:00+07:00').advance();
    sample.at('2026-08-05T10:00:00+07:00').run({ action: 'return', to: 'appraise', reason: 'Sai' }, 'leader@c');
    sample.at('2026-08-06T08:00:00+07:00').advance().at('2026-08-06T10:00:00+07:00').advance();
    const result = one(draftOf(changed('sign', { returnsTo: [] })), issued(sample, '2026-08-06T14:00:00+07:00'));
    expect(result.difference).toEqual({ added: [], dropped: ['appraise', 'sign'], reordered: false });
    expect(result.assumed).toEqual(['Bước “Ký” thực tế đã trả về bước trước; bản nháp không có đường này nên coi như làm xong.']);
  });

  test('a case gets stuck where no unit is found, and where its refusal is not allowed', () => {
    const nowhere = one(draftOf(changed('sign', { unit: 'unit:KHONG-CO' })), played());
    expect(nowhere).toMatchObject({ outcome: 'stuck', minutes: null, stuck: { stage: 'appraise', name: 'Thẩm định', refusal: { refused: 'unit-not-resolved' } } });
    const refused = SampleCase.received().at('2026-08-03T09:00:00+07:00').advance();
    refused.at('2026-08-04T09:00:00+07:00').run({ action: 'refuse', reason: 'Không đủ', legalGround: '' }, 'specialist@c-dept');
    expect(one(draftOf(changed('appraise', { mayRefuse: false })), refused)).toMatchObject({ outcome: 'stuck', stuck: { stage: 'appraise', refusal: { refused: 'refusal-not-allowed' } } });
  });
});

test('withdrawn cases are not compared; the rest is counted', () => {
  const withdrawn = SampleCase.received().run({ action: 'withdraw', reason: 'Đổi ý' }, 'counter-officer@c-desk');
  const results = tried(draftOf((stages) => changed('appraise', { next: 'issue' })(stages).filter(({ key }) => key !== 'sign')), played(), withdrawn);
  expect(results[1]).toEqual({ code: 'case-1', outcome: 'not-comparable' });
  expect(countTrial(results)).toEqual({ cases: 2, comparable: 1, late: 0, lateInReality: 0, stuck: 0, different: 1 });
});
