import { CASE_STATUSES, type CaseStatus } from '#domain';
import { CaseSummary, ListOf, OneOf, PageQuery, Text } from '#platform';

/** What is looked for. */
export class CaseQuery extends PageQuery {
  @Text({ optional: true, min: 0, max: 200, example: 'nguyen dinh chieu', description: 'Mã hồ sơ, tên, số định danh hoặc số điện thoại; có dấu hay không dấu' }) q?: string;
  @OneOf(CASE_STATUSES, { optional: true, name: 'CaseStatus' }) status?: CaseStatus;
  @Text({ optional: true, max: 100, description: 'Đơn vị và các đơn vị trực thuộc' }) unitCode?: string;
  @Text({ optional: true, max: 100 }) procedureCode?: string;
}

export class CasePage {
  @ListOf(() => CaseSummary) items!: CaseSummary[];
  @Text({ nullable: true }) next!: string | null;
}
