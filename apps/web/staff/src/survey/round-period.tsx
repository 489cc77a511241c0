import type { Round } from '../api/survey-queries.js';
import { shownDay } from '../format/moments.js';
import { lastDayOf } from '../oversight/periods.js';

/** The days whose results are drawn from, with the last one that counts. */
export function RoundPeriod({ round: { from, to } }: { readonly round: Pick<Round, 'from' | 'to'> }) {
  return <span className="mono">{`${shownDay(from)} – ${shownDay(lastDayOf(to))}`}</span>;
}
