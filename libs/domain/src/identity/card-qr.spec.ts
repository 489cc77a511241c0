import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readScan } from './card-qr.js';

const CARD = '079190012345|271234567|Nguyễn Thị Hương Giang|02031990|Nữ|12 Nguyễn Đình Chiểu, Tân Lập, Nha Trang, Khánh Hòa|01012021';
const holder = { identityNumber: '079190012345', fullName: 'Nguyễn Thị Hương Giang', birthDate: '1990-03-02', gender: 'female', address: '12 Nguyễn Đình Chiểu, Tân Lập, Nha Trang, Khánh Hòa' };

describe('what a scanner reads', () => {
  test.each([
    ['the card of 2021', CARD],
    ['without an old number', CARD.replace('271234567', '')],
    ['the card of 2024, with parents and more', `${CARD}|||Nguyễn Văn A|Trần Thị B|`],
    ['text in separate marks', CARD.normalize('NFD')],
    ['with what the scanner adds', `${CARD}\r\n`],
  ])('%s', (_, text) => {
    expect(readScan(text)).toEqual({ kind: 'card', holder });
  });

  test.each([
    ['an old person has only a year', CARD.replace('02031990', '1931'), { ...holder, birthDate: '1931' }],
    ['a name of the highlands', CARD.replace('Nguyễn Thị Hương Giang', "H'Hen Niê"), { ...holder, fullName: "H'Hen Niê" }],
    ['no sex is told', CARD.replace('Nữ', ''), { ...holder, gender: null }],
  ])('%s', (_, text, read) => {
    expect(readScan(text)).toEqual({ kind: 'card', holder: read });
  });

  test.each([
    ['a number too short', CARD.replace('079190012345', '07919001234')],
    ['digits in the name', CARD.replace('Giang', 'Giang5')],
    ['no such day', CARD.replace('02031990', '31021990')],
    ['a sex that is none', CARD.replace('Nữ', 'Nuwx')],
    ['fields that are lost', '079190012345|Nguyễn Thị Hương Giang|02031990'],
  ])('%s is to be scanned again', (_, text) => {
    expect(readScan(text)).toEqual({ kind: 'garbled' });
  });

  test.each([
    ['https://motcua.example/tra-cuu#H99.21.05.01-260825-0001.K7MX9RTA', { kind: 'case', code: 'H99.21.05.01-260825-0001' }],
    ['h99.21.05.01-260825-0001', { kind: 'case', code: 'H99.21.05.01-260825-0001' }],
    ['079 190 012 345', { kind: 'identity', number: '079190012345' }],
    ['xin chào', { kind: 'unknown' }],
    ['', { kind: 'unknown' }],
  ])('%j', (text, read) => {
    expect(readScan(text)).toEqual(read);
  });

  test('no text breaks it, and a card comes back as it went in', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => ['card', 'garbled', 'case', 'identity', 'unknown'].includes(readScan(text).kind)));
    const letters = fc.string({ unit: fc.constantFrom(...'aăâđêôơưNguyễnÝBliă '), minLength: 1, maxLength: 30 }).map((text) => `A${text}`.replace(/\s+/g, ' ').trim());
    fc.assert(
      fc.property(letters, fc.stringMatching(/^\d{12}$/), (fullName, identityNumber) => {
        expect(readScan(`${identityNumber}||${fullName}|15081975|Nam|Thôn Đình|`)).toEqual({ kind: 'card', holder: { identityNumber, fullName, birthDate: '1975-08-15', gender: 'male', address: 'Thôn Đình' } });
      }),
    );
  });
});
