/** What the cases of one authority were answered in one month, with the authority above it. */
export interface UnitAnswers {
  readonly unitId: string;
  readonly parentId: string | null;
  readonly count: number;
}

/** A cell that is published (ô số liệu công bố): the answers of its units together. */
export interface PublishedCell {
  /** The unit itself or, where `merged`, the unit below which the others lie. */
  readonly unitId: string;
  readonly merged: boolean;
  readonly unitIds: readonly string[];
  readonly count: number;
}

export interface PublishedCells {
  readonly cells: readonly PublishedCell[];
  /** Units of which nothing is published. */
  readonly leftOut: readonly string[];
}

interface Gathered {
  readonly cells: PublishedCell[];
  /** Too few to be published, still to be put together. */
  readonly few: UnitAnswers[];
}

/**
 * Cells of at least `smallest` answers in which no unit occurs twice. Units with fewer are put together with the
 * others below the same authority, and where these are still too few, one authority further up. At the top, what is
 * still too few takes the smallest cell with it: each published number is then a sum of whole cells, and so is every
 * sum and difference of published numbers. Where that leaves nothing, nothing is published.
 */
export function publishedCells(units: readonly UnitAnswers[], smallest: number): PublishedCells {
  const known = new Set(units.map(({ unitId }) => unitId));
  const tops = units.filter(({ parentId }) => parentId === null || !known.has(parentId));
  const parts = tops.map((top) => gather(top, units, smallest));
  const cells = parts.flatMap((part) => part.cells);
  const few = parts.flatMap((part) => part.few);
  const [top] = tops;
  if (total(few) === 0 || top === undefined) return { cells, leftOut: few.map(({ unitId }) => unitId) };
  const taken = [...cells].sort((a, b) => a.count - b.count || (a.unitId < b.unitId ? -1 : 1))[0];
  const joined = together(top.unitId, few, taken);
  if (joined.count < smallest) return { cells: [], leftOut: units.map(({ unitId }) => unitId) };
  return { cells: [...cells.filter((cell) => cell !== taken), joined], leftOut: [] };
}

function gather(unit: UnitAnswers, units: readonly UnitAnswers[], smallest: number): Gathered {
  const below = units.filter(({ parentId }) => parentId === unit.unitId).map((child) => gather(child, units, smallest));
  const own: Gathered = unit.count < smallest ? { cells: [], few: [unit] } : { cells: [{ unitId: unit.unitId, merged: false, unitIds: [unit.unitId], count: unit.count }], few: [] };
  const cells = [own, ...below].flatMap((part) => part.cells);
  const few = [own, ...below].flatMap((part) => part.few);
  if (total(few) < smallest) return { cells, few };
  return { cells: [...cells, together(unit.unitId, few)], few: [] };
}

function together(unitId: string, few: readonly UnitAnswers[], cell?: PublishedCell): PublishedCell {
  const unitIds = [...(cell?.unitIds ?? []), ...few.map((unit) => unit.unitId)];
  return { unitId, merged: true, unitIds, count: total(few) + (cell?.count ?? 0) };
}

function total(units: readonly UnitAnswers[]): number {
  return units.reduce((sum, { count }) => sum + count, 0);
}
