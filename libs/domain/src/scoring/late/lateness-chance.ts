/**
 * A stage of an ended case as history tells it, in working minutes of the resolving authority, pauses taken off: how long
 * it was open, how long it was from its opening to the result, and how many steps were opened from it on, itself included.
 */
export interface PastStage {
  readonly spent: number;
  readonly remaining: number;
  readonly steps: number;
}

/** What chances are learnt from. */
export interface LatenessHistory {
  /** By `procedure/stage`. */
  readonly stages: Readonly<Record<string, readonly PastStage[]>>;
  /** By procedure: working minutes from the acceptance to the result. */
  readonly procedures: Readonly<Record<string, readonly number[]>>;
  /** Of all cases: the same as a multiple of the promised time; above 1 was late. */
  readonly shares: readonly number[];
}

/** Work that waits in a stage of a unit now, against what usually does. */
export interface StageQueue {
  readonly waiting: number;
  /** Those of them that came before the case. */
  readonly ahead: number;
  readonly usual: number;
  /** Working minutes between two cases that leave the stage there. */
  readonly minutesEach: number;
}

/** An open step of a case: how long its clock has run, and the queue it stands in; `null` where too little is known of that. */
export interface OpenStep {
  readonly stage: string;
  readonly spentMinutes: number;
  readonly queue: StageQueue | null;
}

/** An open case as its chance is worked out: working minutes since its acceptance without pauses, and left until the promise. */
export interface OpenWork {
  readonly procedureCode: string;
  readonly elapsedMinutes: number;
  readonly leftMinutes: number;
  readonly steps: readonly OpenStep[];
}

/** The chance of lateness (khả năng trễ hạn) with what it is made of. */
export interface LatenessChance {
  /** From 0 to 1. */
  readonly chance: number;
  /** The same if the decisive step were done at this moment: the difference is what acting on it can save. */
  readonly chanceIfDoneNow: number;
  /** The open step that decides; `null` where the case is late already or no step is open. */
  readonly step: OpenStep | null;
  /** Past cases that were as long in the step as this one, and what they still needed: half of them less. */
  readonly pastCases: number;
  /** Those of them that needed more than what is left. */
  readonly pastLate: number;
  readonly usualMinutes: number | null;
  readonly usualSteps: number | null;
  /** Minutes that the queue of the step adds. */
  readonly queueMinutes: number;
}

/** As many made-up cases of the wider group weigh as much as the narrow one's real ones: few cases prove little. */
const BACK_OFF = 6;

/** Of what a longer queue adds, this share reaches a case: people take what is urgent first, and history has seen queues too. */
const QUEUE_SHARE = 0.3;

/** The key of a stage in `LatenessHistory.stages`. */
export function stageKey(procedureCode: string, stage: string): string {
  return `${procedureCode}/${stage}`;
}

/**
 * The chance that an open case is late by its promise: the share, among past cases that were in the same step for as long,
 * of those that then needed more than is left. It leans on the cases of the whole procedure, and these on all cases, by
 * `BACK_OFF`; all cases lean on one half (Laplace). A queue longer than usual takes time away by the unit's own pace.
 * Less time left or more in the queue never lowers it. Late already is 1.
 */
export function chanceOfLateness(history: LatenessHistory, work: OpenWork): LatenessChance {
  if (work.leftMinutes <= 0) return { ...NOTHING, chance: 1, chanceIfDoneNow: 1 };
  const found = work.steps.map((step) => chanceAt(history, work, step)).sort((a, b) => b.chance - a.chance);
  const [first, second] = found;
  if (!first) return { ...NOTHING, ...same(procedureChance(history, work, 0)) };
  return { ...first, chanceIfDoneNow: Math.max(first.chanceIfDoneNow, second?.chance ?? 0) };
}

/** How many late cases fewer are to be expected if the decisive step is done now; 0 to 1. */
export function gainOf({ chance, chanceIfDoneNow }: Pick<LatenessChance, 'chance' | 'chanceIfDoneNow'>): number {
  return Math.max(0, chance - chanceIfDoneNow);
}

/** A case that may be acted on, as it is put in order. */
export interface Actable extends Pick<LatenessChance, 'chance' | 'chanceIfDoneNow'> {
  readonly id: string;
  /** Who would have to act; `null` where nobody holds it. */
  readonly unitId: string | null;
  readonly leftMinutes: number;
}

