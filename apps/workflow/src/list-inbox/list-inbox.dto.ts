import { CASE_STATES, type CaseState } from '#domain';
import { CaseSummary, ListOf, Moment, Nested, OneOf, PageQuery, StaffRef, Text, Whole } from '#platform';

export const QUEUES = ['mine', 'unit', 'online'] as const;
export type Queue = (typeof QUEUES)[number];
export const SORTS = ['due', 'received'] as const;

export class InboxQueryDto extends PageQuery {
  @OneOf(QUEUES, { optional: true, description: 'mine: việc của tôi; unit: cả đơn vị; online: hồ sơ nộp trực tuyến chờ tiếp nhận' }) queue: Queue = 'mine';
  @OneOf(SORTS, { optional: true, description: 'due: bước đến hạn trước lên đầu; received: hồ sơ nhận trước lên đầu' }) sort: (typeof SORTS)[number] = 'due';
}

/** Whether the stage is being handed over: asked of us, asked by us. */
export const HAND_OVERS = ['offered', 'sent'] as const;

export class InboxItem extends CaseSummary {
  @Moment({ nullable: true, description: 'Hạn của bước' }) stageDueAt!: string | null;
  @OneOf(CASE_STATES, { name: 'CaseState' }) stageState!: CaseState;
  @Text({ description: 'Bước còn bao lâu' }) stageStateText!: string;
  @Nested(() => StaffRef, { nullable: true }) assignee!: StaffRef | null;
  @OneOf(HAND_OVERS, { nullable: true, description: 'offered: đơn vị khác xin chuyển đến, chờ tôi trả lời; sent: đang chờ đơn vị khác nhận' }) handOver!: (typeof HAND_OVERS)[number] | null;
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
