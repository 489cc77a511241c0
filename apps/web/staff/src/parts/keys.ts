/** What of a keyboard event tells which key was meant. */
export interface PressedKey {
  readonly code: string;
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly isComposing: boolean;
}

const MODIFIERS = ['mod', 'alt', 'shift'] as const;

/** Physical keys of what is no letter, digit or name of a key by itself. */
const CODES: Readonly<Record<string, readonly string[]>> = {
  '/': ['Slash', 'NumpadDivide'],
  enter: ['Enter', 'NumpadEnter'],
  up: ['ArrowUp'],
  down: ['ArrowDown'],
  left: ['ArrowLeft'],
  right: ['ArrowRight'],
  del: ['Delete'],
  ins: ['Insert'],
  esc: ['Escape'],
};

function codesOf(name: string): readonly string[] {
  if (/^[a-z]$/.test(name)) return [`Key${name.toUpperCase()}`];
  if (/^\d$/.test(name)) return [`Digit${name}`, `Numpad${name}`];
  return CODES[name] ?? [name.charAt(0).toUpperCase() + name.slice(1)];
}

/**
 * Whether a press is a shortcut: `E`, `F2`, `?`, `mod+Enter`, `alt+up`. Keys are physical, so that a Vietnamese input method
 * changes nothing, and what it composes is never a shortcut. `mod` is Ctrl, on a Mac Command.
 */
export function isPressed(shortcut: string, pressed: PressedKey): boolean {
  if (pressed.isComposing || pressed.key === 'Process') return false;
  const parts = (shortcut === '?' ? 'shift+/' : shortcut).toLowerCase().split('+');
  const wanted = new Set(parts.slice(0, -1));
  const held = { mod: pressed.ctrlKey || pressed.metaKey, alt: pressed.altKey, shift: pressed.shiftKey };
  return MODIFIERS.every((modifier) => held[modifier] === wanted.has(modifier)) && codesOf(parts.at(-1) ?? '').includes(pressed.code);
}

/** Single keys are words in a text box; keys with Ctrl or Alt, function keys and Escape are not. */
export function isPlain(shortcut: string): boolean {
  return !/^(mod|alt)\+|^F\d|^Esc/i.test(shortcut);
}

/** Ctrl+Z takes back what was typed where something is typed; elsewhere it may be a key of the page. */
export function isForText(shortcut: string): boolean {
  return shortcut.toLowerCase() === 'mod+z';
}

/** A shortcut as people read it: `Ctrl+Enter`, `Alt+↑`. */
export function shownKeys(shortcut: string): string {
  const names: Readonly<Record<string, string>> = { mod: 'Ctrl', alt: 'Alt', shift: 'Shift', up: '↑', down: '↓', left: '←', right: '→' };
  return shortcut.split('+').map((part) => names[part.toLowerCase()] ?? part).join('+');
}
