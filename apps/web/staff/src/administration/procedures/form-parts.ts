import type { Dispatch } from 'react';
import type { FormChange } from './form-changes.js';

/** What every part of the form is given: how to tell a change, and what is at fault by box. */
export interface PartProps {
  readonly change: Dispatch<FormChange>;
  readonly said: Readonly<Record<string, string>>;
}

/** The id of a box, to which the summary of faults leads. */
export function boxId(box: string): string {
  return `box-${box}`;
}

/** What a box needs beside its value: its id, and what is at fault with it. */
export function boxOf(said: PartProps['said'], box: string): { readonly id: string; readonly error: string | undefined } {
  return { id: boxId(box), error: said[box] };
}
