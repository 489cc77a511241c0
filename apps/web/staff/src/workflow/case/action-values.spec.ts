import { describe, expect, test } from '@jest/globals';
import type { ActionField } from '../../api/types.js';
import { askedFields, emptyFields, faultyFields, filledFields, withToken } from './action-values.js';

const field = (name: string, kind: ActionField['kind'], more: Partial<ActionField> = {}): ActionField => ({ name, label: name, kind, required: true, ...more });
const choice = (value: string) => ({ value, label: value });

const NOTE = field('note', 'text', { required: false });
const AREA = field('data.area', 'number', { value: 120.5 });
const DISPUTE = field('data.dispute', 'yes-no', { value: false });

describe('the fields of an action', () => {
  test('begin with what is known, the only choice, and every proposed item', () => {
    const fields = [AREA, DISPUTE, field('to', 'choice', { choices: [choice('receive')] }), field('received', 'texts', { choices: [choice('A'), choice('B')] }), NOTE];
    expect(emptyFields(fields)).toEqual({ 'data.area': '120,5', 'data.dispute': 'false', to: 'receive', received: 'A\nB', note: '' });
  });

  test('are sent in their types, case data in its group, and what is empty not at all', () => {
    const fields = [AREA, DISPUTE, field('amount', 'number'), field('agrees', 'yes-no'), field('items', 'texts'), NOTE];
    const values = { 'data.area': '1.250,5', 'data.dispute': 'true', amount: '1.250.000', agrees: 'false', items: 'Một\n\n Hai ', note: ' ' };
    expect(filledFields(fields, values)).toEqual({ data: { area: 1250.5, dispute: true }, amount: 1_250_000, agrees: false, items: ['Một', 'Hai'] });
    expect(filledFields([NOTE], { note: 'Đủ' })).toEqual({ note: 'Đủ' });
  });

  test('are faulty when required and empty, or when they hold no number or day', () => {
    const fields = [AREA, field('amount', 'number'), field('newDueDate', 'day'), field('agrees', 'yes-no'), NOTE];
    const faulty = (values: Record<string, string>) => faultyFields(fields, values);
    expect(faulty({ 'data.area': '', amount: '', newDueDate: '', agrees: '', note: '' })).toEqual(['data.area', 'amount', 'newDueDate', 'agrees']);
    expect(faulty({ 'data.area': '120.5', amount: '12,5', newDueDate: '31/02/2026', agrees: 'true', note: '' })).toEqual(['data.area', 'amount', 'newDueDate']);
    expect(faulty({ 'data.area': '120,5', amount: '8.000', newDueDate: '2026-09-15', agrees: 'false', note: '' })).toEqual([]);
  });
});

describe('several open stages', () => {
  const STAGE = field('token', 'choice', { choices: [choice('2'), choice('3')] });
  const fields = [STAGE, field('data.area', 'number', { token: 2, value: 10 }), field('to', 'choice', { token: 2, choices: [choice('receive')] }), field('to', 'choice', { token: 3, choices: [choice('fork')] }), NOTE];

  test('a field of a stage is asked for once the stage is chosen', () => {
    expect(askedFields(fields, emptyFields(fields)).map(({ name }) => name)).toEqual(['token', 'note']);
    expect(faultyFields(fields, emptyFields(fields))).toEqual(['token']);
    const chosen = withToken(fields, { ...emptyFields(fields), note: 'Đủ' }, '2');
    expect(filledFields(fields, chosen)).toEqual({ token: 2, data: { area: 10 }, to: 'receive', note: 'Đủ' });
  });

  test('another stage begins its own fields anew and sends nothing of the first', () => {
    const first = withToken(fields, { ...emptyFields(fields), note: 'Đủ' }, '2');
    expect(filledFields(fields, withToken(fields, first, '3'))).toEqual({ token: 3, to: 'fork', note: 'Đủ' });
  });
});
