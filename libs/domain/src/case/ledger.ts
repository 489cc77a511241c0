import type { Instant } from '../calendar/instant.js';
import type { PostRole } from '../process/units.js';
import type { CaseFile, Pause, Token } from './case-file.js';
import type { DecisionContext } from './context.js';
import type { CaseEvent } from './events.js';
import { evolve } from './evolve.js';

/**
 * Who had a case for how long (ai giữ hồ sơ bao lâu): a stage of people, a hand-over that waited for its answer, a
 * machine's step, a pause of the clock, or nobody.
 */
export type LedgerEntry = { readonly minutes: number } & (
  | { readonly kind: 'stage'; readonly token: number; readonly stage: string; readonly unitId: string; readonly post: PostRole; readonly assigneeId: string | null }
  | { readonly kind: 'hand-over' | 'machine'; readonly token: number; readonly stage: string; readonly unitId: string }
  | { readonly kind: 'pause'; readonly cause: Pause['cause'] }
  | { readonly kind: 'nobody' }
);

export interface CaseLedger {
  /** Working minutes of the resolving authority from acceptance to the result, or until now. The entries add up to it. */
  readonly elapsedMinutes: number;
  readonly entries: readonly LedgerEntry[];
}

/** Who holds a case: a ledger entry without its minutes. */
export type Holder = LedgerEntry extends infer Entry ? (Entry extends unknown ? Omit<Entry, 'minutes'> : never) : never;

/** A stretch of a case in one pair of hands, between an event and the next, with the case as it was then. */
export interface Holding {
  readonly holder: Holder;
  readonly from: Instant;
  readonly until: Instant;
  readonly file: CaseFile;
}

/**
 * Every working minute of a case, each under one entry, on the resolving authority's calendar. Where several stages
 * were open side by side, a minute belongs to the one that was open longest afterwards: it is the one that all waited for.
 */
export function ledgerOf(events: readonly CaseEvent[], now: Instant, { calendarOf }: Pick<DecisionContext, 'calendarOf'>): CaseLedger {
  const entries = new Map<string, LedgerEntry>();
  let elapsedMinutes = 0;
  for (const { holder, from, until, file } of holdingsOf(events, now)) {
    const minutes = Math.max(0, calendarOf(file.resolvingAuthorityId).workingMinutesBetween(from, until));
    const key = JSON.stringify(holder);
    entries.set(key, { ...holder, minutes: (entries.get(key)?.minutes ?? 0) + minutes } as LedgerEntry);
    elapsedMinutes += minutes;
  }
  return { elapsedMinutes, entries: [...entries.values()].filter(({ minutes }) => minutes > 0) };
}

/** Who held a case from its acceptance to its end, or until now, in order and without a gap. */
export function holdingsOf(events: readonly CaseEvent[], now: Instant): Holding[] {
  const spans = spansOf(events, now);
  const lastSeen = new Map<number, number>();
  spans.forEach(({ file }, index) => file.tokens.forEach(({ id }) => lastSeen.set(id, index)));
  const longest = (tokens: readonly Token[]): Token | undefined =>
    tokens.reduce<Token | undefined>((best, token) => (best === undefined || (lastSeen.get(token.id) ?? 0) > (lastSeen.get(best.id) ?? 0) ? token : best), undefined);
  return spans.map((span) => ({ ...span, holder: holderOf(span.file, longest) }));
}

/** The case between each event and the next, from its acceptance to its end. */
function spansOf(events: readonly CaseEvent[], now: Instant): Omit<Holding, 'holder'>[] {
  const spans: Omit<Holding, 'holder'>[] = [];
  let file: CaseFile | null = null;
  events.forEach((event, index) => {
    file = evolve(file, event);
    if (file.acceptedAt === null || file.finishedAt !== null) return;
    spans.push({ file, from: event.at, until: events[index + 1]?.at ?? now });
  });
  return spans;
}

/** A hand-over lies with the asked unit until that declines, and then with the sender again. */
function placeOf({ unitId, handOver }: Token): string {
  return handOver !== null && handOver.refused === null ? handOver.toUnitId : unitId;
}

function holderOf({ pauses, tokens }: CaseFile, longest: (tokens: readonly Token[]) => Token | undefined): Holder {
  const pause = pauses.find(({ to }) => to === null);
  if (pause) return { kind: 'pause', cause: pause.cause };
  const worked = longest(tokens.filter(({ startedAt, post }) => startedAt !== null && post !== null));
  if (worked) return { kind: 'stage', token: worked.id, stage: worked.stage, unitId: worked.unitId, post: worked.post as PostRole, assigneeId: worked.assigneeId };
  const offered = longest(tokens.filter(({ handOver }) => handOver !== null));
  if (offered) return { kind: 'hand-over', token: offered.id, stage: offered.stage, unitId: placeOf(offered) };
  const machine = longest(tokens);
  return machine ? { kind: 'machine', token: machine.id, stage: machine.stage, unitId: machine.unitId } : { kind: 'nobody' };
}
