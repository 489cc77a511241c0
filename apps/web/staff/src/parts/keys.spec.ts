import { describe, expect, test } from '@jest/globals';
import { isForText, isPlain, isPressed, shownKeys, type PressedKey } from './keys.js';

const press = (code: string, held: Partial<PressedKey> = {}): PressedKey => ({ code, key: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, isComposing: false, ...held });

describe('shortcuts', () => {
  test.each([
    ['E', press('KeyE'), true],
    ['E', press('KeyE', { shiftKey: true }), false],
    ['E', press('KeyE', { ctrlKey: true }), false],
    ['E', press('KeyE', { isComposing: true }), false],
    ['E', press('KeyE', { key: 'Process' }), false],
    ['?', press('Slash', { shiftKey: true }), true],
    ['/', press('Slash', { shiftKey: true }), false],
    ['/', press('NumpadDivide'), true],
    ['3', press('Numpad3'), true],
    ['F2', press('F2'), true],
    ['mod+Enter', press('Enter', { ctrlKey: true }), true],
    ['mod+Enter', press('NumpadEnter', { metaKey: true }), true],
    ['mod+Enter', press('Enter'), false],
    ['alt+up', press('ArrowUp', { altKey: true }), true],
    ['alt+up', press('ArrowUp'), false],
    ['mod+shift+z', press('KeyZ', { ctrlKey: true, shiftKey: true }), true],
    ['mod+z', press('KeyZ', { ctrlKey: true, shiftKey: true }), false],
  ])('%s, pressed %j: %s', (shortcut, pressed, is) => {
    expect(isPressed(shortcut, pressed)).toBe(is);
  });

  test('only what prints nothing acts in a text box', () => {
    expect(['E', '?', 'Enter', 'G H'].every(isPlain)).toBe(true);
    expect(['F2', 'mod+Enter', 'alt+up'].some(isPlain)).toBe(false);
  });

  test('what takes typing back is the text box’s own', () => {
    expect(['mod+Z', 'mod+z', 'mod+Enter', 'Z'].map(isForText)).toEqual([true, true, false, false]);
  });

  test('are shown as people say them', () => {
    expect(['mod+Enter', 'alt+up', 'E'].map(shownKeys)).toEqual(['Ctrl+Enter', 'Alt+↑', 'E']);
  });
});
