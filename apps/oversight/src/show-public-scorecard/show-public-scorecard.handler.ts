import { Injectable } from '@nestjs/common';
import { FIRST_CONDUCT, addDays, addMonths, dateOf, describePeriod, formatInstant, joinOpenSums, monthOf, monthsOf, periodOf, plainDate, scorecard, sumOpenMonth, yearOf, type Instant, type OpenSums, type Period, type PlainDate } from '#domain';
import { Clock, Directory, IndicatorSets, Problem, decidingDay, leveled, requireYears } from '#platform';
import { OpenMonths } from '../publish-open-data/open-months.js';
import { figureDto } from '../show-scorecard/show-scorecard.handler.js';
import type { PublicPeriodQuery, PublicScorecardDto } from './show-public-scorecard.dto.js';

const COUNTED = 'Tính mọi hồ sơ của toàn bộ cơ quan, mỗi hồ sơ một lần.';
const KEEP_MS = 10 * 60_000;
const MOST_MONTHS = 60;

interface PublishedSums extends OpenSums {
  readonly smallestCell: number;
}

/**
 * Works out the public scorecard from the open data of its months, and keeps what each of them adds up to for a while: so
 * anybody may ask for any period, and the database is asked for a month at the most now and then.
 */
@Injectable()
export class ShowPublicScorecardHandler {
  private readonly kept = new Map<PlainDate, { readonly until: number; readonly sums: Promise<PublishedSums> }>();

  constructor(
    private readonly directory: Directory,
    private readonly clock: Clock,
    private readonly sets: IndicatorSets,
    private readonly months: OpenMonths,
  ) {}

  async show(query: PublicPeriodQuery): Promise<PublicScorecardDto> {
    const now = this.clock.now();
    const period = publicPeriod(query, now);
    const [directory, published, ended] = await Promise.all([this.directory.current(), this.sets.all(), this.months.ended()]);
    const months: PublishedSums[] = [];
    // Nothing was counted in the months before the first one.
    for (const { from } of monthsOf(period)) if (ended.includes(from)) months.push(await this.sumsOf(from, now));
    const { of } = this.sets.targets(published, leveled(null, directory), decidingDay(period));
    const tallies = joinOpenSums(months);
    return {
      period: { from: period.from, to: period.to, text: describePeriod(period) },
      figures: scorecard(tallies, of).map((figure) => figureDto(figure, of(figure.key))),
      counts: { ...tallies.cases },
      counted: COUNTED,
      smallestCell: months.length === 0 ? FIRST_CONDUCT.smallestCell : Math.max(...months.map(({ smallestCell }) => smallestCell)),
      asOf: formatInstant(period.end),
    };
  }

  private sumsOf(month: PlainDate, now: Instant): Promise<PublishedSums> {
    const known = this.kept.get(month);
    if (known && known.until > now) return known.sums;
    const sums = this.months.of(month).then((open) => ({ ...sumOpenMonth(open), smallestCell: open.smallestCell }));
    this.kept.set(month, { until: now + KEEP_MS, sums });
    sums.catch(() => this.kept.delete(month));
    return sums;
  }
}

/** Months that have ended, up to the last one unless told otherwise. */
function publicPeriod({ from, to }: PublicPeriodQuery, now: Instant): Period {
  requireYears({ from, to });
  const running = monthOf(dateOf(now));
  const end = plainDate(to ?? running);
  const begin = plainDate(from ?? `${yearOf(addDays(end, -1))}-01-01`);
  const wrong = (field: string, message: string): Problem => new Problem('invalid-request', { errors: [{ field, code: 'period', message }] });
  if (monthOf(begin) !== begin) throw wrong('from', 'Phải là ngày đầu của một tháng');
  if (monthOf(end) !== end || end > running) throw wrong('to', 'Phải là ngày đầu của một tháng, không sau tháng này');
  if (begin >= end || addMonths(begin, MOST_MONTHS) < end) throw wrong('to', `Kỳ phải có từ một đến ${MOST_MONTHS} tháng đã kết thúc`);
  return periodOf(begin, end);
}
