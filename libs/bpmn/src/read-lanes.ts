import type { Stage } from '#domain';
import { decode } from './codec.js';
import { extensionOf, manyOf, type Element } from './element.js';
import { called, nameOf, type Notes } from './notes.js';
import { LANE } from './step-codecs.js';
import { describeUnit, unitNamed } from './unit-words.js';
import { toXmlText } from './xml-text.js';

/** A lane and the rule that it stands for, where the drawing says one. */
export interface Lane {
  readonly name: string;
  readonly unit: Stage['unit'] | undefined;
}

/** The lane of each shape that stands in one. */
export function readLanes(process: Element, notes: Notes): ReadonlyMap<Element, Lane> {
  const found = new Map<Element, Lane>();
  for (const element of manyOf(process, 'laneSets').flatMap((laneSet) => manyOf(laneSet, 'lanes'))) {
    const lane = { name: nameOf(element), unit: unitOf(element, notes) };
    for (const node of manyOf(element, 'flowNodeRef')) {
      if (found.has(node)) notes.fault('lane-unfit', node, `${called(node)} nằm trong hai làn.`);
      found.set(node, lane);
    }
  }
  return found;
}

function unitOf(element: Element, notes: Notes): Stage['unit'] | undefined {
  const name = nameOf(element);
  const extension = extensionOf(element, 'motcua:Lane');
  if (!extension) return unitNamed(name);
  const { unit, units } = decode(LANE, extension).value;
  const rule = unit ?? units;
  if (rule === undefined) notes.fault('extension-unreadable', element, `Làn ${called(element)} có phần mở rộng không nói đơn vị nào.`);
  else if (toXmlText(describeUnit(rule)) !== toXmlText(name)) notes.ignore('name', element, `Tên làn ${called(element)} được bỏ qua: làn là “${describeUnit(rule)}”.`);
  return rule;
}
