import { meanInTenths } from './mean-shares.js';
import type { SurveyHead } from './survey.js';
import type { Timeliness } from '../../calendar/timeliness.js';

/** Points that an indicator gives. */
export type Points = 0 | 1 | 2;

/** One of the nine indicators (chỉ số) with its words. */
export interface IndicatorDefinition {
  readonly number: number;
  readonly name: string;
  /** Scored case by case, or once for the unit. */
  readonly per: 'case' | 'unit';
  /** What gives how many points, in words that a head can check. */
  readonly rule: string;
  /** What is done where nothing is known. */
  readonly missing: string;
}

/** A class and the total from which on it is reached; exactly that total reaches it. */
export interface ClassBound {
  readonly key: string;
  readonly label: string;
  readonly atLeast: number;
}

/** Bounds in percent, or in times, from which on an indicator gives its points. */
export interface AssessmentScales {
  /** 3: times the applicant had to come or be asked again. */
  readonly contacts: { readonly full: number; readonly half: number };
  /** 5: procedures approved at the one-stop shop; procedures received there. */
  readonly oneStop: { readonly approvedPercent: number; readonly receivedPercent: number };
  /** 8: petitions answered on time. */
  readonly petitions: { readonly fullPercent: number; readonly halfPercent: number };
  /** 9: procedures offered online; cases filed online. */
  readonly online: { readonly proceduresPercent: number; readonly fullPercent: number; readonly halfPercent: number };
}

/** A version of the assessment of how cases are handled (đánh giá việc giải quyết thủ tục hành chính), as data. */
export interface AssessmentSurvey extends SurveyHead {
  readonly kind: 'assessment';
  readonly review: string | null;
  readonly indicators: readonly IndicatorDefinition[];
  readonly scales: AssessmentScales;
  /** Numbers of the indicators that make an officer's total, and the classes of it, the highest first. */
  readonly officer: { readonly indicators: readonly number[]; readonly classes: readonly ClassBound[] };
  readonly unit: { readonly indicators: readonly number[]; readonly classes: readonly ClassBound[] };
}

/** What is known of a finished case, for its indicators. */
export interface AssessedFacts {
  /** Against the appointment that stood before any extension. */
  readonly timeliness: Timeliness;
  /** Were there steps with a limit in the assessed unit, or with the assessed officer, that were done before it, at its very minute, after it? */
  readonly steps: { readonly inTime: boolean; readonly onTheDot: boolean; readonly late: boolean };
  /** How often the applicant was asked for more papers or to file again, without what was the filer's own fault. */
  readonly supplements: number;
  /** What the applicant says: how often they had to come again, and whom they had to turn to; `null` where they were not asked or did not say. */
  readonly toldContacts: number | null;
  readonly toldBodies: 'none' | 'one-stop' | 'more' | null;
  /** Was the procedure published by posting, and electronically, when the case came in? `null` while nobody has said. */
  readonly publication: { readonly posted: boolean; readonly electronic: boolean } | null;
  /** A complaint about conduct: found valid, found unfounded, made but not yet examined, or none. */
  readonly complaint: 'valid' | 'unfounded' | 'open' | 'none';
}

/** How many cases got which points for one indicator, and what that makes. */
export interface IndicatorScore {
  readonly number: number;
  /** Cases with 2, 1 and 0 points; for an indicator of the unit one of them is 1. */
  readonly points: { readonly two: number; readonly one: number; readonly none: number };
  /** Cases of which it is not known. They are not counted. */
  readonly unknown: number;
  readonly sum: number;
  readonly count: number;
  /** Σ points / number of cases, half up to one decimal, in whole tenths: 13 is 1,3. `null` without data. */
  readonly tenths: number | null;
}

/** A total of indicators with its class. */
export interface AssessmentTotal {
  readonly indicators: readonly IndicatorScore[];
  /** In whole tenths; of the indicators that have data. `null` when none has. */
  readonly tenths: number | null;
  /** Indicators that have data. */
  readonly known: number;
  /** Only of a total in which every indicator has data: the bounds are made for all of them. */
  readonly class: ClassBound | null;
}

/** So many cases of which the same is known. */
export interface AssessedCases {
  readonly facts: AssessedFacts;
  readonly count: number;
}

const POINTS_OF_TIME: Readonly<Record<Timeliness, Points>> = { early: 2, 'on-time': 1, late: 0 };

