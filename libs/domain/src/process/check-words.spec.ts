import { describe, expect, test } from '@jest/globals';
import { richProcess, withStep } from '../../../../test/support/rich-process.js';
import { checkProcess } from './check-process.js';
import { checkWords } from './check-words.js';
import type { ProcessDefinition } from './definition.js';

const codesOf = (definition: ProcessDefinition): string[] => checkWords(definition).map(({ code }) => code);
const zero = { value: 0, unit: 'working-hours' };

test('the rich process has no fault', () => {
  expect(checkProcess(richProcess())).toEqual([]);
});

describe('checkWords', () => {
  test.each<[string, string, Record<string, unknown>]>([
    ['word-unknown', 'survey', { kind: 'porter' }],
    ['word-unknown', 'survey', { unit: ['department@resolving', 'department@elsewhere'] }],
    ['word-unknown', 'survey', { unit: 'counter:mau@resolving' }],
    ['word-unknown', 'survey', { unit: 'unit:' }],
    ['word-unknown', 'ask', { silence: 'refusal' }],
    ['word-unknown', 'tax', { silence: 'consent' }],
    ['word-unknown', 'tax', { service: ' ' }],
    ['word-unknown', 'meet', { late: 'ring' }],
    ['word-unknown', 'meet', { rule: 'most' }],
    ['unit-missing', 'survey', { unit: [] }],
    ['unit-duplicate', 'survey', { unit: ['department@resolving', 'department@resolving'] }],
    ['post-unfit', 'survey', { unit: ['department@resolving', 'authority@resolving'] }],
    ['post-unfit', 'survey', { unit: 'unit:H99', post: 'administrator' }],
    ['limit-unfit', 'sign', { handOver: { limit: zero } }],
    ['limit-unfit', 'until', { until: { limit: zero } }],
    ['limit-unfit', 'tax', { limit: zero }],
    ['limit-unfit', 'split', { branches: [{ key: 'field', name: 'x', limit: zero, next: 'survey' }, { key: 'advice', name: 'y', limit: null, next: 'ask' }] }],
    ['limit-missing', 'ask', { limit: null }],
    ['limit-missing', 'tax', { limit: null, silence: 'go-on' }],
    ['silence-missing', 'ask', { silence: undefined }],
    ['member-unfit', 'survey', { silence: 'wait' }],
    ['member-unfit', 'ask', { returnsTo: ['survey'] }],
    ['member-unfit', 'survey', { records: 'agrees' }],
    ['member-unfit', 'ask', { maySupplement: true }],
    ['member-unfit', 'ask', { mayRefuse: true }],
    ['member-unfit', 'ask', { mayAskPayment: true }],
    ['member-unfit', 'ask', { asks: ['area'] }],
    ['member-unfit', 'ask', { handOver: { limit: { value: 1, unit: 'working-hours' } } }],
    ['member-unfit', 'return', { handOver: { limit: { value: 1, unit: 'working-hours' } } }],
    ['member-unfit', 'issue', { asks: ['area'] }],
  ])('%s is found at %s', (code, key, changes) => {
    expect(codesOf(withStep(key, changes))).toEqual([code]);
  });

  test.each<[string, Record<string, unknown>]>([
    ['survey', { unit: 'unit:H99.21.05' }],
    ['survey', { unit: ['department:dat-dai@district', 'department@province', 'unit:H99.21'] }],
    ['ask', { limit: null, silence: 'wait' }],
    ['tax', { limit: null }],
    ['meet', { rule: 2, late: 'cancel' }],
    ['until', { until: { limit: { value: 1, unit: 'working-days' } } }],
  ])('%s may be so', (key, changes) => {
    expect(codesOf(withStep(key, changes))).toEqual([]);
  });
});
