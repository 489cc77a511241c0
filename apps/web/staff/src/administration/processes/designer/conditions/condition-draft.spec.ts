import { describe, expect, test } from '@jest/globals';
import type { DataField } from '#domain';
import { flowProcess } from '../../../../../../../../test/support/flow-process.js';
import { conditionOfDraft, draftOfCondition, termOn, type TermDraft } from './condition-draft.js';

const { data = [] } = flowProcess([], ['area', 'agrees']);

describe('a condition that is filled in', () => {
  const land: DataField = { key: 'land', name: 'Đất', type: 'choice', options: [{ value: 'o', label: 'Ở' }, { value: 'n', label: 'Nông nghiệp' }] };
  const text: DataField = { key: 'road', name: 'Đường', type: 'text' };
  const known = [...data, land, text];
  const filled = (...terms: readonly TermDraft[]) => conditionOfDraft({ all: true, terms }, known);
  const term = (field: string, comparison: TermDraft['comparison'], ...values: readonly string[]): TermDraft => ({ field, comparison, values });

  test('is a condition once every comparison has its data and a value of its kind', () => {
    expect(filled(term('area', 'more', '1.250,5'), term('agrees', 'is', 'false'), term('land', 'in', 'o', 'n'), term('ready_on', 'less', '2026-10-05'), term('road', 'contains', ' Lê '))?.terms.map(({ value }) => value)).toEqual([1250.5, false, ['o', 'n'], '2026-10-05', 'Lê']);
  });

  test.each([[term('', 'is', 'x')], [term('gone', 'is', 'x')], [term('area', 'more', '12.5')], [term('area', 'more', '')], [term('agrees', 'is')], [term('land', 'in')], [term('land', 'is', '')], [term('ready_on', 'less', '5/10')]])('and none before: %o', (one) => {
    expect(filled(one)).toBeNull();
  });

  test('begins with the first comparison of its data, and is shown as it was', () => {
    expect([termOn(undefined), termOn(land)]).toEqual([term('', 'is'), term('land', 'is')]);
    const draft = { all: false, terms: [term('area', 'at-most', '1.250,5'), term('agrees', 'is', 'true'), term('land', 'in', 'o')] };
    expect(draftOfCondition(conditionOfDraft(draft, known)!)).toEqual(draft);
  });
});
