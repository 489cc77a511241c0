import { describe, expect, test } from '@jest/globals';
import { say, told } from '../../citizen/i18n/words.js';
import { SentForm } from '../form.js';
import { ApiProblem } from '../public-api/api-problem.js';
import { petitionFaults, petitionOf } from './petition-form.js';

const FILLED = { topic: 'late', text: ' Chậm\n hẹn ', unitCode: 'H99.21.05.01', 'contact.email': 'a@example.vn' };
const refused = (status: number, code: string, errors: readonly { field: string; message: string }[] = []) => new ApiProblem(status, { code, title: 'Tiêu đề', errors: errors.map((error) => ({ code: 'x', ...error })) }, null);

describe('the petition of a form', () => {
  test('leaves out what was left empty', () => {
    expect(petitionOf(new SentForm(FILLED))).toEqual({
      case: null,
      unitCode: 'H99.21.05.01',
      topic: 'late',
      text: 'Chậm\n hẹn',
      concerned: null,
      contact: { name: null, phone: null, email: 'a@example.vn' },
    });
  });

  test('names a case as soon as one of its codes is typed', () => {
    expect(petitionOf(new SentForm({ ...FILLED, 'case.code': 'H99-1' })).case).toEqual({ code: 'H99-1', pin: '' });
  });
});

describe('what is wrong with it', () => {
  test('is told at once, in the order of the page, with words for what is empty', () => {
    const problem = refused(400, 'invalid-request', [
      { field: 'contact.phone', message: 'Số điện thoại không hợp lệ' },
      { field: 'text', message: 'Không được để trống' },
      { field: 'text', message: 'Cần ít nhất 1 ký tự' },
    ]);
    expect(petitionFaults(problem, new SentForm({ topic: 'late', 'contact.phone': '12' }))).toEqual([
      { field: 'text', message: say('petition-faults.text') },
      { field: 'unitCode', message: say('petition-faults.unit') },
      { field: 'contact.phone', message: told('field-faults', 'contact.phone', 'Số điện thoại không hợp lệ') },
    ]);
  });

  test('stands beside the code of the case where code or PIN is wrong, and above the form where it is no field', () => {
    expect(petitionFaults(refused(404, 'wrong-code-or-pin'), new SentForm(FILLED))[0]?.field).toBe('case.code');
    expect(petitionFaults(refused(409, 'conflict'), new SentForm(FILLED))).toEqual([{ field: null, message: told('problems', 'conflict', 'Tiêu đề') }]);
    expect(petitionFaults(refused(400, 'invalid-request', [{ field: 'nowhere', message: 'Lạ' }]), new SentForm(FILLED))).toEqual([{ field: null, message: told('field-faults', 'nowhere', 'Lạ') }]);
  });
});
