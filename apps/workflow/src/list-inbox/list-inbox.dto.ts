import { CASE_STATES, type CaseState } from '#domain';
import { CaseSummary, ListOf, Moment, Nested, OneOf, PageQuery, StaffRef, Text, UnitRef, Whole } from '#platform';

export const QUEUES = ['mine', 'unit', 'online'] as const;
export type Queue = (typeof QUEUES)[number];
export const SORTS = ['due', 'received'] as const;
export const SHOWN = ['overdue', 'soon', 'halted', 'results'] as const;

export class InboxQueryDto extends PageQuery {
  @OneOf(QUEUES, { optional: true, description: 'mine: việc của tôi; unit: cả đơn vị; online: hồ sơ nộp trực tuyến chờ tiếp nhận' }) queue: Queue = 'mine';
  @OneOf(SORTS, { optional: true, description: 'due: bước đến hạn trước lên đầu; received: hồ sơ nhận trước lên đầu' }) sort: (typeof SORTS)[number] = 'due';
  @OneOf(SHOWN, { optional: true, name: 'InboxShown', description: 'Chỉ những bước: overdue: quá hạn; soon: sắp đến hạn; halted: đang tạm dừng, chờ người khác; results: chờ trả kết quả. Xếp theo hạn của bước' }) show?: (typeof SHOWN)[number];
  @Text({ optional: true, max: 100, description: 'Mã thủ tục' }) procedureCode?: string;
}

/** Whether the stage is being handed over: asked of us, asked by us, or declined by those whom we asked. */
export const HAND_OVERS = ['offered', 'sent', 'declined'] as const;

export class InboxItem extends CaseSummary {
  @Whole({ nullable: true, min: 1, description: 'Số của bước đang mở: một hồ sơ có mặt một lần cho mỗi bước; null với hồ sơ chờ tiếp nhận' }) token!: number | null;
  @Text({ nullable: true, description: 'Nhánh xử lý song song mà bước nằm trong' }) branchName!: string | null;
  @Moment({ nullable: true, description: 'Hạn của bước' }) stageDueAt!: string | null;
  @OneOf(CASE_STATES, { name: 'CaseState' }) stageState!: CaseState;
  @Text({ description: 'Bước còn bao lâu' }) stageStateText!: string;
  @Nested(() => StaffRef, { nullable: true }) assignee!: StaffRef | null;
  @OneOf(HAND_OVERS, { nullable: true, description: 'offered: đơn vị khác chuyển đến, chờ trả lời; sent: đang chờ đơn vị khác nhận; declined: đơn vị được chuyển đã không nhận' }) handOver!: (typeof HAND_OVERS)[number] | null;
  @Nested(() => UnitRef, { nullable: true, description: 'Đơn vị được chuyển đến' }) handOverUnit!: UnitRef | null;
  @Text({ nullable: true, description: 'Lý do chuyển, hoặc lý do không nhận' }) handOverReason!: string | null;
}

export class InboxCountsDto {
  @Whole({ max: 1000, description: 'Đếm đến 1000' }) total!: number;
  @Whole({ max: 1000 }) overdue!: number;
  @Whole({ max: 1000 }) soon!: number;
}

export class InboxDto {
  @ListOf(() => InboxItem) items!: InboxItem[];
  @Text({ nullable: true }) next!: string | null;
  @Nested(() => InboxCountsDto) counts!: InboxCountsDto;
}
