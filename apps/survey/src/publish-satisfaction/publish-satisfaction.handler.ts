import { Injectable } from '@nestjs/common';
import { addMonths, dateOf, describePeriod, isPlainDate, monthOf, monthsOf, periodOf, plainDate, ratio, satisfactionShare, type Instant, type Period, type PlainDate, type Target } from '#domain';
import { Clock, Directory, IndicatorSets, Problem, decidingDay, leveled } from '#platform';
import { PublishedMonths, sumOf, type Cell, type Numbers, type PublishedMonth } from './published-months.js';
import type { PublishedCellDto, PublishedMonthDto, PublishedQuery, PublishedSatisfactionDto, PublishedShareDto, PublishedUnitDto } from './publish-satisfaction.dto.js';

/** Months that one answer has at the most, and how many it has unless told otherwise. */
const MOST_MONTHS = 60;
const MONTHS = 12;

/** Publishes what everybody may know of the satisfaction. */
@Injectable()
export class PublishSatisfactionHandler {
  constructor(
    private readonly months: PublishedMonths,
    private readonly directory: Directory,
    private readonly clock: Clock,
    private readonly sets: IndicatorSets,
  ) {}

  async show(query: PublishedQuery): Promise<PublishedSatisfactionDto> {
    const period = periodToPublish(query, this.clock.now());
    const target = await this.sets.satisfaction(['satisfied'], leveled(null, await this.directory.current()), decidingDay(period));
    const months: PublishedMonth[] = [];
    for (const month of monthsOf(period)) months.push(await this.months.of(month));
    const totals = months.flatMap(({ total }) => total ?? []);
    return {
      period: { from: period.from, to: period.to, text: describePeriod(period) },
      target: target.value,
      overall: totals.length === 0 ? null : shareOf(sumOf(totals), target),
      months: months.map((month) => describeMonth(month, target)),
      units: unitsOf(months.flatMap(({ cells }) => cells), target),
    };
  }
}

/** Whole months before the one that is running: of a month that still grows, two looks would tell what came between them. */
function periodToPublish({ from, to }: PublishedQuery, now: Instant): Period {
  const running = monthOf(dateOf(now));
  const end = to === undefined ? running : firstOfMonth('to', to);
  const begin = from === undefined ? addMonths(end, -MONTHS) : firstOfMonth('from', from);
  const last = end > running ? running : end;
  if (begin >= last) throw wrong('to', 'Kỳ phải có ít nhất một tháng đã kết thúc');
  if (addMonths(begin, MOST_MONTHS) < last) throw wrong('from', `Kỳ không được dài quá ${MOST_MONTHS} tháng`);
  return periodOf(begin, last);
}

function firstOfMonth(field: string, day: string): PlainDate {
  if (!isPlainDate(day) || !day.endsWith('-01') || day < '2000' || day > '2099') throw wrong(field, 'Phải là ngày đầu tháng, từ năm 2000 đến năm 2098');
  return plainDate(day);
}

function wrong(field: string, message: string): Problem {
  return new Problem('invalid-request', { errors: [{ field, code: 'period', message }] });
}

function describeMonth({ month, cells, total, smallest }: PublishedMonth, target: Target): PublishedMonthDto {
  return { month: month.from.slice(0, 7), total: total && shareOf(total, target), cells: cells.map((cell) => describeCell(cell, target)), smallestCell: smallest };
}

function describeCell({ unitCode, unitName, mergedUnits, ...counts }: Cell, target: Target): PublishedCellDto {
  return { unitCode, unitName, mergedUnits: [...mergedUnits], ...shareOf(counts, target) };
}

function unitsOf(cells: readonly Cell[], target: Target): PublishedUnitDto[] {
  const own = cells.filter(({ mergedUnits }) => mergedUnits.length === 0);
  const codes = [...new Set(own.map(({ unitCode }) => unitCode))];
  return codes.map((unitCode) => {
    const months = own.filter((cell) => cell.unitCode === unitCode);
    return { unitCode, unitName: months.at(-1)?.unitName ?? unitCode, months: months.length, ...shareOf(sumOf(months), target) };
  });
}

function shareOf({ count, satisfied, invited, answered }: Numbers, target: Target): PublishedShareDto {
  return { ...satisfactionShare({ count, satisfied }, target), invited, responseRate: ratio(answered, invited) };
}
