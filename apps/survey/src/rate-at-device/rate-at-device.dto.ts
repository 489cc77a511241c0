import { Flag, Id, ListOf, Moment, Nested, OneOf, Text, Texts, Whole } from '#platform';
import { DEVICE_KINDS } from '../manage-devices/manage-devices.dto.js';
import { SurveyChoiceDto } from '../show-invitation/show-invitation.dto.js';

/** What a device asks at this moment. No personal data. */
export class DeviceQuestionDto {
  @Id() callId!: string;
  @Text() procedureName!: string;
  @Text({ description: 'Câu hỏi chung' }) overall!: string;
  @Texts({ min: 5, max: 5, description: 'Lời của năm mức, từ 1 đến 5' }) words!: string[];
  @Whole({ min: 0, max: 5, description: 'Từ mức này trở xuống thì hỏi thêm lý do' }) reasonsAtMost!: number;
  @ListOf(() => SurveyChoiceDto) reasons!: SurveyChoiceDto[];
  @Moment({ description: 'Thiết bị hỏi đến lúc này' }) expiresAt!: string;
  @Whole({ description: 'Số giây còn lại đến lúc đó' }) seconds!: number;
}

/** A device as its own page sees it. */
export class DeviceStateDto {
  @Text() name!: string;
  @OneOf(DEVICE_KINDS, { name: 'RatingDeviceKind' }) kind!: string;
  @Text() unitName!: string;
  @Nested(() => DeviceQuestionDto, { nullable: true, description: 'null: thiết bị đang chờ' }) question!: DeviceQuestionDto | null;
}

/** One tap on one face. */
export class TapDto {
  @Id() callId!: string;
  @Whole({ min: 1, max: 5, description: '1 Rất không hài lòng … 5 Rất hài lòng' }) overall!: number;
  @Whole({ max: 86_400, optional: true, description: 'Số giây đánh giá đã chờ trên thiết bị: để đổi ý, hoặc vì mất mạng' }) waitedSeconds?: number;
}

export class TappedDto {
  @Moment() ratedAt!: string;
  @Flag({ description: 'Mức thấp: hỏi thêm lý do' }) asksReasons!: boolean;
  @ListOf(() => SurveyChoiceDto) reasons!: SurveyChoiceDto[];
}

/** Why the rating is low, after the tap. */
export class TapReasonsDto {
  @Id() callId!: string;
  @Texts({ min: 1, max: 20, maxLength: 60, description: 'Mã lý do trong phiếu' }) reasons!: string[];
}

export class ReasonsKeptDto {
  @Flag({ description: 'false khi đã có lý do hoặc đã quá lâu sau khi đánh giá' }) kept!: boolean;
}