/** How a list of chances is ordered, in words. */
export const ACTION_ORDER =
  'Xếp theo lợi ích của việc xử lý ngay: khả năng trễ hạn giảm được bao nhiêu nếu bước đang giữ xong ngay bây giờ, nhân với độ gần của hạn. Hồ sơ chắc chắn kịp hoặc không còn cứu được đứng sau.';

const DAY_MINUTES = 480;

/** What to act on first: what can be saved by it, the more the nearer its due; then the greater chance, then the nearer. */
export function compareActions(a: Actable, b: Actable): number {
  return urgency(b) - urgency(a) || b.chance - a.chance || a.leftMinutes - b.leftMinutes || (a.id < b.id ? -1 : 1);
}

/** Below so much nobody is sent to act. */
const LEAST_GAIN = 0.05;

/**
 * The fewest cases of each unit that bring the expected number of late ones down most (nên xử lý trước): those with the
 * greatest gain, at most `perUnit`. Gains add up, so that no other choice of as many brings more.
 */
export function actFirst<Item extends Actable>(items: readonly Item[], perUnit = 10): Item[] {
  const taken = new Map<string, number>();
  return [...items]
    .filter((item) => item.unitId !== null && gainOf(item) >= LEAST_GAIN)
    .sort((a, b) => gainOf(b) - gainOf(a) || compareActions(a, b))
    .filter(({ unitId }) => {
      const count = (taken.get(unitId as string) ?? 0) + 1;
      taken.set(unitId as string, count);
      return count <= perUnit;
    });
}

function urgency(item: Actable): number {
  return (gainOf(item) * DAY_MINUTES) / (DAY_MINUTES + Math.max(0, item.leftMinutes));
}

const NOTHING = { step: null, pastCases: 0, pastLate: 0, usualMinutes: null, usualSteps: null, queueMinutes: 0 } as const;

function same(chance: number): Pick<LatenessChance, 'chance' | 'chanceIfDoneNow'> {
  return { chance, chanceIfDoneNow: chance };
}

function chanceAt(history: LatenessHistory, work: OpenWork, step: OpenStep): LatenessChance {
  const queueMinutes = delayBy(step);
  const alike = (history.stages[stageKey(work.procedureCode, step.stage)] ?? []).filter(({ spent }) => spent > step.spentMinutes);
  const wider = procedureChance(history, work, queueMinutes);
  const late = alike.filter(({ remaining }) => remaining - step.spentMinutes > work.leftMinutes - queueMinutes).length;
  const stillLate = alike.filter(({ spent, remaining }) => remaining - spent > work.leftMinutes).length;
  const needed = median(alike.map(({ remaining }) => remaining - step.spentMinutes));
  return {
    chance: leaning(late, alike.length, wider),
    chanceIfDoneNow: leaning(stillLate, alike.length, wider),
    step,
    pastCases: alike.length,
    pastLate: late,
    usualMinutes: needed,
    usualSteps: median(alike.map(({ steps }) => steps)),
    queueMinutes,
  };
}

function procedureChance(history: LatenessHistory, { procedureCode, elapsedMinutes, leftMinutes }: OpenWork, queueMinutes: number): number {
  const used = elapsedMinutes / (elapsedMinutes + leftMinutes);
  const all = history.shares.filter((share) => share > used);
  const anywhere = (all.filter((share) => share > 1).length + 1) / (all.length + 2);
  const alike = (history.procedures[procedureCode] ?? []).filter((minutes) => minutes > elapsedMinutes);
  return leaning(alike.filter((minutes) => minutes - elapsedMinutes > leftMinutes - queueMinutes).length, alike.length, anywhere);
}

function leaning(late: number, count: number, wider: number): number {
  return (late + BACK_OFF * wider) / (count + BACK_OFF);
}

/**
 * What stands before a case beyond what usually does after so long in the step: the usual queue has moved on meanwhile. A
 * queue shorter than usual promises nothing.
 */
function delayBy({ queue, spentMinutes }: OpenStep): number {
  if (queue === null || queue.minutesEach <= 0) return 0;
  const usuallyAhead = Math.max(0, queue.usual - spentMinutes / queue.minutesEach);
  return Math.max(0, Math.round((queue.ahead - usuallyAhead) * queue.minutesEach * QUEUE_SHARE));
}

function median(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : ([...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? null);
}
