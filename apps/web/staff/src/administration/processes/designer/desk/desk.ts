import type { ProcessDefinition } from '#domain';
import type { CellColumn } from '../definition/findings.js';

/** A cell of the table: of a step, or of one of its ways. */
export interface Cell {
  readonly step: string;
  readonly way: number | null;
  readonly column: CellColumn;
}

/** The cell in which the table's focus stands. `asked` counts how often something else asked for it. */
export interface Place extends Cell {
  readonly asked: number;
}

/** A definition as the system keeps it. */
export interface Kept {
  readonly definition: ProcessDefinition;
  readonly revision: string;
}

/** A process under somebody's hands. */
export interface Desk {
  readonly definition: ProcessDefinition;
  readonly place: Place;
  readonly dirty: boolean;
  readonly kept: Kept;
  /** What was done last, in words; empty when there is nothing to tell. */
  readonly said: string;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly go: (cell: Cell, focus?: boolean) => void;
  readonly edit: (next: ProcessDefinition, said?: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Adds what one stands on: a step below a step, a way below a way. */
  readonly add: () => void;
  readonly addStep: () => void;
  readonly addWay: () => void;
  readonly move: (by: 1 | -1) => void;
  readonly remove: () => void;
  readonly keep: (kept: Kept) => void;
}
