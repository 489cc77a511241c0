import { textOf, type Element } from './element.js';
import type { BpmnFault, BpmnFaultCode, BpmnIgnored, BpmnIgnoredCode, BpmnMissing } from './faults.js';
import { fromXmlText } from './xml-text.js';

/** What is noticed while a drawing is read. */
export class Notes {
  readonly faults: BpmnFault[] = [];
  readonly ignored: BpmnIgnored[] = [];
  readonly missing: BpmnMissing[] = [];

  fault(code: BpmnFaultCode, element: Element | null, message: string): void {
    this.faults.push({ code, ...whoIs(element), message });
  }

  ignore(code: BpmnIgnoredCode, element: Element | null, message: string): void {
    this.ignored.push({ code, ...whoIs(element), message });
  }

  lack(element: Element, place: string, message: string): void {
    const { element: id, name } = whoIs(element);
    this.missing.push({ element: id ?? '', name: name ?? '', place, message });
  }
}

export function idOf(element: Element): string {
  return textOf(element, 'id');
}

export function nameOf(element: Element): string {
  return fromXmlText(textOf(element, 'name'));
}

/** An element as a person finds it again: its name, or its id where it has none. */
export function called(element: Element): string {
  return `“${nameOf(element) || idOf(element)}”`;
}

function whoIs(element: Element | null): { element: string | null; name: string | null } {
  return { element: element && (idOf(element) || null), name: element && (nameOf(element) || null) };
}
