import { Injectable } from '@nestjs/common';
import { at, formatInstant, periodOf, planSample, ratio, type PostRole, type SamplePlan, type SampleWish, type Stratum } from '#domain';
import { Database, type CaseScope, type DrawnCase, type DrawnPlace, type RoundRecord, type Stores } from '#persistence';
import { Directory, Problem, isId, moment, oversees, oversightScope, scopeOfUnit, unitRef, type DirectorySnapshot, type Principal } from '#platform';
import { questionnaireOf } from './questionnaires.js';
import type { RoundDto, SamplePlanDto } from './survey-round.dto.js';

/** Posts that plan rounds and carry them out. */
const RUNNERS: readonly PostRole[] = ['leader', 'administrator'];
/** Posts that read its results. */
const HEADS: readonly PostRole[] = ['department-head', ...RUNNERS];

/** For whom and what a sample is wanted. */
type Wanted = Pick<RoundRecord, 'unitId' | 'fromDay' | 'toDay' | 'wish'>;

/** What every use case of survey rounds needs: rounds within reach, who may be drawn, a round as an answer. */
@Injectable()
export class RoundDesk {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
  ) {}

  /** A round of a unit within reach, or one in which cases of such a unit were drawn; any other is the same 404 as none. */
  async find(id: string, principal: Principal): Promise<{ readonly round: RoundRecord; readonly directory: DirectorySnapshot }> {
    const round = isId(id) ? await this.database.read(({ surveyRounds }) => surveyRounds.find(id)) : undefined;
    const directory = await this.directory.holdingSurveys(round ? [round] : []);
    const reach = new Set(oversightScope(principal, directory).cases.unitIds);
    if (!round || ![round.unitId, ...(round.strata ?? []).map(({ key }) => key)].some((unitId) => reach.has(unitId))) throw unknownRound();
    return { round, directory };
  }

  /** The same for whoever oversees all of the round's unit. */
  async findWhole(id: string, principal: Principal): Promise<{ readonly round: RoundRecord; readonly directory: DirectorySnapshot }> {
    const found = await this.find(id, principal);
    if (!oversees(principal.posts.filter(({ role }) => HEADS.includes(role)), found.round.unitId, found.directory)) throw unknownRound();
    return found;
  }

  /** The same for whoever may open and close it: leaders and administrators of the unit or above it. */
  async findToRun(id: string, principal: Principal): Promise<{ readonly round: RoundRecord; readonly directory: DirectorySnapshot }> {
    const found = await this.find(id, principal);
    if (!mayRun(principal, found.round.unitId, found.directory)) throw new Problem('forbidden');
    return found;
  }

  /** What is planned of whoever's result was returned in the period at the unit or below it, counter by counter. */
  async plan({ surveyRounds }: Pick<Stores, 'surveyRounds'>, directory: DirectorySnapshot, { unitId, fromDay, toDay, wish }: Wanted): Promise<SamplePlan> {
    const { start, end } = periodOf(fromDay, toDay);
    return planOf(await surveyRounds.sizes(scopeOf(unitId, directory), start, end), directory, wish);
  }

  /** The cases at the places that were drawn. */
  drawn({ surveyRounds }: Pick<Stores, 'surveyRounds'>, directory: DirectorySnapshot, { unitId, fromDay, toDay }: Wanted, places: readonly DrawnPlace[]): Promise<DrawnCase[]> {
    const { start, end } = periodOf(fromDay, toDay);
    return surveyRounds.drawn(scopeOf(unitId, directory), start, end, places);
  }

  planDto({ strata, ...plan }: SamplePlan, directory: DirectorySnapshot, wish: SampleWish): SamplePlanDto {
    return { ...plan, formula: formulaOf(plan.population, wish), units: strata.map(({ key, ...numbers }) => ({ unit: unitRef(directory, key), ...numbers })) };
  }

  roundDto(round: RoundRecord, directory: DirectorySnapshot, principal: Principal): RoundDto {
    const { id, name, surveyCode, surveyVersion, answerUntil, status, wish, seed, createdByName, invited, answered } = round;
    return {
      id,
      name,
      surveyCode,
      surveyVersion,
      surveyName: questionnaireOf(directory, surveyCode, surveyVersion).name,
      unit: unitRef(directory, round.unitId),
      from: round.fromDay,
      to: round.toDay,
      answerUntil,
      status,
      wish: { ...wish },
      seed: status === 'draft' ? null : seed,
      createdByName,
      createdAt: formatInstant(round.createdAt),
      openedAt: moment(round.openedAt),
      closedAt: moment(round.closedAt),
      invited,
      answered,
      responseRate: ratio(answered, invited),
      mayRun: mayRun(principal, round.unitId, directory),
    };
  }
}

/** Is a day of answers over at an instant? Answers are taken to its end. */
export function isOver(answerUntil: RoundRecord['answerUntil'], now: number): boolean {
  return now >= at(answerUntil, 24 * 60);
}

export function unknownRound(): Problem {
  return new Problem('not-found', { detail: 'Không có đợt khảo sát này trong phạm vi của anh/chị.' });
}

function mayRun({ posts }: Principal, unitId: string, directory: DirectorySnapshot): boolean {
  return oversees(posts.filter(({ role }) => RUNNERS.includes(role)), unitId, directory);
}

function scopeOf(unitId: string, directory: DirectorySnapshot): CaseScope {
  const unit = directory.unit(unitId);
  if (!unit) throw new Problem('no-unit');
  return scopeOfUnit(unit, directory).cases;
}

function planOf(strata: readonly Stratum[], directory: DirectorySnapshot, wish: SampleWish): SamplePlan {
  return planSample([...strata].sort((a, b) => (codeOf(a.key, directory) < codeOf(b.key, directory) ? -1 : 1)), wish);
}

function codeOf(unitId: string, directory: DirectorySnapshot): string {
  return directory.unit(unitId)?.code ?? unitId;
}

function formulaOf(population: number, { marginPercent, confidence, responsePercent, atLeast }: SampleWish): string {
  return `n = n₀ / (1 + (n₀ − 1) / N), n₀ = z² × 0,25 / e²; N = ${population}, e = ${marginPercent} %, độ tin cậy ${confidence} %. Chia cho đơn vị theo tỷ lệ (phần dư lớn nhất), mỗi đơn vị ít nhất ${atLeast} phiếu khi có đủ; số người mời = số phiếu / ${responsePercent} %.`;
}
