import { useEffect, useRef, useSyncExternalStore } from 'react';
import { isForText, isPlain, isPressed } from './keys.js';

/** A key of the page that is shown, what it does in words, and the doing. */
export interface PageKey {
  /** `E`, `F2`, `?`, `mod+Enter`, `alt+up`; two keys one after the other as `G H`. */
  readonly keys: string;
  readonly label: string;
  readonly run: () => void;
}

const KEPT_AS = 'single-keys';
/** A second key belongs to the first for this long. */
const SEQUENCE_MS = 1200;

let registered: readonly (readonly PageKey[])[] = [];
let listed: readonly PageKey[] = [];
let first: { readonly key: string; readonly until: number } | null = null;
const listeners = new Set<() => void>();

function announce(next: typeof registered): void {
  registered = next;
  listed = next.flat();
  for (const listener of listeners) listener();
}

/** Whether keys without Ctrl or Alt act (WCAG 2.1.4: people who speak or shake may turn them off). */
export function singleKeysAct(): boolean {
  return localStorage.getItem(KEPT_AS) !== 'off';
}

export function letSingleKeysAct(act: boolean): void {
  localStorage.setItem(KEPT_AS, act ? 'on' : 'off');
  for (const listener of listeners) listener();
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio], [type=button]), textarea, select'));
}

/** Whether there is anything in the box that the key could mean instead; in a box for choosing nothing was typed. */
function hasText(target: EventTarget | null): boolean {
  return isTyping(target) && !((target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) && (target.value === '' || target.readOnly));
}

/** A dialog, an open list of choices or menu has the keys to itself. */
function isElsewhere(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[aria-modal=true], [role=menu], [role=listbox]') !== null;
}

function meantBy(event: KeyboardEvent): PageKey | undefined {
  const open = !isTyping(event.target) && singleKeysAct();
  const able = listed.filter(({ keys }) => (isForText(keys) ? !hasText(event.target) : open || !isPlain(keys)));
  const before = first !== null && event.timeStamp < first.until ? first.key : null;
  first = null;
  const second = before === null ? undefined : able.findLast(({ keys }) => keys.startsWith(`${before} `) && isPressed(keys.slice(before.length + 1), event));
  if (second) return second;
  const start = able.find(({ keys }) => keys.includes(' ') && isPressed(keys.slice(0, keys.indexOf(' ')), event));
  if (start) first = { key: start.keys.slice(0, start.keys.indexOf(' ')), until: event.timeStamp + SEQUENCE_MS };
  return able.findLast(({ keys }) => !keys.includes(' ') && isPressed(keys, event));
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || isElsewhere(event.target)) return;
  const meant = meantBy(event);
  if (meant === undefined) return;
  event.preventDefault();
  meant.run();
}

/** Gives a page its keys while it is shown; `?` lists them. Of two with the same key the later one acts. */
export function usePageKeys(keys: readonly PageKey[]): void {
  const latest = useRef(keys);
  latest.current = keys;
  const signature = keys.map(({ keys: key, label }) => `${key}\n${label}`).join('\n');
  useEffect(() => {
    const own = latest.current.map(({ keys: key, label }) => ({ keys: key, label, run: () => latest.current.find((one) => one.keys === key)?.run() }));
    if (registered.length === 0) document.addEventListener('keydown', onKeyDown);
    announce([...registered, own]);
    return () => {
      announce(registered.filter((one) => one !== own));
      if (registered.length === 0) document.removeEventListener('keydown', onKeyDown);
    };
  }, [signature]);
}

/** All keys that act now, and whether single ones do. */
export function useListedKeys(): { readonly keys: readonly PageKey[]; readonly single: boolean } {
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return { keys: useSyncExternalStore(subscribe, () => listed), single: useSyncExternalStore(subscribe, singleKeysAct) };
}
