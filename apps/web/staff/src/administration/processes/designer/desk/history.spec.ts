import { describe, expect, test } from '@jest/globals';
import { historyOf, turned, type Turn } from './history.js';

describe('what was done', () => {
  const after = (...turns: readonly Turn<string>[]) => turns.reduce(turned<string>, historyOf('a'));
  const edit = (next: string): Turn<string> => ({ kind: 'edit', next });

  test('is taken back and done again, until something else is done', () => {
    expect(after(edit('b'), edit('c'), { kind: 'undo' })).toEqual({ past: ['a'], present: 'b', future: ['c'] });
    expect(after(edit('b'), edit('c'), { kind: 'undo' }, { kind: 'undo' }, { kind: 'redo' }).present).toBe('b');
    expect(after(edit('b'), { kind: 'undo' }, edit('d'), { kind: 'redo' })).toEqual({ past: ['a'], present: 'd', future: [] });
  });

  test('is nothing where nothing changed or nothing is left', () => {
    expect(after(edit('a'), { kind: 'undo' }, { kind: 'redo' })).toEqual(historyOf('a'));
  });
});
