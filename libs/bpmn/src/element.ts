import { BpmnModdle } from 'bpmn-moddle';
import { MOTCUA_MODDLE } from './motcua-moddle.js';

/** An element of a drawing as bpmn-moddle keeps it. */
export interface Element {
  readonly $type: string;
  /** Attributes that BPMN does not know. */
  readonly $attrs: Readonly<Record<string, string>>;
  get(property: string): unknown;
  set(property: string, value: unknown): void;
}

/** The reader and writer of drawings that knows our extension. It keeps nothing of what it reads, so one is enough. */
export const moddle = new BpmnModdle({ motcua: MOTCUA_MODDLE });

/** Makes an element of a type with its properties. */
export function create(type: string, properties: Readonly<Record<string, unknown>> = {}): Element {
  return moddle.create(type, properties) as Element;
}

/** The text of an attribute or body; empty when there is none. */
export function textOf(element: Element, property: string): string {
  const value = element.get(property);
  return typeof value === 'string' ? value : '';
}

export function oneOf(element: Element, property: string): Element | undefined {
  const value = element.get(property);
  return isElement(value) ? value : undefined;
}

export function manyOf(element: Element, property: string): Element[] {
  const value = element.get(property);
  return Array.isArray(value) ? value.filter(isElement) : [];
}

/** Names of the properties that are set on an element, its type and identity left out. */
export function setProperties(element: Element): string[] {
  return Object.keys(element).filter((property) => !property.startsWith('$') && property !== 'id');
}

/** The extension element of one of our types, if the element has one. */
export function extensionOf(element: Element, ...types: readonly string[]): Element | undefined {
  return extensionsOf(element).find(({ $type }) => types.includes($type));
}

export function extensionsOf(element: Element): Element[] {
  const holder = oneOf(element, 'extensionElements');
  return holder ? manyOf(holder, 'values') : [];
}

function isElement(value: unknown): value is Element {
  return typeof value === 'object' && value !== null && '$type' in value;
}
