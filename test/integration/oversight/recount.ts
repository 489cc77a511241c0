import type { Client } from 'pg';
import { instant, parseInstant, timeliness, type CaseEvent, type Instant } from '#domain';

/** A case as its events alone tell it. */
export interface Told {
  readonly code: string;
  readonly field: string;
  readonly channel: string;
  readonly receivingUnitId: string;
  readonly resolvingAuthorityId: string;
  readonly events: readonly CaseEvent[];
}

/** Every case with its events, for counting apart from the columns that the product reads. */
export async function tell(sql: Client): Promise<Told[]> {
  const { rows } = await sql.query<Omit<Told, 'events'> & { events: { seq: number; kind: string; at: string; data: object }[] }>(
    `SELECT c.code, c.field, c.channel, c.receiving_unit_id AS "receivingUnitId", c.resolving_authority_id AS "resolvingAuthorityId",
       (SELECT json_agg(json_build_object('seq', e.seq, 'kind', e.kind, 'at', (extract(epoch FROM e.at) * 1000)::bigint, 'data', e.data) ORDER BY e.seq) FROM case_event e WHERE e.case_id = c.id) AS events
     FROM case_file c`,
  );
  return rows as unknown as Told[];
}

const END_KINDS = ['result-issued', 'refused', 'withdrawn', 'stopped'];

/** Numbers of a period, counted case by case in the order of their events. */
export function recount(cases: readonly Told[], from: string, to: string, now: string) {
  const [start, end, current] = [from, to].map((day) => parseInstant(`${day}T00:00:00+07:00`)).concat(parseInstant(now)) as [Instant, Instant, Instant];
  const seen = current < end ? current : end;
  const sum = {
    received: 0, receivedOnline: 0, receivedCounter: 0, receivedPost: 0, carriedOver: 0, solved: 0, solvedEarly: 0, solvedOnTime: 0, solvedLate: 0,
    solvedLateButAsExtended: 0, inProgress: 0, inProgressWithin: 0, inProgressOverdue: 0, refused: 0, withdrawn: 0,
  };
  for (const { events, channel } of cases) {
    const accepted = events.find((event) => event.kind === 'received')?.at;
    const ending = events.find((event) => END_KINDS.includes(event.kind));
    if (accepted === undefined || accepted >= end || (ending && ending.at < start)) continue;
    if (accepted >= start) {
      sum.received += 1;
      sum[({ online: 'receivedOnline', counter: 'receivedCounter', post: 'receivedPost' } as const)[channel as 'online' | 'counter' | 'post']] += 1;
    } else sum.carriedOver += 1;
    if (!ending || ending.at >= end) {
      const { promised, stoodSince } = stateAt(events, end);
      sum.inProgress += 1;
      if (promised < (stoodSince ?? seen)) sum.inProgressOverdue += 1;
      else sum.inProgressWithin += 1;
    } else if (ending.kind === 'withdrawn' || ending.kind === 'stopped') sum.withdrawn += 1;
    else {
      const { promised, due } = stateAt(events, instant(ending.at + 1));
      const kept = timeliness(ending.at, promised);
      sum.solved += 1;
      if (ending.kind === 'refused') sum.refused += 1;
      if (kept === 'early') sum.solvedEarly += 1;
      if (kept === 'on-time') sum.solvedOnTime += 1;
      if (kept === 'late') sum.solvedLate += 1;
      if (kept === 'late' && ending.at <= due) sum.solvedLateButAsExtended += 1;
    }
  }
  return sum;
}

/** What was promised before an extension, what is promised with it, and since when the clock stood still, just before `moment`. */
function stateAt(events: readonly CaseEvent[], moment: Instant): { promised: Instant; due: Instant; stoodSince: Instant | null } {
  let due = instant(946_684_800_000);
  let promised: Instant | null = null;
  let stoodSince: Instant | null = null;
  for (const event of events.filter(({ at }) => at < moment)) {
    if (event.kind === 'received') due = event.data.dueAt;
    if (event.kind === 'extended') promised ??= due;
    if (event.kind === 'due-moved' || event.kind === 'extended') due = event.data.to;
    if (event.kind === 'supplement-requested' || event.kind === 'payment-requested' || event.kind === 'suspended') stoodSince = event.at;
    if (event.kind === 'supplement-accepted' || event.kind === 'payment-confirmed' || event.kind === 'resumed') stoodSince = null;
  }
  return { promised: promised ?? due, due, stoodSince };
}
