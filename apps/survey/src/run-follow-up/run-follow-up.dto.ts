import { FINDINGS, FOLLOW_UP_STATUSES, type Finding, type FollowUpAction, type FollowUpStatus } from '#domain';
import { Moment, OneOf, Text, Whole } from '#platform';

/** What every command on a follow-up carries: the version that the person saw. */
export class FollowUpBody {
  @Whole({ min: 1, description: 'Phiên bản mà người dùng đang xem' }) version!: number;
}

export class TakeFollowUpBody extends FollowUpBody {}

export class AnswerFollowUpBody extends FollowUpBody {
  @OneOf(FINDINGS, { name: 'Finding', description: 'Kết luận' }) finding!: Finding;
  @Text({ max: 8000, description: 'Nội dung trả lời, gửi nguyên văn tới người dân' }) text!: string;
  @Text({ optional: true, min: 0, max: 4000, description: 'Biện pháp đã thực hiện' }) measures = '';
}

export class ForwardFollowUpBody extends FollowUpBody {
  @Text({ max: 60, description: 'Mã đơn vị nhận', example: 'H99.21.05' }) toUnitCode!: string;
  @Text({ max: 2000 }) reason!: string;
}

export class ExtendFollowUpBody extends FollowUpBody {
  @Text({ max: 2000 }) reason!: string;
}

export class CloseFollowUpBody extends FollowUpBody {
  @Text({ optional: true, min: 0, max: 2000 }) note = '';
}

/** The body of each action. */
export const FOLLOW_UP_BODIES = {
  take: TakeFollowUpBody,
  answer: AnswerFollowUpBody,
  forward: ForwardFollowUpBody,
  extend: ExtendFollowUpBody,
  close: CloseFollowUpBody,
} satisfies Record<FollowUpAction, new () => FollowUpBody>;

/** Where a follow-up stands after a command. */
export class FollowUpChangedDto {
  @Text() id!: string;
  @Whole({ min: 1 }) version!: number;
  @OneOf(FOLLOW_UP_STATUSES, { name: 'FollowUpStatus' }) status!: FollowUpStatus;
  @Moment() dueAt!: string;
}
