import { addDays, addMonths, at, dateOf, instant, monthOf, plainDate, yearOf, type Instant, type PlainDate } from '#domain';
import { Seeded } from './seeded.js';
import { ADMINISTRATOR, laterOn, type Stage } from './stage.js';

/** A number that a unit owes, as the list of entries shows it. */
interface Owed {
  readonly set: { readonly code: string };
  readonly indicator: { readonly key: string; readonly unit: string; readonly documentRequired: boolean; readonly denominatorName: string | null };
  readonly unit: { readonly code: string };
  readonly period: { readonly from: string; readonly to: string };
  readonly state: string;
}

/** What becomes of a number. */
type Fate = 'owed' | 'waiting' | 'returned' | 'approved';

/** What is entered for periods that are over, and what for those that still run. */
const OVER = [['approved', 92], ['returned', 2], ['waiting', 3], ['owed', 3]] as const;
const RUNNING = [['approved', 35], ['returned', 5], ['waiting', 20], ['owed', 40]] as const;

/** Codes of the sets that units enter numbers for. */
const PLAN = /^ke-hoach-/;
const INDEX = /^qd-766$/;

/** How much a share counts, and how good units are at it, in percent; the others count papers and cases, all but done. */
interface Usual {
  readonly of: readonly [number, number];
  readonly percent: readonly [number, number];
}
const USUAL: Usual = { of: [60, 420], percent: [88, 100] };
const FIGURES: Readonly<Record<string, Partial<Usual>>> = {
  'thu-dien-tu-cong-vu': { of: [12, 60], percent: [90, 100] },
  'tap-huan': { of: [12, 60], percent: [55, 95] },
  'wifi-nha-van-hoa': { of: [6, 15], percent: [40, 100] },
  'cong-bo-dung-han': { of: [3, 12] },
  'cap-nhat-dung-han': { of: [20, 50] },
  'du-noi-dung': { of: [50, 50] },
  'ho-so-thanh-toan': { percent: [45, 85] },
  'thu-tuc-co-giao-dich': { of: [12, 30], percent: [50, 90] },
  'thu-tuc-cung-cap-thanh-toan': { of: [12, 30] },
  'khai-thac-su-dung-lai': { percent: [30, 80] },
  'so-hoa-giay-to': { percent: [60, 95] },
  'ket-noi-dan-cu-thu-tuc': { of: [30, 50] },
  'chung-thuc-dien-tu': { of: [7, 7] },
};

const EVIDENCE = ['Báo cáo tháng của văn phòng', 'Thống kê từ hệ thống quản lý văn bản và điều hành', 'Số liệu của bộ phận công nghệ thông tin, đối chiếu ngày cuối kỳ'];

/** Entries that are under way at a time. */
const SIDE_BY_SIDE = 4;

/** Units enter the plan's numbers of each quarter of this year, and the index's of the last two months; superiors approve most of them. */
export async function playEntries(stage: Stage, seed: number, signal: AbortSignal): Promise<void> {
  const today = dateOf(stage.now);
  const quarters = ['01', '04', '07', '10'].map((month) => plainDate(`${yearOf(today)}-${month}-01`)).filter((day) => day <= today);
  const months = [-2, -1].map((back) => addMonths(monthOf(today), back));
  const rounds = [...quarters.map((day) => [PLAN, day] as const), ...months.map((day) => [INDEX, day] as const)];
  for (const [sets, day] of rounds) {
    const owed = (await listOwed(stage, day)).filter(({ set }) => sets.test(set.code)).values();
    const enterOn = async (): Promise<void> => {
      for (const item of owed) if (!signal.aborted) await enter(stage, item, new Seeded(seedOf(`${seed} ${item.set.code} ${item.indicator.key} ${item.unit.code} ${item.period.from}`)));
    };
    await Promise.all(Array.from({ length: SIDE_BY_SIDE }, enterOn));
  }
}

async function listOwed({ api }: Stage, day: PlainDate): Promise<Owed[]> {
  const items: Owed[] = [];
  for (let after = ''; ; ) {
    const page: { items: Owed[]; next: string | null } = await api.get(`/api/v1/oversight/indicator-entries?day=${day}&state=owed&limit=200${after}`, ADMINISTRATOR);
    items.push(...page.items);
    if (page.next === null) return items;
    after = `&after=${encodeURIComponent(page.next)}`;
  }
}

/** The clerk enters, the superior decides. */
async function enter(stage: Stage, { set, indicator, unit, period }: Owed, chance: Seeded): Promise<void> {
  const { api, roster, now } = stage;
  const end = plainDate(period.to);
  const isOver = end <= dateOf(now);
  const fate = chance.weighted<Fate>(isOver ? OVER : RUNNING);
  if (fate === 'owed') return;
  const begun = plainDate(period.from);
  const recent = addDays(dateOf(now), -chance.whole(1, 8));
  const day = isOver ? addDays(end, chance.whole(0, 6)) : recent < begun ? begun : recent;
  const enteredAt = earlier(at(day, chance.whole(8 * 60, 16 * 60)), now);
  const body = {
    set: set.code,
    indicator: indicator.key,
    unitCode: unit.code,
    from: period.from,
    ...valueOf({ indicator, unit }, chance),
    evidence: chance.pick(EVIDENCE),
    ...(indicator.documentRequired ? { documentNumber: `${chance.whole(11, 480)}/BC-UBND` } : {}),
  };
  const { id } = await api.post<{ id: string }>('/api/v1/oversight/indicator-entries', body, enteredAt, roster.holder(unit.code, 'clerk', chance).username);
  const decidedAt = fate === 'waiting' ? null : laterOn(stage, enteredAt, chance.whole(60, 1400));
  if (decidedAt === null) return;
  const superior = roster.leadersOver(unit.code).at(1)?.username ?? ADMINISTRATOR;
  const decision = fate === 'returned' ? { decision: fate, reason: 'Số liệu chưa khớp với báo cáo của hệ thống; đề nghị rà soát, nhập lại.' } : { decision: fate };
  await api.post(`/api/v1/oversight/indicator-entries/${id}/decision`, decision, decidedAt, superior);
}

/** What the unit counted. */
function valueOf({ indicator, unit }: Pick<Owed, 'indicator' | 'unit'>, chance: Seeded): { readonly numerator: number; readonly denominator: number } | { readonly value: number } {
  if (indicator.unit === 'yes-no') return { value: chance.chance(0.55) ? 1 : 0 };
  if (indicator.unit !== 'share') return { value: chance.whole(5, 14) };
  const { of, percent } = { ...USUAL, ...FIGURES[indicator.key] };
  // People and places stay as many from one period to the next.
  const size = (of === USUAL.of ? chance : new Seeded(seedOf(`${unit.code} ${indicator.denominatorName}`))).whole(...of);
  return { numerator: Math.round((size * chance.whole(...percent)) / 100), denominator: size };
}

function earlier(one: Instant, other: Instant): Instant {
  return instant(Math.min(one, other));
}

/** A number for a text, so that what is played does not depend on the order in which it is. */
function seedOf(text: string): number {
  return [...text].reduce((hash, letter) => (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) >>> 0, 7);
}
