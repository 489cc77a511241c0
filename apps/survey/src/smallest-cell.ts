import { FIRST_CONDUCT, type PlainDate } from '#domain';
import type { DirectorySnapshot } from '#platform';

/** Fewer answers than this tell of single people: as the survey says that is in force on a day. */
export function smallestCellOn(directory: DirectorySnapshot, day: PlainDate): number {
  return directory.quickSurveyOn(day)?.smallestCell ?? FIRST_CONDUCT.smallestCell;
}
