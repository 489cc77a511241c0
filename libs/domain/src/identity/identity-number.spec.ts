import { describe, expect, test } from '@jest/globals';
import { identityFault, identityWarnings, maskIdentityNumber, normaliseIdentityNumber, organisationNumberFault, organisationNumberWarnings } from './identity-number.js';

describe('identityFault', () => {
  test.each(['079190012345', '001099000001', '079 190 012345', '079.190.012345', '101303000001', '096000000000'])('%s can be', (number) => {
    expect(identityFault(number)).toBeNull();
  });

  test.each([
    ['07919001234', '12 chữ số, đã nhập 11'],
    ['0791900123456', '12 chữ số, đã nhập 13'],
    ['123456789', 'chứng minh nhân dân cũ'],
    ['07919001234a', 'chỉ gồm chữ số'],
    ['', 'chỉ gồm chữ số'],
    ['٠٧٩١٩٠٠١٢٣٤٥', 'chỉ gồm chữ số'],
    ['000190012345', 'mã tỉnh hay mã nước'],
    ['097190012345', 'mã tỉnh hay mã nước'],
    ['400190012345', 'mã tỉnh hay mã nước'],
    ['079490012345', 'Chữ số thứ tư'],
  ])('%s can never be', (number, words) => {
    expect(identityFault(number)).toContain(words);
  });
});

describe('identityWarnings', () => {
  const fields = (number: string, person: Parameters<typeof identityWarnings>[1]) => identityWarnings(number, person).map((warning) => warning.field);

  test('a woman of 1990 from 079 is as her number says', () => {
    expect(fields('079190012345', { birthDate: '1990-03-02', gender: 'female' })).toEqual([]);
    expect(fields('079190012345', { birthDate: '1990', gender: null })).toEqual([]);
    expect(fields('079190012345', {})).toEqual([]);
  });

  test('another year and another sex warn, each at its field', () => {
    expect(fields('079190012345', { birthDate: '1991-03-02', gender: 'male' })).toEqual(['birthDate', 'gender']);
    expect(fields('079290012345', { birthDate: '1990-03-02' })).toEqual(['birthDate']);
    expect(fields('079205012345', { birthDate: '2005-03-02', gender: 'male' })).toEqual([]);
    expect(fields('079305012345', { birthDate: '2005', gender: 'female' })).toEqual([]);
  });

  test('a province code that was never given warns and does not block', () => {
    expect(identityFault('003190012345')).toBeNull();
    expect(fields('003190012345', {})).toEqual(['identityNumber']);
  });

  test('a number that is blocked has no warnings beside', () => {
    expect(fields('999190012345', { birthDate: '1800', gender: 'male' })).toEqual([]);
  });

  test('no message repeats what was typed', () => {
    for (const { message } of identityWarnings('003190012345', { birthDate: '1991-03-02', gender: 'male' })) expect(message).not.toMatch(/\d/);
  });
});

describe('numbers of organisations', () => {
  test.each(['0100109106', '0100109106-001', '0100109106001', '079190012345'])('%s can be', (number) => {
    expect(organisationNumberFault(number)).toBeNull();
  });

  test.each(['010010910', '01001091061', '0100109106-01', 'MST0100109106', '999999999999'])('%s cannot', (number) => {
    expect(organisationNumberFault(number)).not.toBeNull();
  });

  test('the check digit of a tax code warns', () => {
    expect(organisationNumberWarnings('0100109106')).toEqual([]);
    expect(organisationNumberWarnings('0100109106-001')).toEqual([]);
    expect(organisationNumberWarnings('0100109107')).toHaveLength(1);
    expect(organisationNumberWarnings('079190012345')).toEqual([]);
  });
});

test('masking keeps the first and last three digits', () => {
  expect(maskIdentityNumber('079190012345')).toBe('079••••••345');
  expect(maskIdentityNumber('12345')).toBe('•••••');
});

test('spaces and dots of a printed card go', () => {
  expect(normaliseIdentityNumber(' 079 190.012 345 ')).toBe('079190012345');
});
