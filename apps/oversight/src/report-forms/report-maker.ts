import { Injectable } from '@nestjs/common';
import { dateOf, describeLetterDate, describeMoment, describePeriod, placeOf, type AuthorityLevel, type Instant, type Period } from '#domain';
import { Problem, type DirectorySnapshot, type OversightScope, type Principal } from '#platform';
import type { ReportTable } from '../report-table/report-table.js';
import { LEVEL_NAMES, type Grouping, type ReportForm } from './report-form.js';
import { REPORT_NAMES, ReportForms, type ReportName } from './report-forms.js';
import { atLevel } from './work-units.js';

const NO_SHARE = 'Tỷ lệ để trống hoặc ghi “–”: không có dữ liệu để tính.';

/** What a report is narrowed to beside its period and units. */
export interface ReportFilter {
  readonly field: string | null;
  readonly level: AuthorityLevel | null;
  readonly by: Grouping | null;
}

/** Everything that a report is made from. */
export interface ReportOrder {
  readonly report: ReportName;
  readonly period: Period;
  readonly scope: OversightScope;
  readonly filter: ReportFilter;
  readonly directory: DirectorySnapshot;
  readonly now: Instant;
  readonly limit: number;
}

/** Makes reports: for the screen, for files and for schedules the same table. */
@Injectable()
export class ReportMaker {
  constructor(private readonly forms: ReportForms) {}

  /** Refuses with `invalid-request` what the form cannot be asked, and with `report-too-large` more rows than `limit`. */
  async make({ report, period, scope, filter, directory, now, limit }: ReportOrder): Promise<ReportTable> {
    const { form, by } = this.check(report, filter, directory);
    const cases = atLevel(scope.cases, filter.level, directory);
    const body = await form.build({ period, cases, directory, now, field: filter.field, by, limit });
    const unitName = scope.unit?.name ?? 'Các đơn vị trong phạm vi';
    return {
      ...body,
      notes: [...body.notes, ...(body.columns.some(({ kind }) => kind === 'share') ? [NO_SHARE] : [])],
      sheet: form.sheet,
      unitName,
      parentName: scope.unit === null ? '' : parentName(scope.unit.id, directory),
      placeAndDate: describeLetterDate(placeOf(scope.unit === null ? unitName : (directory.tree.authorityOf(scope.unit.id)?.name ?? unitName)), dateOf(now)),
      about: [
        form.about === 'now' ? `Tính đến ${describeMoment(now)}` : `Kỳ báo cáo ${describePeriod(period)}`,
        ...(filter.level === null ? [] : [LEVEL_NAMES[filter.level].toLowerCase()]),
        ...(filter.field === null ? [] : [`lĩnh vực ${directory.fieldName(filter.field)}`]),
        ...(form.about === 'now' ? [] : [`lập lúc ${describeMoment(now)}`]),
      ].join(', '),
      asOf: now,
    };
  }

  /** The form, and how its rows are put together. Refuses with `invalid-request` what it cannot be asked. */
  check(report: ReportName, { field, by }: ReportFilter, directory: DirectorySnapshot): { readonly form: ReportForm; readonly by: Grouping | null } {
    const form = this.forms.form(report);
    if (field !== null && !(form.byField && directory.procedures.some((procedure) => procedure.field === field))) refuse('field', 'Không có lĩnh vực này, hoặc báo cáo không lọc theo lĩnh vực');
    return { form, by: groupingOf(form, by) };
  }

  /** Reports that holders of these posts may read, in the order of menus. */
  readable(posts: Principal['posts']): { readonly report: ReportName; readonly form: ReportForm }[] {
    return REPORT_NAMES.map((report) => ({ report, form: this.forms.form(report) })).filter(({ form }) => mayRead(form, posts));
  }

  /** Is a report for holders of these posts? */
  mayRead(report: ReportName, posts: Principal['posts']): boolean {
    return mayRead(this.forms.form(report), posts);
  }
}

function mayRead({ roles }: ReportForm, posts: Principal['posts']): boolean {
  return roles.length === 0 || posts.some(({ role }) => roles.includes(role));
}

function groupingOf(form: ReportForm, asked: Grouping | null): Grouping | null {
  if (asked !== null && !form.by.includes(asked)) return refuse('by', form.by.length === 0 ? 'Báo cáo này không đổi được cách nhóm' : `Báo cáo này nhóm theo: ${form.by.join(', ')}`);
  return asked ?? form.by[0] ?? null;
}

function refuse(field: string, message: string): never {
  throw new Problem('invalid-request', { errors: [{ field, code: 'unfit', message }] });
}

function parentName(unitId: string, { tree }: DirectorySnapshot): string {
  return tree.lineage(unitId)[1]?.name ?? '';
}
