import { expect, test } from '@jest/globals';
import { insertPlaceholder } from './insert-placeholder.js';

const put = (text: string, name: string, shape: 'words' | 'list' | 'flag') => {
  const from = text.indexOf('|');
  const { text: after, caret } = insertPlaceholder(text.replace('|', ''), from, from, { name, shape });
  return `${after.slice(0, caret)}|${after.slice(caret)}`;
};

test('words are put where the caret stands, over what is selected', () => {
  expect(put('Hẹn trả |.', 'dueAt', 'words')).toBe('Hẹn trả {{dueAt}}|.');
  expect(insertPlaceholder('Hẹn trả lúc nào.', 8, 15, { name: 'dueAt', shape: 'words' }).text).toBe('Hẹn trả {{dueAt}}.');
});

test('lists and conditions get lines of their own, and no empty one beside', () => {
  expect(put('Cần:| xong', 'items', 'list')).toBe('Cần:\n{{items}}|\n xong');
  expect(put('|', 'items', 'list')).toBe('{{items}}|');
  expect(put('Cần:\n|\nxong', 'byPost', 'flag')).toBe('Cần:\n{{#if byPost}}\n|\n{{/if}}\nxong');
});