/** Points of a case by indicator number; what is not known has none. */
export function scoreCase(facts: AssessedFacts, { contacts }: AssessmentScales): ReadonlyMap<number, Points | null> {
  const came = Math.max(facts.supplements, facts.toldContacts ?? 0);
  return new Map<number, Points | null>([
    [1, POINTS_OF_TIME[facts.timeliness]],
    [2, stepPoints(facts.steps)],
    [3, came <= contacts.full ? 2 : came <= contacts.half ? 1 : 0],
    [4, bodyPoints(facts)],
    [6, facts.publication === null ? null : ((Number(facts.publication.posted) + Number(facts.publication.electronic)) as Points)],
    [7, conductPoints(facts)],
  ]);
}

/** One step too late makes the unit late; it was faster than its limit where no step took all of it. */
function stepPoints({ inTime, onTheDot, late }: AssessedFacts['steps']): Points | null {
  if (late) return 0;
  if (onTheDot) return 1;
  return inTime ? 2 : null;
}

/** Whoever was asked for papers turned to the one-stop shop at least; only the applicant knows of more. The worse of both counts. */
function bodyPoints({ supplements, toldBodies }: AssessedFacts): Points {
  if (toldBodies === 'more') return 0;
  return supplements > 0 || toldBodies === 'one-stop' ? 1 : 2;
}

function conductPoints({ complaint, timeliness }: AssessedFacts): Points | null {
  if (complaint === 'open') return null;
  return complaint === 'valid' ? 0 : POINTS_OF_TIME[timeliness];
}

/** What is known of a unit as a whole; `null` where nothing is. Numbers are counts. */
export interface UnitFacts {
  /** 5: procedures of the unit, those received at the one-stop shop, those appraised and approved there. */
  readonly oneStop: { readonly procedures: number; readonly received: number; readonly approved: number } | null;
  /** 8: petitions (phản ánh, kiến nghị) that were due, and those answered in time. */
  readonly petitions: { readonly due: number; readonly answeredOnTime: number } | null;
  /** 9: procedures of the unit and those offered online; cases and those filed online; online cases that were late. */
  readonly online: { readonly procedures: number; readonly offered: number; readonly cases: number; readonly filed: number; readonly late: number } | null;
}

/** Points of a unit by indicator number. */
export function scoreUnit({ oneStop, petitions, online }: UnitFacts, scales: AssessmentScales): ReadonlyMap<number, Points | null> {
  return new Map<number, Points | null>([
    [5, oneStop === null ? null : oneStopPoints(oneStop, scales.oneStop)],
    [8, petitions === null ? null : petitionPoints(petitions, scales.petitions)],
    [9, online === null ? null : onlinePoints(online, scales.online)],
  ]);
}

function oneStopPoints({ procedures, received, approved }: NonNullable<UnitFacts['oneStop']>, scale: AssessmentScales['oneStop']): Points | null {
  if (procedures === 0) return null;
  if (reaches(approved, procedures, scale.approvedPercent)) return 2;
  return reaches(received, procedures, scale.receivedPercent) ? 1 : 0;
}

/** Where nobody had anything to complain about, nothing was late. */
function petitionPoints({ due, answeredOnTime }: NonNullable<UnitFacts['petitions']>, scale: AssessmentScales['petitions']): Points {
  if (due === 0 || reaches(answeredOnTime, due, scale.fullPercent)) return 2;
  return reaches(answeredOnTime, due, scale.halfPercent) ? 1 : 0;
}

/** The text names 15 to below 30 % for one point; whoever has more online but offers too little gets that point as well, and not less. */
function onlinePoints({ procedures, offered, cases, filed, late }: NonNullable<UnitFacts['online']>, scale: AssessmentScales['online']): Points | null {
  if (procedures === 0 || cases === 0) return null;
  if (late > 0) return 0;
  if (reaches(offered, procedures, scale.proceduresPercent) && reaches(filed, cases, scale.fullPercent)) return 2;
  return reaches(filed, cases, scale.halfPercent) ? 1 : 0;
}

/** Is `part` at least so many percent of `whole`? In whole numbers. */
function reaches(part: number, whole: number, percent: number): boolean {
  return part * 100 >= percent * whole;
}

