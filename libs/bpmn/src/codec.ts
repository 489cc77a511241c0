import { create, manyOf, type Element } from './element.js';
import { fromXmlText, toXmlText } from './xml-text.js';

/** What an attribute or element holds that is no value of its kind. */
export const UNREADABLE = Symbol('unreadable');

/** How one member of our format stands in an extension element, both ways. */
export interface Codec<Value> {
  /** What bpmn-moddle keeps: a text for an attribute, an element or several for a part, `undefined` for nothing. */
  readonly write: (value: Value) => unknown;
  /** The value again; `undefined` where nothing stands. */
  readonly read: (kept: unknown) => Value | typeof UNREADABLE | undefined;
  readonly optional?: true;
}

/** A codec for each member: a member that is added to the format does not compile until it is drawn. */
export type Codecs<Data> = { readonly [Member in keyof Data]-?: Codec<Exclude<Data[Member], undefined>> };

export interface Decoded<Data> {
  readonly value: Partial<Data>;
  readonly missing: readonly string[];
  readonly unreadable: readonly string[];
}

export function encode<Data extends object>(type: string, codecs: Codecs<Data>, data: Data): Element {
  const element = create(type);
  for (const member of membersOf(codecs)) {
    const value = data[member];
    const kept = value === undefined ? undefined : codecs[member].write(value as Exclude<Data[typeof member], undefined>);
    if (kept !== undefined) element.set(member, kept);
  }
  return element;
}

export function decode<Data extends object>(codecs: Codecs<Data>, element: Element): Decoded<Data> {
  const value: Partial<Data> = {};
  const missing: string[] = [];
  const unreadable: string[] = [];
  for (const member of membersOf(codecs)) {
    const read = codecs[member].read(element.get(member));
    if (read === UNREADABLE) unreadable.push(member);
    else if (read !== undefined) value[member] = read;
    else if (codecs[member].optional !== true) missing.push(member);
  }
  return { value, missing, unreadable };
}

/** Any text. */
export const text: Codec<string> = { write: toXmlText, read: (kept) => (typeof kept === 'string' ? fromXmlText(kept) : undefined) };

export const number: Codec<number> = changed(text, String, (written) => (/^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(written) ? Number(written) : UNREADABLE));

export const flag: Codec<boolean> = changed(text, String, (written) => (written === 'true' ? true : written === 'false' ? false : UNREADABLE));

/** Names without spaces, parted by spaces. */
export const names: Codec<readonly string[]> = changed(text, (list) => list.join(' '), (written) => written.split(' ').filter((name) => name !== ''));

/** One of some words. */
export function word<Word extends string>(...words: readonly Word[]): Codec<Word> {
  return changed(text, String, (written) => words.find((candidate) => candidate === written) ?? UNREADABLE);
}

/** A member that may be left out. */
export function optional<Value>(codec: Codec<Value>): Codec<Value> {
  return { ...codec, optional: true };
}

/** A member that is `null` where nothing stands. */
export function nullable<Value>(codec: Codec<Value>): Codec<Value | null> {
  return { write: (value) => (value === null ? undefined : codec.write(value)), read: (kept) => codec.read(kept) ?? null };
}

/** A member that stands as another one does. */
export function changed<Kept, Value>(codec: Codec<Kept>, to: (value: Value) => Kept, from: (kept: Kept) => Value | typeof UNREADABLE): Codec<Value> {
  const read = (raw: unknown): Value | typeof UNREADABLE | undefined => {
    const kept = codec.read(raw);
    if (kept === undefined) return undefined;
    return kept === UNREADABLE ? UNREADABLE : from(kept);
  };
  return { write: (value) => codec.write(to(value)), read };
}

/** A member that is an element of its own. */
export function part<Data extends object>(type: string, codecs: Codecs<Data>): Codec<Data> {
  return {
    write: (data) => encode(type, codecs, data),
    read: (kept) => (kept === undefined ? undefined : whole(codecs, kept as Element)),
  };
}

/** A member that is a list of elements. */
export function parts<Data extends object>(type: string, codecs: Codecs<Data>): Codec<readonly Data[]> {
  return {
    write: (list) => list.map((data) => encode(type, codecs, data)),
    read: (kept) => wholeList(codecs, Array.isArray(kept) ? (kept as Element[]) : []),
  };
}

/** A member that is a list within an element of its own, so that an empty list differs from none. */
export function wrapped<Data extends object>(type: string, property: string, item: string, codecs: Codecs<Data>): Codec<readonly Data[]> {
  return {
    write: (list) => create(type, { [property]: list.map((data) => encode(item, codecs, data)) }),
    read: (kept) => (kept === undefined ? undefined : wholeList(codecs, manyOf(kept as Element, property))),
  };
}

function wholeList<Data extends object>(codecs: Codecs<Data>, elements: readonly Element[]): Data[] | typeof UNREADABLE {
  const list = elements.map((element) => whole(codecs, element));
  return list.some((data) => data === UNREADABLE) ? UNREADABLE : (list as Data[]);
}

function whole<Data extends object>(codecs: Codecs<Data>, element: Element): Data | typeof UNREADABLE {
  const { value, missing, unreadable } = decode(codecs, element);
  return missing.length + unreadable.length > 0 ? UNREADABLE : (value as Data);
}

function membersOf<Data>(codecs: Codecs<Data>): (keyof Data & string)[] {
  return Object.keys(codecs) as (keyof Data & string)[];
}
