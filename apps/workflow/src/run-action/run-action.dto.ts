import { CASE_STATUSES, type CaseStatus } from '#domain';
import { ListOf, Moment, Nested, OneOf, OpenStageDto, Text, Whole } from '#platform';

/** The case that continues an ended one, with what goes onto its receipt. */
export class ReopenedCaseDto {
  @Text({ example: 'H99.21.05.01-260825-0001' }) code!: string;
  @Text({ example: 'K7MX9RTA', description: 'Mã tra cứu (PIN), chỉ in trên giấy tiếp nhận' }) pin!: string;
  @Whole({ min: 1 }) version!: number;
  @OneOf(CASE_STATUSES, { name: 'CaseStatus' }) status!: CaseStatus;
  @Moment() dueAt!: string;
  @Text() receiptUrl!: string;
  @Text() trackingUrl!: string;
  @ListOf(() => OpenStageDto) openStages!: OpenStageDto[];
}

/** Where a case stands after a command. */
export class ActionAnswerDto {
  @Text() code!: string;
  @Whole({ min: 1 }) version!: number;
  @OneOf(CASE_STATUSES, { name: 'CaseStatus' }) status!: CaseStatus;
  @Moment({ nullable: true }) dueAt!: string | null;
  @ListOf(() => OpenStageDto) openStages!: OpenStageDto[];
  @Nested(() => ReopenedCaseDto, { optional: true, description: 'Chỉ với reopen: hồ sơ mới, xử lý lại hồ sơ này' }) reopenedAs?: ReopenedCaseDto;
}
