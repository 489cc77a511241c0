import { Injectable } from '@nestjs/common';
import { LATEST_REPORT_DAY, dateOf, describePeriod, formatInstant, formatMinuteOfDay, periodOf, plainDate, reportDueAt, reportPeriod, type Instant, type PlainDate, type ReportFormat } from '#domain';
import { Database, type AuditRow, type ListedSchedule, type ReportSchedule, type Stores, type UnitRecord } from '#persistence';
import { Clock, Directory, PAGE_SIZE, Problem, decodeCursor, isId, once, oversees, pageOf, unitRef, type DirectorySnapshot, type Principal, type RequestMark } from '#platform';
import { ReportMaker } from '../report-forms/report-maker.js';
import { REPORT_NAMES, type ReportName } from '../report-forms/report-forms.js';
import type { NewReportScheduleDto, RecipientsDto, RecipientsQuery, ReportRunsDto, ReportScheduleChangeDto, ReportScheduleDto, ReportSchedulesDto, RunsQuery } from './schedule-reports.dto.js';

const MOST_LISTED = 200;

/** Reports on schedule: of units that the principal oversees whole, to members of staff who do too. */
@Injectable()
export class ScheduleReportsHandler {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly clock: Clock,
    private readonly maker: ReportMaker,
  ) {}

  async list(principal: Principal): Promise<ReportSchedulesDto> {
    const directory = await this.directory.current();
    const unitIds = directory.units.filter(({ id }) => oversees(principal.posts, id, directory)).map(({ id }) => id);
    const items = await this.database.read(({ reportSchedules }) => reportSchedules.list(unitIds, MOST_LISTED));
    return { items: items.map((item) => scheduleDto(item, directory)) };
  }

  async candidates({ unitCode, report }: RecipientsQuery, principal: Principal): Promise<RecipientsDto> {
    const directory = await this.directory.current();
    const unit = unitOf(unitCode, principal, directory);
    const staff = await this.fit(unit, report, directory);
    return { items: staff.map(({ id, fullName }) => ({ id, name: fullName })) };
  }

  async add(body: NewReportScheduleDto, principal: Principal, mark: RequestMark): Promise<ReportScheduleDto> {
    const directory = await this.directory.current();
    const unit = unitOf(body.unitCode, principal, directory);
    const { report, format, frequency, day, field = null, level = null, by = null } = body;
    if (!this.maker.mayRead(report, principal.posts)) throw new Problem('forbidden');
    this.maker.check(report, { field, level, by }, directory);
    if (day > LATEST_REPORT_DAY[frequency]) {
      throw new Problem('invalid-request', { errors: [{ field: 'day', code: 'range', message: `Với chu kỳ này, ngày lập không quá ${LATEST_REPORT_DAY[frequency]} ngày sau khi hết kỳ` }] });
    }
    const recipientIds = await this.fitting(unit, report, body.recipientIds, directory);
    const now = this.clock.now();
    const minuteOfDay = Number(body.time.slice(0, 2)) * 60 + Number(body.time.slice(3));
    const next = startingFrom({ frequency, day, minuteOfDay, unitId: unit.id }, directory, now);
    const schedule = { report, format, unitId: unit.id, field, level, grouping: by, frequency, day, minuteOfDay, ...next, createdBy: principal.staffId, recipientIds };
    return once(this.database, mark.claim, 201, async (stores) => {
      const id = await stores.reportSchedules.add(schedule, now);
      await record(stores, principal, mark, 'report-schedule.added', unit.id, { id, report, format, frequency, recipientIds });
      return read(stores, id, directory);
    });
  }

  async change(id: string, { active, recipientIds }: ReportScheduleChangeDto, principal: Principal, mark: RequestMark): Promise<ReportScheduleDto> {
    const directory = await this.directory.current();
    const now = this.clock.now();
    return this.database.write(async (stores) => {
      const schedule = isId(id) ? await stores.reportSchedules.hold(id) : undefined;
      if (!schedule || !oversees(principal.posts, schedule.unitId, directory)) throw new Problem('not-found');
      const unit = directory.unit(schedule.unitId) as UnitRecord;
      if (recipientIds !== undefined) await stores.reportSchedules.sendTo(id, await this.fitting(unit, nameOf(schedule), recipientIds, directory));
      if (active === true && !schedule.active) await stores.reportSchedules.set(id, { active, ...startingFrom(schedule, directory, now) });
      if (active === false) await stores.reportSchedules.set(id, { ...schedule, active });
      await record(stores, principal, mark, 'report-schedule.changed', schedule.unitId, { id, ...(active === undefined ? {} : { active }), ...(recipientIds ? { recipientIds } : {}) });
      return read(stores, id, directory);
    });
  }

  async runs(id: string, { after, limit = PAGE_SIZE }: RunsQuery, principal: Principal): Promise<ReportRunsDto> {
    const directory = await this.directory.current();
    const before = after === undefined ? null : dayIn(after);
    const runs = await this.database.read(async ({ reportSchedules }) => {
      const schedule = isId(id) ? await reportSchedules.find(id) : undefined;
      if (!schedule || !oversees(principal.posts, schedule.unitId, directory)) throw new Problem('not-found');
      return reportSchedules.runs(id, before, limit);
    });
    return pageOf(
      runs,
      limit,
      ({ from, to, madeAt, scheduleId: _, ...run }) => ({ ...run, period: describePeriod(periodOf(from, to)), madeAt: formatInstant(madeAt) }),
      ({ from }) => [from],
    );
  }

  async file(runId: string, principal: Principal, ip: string): Promise<{ file: Buffer; fileName: string; format: ReportFormat }> {
    const directory = await this.directory.current();
    return this.database.read(async ({ reportSchedules, audit }) => {
      const run = isId(runId) ? await reportSchedules.kept(runId) : undefined;
      const name = REPORT_NAMES.find((known) => known === run?.report);
      if (!run?.file || !name || !oversees(principal.posts, run.unitId, directory) || !this.maker.mayRead(name, principal.posts)) throw new Problem('not-found');
      const { report, format, fileName, file, from, to, unitId } = run;
      await audit.record({ actorId: principal.staffId, actorName: principal.fullName, action: 'report.exported', caseId: null, unitId, ip, data: { report, format, from, to, run: runId } });
      return { file, fileName, format };
    });
  }

  /** The ids, each once, of people who may all get the reports. */
  private async fitting(unit: UnitRecord, report: ReportName, asked: readonly string[], directory: DirectorySnapshot): Promise<string[]> {
    const fit = new Set((await this.fit(unit, report, directory)).map(({ id }) => id));
    const wanted = [...new Set(asked)];
    if (wanted.some((id) => !fit.has(id))) throw new Problem('recipient-unfit', { detail: `Người nhận phải là cán bộ đang phụ trách toàn bộ ${unit.name} và được xem báo cáo này.` });
    return wanted;
  }

  private async fit(unit: UnitRecord, report: ReportName, directory: DirectorySnapshot) {
    const today = dateOf(this.clock.now());
    const lineage = directory.tree.lineage(unit.id).map(({ id }) => id);
    const staff = await this.database.read((stores) => stores.staff.inUnits(lineage, null));
    return staff.filter(({ active, posts }) => {
      const held = posts.filter(({ from, to }) => from <= today && (to === null || today <= to));
      return active && oversees(held, unit.id, directory) && this.maker.mayRead(report, held);
    });
  }
}

