import { describe, expect, test } from '@jest/globals';
import { printableJson, printableText } from './printable-text.js';

describe('printable text', () => {
  test('is NFC without control and direction characters', () => {
    expect(printableText('Nguye\u0302\u0303n\u0000 Thị\nHoa')).toBe('Nguyễn  Thị Hoa'.normalize('NFC'));
    expect(printableText('\u202eGiang\u202c')).toBe('Giang');
    expect(printableText('a\ud800b')).toBe('a\ufffdb');
  });

  test('reaches into lists and keeps numbers', () => {
    expect(printableJson({ papers: [{ name: 'A\tB', copies: 2 }] })).toBe('{"papers":[{"name":"A B","copies":2}]}');
  });
});
