import { FOLLOW_UP_TOPICS, type FollowUpTopic } from '#domain';
import { Day, Figure, ListOf, Nested, OneOf, Text, UnitRef, Whole } from '#platform';

/** What became of follow-ups in a period. */
export class FollowUpTallyDto {
  @Whole({ description: 'Tiếp nhận trong kỳ' }) received!: number;
  @Whole({ description: 'Trả lời lần đầu trong kỳ, tiếp nhận lúc nào cũng tính' }) answered!: number;
  @Whole({ description: 'Trong số đã trả lời: đúng hạn ban đầu, dù có được gia hạn' }) answeredOnTime!: number;
  @Whole({ description: 'Trong số đã trả lời: quá hạn ban đầu' }) answeredLate!: number;
  @Whole({ description: 'Cuối kỳ còn chờ trả lời' }) open!: number;
  @Whole({ description: 'Trong số còn chờ: đã quá hạn ban đầu khi hết kỳ, hoặc lúc này nếu kỳ chưa hết' }) overdue!: number;
  @Figure({ nullable: true, description: 'answeredOnTime / (answered + overdue); null khi chưa có phản ánh đến hạn' }) onTimeShare!: number | null;
  @Whole({ description: 'Có câu trả lời được đánh giá trong kỳ; mỗi phản ánh tính lần đánh giá cuối' }) rated!: number;
  @Whole({ description: 'Trong số được đánh giá: hài lòng' }) satisfied!: number;
  @Figure({ nullable: true, description: 'satisfied / rated; null khi không có đánh giá' }) satisfiedShare!: number | null;
}

export class TopicTallyDto extends FollowUpTallyDto {
  @OneOf(FOLLOW_UP_TOPICS, { name: 'FollowUpTopic' }) topic!: FollowUpTopic;
  @Text() name!: string;
}

export class UnitTallyDto extends FollowUpTallyDto {
  @Nested(() => UnitRef) unit!: UnitRef;
}

export class PetitionPeriodDto {
  @Day({ description: 'Ngày đầu kỳ, được tính' }) from!: string;
  @Day({ description: 'Ngày kết thúc kỳ, không được tính' }) to!: string;
  @Text() text!: string;
}

/** Petitions and low ratings of a period; topics and units are those of petitions. */
export class PetitionTalliesDto {
  @Nested(() => PetitionPeriodDto) period!: PetitionPeriodDto;
  @Nested(() => UnitRef, { nullable: true, description: 'null: toàn bộ phạm vi của người xem' }) unit!: UnitRef | null;
  @Nested(() => FollowUpTallyDto, { description: 'Phản ánh, kiến nghị' }) petitions!: FollowUpTallyDto;
  @Nested(() => FollowUpTallyDto, { description: 'Đánh giá chưa hài lòng' }) lowRatings!: FollowUpTallyDto;
  @ListOf(() => TopicTallyDto) byTopic!: TopicTallyDto[];
  @ListOf(() => UnitTallyDto, { description: 'Xếp theo số tiếp nhận giảm dần' }) byUnit!: UnitTallyDto[];
}
