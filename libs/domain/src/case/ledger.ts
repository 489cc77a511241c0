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

interface Span {
  readonly file: CaseFile;
  readonly minutes: number;
}

/**
 * Every working minute of a case, each under one entry, on the resolving authority's calendar. Where several stages
 * were open side by side, a minute belongs to the one that was open longest afterwards: it is the one that all waited for.
 */
export function ledgerOf(events: readonly CaseEvent[], now: Instant, { calendarOf }: Pick<DecisionContext, 'calendarOf'>): CaseLedger {
  const spans = spansOf(events, now, calendarOf);
  const lastSeen = new Map<number, number>();
  spans.forEach(({ file }, index) => file.tokens.forEach(({ id }) => lastSeen.set(id, index)));
  const longest = (tokens: readonly Token[]): Token | undefined =>
    tokens.reduce<Token | undefined>((best, token) => (best === undefined || (lastSeen.get(token.id) ?? 0) > (lastSeen.get(best.id) ?? 0) ? token : best), undefined);
  const entries = new Map<string, LedgerEntry>();
  for (const { file, minutes } of spans) {
    const entry = entryOf(file, longest);
    const key = JSON.stringify(entry);
    entries.set(key, { ...entry, minutes: (entries.get(key)?.minutes ?? 0) + minutes });
  }
  return { elapsedMinutes: spans.reduce((sum, { minutes }) => sum + minutes, 0), entries: [...entries.values()].filter(({ minutes }) => minutes > 0) };
}

/** The case between each event and the next, from its acceptance to its end. */
function spansOf(events: readonly CaseEvent[], now: Instant, calendarOf: DecisionContext['calendarOf']): Span[] {
  const spans: Span[] = [];
  let file: CaseFile | null = null;
  events.forEach((event, index) => {
    file = evolve(file, event);
    if (file.acceptedAt === null || file.finishedAt !== null) return;
    const until = events[index + 1]?.at ?? now;
    spans.push({ file, minutes: Math.max(0, calendarOf(file.resolvingAuthorityId).workingMinutesBetween(event.at, until)) });
  });
  return spans;
}

type Whose = LedgerEntry extends infer Entry ? (Entry extends unknown ? Omit<Entry, 'minutes'> : never) : never;

function entryOf(file: CaseFile, longest: (tokens: readonly Token[]) => Token | undefined): LedgerEntry {
  return { ...whose(file, longest), minutes: 0 } as LedgerEntry;
}

/** A hand-over lies with the asked unit until that declines, and then with the sender again. */
function placeOf({ unitId, handOver }: Token): string {
  return handOver !== null && handOver.refused === null ? handOver.toUnitId : unitId;
}

function whose({ pauses, tokens }: CaseFile, longest: (tokens: readonly Token[]) => Token | undefined): Whose {
  const pause = pauses.find(({ to }) => to === null);
  if (pause) return { kind: 'pause', cause: pause.cause };
  const worked = longest(tokens.filter(({ startedAt, post }) => startedAt !== null && post !== null));
  if (worked) return { kind: 'stage', token: worked.id, stage: worked.stage, unitId: worked.unitId, post: worked.post as PostRole, assigneeId: worked.assigneeId };
  const offered = longest(tokens.filter(({ handOver }) => handOver !== null));
  if (offered) return { kind: 'hand-over', token: offered.id, stage: offered.stage, unitId: placeOf(offered) };
  const machine = longest(tokens);
  return machine ? { kind: 'machine', token: machine.id, stage: machine.stage, unitId: machine.unitId } : { kind: 'nobody' };
}
