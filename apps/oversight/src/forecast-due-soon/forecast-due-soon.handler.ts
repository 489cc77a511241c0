import { Injectable } from '@nestjs/common';
import { ACTION_ORDER, actFirst, chanceReasons, compareActions, earliestDue, formatInstant, gainOf, lateness, type Actable, type Instant } from '#domain';
import { Database, type CaseRow } from '#persistence';
import { Clock, Directory, caseSummary, oversightScope, unitRef, type DirectorySnapshot, type Principal } from '#platform';
import { LatenessChances, type CaseChance } from '../lateness/lateness-chances.js';
import type { DueSoonForecastDto, DueSoonForecastQuery, ForecastCaseDto } from './forecast-due-soon.dto.js';

const HORIZON_DAYS = 5;
const DAY_MINUTES = 480;
/** Cases that are looked at: of each authority, and in all those that are due first. */
const OF_AN_AUTHORITY = 200;
const NEAREST = 600;
const SHOWN = 300;

type Candidate = Actable & { readonly chanceOf: CaseChance };

/** Puts the cases that may become late in the order in which to act on them. */
@Injectable()
export class ForecastDueSoonHandler {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly clock: Clock,
    private readonly chances: LatenessChances,
  ) {}

  async show({ unitCode, horizon = HORIZON_DAYS }: DueSoonForecastQuery, principal: Principal): Promise<DueSoonForecastDto> {
    const directory = await this.directory.current();
    const now = this.clock.now();
    const { unitIds } = oversightScope(principal, directory, unitCode).cases;
    const [model, ids] = await Promise.all([this.chances.model(), this.nearest(unitIds, horizon, directory, now)]);
    const found = await this.chances.of(ids.slice(0, NEAREST), directory, now);
    const candidates = [...found.values()].map(candidateOf).sort(compareActions);
    const first = actFirst(candidates);
    const shown = candidates.slice(0, SHOWN);
    const rows = new Map((await this.database.read(({ oversight }) => oversight.rows(shown.map(({ id }) => id)))).map((row) => [row.id, row]));
    const chosen = new Set(first.map(({ id }) => id));
    return {
      items: shown.flatMap((candidate) => {
        const row = rows.get(candidate.id);
        return row ? [itemOf(candidate, row, chosen.has(candidate.id), directory, now)] : [];
      }),
      total: candidates.length,
      capped: ids.length > NEAREST || candidates.length > SHOWN,
      expectedLate: sum(candidates.map(({ chance }) => chance)),
      expectedSaved: sum(first.map(gainOf)),
      order: ACTION_ORDER,
      modelDay: model?.day ?? null,
      modelCases: model?.cases ?? 0,
      asOf: formatInstant(now),
    };
  }

  /** Ids of running cases that are due within the horizon on their authorities' calendars, the nearest first. */
  private async nearest(unitIds: readonly string[], horizon: number, directory: DirectorySnapshot, now: Instant): Promise<string[]> {
    const authorities = directory.units.filter(({ kind }) => kind === 'authority');
    const windows = authorities.map(({ id }) => ({ authorityId: id, due: now, afterId: null, before: earliestDue(directory.calendarOf(id), now, -horizon * DAY_MINUTES - 1) }));
    const keys = await this.database.read(({ oversight }) => oversight.keys(windows, { unitIds }, OF_AN_AUTHORITY));
    return keys
      .map(({ id, authorityId, dueAt }) => ({ id, dueAt, late: lateness(directory.calendarOf(authorityId), now, dueAt) }))
      .sort((a, b) => b.late - a.late || a.dueAt - b.dueAt || (a.id < b.id ? -1 : 1))
      .map(({ id }) => id);
  }
}

function candidateOf(chanceOf: CaseChance): Candidate {
  const { item, work, found, unitId } = chanceOf;
  return { id: item.id, unitId, chance: found.chance, chanceIfDoneNow: found.chanceIfDoneNow, leftMinutes: work.leftMinutes, chanceOf };
}

function itemOf(candidate: Candidate, row: CaseRow, isFirst: boolean, directory: DirectorySnapshot, now: Instant): ForecastCaseDto {
  const { chance, leftMinutes, unitId, chanceOf } = candidate;
  const { found, work, assigneeId } = chanceOf;
  const name = assigneeId === row.assigneeId ? row.assigneeName : null;
  return {
    ...caseSummary(row, directory, now),
    chance,
    gain: gainOf(candidate),
    leftMinutes,
    reasons: chanceReasons(found, work),
    actFirst: isFirst,
    unit: unitId === null ? null : unitRef(directory, unitId),
    assignee: assigneeId === null || name === null ? null : { id: assigneeId, name },
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}