/** Points that so many cases got; `null` where it is not known. */
export interface GivenPoints {
  readonly points: Points | null;
  readonly count: number;
}

/** An indicator over its cases: those of which it is not known are counted apart. */
export function indicatorScore(number: number, given: readonly GivenPoints[]): IndicatorScore {
  const of = (value: Points | null): number => given.filter(({ points }) => points === value).reduce((sum, { count }) => sum + count, 0);
  const [two, one, none] = [of(2), of(1), of(0)];
  const [sum, count] = [2 * two + one, two + one + none];
  return { number, points: { two, one, none }, unknown: of(null), sum, count, tenths: meanInTenths(sum, count) };
}

/** An officer's total: the indicators of their cases (TT 01/2018/TT-VPCP Đ15: 1 + 2 + 3 + 4 + 7, of at most 10). */
export function assessOfficer({ officer, scales }: AssessmentSurvey, cases: readonly AssessedCases[]): AssessmentTotal {
  return totalOf(caseScores(cases, officer.indicators, scales), officer.classes);
}

/** A unit's total of all nine indicators, of at most 18: those of its cases and those of the unit itself. */
export function assessUnit({ unit, scales }: AssessmentSurvey, cases: readonly AssessedCases[], facts: UnitFacts): AssessmentTotal {
  const own = scoreUnit(facts, scales);
  const ofCases = caseScores(cases, unit.indicators.filter((number) => !own.has(number)), scales);
  const ofUnit = unit.indicators.filter((number) => own.has(number)).map((number) => indicatorScore(number, [{ points: own.get(number) ?? null, count: 1 }]));
  return totalOf([...ofCases, ...ofUnit].sort((a, b) => a.number - b.number), unit.classes);
}

function caseScores(cases: readonly AssessedCases[], numbers: readonly number[], scales: AssessmentScales): IndicatorScore[] {
  const scored = cases.map(({ facts, count }) => ({ points: scoreCase(facts, scales), count }));
  return numbers.map((number) => indicatorScore(number, scored.map(({ points, count }) => ({ points: points.get(number) ?? null, count }))));
}

function totalOf(indicators: readonly IndicatorScore[], classes: readonly ClassBound[]): AssessmentTotal {
  const known = indicators.flatMap(({ tenths }) => (tenths === null ? [] : [tenths]));
  const tenths = known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
  return { indicators, tenths, known: known.length, class: known.length === indicators.length && tenths !== null ? classOf(tenths, classes) : null };
}

/** The class of a total; the bounds belong to the better class. */
function classOf(tenths: number, classes: readonly ClassBound[]): ClassBound | null {
  return classes.find(({ atLeast }) => tenths >= Math.round(atLeast * 10)) ?? null;
}

/** Numbers that a unit enters for an indicator, with the words for them. Whole numbers; none exceeds the first but where it is a count by itself. */
export const ASSESSMENT_INPUTS = {
  5: { procedures: 'Số thủ tục của đơn vị', received: 'Số thủ tục được tiếp nhận tại Bộ phận Một cửa', approved: 'Số thủ tục được thẩm định, phê duyệt tại Bộ phận Một cửa' },
  6: { posted: 'Đã niêm yết công khai tại trụ sở (1: có, 0: không)' },
  8: { due: 'Số phản ánh, kiến nghị ngoài hệ thống đến hạn trả lời', answeredOnTime: 'Số được trả lời đúng hạn' },
} as const;
export type InputIndicator = keyof typeof ASSESSMENT_INPUTS;

/** What is wrong with numbers that were entered, by name; empty when they may be kept. */
export function inputFaults(indicator: InputIndicator, numbers: Readonly<Record<string, unknown>>): { readonly field: string; readonly message: string }[] {
  const names = Object.keys(ASSESSMENT_INPUTS[indicator]);
  const whole = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= 1_000_000;
  const misshapen = [...names.filter((name) => !whole(numbers[name])), ...Object.keys(numbers).filter((name) => !names.includes(name))];
  if (misshapen.length > 0) return misshapen.map((field) => ({ field, message: names.includes(field) ? 'Phải là số nguyên không âm' : 'Chỉ số không có số liệu này' }));
  const most = indicator === 6 ? 1 : Number(numbers[names[0] ?? '']);
  return names.filter((name) => Number(numbers[name]) > most).map((field) => ({ field, message: `Không được lớn hơn ${most}` }));
}
