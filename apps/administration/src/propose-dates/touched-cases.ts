import { Injectable } from '@nestjs/common';
import { DEFAULT_RULES, dateOf, datesUnder, movedDateText, recountDue, type CaseFile, type Counting, type Instant, type NewDates, type PlainDate, type Procedure } from '#domain';
import { Database, type ProposedCase, type SweptCase } from '#persistence';
import type { DirectorySnapshot } from '#platform';

/** A change of calendar as it stands before and after, and the days that differ. */
export interface CalendarChange {
  readonly calendarCode: string;
  readonly before: DirectorySnapshot;
  readonly after: DirectorySnapshot;
  readonly dates: readonly PlainDate[];
  /** What the citizen is told. */
  readonly reason: string;
}

/** An open case whose dates a change would move. */
export interface TouchedCase extends ProposedCase {
  readonly code: string;
  readonly procedureCode: string;
  readonly processHash: string;
}

/** Cases that are read at a time. */
const PAGE = 200;

/** Finds the open cases that a change of calendar touches: their dates before and after, and the letter that would tell of it. */
@Injectable()
export class TouchedCases {
  constructor(private readonly database: Database) {}

  async *find(change: CalendarChange): AsyncGenerator<TouchedCase> {
    const units = change.before.unitsUnder(change.calendarCode).map(({ id }) => id);
    let after: string | null = null;
    for (;;) {
      const page: SweptCase[] = await this.database.read(({ caseSweeps }) => caseSweeps.openCasesFor(units, after, PAGE));
      yield* await this.touchedOf(page, change);
      after = page.at(-1)?.id ?? null;
      if (page.length < PAGE) return;
    }
  }

  private async touchedOf(page: readonly SweptCase[], change: CalendarChange): Promise<TouchedCase[]> {
    const near = page.filter(({ state }) => change.dates.some((date) => liesWithin(date, state)));
    if (near.length === 0) return [];
    const logs = await this.database.read(({ caseSweeps }) => caseSweeps.eventsOf(near.map(({ id }) => id)));
    return near.flatMap(({ id, code, state }) => {
      const dates = newDates(state, logs.get(id) ?? [], change);
      if (!dates) return [];
      const stages = dates.tokens.flatMap(({ token, dueAt }) => {
        const open = state.tokens.find((candidate) => candidate.id === token);
        return open && open.dueAt !== null ? [{ token, stage: open.stage, from: open.dueAt, dueAt }] : [];
      });
      const message = dates.from === dates.to ? '' : movedDateText(dates.from, dates.to, 'calendar', change.reason);
      return [{ caseId: id, code, version: state.version, fromDue: dates.from, toDue: dates.to, stages, message, procedureCode: state.procedureCode, processHash: state.processHash }];
    });
  }
}

/** The dates that the changed calendar gives a case, where this change itself makes a difference: not where only an earlier one that was rejected does. */
function newDates(file: CaseFile, events: Parameters<typeof recountDue>[0], { before, after }: CalendarChange): Omit<NewDates, 'reason'> | null {
  const procedure = before.procedure(file.procedureCode, file.procedureVersion);
  const definition = before.process(file.processHash);
  if (!procedure || !definition) throw new Error(`Case ${file.caseId} is pinned to a definition that is not published`);
  const [then, now] = [counting(before, procedure), counting(after, procedure)];
  const dates = datesUnder(file, events, then, now, definition);
  if (!dates) return null;
  if (recountDue(events, then, true) !== recountDue(events, now, true)) return dates;
  return dates.tokens.length === 0 ? null : { ...dates, to: dates.from };
}

function counting({ calendarOf }: DirectorySnapshot, procedure: Procedure): Counting {
  return { calendarOf, procedure, rules: DEFAULT_RULES };
}

/** A day before a case's first or after its last date moves nothing of it. */
function liesWithin(date: PlainDate, { acceptedAt, dueAt, tokens }: CaseFile): boolean {
  if (acceptedAt === null || dueAt === null) return false;
  const last = Math.max(dueAt, ...tokens.flatMap((token) => (token.dueAt === null ? [] : [token.dueAt]))) as Instant;
  return dateOf(acceptedAt) <= date && date <= dateOf(last);
}
