import { IntersectionType } from '@nestjs/swagger';
import { CASE_STATES, CHANNELS, type CaseState, type Channel } from '#domain';
import { CaseSummary, Flag, ListOf, Moment, Nested, OneOf, PageQuery, StaffRef, Text, UnitRef, Whole } from '#platform';

export const QUEUES = ['mine', 'unit', 'online', 'mentioned'] as const;
export const SORTS = ['due', 'received'] as const;
export const SHOWN = ['overdue', 'soon', 'halted', 'results'] as const;

/** What open steps are narrowed to. */
export class InboxFilterDto {
  @OneOf(SORTS, { optional: true, name: 'InboxSort', description: 'due: bước đến hạn trước lên đầu; received: hồ sơ nhận trước lên đầu' }) sort?: (typeof SORTS)[number];
  @OneOf(SHOWN, { optional: true, name: 'InboxShown', description: 'Chỉ những bước: overdue: quá hạn; soon: sắp đến hạn; halted: đang tạm dừng, chờ người khác; results: chờ trả kết quả' }) show?: (typeof SHOWN)[number];
  @Text({ optional: true, max: 100, description: 'Mã thủ tục' }) procedureCode?: string;
  @Text({ optional: true, max: 100, description: 'Mã lĩnh vực' }) field?: string;
  @Text({ optional: true, max: 100, description: 'Khóa của bước trong quy trình' }) stage?: string;
  @Text({ optional: true, max: 100, description: 'Cán bộ đang giữ bước; nobody: chưa ai nhận' }) staffId?: string;
  @OneOf(CHANNELS, { optional: true, name: 'Channel' }) channel?: Channel;
}

export class InboxQueryDto extends IntersectionType(PageQuery, InboxFilterDto) {
  @OneOf(QUEUES, { optional: true, description: 'mine: việc của tôi; unit: cả đơn vị; online: hồ sơ nộp trực tuyến, giấy tờ và chứng từ gửi thêm, chờ quầy nhận; mentioned: hồ sơ mà đồng nghiệp nhắc tôi xem, gọi sau lên đầu' }) queue: (typeof QUEUES)[number] = 'mine';
  @Text({ optional: true, max: 200, description: 'Mã hồ sơ, tên chủ hồ sơ; không cần dấu. Không gửi số định danh, số điện thoại ở đây' }) q?: string;
}

/** Whether the stage is being handed over: asked of us, asked by us, or declined by those whom we asked. */
export const HAND_OVERS = ['offered', 'sent', 'declined'] as const;

export class InboxItem extends CaseSummary {
  @Whole({ nullable: true, min: 1, description: 'Số của bước đang mở: một hồ sơ có mặt một lần cho mỗi bước; null với những gì chờ quầy nhận' }) token!: number | null;
  @Text({ nullable: true, description: 'Nhánh xử lý song song mà bước nằm trong' }) branchName!: string | null;
  @Moment({ nullable: true, description: 'Hạn của bước; với những gì gửi trực tuyến chờ quầy nhận: hạn trả lời, 8 giờ làm việc từ lúc gửi' }) stageDueAt!: string | null;
  @OneOf(CASE_STATES, { name: 'CaseState' }) stageState!: CaseState;
  @Text({ description: 'Bước còn bao lâu' }) stageStateText!: string;
  @Nested(() => StaffRef, { nullable: true }) assignee!: StaffRef | null;
  @OneOf(HAND_OVERS, { nullable: true, description: 'offered: đơn vị khác chuyển đến, chờ trả lời; sent: đang chờ đơn vị khác nhận; declined: đơn vị được chuyển đã không nhận' }) handOver!: (typeof HAND_OVERS)[number] | null;
  @Nested(() => UnitRef, { nullable: true, description: 'Đơn vị được chuyển đến' }) handOverUnit!: UnitRef | null;
  @Text({ nullable: true, description: 'Lý do chuyển, hoặc lý do không nhận' }) handOverReason!: string | null;
  @Flag({ description: 'Người dân đã gửi trực tuyến giấy tờ bổ sung hoặc chứng từ nộp tiền, chờ xem và nhận' }) supplemented!: boolean;
  @Moment({ nullable: true, description: 'Lúc hồ sơ, giấy tờ hay chứng từ gửi trực tuyến đến quầy; null ở các hàng đợi khác' }) arrivedAt!: string | null;
  @Flag({ description: 'Đồng nghiệp nhắc tôi trong trao đổi nội bộ và tôi chưa xem' }) mentioned!: boolean;
}

/** How much waits by what the queue is narrowed to, however it stands, and how it does. */
export class InboxCountsDto {
  @Whole({ max: 1000, description: 'Đếm đến 1000' }) total!: number;
  @Whole({ max: 1000 }) overdue!: number;
  @Whole({ max: 1000 }) soon!: number;
  @Whole({ max: 1000, description: 'Đang tạm dừng hoặc chờ đơn vị khác nhận' }) halted!: number;
  @Whole({ max: 1000, description: 'Chờ trả kết quả' }) results!: number;
  @Whole({ description: 'Hồ sơ mà đồng nghiệp nhắc tôi và tôi chưa xem, ở mọi hàng đợi' }) mentioned!: number;
}

export class InboxDto {
  @ListOf(() => InboxItem) items!: InboxItem[];
  @Text({ nullable: true }) next!: string | null;
  @Nested(() => InboxCountsDto) counts!: InboxCountsDto;
}
