import type { ProcessDefinition, Step } from '#domain';
import { isOtherwise, wayCount } from '../definition/edit-ways.js';
import type { CellColumn } from '../definition/findings.js';

/** A line of the sheet: a step, or below it one of the ways that part there. */
export interface SheetRow {
  readonly step: Step;
  /** `null` for the step itself. */
  readonly way: number | null;
  /** `3`, and for its ways `3a`, `3b`. */
  readonly number: string;
}

/** A cell and over how many columns it reaches; `null` where there is nothing to say. */
export interface SheetCell {
  readonly column: CellColumn | null;
  readonly span: number;
}

const OF_STEP: readonly SheetCell[] = (['name', 'unit', 'post', 'limit', 'ways', 'returns'] as const).map((column) => ({ column, span: 1 }));
/** A condition needs the room of the three columns that a way of a choice has nothing for. */
const OF_CHOICE: readonly SheetCell[] = [{ column: 'name', span: 1 }, { column: 'when', span: 3 }, { column: 'ways', span: 1 }, { column: null, span: 1 }];
const OF_FORK: readonly SheetCell[] = [{ column: 'name', span: 1 }, { column: null, span: 2 }, { column: 'limit', span: 1 }, { column: 'ways', span: 1 }, { column: null, span: 1 }];

export function rowsOf({ stages }: ProcessDefinition): SheetRow[] {
  return stages.flatMap((step, place) => {
    const number = String(place + 1);
    const ways = Array.from({ length: wayCount(step) }, (_, way): SheetRow => ({ step, way, number: `${number}${letters(way)}` }));
    return [{ step, way: null, number }, ...ways];
  });
}

/** `a` to `z`, then `aa`. */
function letters(place: number): string {
  const last = String.fromCharCode(97 + (place % 26));
  return place < 26 ? last : letters(Math.floor(place / 26) - 1) + last;
}

export function cellsOf({ step, way }: SheetRow): readonly SheetCell[] {
  if (way === null) return OF_STEP;
  return step.kind === 'choice' ? OF_CHOICE : OF_FORK;
}

/** The column in which a line holds the focus where another column is wanted: the cell below or above it, or the nearest that says something. */
export function columnIn(row: SheetRow, wanted: CellColumn): CellColumn {
  const columns = cellsOf(row).map(({ column }) => column).filter((column) => column !== null);
  if (columns.includes(wanted)) return wanted;
  if (wanted === 'when' && columns.includes('unit')) return 'unit';
  if (wanted === 'returns') return 'ways';
  return columns[1] ?? 'name';
}

/** May nothing be written there? The way where nothing holds has no name and no condition of its own. */
export function isFixed({ step, way }: SheetRow, column: CellColumn): boolean {
  return way !== null && isOtherwise(step, way) && column !== 'ways';
}
