import { Injectable } from '@nestjs/common';
import { addDays, dateOf, entryPeriodOf, indicatorsOf, type IndicatorSet, type Instant, type Period, type PlainDate } from '#domain';
import { Database, type EntryRecord, type UnitRecord } from '#persistence';
import { Directory, IndicatorSets, Problem, isId, oversightScope, type DirectorySnapshot, type Principal } from '#platform';
import { isEntered, owing, type EnteredIndicator } from '../entered-figures.js';

/** What an entry is about. */
export interface EntryAbout {
  readonly unit: UnitRecord;
  readonly set: IndicatorSet;
  readonly indicator: EnteredIndicator;
}

/** An entry within somebody's reach. */
export interface EntryWithin extends EntryAbout {
  readonly entry: EntryRecord;
}

/** Finds what entries are about, within somebody's reach. */
@Injectable()
export class EntrySubjects {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly sets: IndicatorSets,
  ) {}

  /** An entry by its id; 404 outside one's reach. */
  async of(id: string, principal: Principal): Promise<EntryWithin> {
    const entry = isId(id) ? await this.database.read(({ indicatorEntries }) => indicatorEntries.find(id)) : undefined;
    const directory = await this.directory.current();
    const unit = entry && directory.unit(entry.unitId);
    if (!entry || !unit) throw new Problem('not-found');
    oversightScope(principal, directory, unit.code);
    const set = (await this.sets.all()).find(({ code, version }) => code === entry.setCode && version === entry.setVersion);
    const indicator = set && enteredNamed(set, entry.indicatorKey);
    if (!set || !indicator) throw new Problem('not-found');
    return { entry, unit, set, indicator };
  }

  /** What somebody wants to enter: a unit within reach that owes the indicator, for a month, quarter or year that has begun. */
  async wanted({ set: code, indicator: key, unitCode, from }: { readonly set: string; readonly indicator: string; readonly unitCode: string; readonly from: PlainDate }, principal: Principal, now: Instant): Promise<EntryAbout & { readonly period: Period }> {
    const directory = await this.directory.current();
    const unit = oversightScope(principal, directory, unitCode).unit as UnitRecord;
    const asked = askedIn((await this.sets.all()).filter((set) => set.code === code), key, from);
    if (!asked) throw refusal('indicator', 'unknown', 'Không có chỉ số phải nhập này trong bộ chỉ tiêu có hiệu lực vào kỳ đó.');
    const { set, indicator, period } = asked;
    if (period.from !== from) throw refusal('from', 'period', 'Phải là ngày đầu của tháng, quý hoặc năm mà chỉ số này được nhập.');
    if (from > dateOf(now)) throw refusal('from', 'period', 'Kỳ này chưa bắt đầu.');
    if (!owes(set, indicator, unit, directory, period)) throw refusal('unitCode', 'unfit', 'Đơn vị này không phải nhập chỉ số đã chọn.');
    return { unit, set, indicator, period };
  }
}

function enteredNamed(set: IndicatorSet, key: string): EnteredIndicator | undefined {
  return indicatorsOf(set).filter(isEntered).find((indicator) => indicator.key === key);
}

/** The newest version that holds on some day of the month, quarter or year in which it asks for the indicator. */
function askedIn(versions: readonly IndicatorSet[], key: string, from: PlainDate): { readonly set: IndicatorSet; readonly indicator: EnteredIndicator; readonly period: Period } | undefined {
  const asked = versions.flatMap((set) => {
    const indicator = enteredNamed(set, key);
    return indicator ? [{ set, indicator, period: entryPeriodOf(indicator.measure.period, from) }] : [];
  });
  return asked.filter(({ set: { validFrom, validTo }, period }) => validFrom < period.to && (validTo === null || validTo >= period.from)).sort((a, b) => b.set.version - a.set.version)[0];
}

function owes(set: IndicatorSet, indicator: EnteredIndicator, { id }: UnitRecord, directory: DirectorySnapshot, { to }: Period): boolean {
  return owing(set, indicator, [id], directory, addDays(to, -1)).length === 1;
}

function refusal(field: string, code: string, message: string): Problem {
  return new Problem('invalid-request', { errors: [{ field, code, message }] });
}