async function read({ reportSchedules }: Stores, id: string, directory: DirectorySnapshot): Promise<ReportScheduleDto> {
  const found = await reportSchedules.find(id);
  if (!found) throw new Problem('not-found');
  return scheduleDto(found, directory);
}

function unitOf(code: string, principal: Principal, directory: DirectorySnapshot): UnitRecord {
  const unit = directory.unitByCode(code);
  if (!unit || !oversees(principal.posts, unit.id, directory)) throw new Problem('not-found', { detail: 'Không có đơn vị này trong phạm vi của anh/chị.' });
  return unit;
}

function nameOf({ report }: ReportSchedule): ReportName {
  const name = REPORT_NAMES.find((known) => known === report);
  if (!name) throw new Problem('not-found', { detail: 'Biểu của báo cáo định kỳ này không còn.' });
  return name;
}

/** The period that runs today is the first to be made. */
function startingFrom(schedule: Pick<ReportSchedule, 'frequency' | 'day' | 'minuteOfDay' | 'unitId'>, directory: DirectorySnapshot, now: Instant): Pick<ReportSchedule, 'nextFrom' | 'nextAt'> {
  const period = reportPeriod(schedule.frequency, dateOf(now));
  return { nextFrom: period.from, nextAt: reportDueAt(schedule, period, directory.calendarOf(schedule.unitId)) };
}

function scheduleDto(item: ListedSchedule, directory: DirectorySnapshot): ReportScheduleDto {
  const { id, report, format, unitId, field, level, grouping, frequency, day, minuteOfDay, nextFrom, nextAt, active, recipients, createdByName, createdAt } = item;
  return {
    id,
    report,
    format,
    unit: unitRef(directory, unitId),
    field,
    level,
    by: grouping,
    frequency,
    day,
    time: formatMinuteOfDay(minuteOfDay),
    nextPeriod: describePeriod(reportPeriod(frequency, nextFrom)),
    nextAt: active ? formatInstant(nextAt) : null,
    active,
    recipients: recipients.map(({ id: staffId, name }) => ({ id: staffId, name })),
    createdByName,
    createdAt: formatInstant(createdAt),
  };
}

function dayIn(after: string): PlainDate {
  const [day] = decodeCursor(after, ['text']) as [string];
  try {
    return plainDate(day);
  } catch {
    throw new Problem('invalid-request', { errors: [{ field: 'after', code: 'cursor', message: 'Con trỏ trang không hợp lệ' }] });
  }
}

function record({ audit }: Stores, { staffId, fullName }: Principal, { ip }: RequestMark, action: string, unitId: string, data: AuditRow['data']): Promise<void> {
  return audit.record({ actorId: staffId, actorName: fullName, action, caseId: null, unitId, ip, data });
}
