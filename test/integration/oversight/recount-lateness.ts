import type { Client } from 'pg';
import { instant, type Instant, type WorkingCalendar } from '#domain';
import type { Told } from './recount.js';

const ENDS = ['result-issued', 'refused', 'withdrawn', 'stopped'];
const STOPS = ['supplement-requested', 'payment-requested', 'suspended'];
const RESTARTS = ['supplement-accepted', 'payment-confirmed', 'resumed'];

/** A case's lateness as its log and its stages tell it; parts by `token`, or by `pause`. */
export interface Recounted {
  readonly minutes: number;
  readonly ended: boolean;
  readonly parts: Readonly<Record<string, { readonly overrun: number; readonly minutes: number }>>;
}

interface Pause {
  readonly from: Instant;
  readonly to: Instant | null;
  readonly vain: boolean;
}

interface Row {
  readonly token: number;
  readonly opened: number;
  readonly closed: number | null;
  readonly due: number | null;
}

/** The stages of every case, by code. */
export async function stagesOf(sql: Client): Promise<Map<string, Row[]>> {
  const ms = (column: string): string => `(extract(epoch FROM s.${column}) * 1000)::float8`;
  const { rows } = await sql.query<Row & { code: string }>(
    `SELECT c.code, s.token, ${ms('opened_at')} AS opened, ${ms('closed_at')} AS closed, ${ms('due_at')} AS due FROM case_stage s JOIN case_file c ON c.id = s.case_id ORDER BY s.token`,
  );
  const byCode = new Map<string, Row[]>();
  for (const row of rows) byCode.set(row.code, [...(byCode.get(row.code) ?? []), row]);
  return byCode;
}

/** Counted slice by slice between all instants at which anything changes, one open stage at a time; nothing of the product's ledger. `null`: not late. */
export function recountLateness({ events }: Told, stages: readonly Row[], calendar: WorkingCalendar, now: Instant): Recounted | null {
  const { accepted, promise, end, decided, pauses } = told(events);
  const standing = pauses.find(({ to }) => to === null);
  const until = end ?? standing?.from ?? now;
  if (promise === null || accepted === null || !decided || until <= promise) return null;
  const cuts = [accepted, promise, until, ...stages.flatMap(({ opened, closed, due }) => [opened, closed ?? until, due ?? until]), ...pauses.flatMap(({ from, to }) => [from, to ?? until])];
  const moments = [...new Set(cuts)].filter((cut) => cut >= accepted && cut <= until).sort((a, b) => a - b);
  const weights = new Map<string, { overrun: number; within: number }>();
  moments.slice(1).forEach((to, index) => {
    const from = moments[index] ?? to;
    const minutes = calendar.workingMinutesBetween(instant(from), instant(to));
    const pause = pauses.find((one) => one.from <= from && (one.to ?? until) >= to);
    const stage = stages.find(({ opened, closed }) => opened <= from && (closed ?? until) >= to);
    const isOver = pause ? pause.vain : stage?.due !== null && stage !== undefined && stage.due <= from;
    const key = pause ? 'pause' : String(stage?.token);
    const weight = weights.get(key) ?? { overrun: 0, within: 0 };
    weights.set(key, { overrun: weight.overrun + (isOver ? minutes : 0), within: weight.within + (!isOver && from >= promise ? minutes : 0) });
  });
  const total = calendar.workingMinutesBetween(promise, until);
  const overruns = [...weights.values()].reduce((sum, { overrun }) => sum + overrun, 0);
  const first = dealOut(Math.min(total, overruns), [...weights.values()].map(({ overrun }) => overrun));
  const second = dealOut(total - Math.min(total, overruns), [...weights.values()].map(({ within }) => within));
  const parts = [...weights].map(([key, { overrun }], index) => [key, { overrun, minutes: (first[index] ?? 0) + (second[index] ?? 0) }] as const);
  return { minutes: total, ended: end !== null, parts: Object.fromEntries(parts.filter(([, { overrun, minutes }]) => overrun + minutes > 0)) };
}

function told(events: Told['events']) {
  let accepted: Instant | null = null;
  let due: Instant | null = null;
  let promised: Instant | null = null;
  let end: Instant | null = null;
  let decided = true;
  const pauses: Pause[] = [];
  for (const event of events) {
    if (event.kind === 'received') [accepted, due] = [event.at, event.data.dueAt];
    if (STOPS.includes(event.kind)) pauses.push({ from: event.at, to: null, vain: promised !== null || (due !== null && event.at >= due) });
    if (RESTARTS.includes(event.kind) || ENDS.includes(event.kind)) pauses.forEach((pause, index) => (pauses[index] = { ...pause, to: pause.to ?? event.at }));
    if (event.kind === 'extended') promised ??= due;
    if (event.kind === 'extended' || event.kind === 'due-moved') due = event.data.to;
    if (ENDS.includes(event.kind)) {
      end = event.at;
      decided = event.kind === 'result-issued' || event.kind === 'refused';
      break;
    }
  }
  return { accepted, promise: promised ?? due, end, decided, pauses };
}

/** Minute by minute to whoever is furthest below their exact share. */
function dealOut(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const dealt = weights.map((weight) => (sum === 0 ? 0 : Math.floor((total * weight) / sum)));
  const lacks = (index: number): number => (total * (weights[index] ?? 0)) / sum - (dealt[index] ?? 0);
  while (sum > 0 && dealt.reduce((all, minutes) => all + minutes, 0) < total) {
    const next = weights.map((_, index) => index).reduce((best, index) => (lacks(index) > lacks(best) + 1e-9 ? index : best), 0);
    dealt[next] = (dealt[next] ?? 0) + 1;
  }
  return dealt;
}
