import { ALARM_TEMPLATES, NOTICE_TEMPLATES } from '#domain';
import { CALL_TEMPLATE, ListOf, Moment, OneOf, PageQuery, Text, Whole } from '#platform';

/** Statuses of a message, with the words people read. */
export const MESSAGE_STATUSES = {
  created: 'Chờ gửi',
  sending: 'Đang gửi',
  sent: 'Đã gửi',
  'permanent-failure': 'Nơi nhận từ chối',
  'technical-failure': 'Không gửi được',
} as const;
export type MessageStatus = keyof typeof MESSAGE_STATUSES;

const STATUSES = Object.keys(MESSAGE_STATUSES);

/** Which messages are wanted. */
export class NotificationQuery extends PageQuery {
  @OneOf(STATUSES, { optional: true, description: 'Chỉ những tin nhắn ở trạng thái này' }) status?: MessageStatus;
}

/** A message: a notice to an applicant, an alarm to staff, or a call of another system, which is received by the service. */
export class NotificationItem {
  @Text() id!: string;
  @Text({ nullable: true, description: 'null: tin không về một hồ sơ' }) caseCode!: string | null;
  @OneOf([...NOTICE_TEMPLATES, ...ALARM_TEMPLATES, CALL_TEMPLATE]) template!: string;
  @Text({ description: 'Địa chỉ nhận, đã che bớt; tên dịch vụ nếu là cuộc gọi hệ thống khác', example: 'n•••@example.vn' }) recipient!: string;
  @OneOf(STATUSES, { name: 'MessageStatus' }) status!: MessageStatus;
  @Text({ description: 'Trạng thái bằng lời' }) statusName!: string;
  @Whole() attempts!: number;
  @Moment() createdAt!: string;
  @Moment({ nullable: true, description: 'Lần gửi tiếp theo sớm nhất; khi đang gửi, lúc hết lượt giữ' }) nextAttemptAt!: string | null;
  @Moment({ nullable: true }) sentAt!: string | null;
  @Text({ nullable: true, description: 'Trả lời gần nhất của máy chủ thư' }) lastError!: string | null;
}

export class NotificationList {
  @ListOf(() => NotificationItem) items!: NotificationItem[];
  @Text({ nullable: true, description: 'Con trỏ của trang sau' }) next!: string | null;
}
