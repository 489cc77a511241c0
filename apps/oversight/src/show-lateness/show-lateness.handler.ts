import { Injectable } from '@nestjs/common';
import { LATE_SHARE_RULE, apportion, describeMinutes, describePeriod } from '#domain';
import { Database, type LatenessGroup, type LatenessPart } from '#persistence';
import { Clock, Directory, moment, unitRef, type DirectorySnapshot, type Principal } from '#platform';
import { latenessAsked, titleOf } from '../lateness/lateness-filter.js';
import type { LatenessDto, LatenessPartDto, LatenessQuery } from './show-lateness.dto.js';

/** A hundred percent in tenths. */
const TENTHS = 1_000;

/** Shows what causes lateness. */
@Injectable()
export class ShowLatenessHandler {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  async show(query: LatenessQuery, principal: Principal): Promise<LatenessDto> {
    const directory = await this.directory.current();
    const { by, period, unit, filter } = latenessAsked(query, principal, directory, this.clock.now());
    const { total, parts } = await this.database.read(({ latenessFigures }) => latenessFigures.by(by, filter));
    const percents = apportion(TENTHS, parts.map(({ minutes }) => minutes));
    return {
      period: { from: period.from, to: period.to, text: describePeriod(period) },
      unit: unit && unitRef(directory, unit.id),
      by,
      totalMinutes: total.minutes,
      totalText: describeMinutes(total.minutes),
      cases: total.cases,
      openCases: total.openCases,
      parts: parts.map((part, index) => partDto(by, part, (percents[index] ?? 0) / 10, directory)),
      rule: LATE_SHARE_RULE,
      asOf: moment(total.asOf),
    };
  }
}

function partDto(by: LatenessGroup, part: LatenessPart, percent: number, directory: DirectorySnapshot): LatenessPartDto {
  const { key, minutes, overrunMinutes, cases } = part;
  const unit = by === 'unit' && directory.unit(key) ? unitRef(directory, key) : null;
  return { key: unit?.code ?? key, title: titleOf(by, part, directory), unit, minutes, minutesText: describeMinutes(minutes), percent, overrunMinutes, cases };
}
