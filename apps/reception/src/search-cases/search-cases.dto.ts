import { CASE_STATUSES, CHANNELS, type CaseStatus, type Channel } from '#domain';
import { CaseSummary, Day, ListOf, OneOf, PageQuery, Text } from '#platform';

/** What is looked for. */
export class CaseQuery extends PageQuery {
  @Text({ optional: true, min: 0, max: 200, example: 'nguyen dinh chieu', description: 'Mã hồ sơ, tên, số định danh hoặc số điện thoại; có dấu hay không dấu' }) q?: string;
  @OneOf(CASE_STATUSES, { optional: true, name: 'CaseStatus' }) status?: CaseStatus;
  @Text({ optional: true, max: 100, description: 'Đơn vị và các đơn vị trực thuộc' }) unitCode?: string;
  @Text({ optional: true, max: 100 }) procedureCode?: string;
  @OneOf(CHANNELS, { optional: true, name: 'Channel' }) channel?: Channel;
  @Day({ optional: true, description: 'Nộp từ ngày này', example: '2026-07-01' }) from?: string;
  @Day({ optional: true, description: 'Nộp trước ngày này: ngày này KHÔNG được tính', example: '2026-10-01' }) to?: string;
}

export class CasePage {
  @ListOf(() => CaseSummary) items!: CaseSummary[];
  @Text({ nullable: true }) next!: string | null;
}
