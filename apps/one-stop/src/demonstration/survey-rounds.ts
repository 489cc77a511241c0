import { addDays, addMonths, at, dateOf, monthOf, type Instant, type PlainDate } from '#domain';
import { DemoRefused, type DemoApi } from './demo-api.js';
import { Seeded } from './seeded.js';
import { ADMINISTRATOR, laterOn, type Stage } from './stage.js';

/** Whom a round asks: few, as befits three hundred cases. */
const WISH = { marginPercent: 12, confidence: 90, responsePercent: 80, atLeast: 3 };

const PROVINCE = 'H99';
/** Plans and runs rounds. */
const LEADER = 'lanhdao.tinh';
/** Interview applicants; the second where the first had a hand in the case. */
const INTERVIEWERS = ['vanthu.tinh', ADMINISTRATOR] as const;

const WISHES = ['Mong có thêm chỗ ngồi chờ.', 'Nên nhắn tin khi hồ sơ xong để khỏi đi hỏi.', 'Hướng dẫn trên mạng nên có ví dụ điền mẫu.'];

/** What a round is about and how far it goes. Days are those of its opening and of its last answers. */
interface PlannedRound {
  readonly month: PlainDate;
  readonly openedAt: Instant;
  readonly answerUntil: PlainDate;
  /** Who of those drawn answers. */
  readonly answering: number;
  readonly closes: boolean;
}

interface Drawn {
  readonly caseCode: string;
}

interface Questionnaire {
  readonly factors: readonly { readonly criteria: readonly { readonly key: string; readonly skippable: boolean }[] }[];
  readonly facts: readonly Choice[];
  readonly groups: readonly Choice[];
}

interface Choice {
  readonly key: string;
  readonly choices: readonly { readonly key: string }[];
}

/** One round about the month before last, which is closed, and one about the last month, which still takes answers. */
export async function playRounds(stage: Stage, seed: number, signal: AbortSignal): Promise<void> {
  const today = dateOf(stage.now);
  const thisMonth = monthOf(today);
  const lastMonth = addMonths(thisMonth, -1);
  const opening = Math.max(at(thisMonth, 8 * 60), at(addDays(today, -3), 8 * 60));
  const rounds: readonly PlannedRound[] = [
    { month: addMonths(thisMonth, -2), openedAt: at(addDays(lastMonth, 1), 8 * 60), answerUntil: addDays(lastMonth, 20), answering: 0.72, closes: true },
    { month: lastMonth, openedAt: Math.min(opening, stage.now) as Instant, answerUntil: addDays(today, 14), answering: 0.3, closes: false },
  ];
  for (const [index, round] of rounds.entries()) {
    if (signal.aborted) return;
    await playRound(stage, round, new Seeded(seed * 104_729 + index), signal);
  }
}

async function playRound(stage: Stage, { month, openedAt, answerUntil, answering, closes }: PlannedRound, chance: Seeded, signal: AbortSignal): Promise<void> {
  const { api } = stage;
  const name = `Khảo sát hài lòng tháng ${Number(month.slice(5, 7))}/${month.slice(0, 4)}`;
  const body = { name, unitCode: PROVINCE, from: month, to: addMonths(month, 1), answerUntil, wish: WISH };
  const rounds = '/api/v1/oversight/survey-rounds';
  const { id } = await api.post<{ id: string }>(rounds, body, openedAt, LEADER);
  if (!(await isOpened(api, `${rounds}/${id}`, openedAt))) return;
  const { items } = await api.get<{ items: Drawn[] }>(`${rounds}/${id}/drawn?limit=200`, LEADER, openedAt);
  for (const drawn of items.toSorted((a, b) => (a.caseCode < b.caseCode ? -1 : 1))) {
    const answeredAt = chance.chance(answering) ? laterOn(stage, openedAt, chance.whole(60, closes ? 4000 : 900)) : null;
    if (answeredAt !== null && !signal.aborted) await interview(api, `${rounds}/${id}`, drawn, chance, answeredAt);
  }
  if (closes) await api.post(`${rounds}/${id}/close`, {}, at(answerUntil, 16 * 60), LEADER);
}

/** Opens a round; one about a month in which nobody got a result stays a plan. */
async function isOpened(api: DemoApi, round: string, when: Instant): Promise<boolean> {
  try {
    await api.post(`${round}/open`, {}, when, LEADER);
    return true;
  } catch (error) {
    if (error instanceof DemoRefused && error.code === 'round-empty') return false;
    throw error;
  }
}

/** Somebody who had nothing to do with the case asks its applicant; where everybody had, nobody does. */
async function interview(api: DemoApi, round: string, { caseCode }: Drawn, chance: Seeded, when: Instant): Promise<void> {
  for (const interviewer of INTERVIEWERS) {
    try {
      const { questionnaire } = await api.get<{ questionnaire: Questionnaire }>(`${round}/drawn/${caseCode}`, interviewer, when);
      await api.post(`${round}/answers`, { caseCode, ...answersTo(questionnaire, chance) }, when, interviewer);
      return;
    } catch (error) {
      if (!(error instanceof DemoRefused && error.code === 'forbidden')) throw error;
    }
  }
}

/** A satisfied person is rarely unhappy with one thing alone, and an unhappy one with many. */
function answersTo({ factors, facts, groups }: Questionnaire, chance: Seeded): object {
  const mood = chance.weighted([['glad', 72], ['content', 20], ['annoyed', 8]] as const);
  const marks = { glad: [[5, 55], [4, 40], [3, 5]], content: [[5, 15], [4, 65], [3, 17], [2, 3]], annoyed: [[4, 30], [3, 35], [2, 25], [1, 10]] } as const;
  const mark = ({ skippable }: { readonly skippable: boolean }): unknown => (skippable && chance.chance(0.15) ? 'not-applicable' : chance.weighted<number>(marks[mood]));
  const answers = Object.fromEntries(factors.flatMap(({ criteria }) => criteria.map((criterion) => [criterion.key, mark(criterion)])));
  const chosen = (questions: readonly Choice[]): object => Object.fromEntries(questions.map(({ key, choices }) => [key, chance.weighted(choices.map((choice, place) => [choice.key, choices.length - place] as const))]));
  return { answers, facts: chosen(facts), groups: chosen(groups), comment: chance.chance(0.2) ? chance.pick(WISHES) : '' };
}
