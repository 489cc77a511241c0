import { Injectable } from '@nestjs/common';
import { addDays, assessOfficer, assessUnit, assessmentPeriod, describePeriod, formatInstant, type AssessmentSurvey, type AssessmentTotal, type Period, type UnitFacts } from '#domain';
import { Database, type AssessedGroup, type AssessmentInputRow, type UnitRecord } from '#persistence';
import { Clock, Directory, Problem, oversightScope, unitRef, type DirectorySnapshot, type Principal } from '#platform';
import { casesOf } from '../assessment/facts.js';
import { leadsUnit } from '../assessment/leads-unit.js';
import { ownUnits } from '../assessment/own-units.js';
import { assessmentOn } from '../assessment/survey.js';
import type { AssessedOfficerDto, AssessmentDto, AssessmentQuery, AssessmentTotalDto } from './show-assessment.dto.js';

/** Points that an indicator gives at the most. */
const MOST_POINTS = 2;
/** Cases with open complaints that one answer names. */
const COMPLAINTS = 500;

const FORMULA = 'Điểm chỉ số = tổng điểm của các hồ sơ / số hồ sơ, làm tròn đến một chữ số thập phân (từ 0,05 làm tròn lên); tổng điểm là tổng các chỉ số. Hồ sơ chưa có dữ liệu thì không tính vào chỉ số; tổng còn thiếu chỉ số thì không xếp loại.';

/** Works the assessment out. */
@Injectable()
export class ShowAssessmentHandler {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  async show({ quarter, unitCode }: AssessmentQuery, principal: Principal): Promise<AssessmentDto> {
    const directory = await this.directory.current();
    const { unit } = oversightScope(principal, directory, unitCode);
    if (!unit) throw new Problem('invalid-request', { errors: [{ field: 'unitCode', code: 'required', message: 'Hãy chọn một đơn vị' }] });
    const period = assessmentPeriod(quarter);
    const survey = assessmentOn(directory, addDays(period.to, -1));
    const leads = leadsUnit(principal, unit.id, directory);
    const { groups, inputs, petitions, complaints } = await this.read(unit, quarter, period, leads, directory);
    const posted = postedOf(inputs);
    const found = groups.filter(({ staffId }) => staffId === null);
    const officers = groups.filter(({ staffId }) => staffId !== null && (leads || staffId === principal.staffId));
    const facts = unitFacts(found, inputs, petitions, unit, directory, period);
    return {
      ...wordsOf(survey, quarter, period),
      unit: unitRef(directory, unit.id),
      cases: casesIn(found),
      total: totalDto(assessUnit(survey, found.map((group) => casesOf(group, posted)), facts)),
      officerOutOf: MOST_POINTS * survey.officer.indicators.length,
      officers: officersOf(officers, survey),
      inputs: inputs.map(({ enteredAt, numbers, ...input }) => ({ ...input, numbers: { ...numbers }, enteredAt: formatInstant(enteredAt) })),
      openComplaints: complaints,
      mayEnter: leads,
    };
  }

  private read(unit: UnitRecord, quarter: string, { start, end }: Period, leads: boolean, directory: DirectorySnapshot) {
    const scope = ownUnits(unit, directory);
    return this.database.read(async ({ assessments, followUps }) => {
      const [groups, inputs, tally, complaints] = await Promise.all([
        assessments.groups(start, end, scope),
        assessments.inputs(unit.id, quarter),
        followUps.tallies(start, end, scope.unitIds, this.clock.now()),
        leads ? assessments.openComplaints(start, end, scope, COMPLAINTS) : [],
      ]);
      return { groups, inputs, complaints, petitions: { due: tally.answered + tally.overdue, answeredOnTime: tally.answeredOnTime } };
    });
  }
}

function wordsOf({ name, legalBasis, review, indicators }: AssessmentSurvey, quarter: string, period: Period) {
  return { name, legalBasis, review, quarter, from: period.from, to: period.to, periodText: describePeriod(period), indicators: indicators.map((indicator) => ({ ...indicator })), formula: FORMULA };
}

/** Every officer who finished a step of a case, with their own steps. */
function officersOf(groups: readonly AssessedGroup[], survey: AssessmentSurvey): AssessedOfficerDto[] {
  const officers = new Map(groups.map(({ staffId, staffName }) => [staffId ?? '', staffName ?? '']));
  return [...officers]
    .map(([id, name]) => ({ id, name, own: groups.filter(({ staffId }) => staffId === id) }))
    .map(({ id, name, own }) => ({ staff: { id, name }, cases: casesIn(own), total: totalDto(assessOfficer(survey, own.map((group) => casesOf(group, null)))) }))
    .sort((a, b) => (b.total.score ?? -1) - (a.total.score ?? -1) || a.staff.name.localeCompare(b.staff.name, 'vi'));
}

function casesIn(groups: readonly AssessedGroup[]): number {
  return groups.reduce((sum, { count }) => sum + count, 0);
}

function postedOf(inputs: readonly AssessmentInputRow[]): boolean | null {
  const entered = inputs.find(({ indicator }) => indicator === 6);
  return entered ? entered.numbers['posted'] === 1 : null;
}

/** Petitions within the system are counted, those outside it entered; procedures are those that authorities of this level resolve. */
function unitFacts(found: readonly AssessedGroup[], inputs: readonly AssessmentInputRow[], petitions: NonNullable<UnitFacts['petitions']>, unit: UnitRecord, { procedures }: DirectorySnapshot, period: Period): UnitFacts {
  const numbersOf = (indicator: number) => inputs.find((input) => input.indicator === indicator)?.numbers;
  const [oneStop, outside] = [numbersOf(5), numbersOf(8)];
  const last = addDays(period.to, -1);
  const own = procedures.filter(({ resolvingLevels, validFrom, validTo }) => resolvingLevels.includes(unit.level) && validFrom <= last && (validTo === null || last <= validTo));
  const online = found.filter((item) => item.online);
  return {
    oneStop: oneStop ? { procedures: oneStop['procedures'] ?? 0, received: oneStop['received'] ?? 0, approved: oneStop['approved'] ?? 0 } : null,
    petitions: { due: petitions.due + (outside?.['due'] ?? 0), answeredOnTime: petitions.answeredOnTime + (outside?.['answeredOnTime'] ?? 0) },
    online: {
      procedures: own.length,
      offered: own.filter((procedure) => procedure.online !== 'none').length,
      cases: casesIn(found),
      filed: casesIn(online),
      late: casesIn(online.filter(({ timeliness }) => timeliness === 'late')),
    },
  };
}

function totalDto({ tenths, known, class: reached, indicators }: AssessmentTotal): AssessmentTotalDto {
  return {
    score: tenths === null ? null : tenths / 10,
    outOf: MOST_POINTS * indicators.length,
    known,
    class: reached && { ...reached },
    indicators: indicators.map(({ number, points, unknown, sum, count, tenths: own }) => ({ number, score: own === null ? null : own / 10, ...points, unknown, sum, count })),
  };
}
