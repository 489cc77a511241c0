import { FOLLOW_UP_ACTIONS, type FollowUpAction } from '#domain';
import { Flag, ListOf, Moment, Nested, OneOf, ProcedureRef, Text, Texts, Whole } from '#platform';
import { FollowUpAnswerDto, FollowUpEventDto, FollowUpItemDto } from '../follow-up/follow-up.dto.js';
import { ACTION_TONES, FIELD_KINDS, type ActionTone, type FieldKind } from './action-words.js';

export class RevealFollowUpQuery {
  @OneOf(['true', 'false'], { optional: true, description: 'Hiện đầy đủ thông tin liên hệ; được ghi vào nhật ký' }) reveal?: 'true' | 'false';
}

/** Who is answered: telephone and mail address masked unless revealed. */
export class FollowUpContactDto {
  @Text({ min: 0 }) name!: string;
  @Text({ nullable: true }) phone!: string | null;
  @Text({ nullable: true }) email!: string | null;
}

/** What staff know of an event beside its sentence. */
export class FollowUpStepDto extends FollowUpEventDto {
  @Whole({ min: 1 }) seq!: number;
  @Text() kind!: string;
  @Text() actorName!: string;
}

/** What the citizen thinks of the last answer that they rated. */
export class AnswerRatingDto {
  @Flag() satisfied!: boolean;
  @Text({ min: 0, max: 2000 }) comment!: string;
  @Moment() ratedAt!: string;
}

/** A follow-up with everything that its head needs to answer it. */
export class FollowUpViewDto extends FollowUpItemDto {
  @Text({ min: 0, max: 4000, description: 'Lời của người gửi' }) text!: string;
  @Text({ min: 0, description: 'Họ tên người bị phản ánh, như người gửi ghi' }) concerned!: string;
  @Whole({ min: 1, max: 5, nullable: true, description: 'Mức đánh giá thấp; null với phản ánh' }) overall!: number | null;
  @Texts({ description: 'Lý do đã chọn khi đánh giá' }) reasons!: string[];
  @Nested(() => ProcedureRef, { nullable: true }) procedure!: ProcedureRef | null;
  @Nested(() => FollowUpContactDto, { nullable: true, description: 'null: gửi ẩn danh' }) contact!: FollowUpContactDto | null;
  @Flag({ description: 'Thông tin liên hệ hiện đầy đủ' }) revealed!: boolean;
  @Moment({ description: 'Hạn trả lời ban đầu: đúng hạn tính theo hạn này' }) originalDueAt!: string;
  @Text() limitText!: string;
  @Text() legalBasis!: string;
  @Nested(() => FollowUpAnswerDto, { nullable: true }) answer!: FollowUpAnswerDto | null;
  @Nested(() => AnswerRatingDto, { nullable: true }) rating!: AnswerRatingDto | null;
  @ListOf(() => FollowUpStepDto) events!: FollowUpStepDto[];
}

export class FollowUpChoiceDto {
  @Text() value!: string;
  @Text() label!: string;
}

/** A field that an action asks for, so that a page can show it without knowing the action. */
export class FollowUpFieldDto {
  @Text() name!: string;
  @Text() label!: string;
  @OneOf(FIELD_KINDS, { name: 'FollowUpFieldKind' }) kind!: FieldKind;
  @Flag() required!: boolean;
  @ListOf(() => FollowUpChoiceDto, { optional: true, max: 10_000 }) choices?: FollowUpChoiceDto[];
}

export class FollowUpActionDto {
  @OneOf(FOLLOW_UP_ACTIONS, { name: 'FollowUpAction' }) action!: FollowUpAction;
  @Text({ description: 'Chữ trên nút bấm' }) name!: string;
  @OneOf(ACTION_TONES, { name: 'ActionTone' }) tone!: ActionTone;
  @ListOf(() => FollowUpFieldDto) fields!: FollowUpFieldDto[];
}

/** What this person may do with a follow-up now. */
export class FollowUpActionsDto {
  @Whole({ min: 1 }) version!: number;
  @ListOf(() => FollowUpActionDto) actions!: FollowUpActionDto[];
}
