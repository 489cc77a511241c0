import { ALARM_TEMPLATES, NOTICE_TEMPLATES } from '#domain';
import { OUTBOX_TOPICS, type OutboxTopic } from '#persistence';
import { CALL_TEMPLATE, Day, ListOf, Moment, OneOf, PageQuery, Text, Whole } from '#platform';

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

/** What messages are about, with the words people read. */
export const MESSAGE_TOPICS: Readonly<Record<OutboxTopic, string>> = {
  notice: 'Thông báo cho người nộp hồ sơ',
  alarm: 'Nhắc hạn cho cán bộ',
  call: 'Cuộc gọi hệ thống khác',
  'follow-up': 'Phản ánh, kiến nghị',
  report: 'Báo cáo định kỳ',
  questionnaire: 'Phiếu khảo sát',
  mention: 'Lời nhắn giữa cán bộ',
  supplement: 'Người dân bổ sung hồ sơ',
};

/** Which messages are wanted. */
export class NotificationQuery extends PageQuery {
  @OneOf([...STATUSES, 'failed'], { optional: true, description: 'Chỉ những tin nhắn ở trạng thái này; failed: mọi tin không gửi được nữa' }) status?: MessageStatus | 'failed';
  @OneOf(OUTBOX_TOPICS, { optional: true, name: 'MessageTopic' }) topic?: OutboxTopic;
  @Day({ optional: true, description: 'Viết từ ngày' }) from?: string;
  @Day({ optional: true, description: 'Viết đến hết ngày' }) to?: string;
}

/** Which of the messages that were given up are sent again. */
export class RetryManyDto {
  @OneOf(OUTBOX_TOPICS, { optional: true, name: 'MessageTopic' }) topic?: OutboxTopic;
  @Day({ optional: true, description: 'Viết từ ngày' }) from?: string;
  @Day({ optional: true, description: 'Viết đến hết ngày' }) to?: string;
}

/** How many were offered to the sender again, and how many are left for a further request. */
export class RetriedManyDto {
  @Whole() retried!: number;
  @Whole() left!: number;
}

/** A message: a notice to an applicant, an alarm to staff, or a call of another system, which is received by the service. */
export class NotificationItem {
  @Text() id!: string;
  @Text({ nullable: true, description: 'null: tin không về một hồ sơ' }) caseCode!: string | null;
  @OneOf(OUTBOX_TOPICS, { name: 'MessageTopic' }) topic!: OutboxTopic;
  @Text({ description: 'Tin về việc gì, bằng lời' }) topicName!: string;
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
