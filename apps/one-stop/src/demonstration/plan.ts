import { addDays, at, dateOf, type Instant, type WorkingCalendar } from '#domain';
import { inventCompany, inventPerson, type Person } from './people.js';
import { Seeded } from './seeded.js';

/** How far back the cases reach, in calendar days. */
export const DAYS = 90;

/** Share of cases from the last working days, so that desks have work on them. */
const RECENT = 0.3;
const RECENT_DAYS = 8;

/** What becomes of a case beside going its way. */
export type Story = 'plain' | 'supplement' | 'sent-back' | 'refused' | 'not-accepted' | 'withdrawn' | 'stepped-back' | 'suspended' | 'extended';

/** How fast the offices work: shares of each stage's own limit. */
export type Pace = 'quick' | 'usual' | 'slow' | 'stuck';

export interface PlannedProcedure {
  readonly code: string;
  readonly field: string;
  readonly channels: readonly string[];
  readonly papers: readonly { readonly key: string; readonly originals: number; readonly copies: number; readonly mandatory: boolean }[];
  readonly fees: readonly { readonly key: string; readonly channel: string | null }[];
  readonly limits: readonly { readonly variant: string | null }[];
  readonly result: string;
  readonly counters: readonly { readonly code: string; readonly name: string }[];
}

/** A case before it is played. */
export interface PlannedCase {
  readonly number: number;
  readonly at: Instant;
  readonly procedure: PlannedProcedure;
  readonly variant: string | null;
  readonly channel: 'counter' | 'online' | 'post';
  readonly counterCode: string;
  readonly applicant: Person;
  readonly story: Story;
  readonly pace: Pace;
  /** 1 to 5, or `null` for somebody who does not answer. */
  readonly rating: number | null;
  /** Chance of its own, so that the order of playing changes nothing. */
  readonly chance: Seeded;
}

/** Procedures that people really ask for often, by code, with how often. */
const POPULAR: Readonly<Record<string, number>> = { '2.000815': 14, '1.001193': 12, '1.004873': 8, '2.000635': 7, '1.004222': 7, '1.001612': 6, '1.013225': 5, '1.013831': 5, '1.000894': 4, '2.000884': 4 };

/** Fields in which businesses apply too; nobody registers the birth of a company. */
const BUSINESS_FIELDS: readonly string[] = ['xay-dung', 'dat-dai', 'tai-chinh-dat-dai', 'quy-hoach', 'ha-tang', 'moi-truong'];

/** Plans `count` cases over the last 90 days before `now`, oldest first; the same seed plans the same people and stories. */
export function planCases(count: number, seed: number, now: Instant, procedures: readonly PlannedProcedure[], calendar: WorkingCalendar): PlannedCase[] {
  const days = Array.from({ length: DAYS }, (_, index) => addDays(dateOf(now), index - DAYS + 1)).filter((day) => calendar.isWorkingDay(day));
  const weighted = procedures.filter(({ counters }) => counters.length > 0).map((procedure) => [procedure, POPULAR[procedure.code] ?? 1] as const);
  const planned = Array.from({ length: count }, (_, index) => {
    const chance = new Seeded(seed * 1_000_003 + index);
    const procedure = chance.weighted(weighted);
    const channel = channelOf(procedure, chance);
    const counter = chance.pick(procedure.counters);
    const place = counter.name.replace(/^(Bộ phận Tiếp nhận và Trả kết quả|Trung tâm Phục vụ hành chính công) /, '');
    const company = BUSINESS_FIELDS.includes(procedure.field) && chance.chance(0.4);
    return {
      number: index + 1,
      at: momentOn(chance.pick(chance.chance(RECENT) ? days.slice(-RECENT_DAYS) : days), chance),
      procedure,
      variant: chance.pick(procedure.limits).variant,
      channel,
      counterCode: counter.code,
      applicant: (company ? inventCompany : inventPerson)(chance, place, index + 1),
      story: storyOf(channel, chance),
      pace: chance.weighted([['quick', 40], ['usual', 45], ['slow', 9], ['stuck', 6]] as const),
      rating: chance.chance(0.72) ? chance.weighted([[5, 52], [4, 39], [3, 5], [2, 3], [1, 1]] as const) : null,
      chance,
    };
  });
  return planned.filter((item) => item.at < now).sort((a, b) => a.at - b.at);
}

function channelOf({ channels }: PlannedProcedure, chance: Seeded): PlannedCase['channel'] {
  const wanted = chance.weighted([['online', 68], ['counter', 28], ['post', 4]] as const);
  return channels.includes(wanted) ? wanted : 'counter';
}

function storyOf(channel: PlannedCase['channel'], chance: Seeded): Story {
  const atReception = channel === 'online' ? ([['sent-back', 6], ['not-accepted', 3]] as const) : [];
  return chance.weighted<Story>([['plain', 74], ['supplement', 8], ['refused', 3], ['withdrawn', 2], ['stepped-back', 4], ['suspended', 2], ['extended', 3], ...atReception]);
}

/** Most come in the morning; online some come in the evening, which is fine: the counter accepts them later. */
function momentOn(day: ReturnType<typeof dateOf>, chance: Seeded): Instant {
  const minute = chance.chance(0.6) ? chance.whole(7 * 60 + 5, 11 * 60 + 20) : chance.whole(13 * 60 + 35, 16 * 60 + 40);
  return at(day, minute);
}
