import { expect, test } from '@jest/globals';
import { fieldChoices } from './field-choices.js';

const FIELDS = [{ code: 'dat-dai', name: 'Đất đai' }, { code: 'ho-tich', name: 'Hộ tịch' }];
const OTHERS = [{ shortName: 'Phòng Tư pháp', fields: ['ho-tich'] }];

test('what another department of the authority answers for is not free, and says whose it is', () => {
  expect(fieldChoices(FIELDS, OTHERS, [])).toEqual([
    { value: 'dat-dai', code: 'dat-dai', label: 'Đất đai', disabled: false },
    { value: 'ho-tich', code: 'ho-tich', label: 'Hộ tịch (Phòng Tư pháp)', disabled: true },
  ]);
});

test('what the department has already it may give away, shared or not known any more', () => {
  expect(fieldChoices(FIELDS, OTHERS, ['ho-tich', 'cu']).map(({ label, disabled }) => [label, disabled])).toEqual([['Đất đai', false], ['Hộ tịch (Phòng Tư pháp)', false], ['cu', false]]);
});
