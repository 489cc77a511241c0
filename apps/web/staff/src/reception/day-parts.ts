/** The parts of a counter's day, in the order of their tabs. */
export const DAY_PARTS = ['received', 'returned', 'passed', 'fees'] as const;
export type DayPart = (typeof DAY_PARTS)[number];
