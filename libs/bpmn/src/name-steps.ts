import { extensionsOf, textOf, type Element } from './element.js';
import type { Node } from './flow-graph.js';
import { called, idOf, type Notes } from './notes.js';
import { fromXmlText } from './xml-text.js';

/** The key of each step: what our extension says, else made of the shape's id in the form of our keys. */
export function nameSteps(nodes: readonly Node[], notes: Notes): ReadonlyMap<Node, string> {
  const steps = nodes.filter(({ role }) => role !== 'start' && role !== 'end' && role !== 'merge');
  const keys = new Map<Node, string>();
  const used = new Set<string>();
  for (const node of steps) {
    const key = ownKey(node.element);
    if (key === '') continue;
    if (used.has(key)) notes.fault('key-duplicate', node.element, `${called(node.element)} mang mã bước “${key}” của một bước khác; bước sao chép phải có mã riêng.`);
    used.add(key);
    keys.set(node, key);
  }
  for (const node of steps) if (!keys.has(node)) keys.set(node, uniqueKey(idOf(node.element), used));
  return keys;
}

/** A key in our form that is not used yet: `Activity_0x1` gives `activity-0x1`. It is used from then on. */
export function uniqueKey(id: string, used: Set<string>): string {
  const plain = id.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  const base = /^[a-z]/.test(plain) ? plain : `step-${plain}`.replace(/-$/, '');
  let key = base;
  for (let number = 2; used.has(key); number += 1) key = `${base}-${number}`;
  used.add(key);
  return key;
}

/** The key that our extension gives an element; empty when it gives none. */
export function ownKey(element: Element): string {
  const own = extensionsOf(element).find(({ $type }) => $type.startsWith('motcua:'));
  return own ? fromXmlText(textOf(own, 'key')) : '';
}
