import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CalendarLayer, DayRule } from '#domain';
import { Database, type Stores } from '#persistence';
import { Clock, Directory, PAGE_SIZE, decodeCursor, once, pageOf, type PageQuery, type Principal, type RequestMark } from '#platform';
import { auditChange } from '../admin-audit.js';
import { areSet, layersWith, layersWithout, ruleOf } from './calendar-days.js';
import { describeTouched } from './describe-touched.js';
import type { CalendarChangeDto, PreviewDatesDto, TouchedCaseListDto } from './propose-dates.dto.js';
import { TouchedCases, type CalendarChange, type TouchedCase } from './touched-cases.js';

/** Rows of a proposal that are written at a time. */
const CHUNK = 500;
/** Open proposals of one calendar that a new one takes the place of. */
const MOST_OPEN = 200;

/**
 * Changes of calendars. Days are set at once, for new promises are counted with them; what was promised stays, and
 * becomes a proposal that lists the open cases and what their applicants would be told. A new proposal counts with all
 * that was set since the last decision, so it takes the place of those of the same calendar that nobody has decided on.
 */
@Injectable()
export class ProposeDatesHandler {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly clock: Clock,
    private readonly touched: TouchedCases,
  ) {}

  async change(admin: Principal, code: string, rules: readonly [DayRule, ...DayRule[]], mark: RequestMark): Promise<CalendarChangeDto> {
    layersWith(await this.layers(), code, rules);
    const answer = await once(this.database, mark.claim, 200, async (stores): Promise<CalendarChangeDto> => {
      const layers = await this.layers();
      if (areSet(layers, code, rules)) return { changed: false, proposalId: null, cases: 0 };
      const open = await openProposals(stores, code);
      const change = await this.changeOf(layers, code, rules, open.flatMap(({ days }) => days));
      for (const rule of rules) await stores.publication.calendarDay(code, rule);
      for (const { id } of open) await stores.calendarProposals.decide(id, 'rejected', admin.staffId, this.clock.now());
      const { proposalId, cases } = await this.propose(stores, admin, change, [...open.flatMap(({ days }) => days), ...rules]);
      await auditChange(stores, admin, mark, 'calendar.days-set', null, { code, days: rules, proposalId, cases, replaced: open.map(({ id }) => id) });
      return { changed: true, proposalId, cases };
    });
    await this.directory.refresh();
    return answer;
  }

  /** What days would touch; nothing is set. */
  async preview({ calendarCode, days }: PreviewDatesDto, { after, limit = PAGE_SIZE }: PageQuery): Promise<TouchedCaseListDto> {
    const rules = days.map((day) => ruleOf(day.date, day));
    const change = await this.changeOf(await this.layers(), calendarCode, rules, []);
    const last = after === undefined ? null : String(decodeCursor(after, ['id'])[0]);
    const rows: TouchedCase[] = [];
    let cases = 0;
    for await (const touched of this.touched.find(change)) {
      cases += 1;
      if ((last === null || touched.caseId > last) && rows.length <= limit) rows.push(touched);
    }
    return { cases, ...pageOf(rows, limit, (row) => describeTouched(row, change.before, row.processHash), ({ caseId }) => [caseId]) };
  }

  private layers(): Promise<CalendarLayer[]> {
    return this.database.read(({ directory }) => directory.calendarLayers());
  }

  /** The change from what the promises were counted with: days that are set but not decided on are part of it. */
  private async changeOf(layers: readonly CalendarLayer[], code: string, rules: readonly DayRule[], undecided: readonly DayRule[]): Promise<CalendarChange> {
    const after = layersWith(layers, code, rules);
    const before = layersWithout(layers, code, undecided.map(({ date }) => date));
    const directory = await this.directory.current();
    const dates = [...new Set([...undecided, ...rules].map(({ date }) => date))];
    return { calendarCode: code, before: directory.withLayers(before), after: directory.withLayers(after), dates, reason: reasonOf(rules) };
  }

  private async propose({ calendarProposals }: Stores, admin: Principal, change: CalendarChange, rules: readonly DayRule[]): Promise<{ proposalId: string | null; cases: number }> {
    const touched: TouchedCase[] = [];
    for await (const found of this.touched.find(change)) touched.push(found);
    if (touched.length === 0) return { proposalId: null, cases: 0 };
    const id = randomUUID();
    const days = [...new Map(rules.map((rule) => [rule.date, rule])).values()].sort((a, b) => (a.date < b.date ? -1 : 1));
    const decision = [...new Set(rules.map((rule) => rule.decision))].join('; ');
    await calendarProposals.create({ id, calendarCode: change.calendarCode, days, reason: change.reason, decision, createdBy: admin.staffId, createdAt: this.clock.now() });
    for (let from = 0; from < touched.length; from += CHUNK) await calendarProposals.addCases(id, touched.slice(from, from + CHUNK));
    return { proposalId: id, cases: touched.length };
  }
}

async function openProposals({ calendarProposals }: Stores, code: string) {
  const open = await calendarProposals.list('open', null, MOST_OPEN);
  return open.filter(({ calendarCode }) => calendarCode === code);
}

/** Why dates move, as the citizen is told: what is set and by which decision. */
function reasonOf(rules: readonly DayRule[]): string {
  return [...new Set(rules.map(({ reason, decision }) => `${reason} theo ${decision}`))].join('; ');
}
