import { expect, test } from '@jest/globals';
import { FORM_NAMES } from './form-data.js';
import { legalForm } from './legal-forms.js';

test('every form has a number of its own today', () => {
  const labels = FORM_NAMES.map((form) => legalForm(form, '2026-11-23').label);
  expect(labels[0]).toBe('Mẫu số 01 – TT 03/2025/TT-VPCP');
  expect(new Set(labels).size).toBe(FORM_NAMES.length);
});

test('the control sheet was 05 before the stop notice took that number', () => {
  expect(legalForm('control-sheet', '2025-09-14').label).toBe('Mẫu số 05 – TT 01/2018/TT-VPCP');
  expect(legalForm('control-sheet', '2025-09-15').label).toBe('Mẫu số 06 – TT 03/2025/TT-VPCP');
  expect(() => legalForm('stop-notice', '2025-09-14')).toThrow(RangeError);
});

test('before the first circular there is no form', () => {
  expect(() => legalForm('receipt', '2018-12-31')).toThrow(RangeError);
});
