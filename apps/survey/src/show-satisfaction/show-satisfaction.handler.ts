import { Injectable } from '@nestjs/common';
import { RATING_SOURCE_NAMES, describePeriod, isSatisfied, quickSurvey, satisfactionShare, surveyKind, type Period, type QuickSurvey, type RatingSource, type Target } from '#domain';
import { Database, type CriterionCount, type RatingCount, type RatingGroup, type ReasonCount } from '#persistence';
import { Clock, Directory, IndicatorSets, OVERSEERS, decidingDay, leveled, oversightScope, periodIn, unitRef, type DirectorySnapshot, type Principal } from '#platform';
import { smallestCellOn } from '../smallest-cell.js';
import { headsCounter, withoutFew, type ShownGroups } from './few-answers.js';
import type { AnswerCountDto, CriterionShareDto, GroupShareDto, ReasonShareDto, SatisfactionDto, SatisfactionQuery } from './show-satisfaction.dto.js';
import { shareOf, sum, talliesOf, type Tallies } from './tallies.js';

/** Groups that one answer shows at the most. */
const SHOWN = 500;

/** Works out the satisfaction of a period. */
@Injectable()
export class ShowSatisfactionHandler {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly clock: Clock,
    private readonly sets: IndicatorSets,
  ) {}

  /** Shares of the ratings given in the period; the response rate is that of the invitations written in it. */
  async show(query: SatisfactionQuery, principal: Principal): Promise<SatisfactionDto> {
    const directory = await this.directory.current();
    const period = periodIn(query, this.clock.now());
    const { unit, cases } = oversightScope(overseeing(principal), directory, query.unitCode);
    const target = await this.sets.satisfaction(['satisfied'], leveled(unit, directory), decidingDay(period));
    const by = query.by ?? 'unit';
    const { start, end } = period;
    const [ratings, invitations, criteria, reasons] = await this.database.read(({ surveys, satisfaction }) =>
      Promise.all([surveys.ratings(by, start, end, cases), surveys.invitations(by, start, end, cases), satisfaction.criteria(start, end, cases), satisfaction.reasons(start, end, cases)]),
    );
    const tallies = talliesOf(ratings, invitations);
    const { groups, leftOut } = await this.shown(by, tallies, principal, directory, period);
    const shown = [...groups].map(([key, tally]): GroupShareDto => ({ key, name: nameOf(by, key, tally.name), ...shareOf(tally, target) })).sort(by === 'month' ? byKey : byCount);
    const surveys = quickSurveys(directory);
    return {
      period: { from: period.from, to: period.to, text: describePeriod(period) },
      unit: unit && unitRef(directory, unit.id),
      target: target.value,
      overall: shareOf(sum([...tallies.values()]), target),
      distribution: distributionOf(ratings, surveys),
      criteria: criteriaOf(criteria, surveys, target),
      reasons: reasonsOf(reasons, surveys),
      groups: shown.slice(0, SHOWN),
      groupsLeftOut: leftOut + Math.max(0, shown.length - SHOWN),
      smallestCell: smallestCellOn(directory, period.to),
    };
  }

  private async shown(by: RatingGroup, tallies: Tallies, principal: Principal, directory: DirectorySnapshot, { to }: Period): Promise<ShownGroups> {
    if (by === 'source') return { groups: new Map([...tallies].filter(([key]) => key !== null && key in RATING_SOURCE_NAMES)), leftOut: 0 };
    if (by !== 'officer') return { groups: tallies, leftOut: 0 };
    const officers = [...tallies.keys()].filter((key) => key !== null);
    const counters = await this.database.read(({ satisfaction }) => satisfaction.countersOf(officers));
    const own = new Set(counters.filter(({ unitId }) => headsCounter(principal.posts, [unitId], directory.tree)).map(({ staffId }) => staffId));
    return withoutFew(tallies, (key) => key !== null && own.has(key), smallestCellOn(directory, to));
  }
}

/** What somebody oversees: of a counter at which they receive cases themselves, they are not told who rated how. */
export function overseeing(principal: Principal): Principal {
  return { ...principal, posts: principal.posts.filter(({ role }) => OVERSEERS.includes(role)) };
}

/** Published versions of the quick rating, the oldest first. */
function quickSurveys({ surveys }: DirectorySnapshot): QuickSurvey[] {
  return surveys.filter(({ body }) => surveyKind(body) === 'quick').map(({ body }) => quickSurvey(body as unknown as QuickSurvey));
}

function distributionOf(ratings: readonly RatingCount[], surveys: readonly QuickSurvey[]): AnswerCountDto[] {
  const words = surveys.at(-1)?.scale ?? [];
  return [1, 2, 3, 4, 5].map((overall) => ({
    overall,
    name: words.find(({ value }) => value === overall)?.label ?? String(overall),
    count: ratings.filter((row) => row.overall === overall).reduce((total, { count }) => total + count, 0),
  }));
}

function criteriaOf(counts: readonly CriterionCount[], surveys: readonly QuickSurvey[], target: Target): CriterionShareDto[] {
  const names = new Map(surveys.flatMap(({ criteria }) => criteria.map(({ key, question }) => [key, question] as const)));
  return [...names].flatMap(([key, name]) => {
    const own = counts.filter((row) => row.key === key);
    const total = (rows: readonly CriterionCount[]): number => rows.reduce((sum, { count }) => sum + count, 0);
    const share = satisfactionShare({ count: total(own), satisfied: total(own.filter(({ overall }) => isSatisfied(overall))) }, target);
    return share.count === 0 ? [] : [{ key, name, ...share }];
  });
}

function reasonsOf(counts: readonly ReasonCount[], surveys: readonly QuickSurvey[]): ReasonShareDto[] {
  const names = new Map(surveys.flatMap(({ reasons }) => reasons.map(({ key, label }) => [key, label] as const)));
  return counts.map(({ key, count, total }) => ({ key, name: names.get(key) ?? key, count, share: count / total }));
}

function nameOf(by: RatingGroup, key: string | null, name: string): string {
  if (by === 'source') return RATING_SOURCE_NAMES[key as RatingSource] ?? name;
  if (by === 'month' && key !== null) return `tháng ${key.slice(5)}/${key.slice(0, 4)}`;
  return name;
}

function byCount(a: GroupShareDto, b: GroupShareDto): number {
  return b.count - a.count || b.invited - a.invited || a.name.localeCompare(b.name, 'vi');
}

function byKey(a: GroupShareDto, b: GroupShareDto): number {
  return (a.key ?? '') < (b.key ?? '') ? -1 : 1;
}
