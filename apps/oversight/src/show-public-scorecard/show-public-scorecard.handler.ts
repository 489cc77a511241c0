import { Injectable } from '@nestjs/common';
import { FIRST_YEAR, addDays, addMonths, dateOf, describePeriod, formatInstant, monthOf, monthsOf, periodOf, plainDate, scorecard, yearOf, type Answers, type Instant, type OpenMonth, type Period } from '#domain';
import { Clock, Directory, Problem } from '#platform';
import { IndicatorSets, decidingDay, leveled } from '../indicator-sets.js';
import { PeriodFigures } from '../period-figures.js';
import { OpenMonths, everything } from '../publish-open-data/open-months.js';
import { figureDto } from '../show-scorecard/show-scorecard.handler.js';
import type { PublicPeriodQuery, PublicScorecardDto } from './show-public-scorecard.dto.js';

const COUNTED = 'Tính mọi hồ sơ của toàn bộ cơ quan, mỗi hồ sơ một lần.';
const KEEP_MS = 10 * 60_000;
const MOST_KEPT = 100;
const MOST_MONTHS = 60;

/** Works out the public scorecard and answers it from memory for a while: anybody may ask. */
@Injectable()
export class ShowPublicScorecardHandler {
  private readonly kept = new Map<string, { readonly until: number; readonly answer: Promise<PublicScorecardDto> }>();

  constructor(
    private readonly directory: Directory,
    private readonly clock: Clock,
    private readonly figures: PeriodFigures,
    private readonly sets: IndicatorSets,
    private readonly months: OpenMonths,
  ) {}

  show(query: PublicPeriodQuery): Promise<PublicScorecardDto> {
    const now = this.clock.now();
    const period = publicPeriod(query, now);
    const key = `${period.from} ${period.to}`;
    const known = this.kept.get(key);
    if (known && known.until > now) return known.answer;
    const answer = this.work(period, now);
    this.kept.delete(key);
    this.kept.set(key, { until: now + KEEP_MS, answer });
    const [oldest] = this.kept.keys();
    if (this.kept.size > MOST_KEPT && oldest !== undefined) this.kept.delete(oldest);
    answer.catch(() => this.kept.delete(key));
    return answer;
  }

  private async work(period: Period, now: Instant): Promise<PublicScorecardDto> {
    const directory = await this.directory.current();
    const [{ tallies, seenAt }, published] = await Promise.all([this.figures.read(period, everything(directory), now), this.sets.all()]);
    const months: OpenMonth[] = [];
    for (const { from } of monthsOf(period)) months.push(await this.months.of(from));
    const { of } = this.sets.targets(published, leveled(null, directory), decidingDay(period));
    return {
      period: { from: period.from, to: period.to, text: describePeriod(period) },
      figures: scorecard({ ...tallies, ratings: publishedAnswers(months) }, of).map((figure) => figureDto(figure, of(figure.key))),
      counts: { ...tallies.cases },
      counted: COUNTED,
      smallestCell: Math.max(...months.map(({ smallestCell }) => smallestCell)),
      asOf: formatInstant(seenAt),
    };
  }
}

/** Of a month with too few answers nothing is published, so nothing of it stands in the share either. */
function publishedAnswers(months: readonly OpenMonth[]): Answers {
  const cells = months.flatMap(({ ratings }) => ratings);
  const satisfied = cells.reduce((sum, { rated4, rated5 }) => sum + rated4 + rated5, 0);
  return { satisfied, count: cells.reduce((sum, { rated1, rated2, rated3 }) => sum + rated1 + rated2 + rated3, satisfied) };
}

/** Months that have ended, up to the last one unless told otherwise. */
function publicPeriod({ from, to }: PublicPeriodQuery, now: Instant): Period {
  const running = monthOf(dateOf(now));
  const end = plainDate(to ?? running);
  const begin = plainDate(from ?? `${yearOf(addDays(end, -1))}-01-01`);
  const wrong = (field: string, message: string): Problem => new Problem('invalid-request', { errors: [{ field, code: 'period', message }] });
  if (monthOf(begin) !== begin || yearOf(begin) <= FIRST_YEAR) throw wrong('from', 'Phải là ngày đầu của một tháng');
  if (monthOf(end) !== end || end > running) throw wrong('to', 'Phải là ngày đầu của một tháng, không sau tháng này');
  if (begin >= end || addMonths(begin, MOST_MONTHS) < end) throw wrong('to', `Kỳ phải có từ một đến ${MOST_MONTHS} tháng đã kết thúc`);
  return periodOf(begin, end);
}
