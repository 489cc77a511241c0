import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { REPORT_TEMPLATES, addDays, dateOf, describePeriod, reportDueAt, reportPeriod, type Instant, type Period } from '#domain';
import { Database, type NewRun, type ReportSchedule, type ScheduleRecipient, type Stores } from '#persistence';
import { Directory, OutboxSignal, Problem, oversees, scopeOfUnit, type DirectorySnapshot } from '#platform';
import { REPORT_NAMES, type ReportName } from '../report-forms/report-forms.js';
import { ReportMaker } from '../report-forms/report-maker.js';
import { GROUPINGS } from '../report-forms/report-form.js';
import { rowsOf } from '../report-table/report-table.js';
import { MOST_ROWS, ReportWriter } from '../report-table/write-report.js';

/** What a mail can carry. */
const MAILED_ROWS = 20_000;
const [MADE, NOT_MADE] = REPORT_TEMPLATES;

type Product = Pick<NewRun, 'title' | 'file' | 'sha256' | 'problem' | 'rows'>;

/**
 * Makes the next report of a schedule: the file, the letters to those who still oversee the unit, and the step to the
 * next period in one transaction, which holds the schedule. So a period is made once, by one worker, and a worker that
 * dies on the way leaves it to the next.
 */
@Injectable()
export class RunReport {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly maker: ReportMaker,
    private readonly writer: ReportWriter,
    private readonly signal: OutboxSignal,
  ) {}

  /** `false` when nothing is due, or somebody else is at it. Rejects when the database or the printer does. */
  async run(id: string, now: Instant): Promise<boolean> {
    const letters = await this.database.write(async (stores) => {
      const schedule = await stores.reportSchedules.take(id, now);
      if (!schedule) return null;
      const directory = await this.directory.current();
      const period = reportPeriod(schedule.frequency, schedule.nextFrom);
      const calendar = directory.calendarOf(schedule.unitId);
      const due = reportDueAt(schedule, period, calendar);
      // The calendar has changed since the moment was written down.
      if (due > now) {
        await stores.reportSchedules.set(id, { active: true, nextFrom: schedule.nextFrom, nextAt: due });
        return null;
      }
      const letters = await this.send(stores, schedule, period, directory, now);
      const next = reportPeriod(schedule.frequency, period.to);
      await stores.reportSchedules.set(id, { active: true, nextFrom: next.from, nextAt: reportDueAt(schedule, next, calendar) });
      return letters;
    });
    if (letters !== null) this.signal.wake(letters);
    return letters !== null;
  }

  private async send({ reportSchedules, outbox, audit }: Stores, schedule: ReportSchedule, period: Period, directory: DirectorySnapshot, now: Instant): Promise<string[]> {
    const { id, report, format, unitId } = schedule;
    const recipients = (await reportSchedules.recipients(id, dateOf(now))).filter((person) => this.mayGet(report, person, unitId, directory));
    const product = await this.produce(schedule, period, directory, now);
    const { from, to } = period;
    const fileName = `${report}_${from}_${addDays(to, -1)}.${format}`;
    const runId = await reportSchedules.record({ scheduleId: id, from, to, fileName, recipients: recipients.length, madeAt: now, ...product });
    const data = { report, format, schedule: id, from, to, rows: product.rows, recipients: recipients.map(({ staffId }) => staffId) };
    await audit.record({ actorId: null, actorName: 'Báo cáo định kỳ', action: 'report.sent', caseId: null, unitId, ip: null, data });
    const template = product.file === null ? NOT_MADE : MADE;
    return outbox.write(recipients.map(({ email }) => ({ topic: 'report', unitId, template, templateVersion: 1, recipient: email, subject: runId })), now);
  }

  private mayGet(report: string, { posts }: ScheduleRecipient, unitId: string, directory: DirectorySnapshot): boolean {
    const name = nameOf(report);
    return name !== undefined && oversees(posts, unitId, directory) && this.maker.mayRead(name, posts);
  }

  /** The file, or why there can be none: what no further try would change. */
  private async produce({ report, format, unitId, field, level, grouping }: ReportSchedule, period: Period, directory: DirectorySnapshot, now: Instant): Promise<Product> {
    try {
      const unit = directory.unit(unitId);
      const name = nameOf(report);
      if (!unit || !name) throw new Problem('no-unit', { detail: 'Đơn vị hoặc biểu của báo cáo không còn.' });
      const filter = { field, level, by: GROUPINGS.find((known) => known === grouping) ?? null };
      const limit = Math.min(MOST_ROWS[format], MAILED_ROWS);
      const table = await this.maker.make({ report: name, period, scope: scopeOfUnit(unit, directory), filter, directory, now, limit });
      const file = await this.writer.write(format, table);
      return { title: table.title, file, sha256: createHash('sha256').update(file).digest(), problem: null, rows: rowsOf(table).length };
    } catch (error) {
      if (!(error instanceof Problem) || error.status >= 500) throw error;
      return { title: `Báo cáo ${describePeriod(period)}`, file: null, sha256: null, problem: error.details.detail ?? error.title, rows: 0 };
    }
  }
}

function nameOf(report: string): ReportName | undefined {
  return REPORT_NAMES.find((known) => known === report);
}
