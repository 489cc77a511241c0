import { describe, expect, test } from '@jest/globals';
import type { ActionField, CaseAction } from '../../api/types.js';
import { bulkItem, bulkOffers, rowKey } from './bulk-offers.js';

const field = (name: string, kind: ActionField['kind'], more: Partial<ActionField> = {}): ActionField => ({ name, label: name, kind, required: true, ...more });
const choices = (...values: string[]) => values.map((value) => ({ value, label: value }));
const action = (name: CaseAction['action'], ...fields: ActionField[]): CaseAction => ({ action: name, name, tone: 'main', tokens: [1], fields });
const NOTE = field('note', 'text', { required: false });
const staff = (...people: string[]) => action('assign', field('staffId', 'staff', { choices: choices(...people) }));
const offers = (...rows: (readonly CaseAction[])[]) => bulkOffers(rows.map((actions) => ({ token: 1, actions })));

describe('what is offered for many cases', () => {
  test('is what at least one of them allows, and says how many', () => {
    expect(offers([action('advance', NOTE), action('suspend')], [action('claim')], [action('advance', NOTE)]).map(({ action: name, fits }) => [name, fits])).toEqual([
      ['advance', 2],
      ['claim', 1],
    ]);
  });

  test('offers the choices that they have in common, and nothing where there is none', () => {
    expect(offers([staff('a', 'b')], [staff('b', 'c')])[0]?.fields[0]?.choices).toEqual(choices('b'));
    expect(offers([staff('a')], [staff('c')])).toEqual([]);
  });

  test('asks for no data that some do not ask for, and does not count those that do', () => {
    const asking = action('advance', field('data.area', 'number', { value: 12 }), NOTE);
    expect(offers([asking], [action('advance', NOTE)])).toEqual([{ action: 'advance', name: 'advance', fields: [NOTE], fits: 1 }]);
    expect(offers([asking], [asking])[0]?.fields.map(({ name, value }) => [name, value])).toEqual([
      ['data.area', undefined],
      ['note', undefined],
    ]);
  });

  test('looks at the step of each row where a case has several', () => {
    const fields = [field('token', 'choice', { choices: choices('2', '3') }), field('to', 'choice', { token: 2, choices: choices('a') }), field('to', 'choice', { token: 3, choices: choices('b') })];
    const returning = { ...action('return', ...fields), tokens: [2, 3] };
    expect(bulkOffers([{ token: 3, actions: [returning] }])[0]?.fields).toEqual([field('to', 'choice', { choices: choices('b') })]);
    expect(bulkOffers([{ token: 4, actions: [returning] }])).toEqual([]);
  });
});

test('rows are told apart by their step, and sent without one where there is none', () => {
  expect(rowKey({ code: 'A', token: 2 })).not.toBe(rowKey({ code: 'A', token: 3 }));
  expect(bulkItem({ code: 'A', version: 4, token: 2 })).toEqual({ code: 'A', version: 4, token: 2 });
  expect(bulkItem({ code: 'A', version: 4, token: null })).toEqual({ code: 'A', version: 4 });
});
