import { describe, expect, test } from '@jest/globals';
import { richProcess, withStep } from '../../../../test/support/rich-process.js';
import { checkData, checkGiven } from './check-data.js';
import { CASE_FACTS } from './compile-condition.js';
import { conditionFault } from './condition.js';
import type { DataField, ProcessDefinition } from './definition.js';

const placesOf = (definition: ProcessDefinition): [string, string][] => [...checkData(definition), ...checkGiven(definition)].map(({ code, place }) => [code, place]);
const withField = (field: DataField): ProcessDefinition => ({ ...richProcess(), data: [...(richProcess().data ?? []), field] });
const way = (when: string): Record<string, unknown> => ({ ways: [{ name: 'Lớn', when, next: 'sign' }] });
const option = (value: string) => ({ value, label: value });

describe('data fields', () => {
  test.each<[string, DataField]>([
    ['field-key-duplicate', { key: 'area', name: 'Lại', type: 'number' }],
    ['field-key-unfit', { key: 'Area', name: 'Hoa', type: 'number' }],
    ['field-key-unfit', { key: '2nd', name: 'Số', type: 'number' }],
    ['field-key-unfit', { key: 'dien-tich', name: 'Gạch', type: 'number' }],
    ['field-key-unfit', { key: 'channel', name: 'Hình thức', type: 'text' }],
    ['field-key-unfit', { key: 'in', name: 'Từ', type: 'text' }],
    ['field-key-unfit', { key: 'constructor', name: 'Từ', type: 'text' }],
    ['field-options-unfit', { key: 'use', name: 'Loại', type: 'choice' }],
    ['field-options-unfit', { key: 'use', name: 'Loại', type: 'choice', options: [option('a')] }],
    ['field-options-unfit', { key: 'use', name: 'Loại', type: 'choice', options: [option('a'), option('a')] }],
    ['field-options-unfit', { key: 'use', name: 'Loại', type: 'text', options: [option('a'), option('b')] }],
    ['word-unknown', { key: 'use', name: 'Loại', type: 'money' as 'number' }],
  ])('%s: %j', (code, field) => {
    expect(checkData(withField(field)).map((fault) => fault.code)).toEqual([code]);
  });

  test('every fact of the case is a word of its own', () => {
    for (const key of CASE_FACTS) expect(placesOf(withField({ key, name: 'x', type: 'text' }))).toEqual([['field-key-unfit', `data.${key}`]]);
  });

  test('what the checker lets through, conditions can read', () => {
    const words = 'as bool bytes cel double else false for google if in int let list map null null_type optional return string true type uint var void while has size all exists filter dyn of none x1'.split(' ');
    for (const key of words) {
      const field: DataField = { key, name: 'x', type: 'yes-no' };
      const readable = conditionFault(`!${key}`, [field]) === null && !['true', 'false'].includes(key);
      expect([key, checkData(withField(field)).length === 0]).toEqual([key, readable]);
    }
  });
});

describe('what steps do with data', () => {
  test.each<[string, string, ProcessDefinition]>([
    ['field-missing', 'stages.survey.asks', withStep('survey', { asks: ['nothing'] })],
    ['field-missing', 'stages.ask.records', withStep('ask', { records: 'nothing' })],
    ['field-missing', 'stages.tax.sends', withStep('tax', { sends: ['nothing'] })],
    ['field-missing', 'stages.tax.answers', withStep('tax', { answers: ['tax', 'nothing'] })],
    ['field-missing', 'stages.until.until.data', withStep('until', { until: { data: 'nothing' } })],
    ['field-unfit', 'stages.ask.records', withStep('ask', { records: 'area' })],
    ['field-unfit', 'stages.until.until.data', withStep('until', { until: { data: 'area' } })],
    ['field-unfit', 'stages.survey.asks', withStep('survey', { asks: ['area', 'area'] })],
    ['condition-unfit', 'stages.agreed.ways[0].when', withStep('agreed', way('nothing > 1.0'))],
    ['condition-unfit', 'stages.agreed.ways[0].when', withStep('agreed', way('area > "x"'))],
    ['condition-unfit', 'stages.agreed.ways[0].when', withStep('agreed', way('area'))],
    ['condition-unfit', 'stages.agreed.ways[0].when', withStep('agreed', way(''))],
  ])('%s is found at %s', (code, place, definition) => {
    expect(placesOf(definition)).toContainEqual([code, place]);
  });

  test('the message says which condition is wrong', () => {
    const [fault] = checkData(withStep('agreed', way('nothing')));
    expect(fault?.message).toMatch(/^Điều kiện “Lớn” của bước “agreed” không dùng được: .*nothing/);
  });
});

describe('data that a path does not give', () => {
  test.each<[string, string, ProcessDefinition]>([
    ['nobody asked', 'stages.size.ways[0].when', withStep('receive', { asks: ['ready_on'] })],
    ['asked too late', 'stages.size.ways[0].when', withStep('size', { ways: [{ name: 'x', when: 'land_use == "o"', next: 'large' }] })],
    ['the day is not known', 'stages.until.until.data', withStep('receive', { asks: ['area'] })],
    ['asked on one way only', 'stages.agreed.ways[0].when', withStep('large', { asks: ['tax'] }, withStep('tax', { answers: [] }))],
    ['the call may go on without an answer', 'stages.agreed.ways[0].when', withStep('tax', { silence: 'go-on' })],
    ['the join waits for one branch only', 'stages.agreed.ways[0].when', withStep('meet', { rule: 'any' })],
  ])('%s', (_, place, definition) => {
    expect(placesOf(definition)).toEqual([['field-not-given', place]]);
  });
});
