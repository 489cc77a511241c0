/** What roll-ups sum up, by its column; the names of entities and of what is read. */
export const MEASURES = {
  receivedOnline: 'received_online',
  receivedCounter: 'received_counter',
  receivedPost: 'received_post',
  solvedEarly: 'solved_early',
  solvedOnTime: 'solved_on_time',
  solvedLate: 'solved_late',
  solvedLateButAsExtended: 'solved_late_as_extended',
  refused: 'refused',
  withdrawn: 'withdrawn',
  inSoftware: 'in_software',
  rated1: 'rated_1',
  rated2: 'rated_2',
  rated3: 'rated_3',
  rated4: 'rated_4',
  rated5: 'rated_5',
  invited: 'invited',
  answered: 'answered',
  returned: 'returned',
  returnedOnline: 'returned_online',
} as const;
export type Measure = keyof typeof MEASURES;

/** The columns of every measure, in one order. */
export const MEASURE_COLUMNS: readonly string[] = Object.values(MEASURES);

/** Which cases a row sums up, within a province and a day or month. */
export const PAIR = 'receiving_unit_id, resolving_authority_id, field';

/** `fn` of every measure's column, as a list. */
export function eachMeasure(fn: (column: string) => string): string {
  return MEASURE_COLUMNS.map(fn).join(', ');
}

/** Every measure summed up under its own name. */
export const SUMS = eachMeasure((column) => `sum(${column})::int AS ${column}`);

/** Key of the advisory lock that folds share and a recount has alone. */
export const FOLDING = `hashtextextended('rollup-fold', 0)`;

/** Condition on a delta: a case was received or ended. */
export const CASE_TURNED = `received_online + received_counter + received_post + solved_early + solved_on_time + solved_late + withdrawn > 0`;
