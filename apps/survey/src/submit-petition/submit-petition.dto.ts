import { FOLLOW_UP_TOPICS, phoneFault, type FollowUpTopic } from '#domain';
import { Checked, Email, Moment, Nested, OneOf, Text, UnitRef } from '#platform';

/** The case that a petition is about: both halves of its receipt. */
export class PetitionCaseDto {
  @Text({ max: 100, example: 'H99.21.05.01-260825-0001' }) code!: string;
  @Text({ max: 40, example: 'K7MX9RTA' }) pin!: string;
}

/** Who writes and how to reach them; everything may be left out. */
export class PetitionContactDto {
  @Text({ optional: true, nullable: true, max: 200, oneLine: true }) name?: string | null;
  @Checked('phone', phoneFault, { optional: true, nullable: true, example: '0912 345 678' }) phone?: string | null;
  @Email({ optional: true, nullable: true, description: 'Câu trả lời được gửi tới đây' }) email?: string | null;
}

/** A petition (phản ánh, kiến nghị) about a case or about a unit. */
export class SubmitPetitionDto {
  @Nested(() => PetitionCaseDto, { optional: true, nullable: true, description: 'Hồ sơ được phản ánh; bỏ trống khi không về một hồ sơ' }) case?: PetitionCaseDto | null;
  @Text({ optional: true, nullable: true, max: 60, description: 'Mã đơn vị được phản ánh; bắt buộc khi không có hồ sơ' }) unitCode?: string | null;
  @OneOf(FOLLOW_UP_TOPICS, { name: 'FollowUpTopic' }) topic!: FollowUpTopic;
  @Text({ max: 4000 }) text!: string;
  @Text({ optional: true, nullable: true, max: 200, oneLine: true, description: 'Họ tên người bị phản ánh; phản ánh không được giao cho người này' }) concerned?: string | null;
  @Nested(() => PetitionContactDto, { optional: true, nullable: true, description: 'Bỏ trống khi gửi ẩn danh: khi đó chỉ xem được câu trả lời bằng mã phản ánh' }) contact?: PetitionContactDto | null;
}

/** What the sender keeps: reference and secret together open the petition. */
export class SubmittedPetitionDto {
  @Text({ example: 'PA-K7MX-9RTA-3BCD' }) reference!: string;
  @Text({ example: 'K7MX9RTA', description: 'Mã tra cứu; cùng với mã phản ánh mở được câu trả lời' }) secret!: string;
  @Text() trackingUrl!: string;
  @Nested(() => UnitRef, { description: 'Đơn vị chịu trách nhiệm trả lời' }) unit!: UnitRef;
  @Moment({ description: 'Hạn trả lời' }) answerBy!: string;
  @Text() legalBasis!: string;
  @OneOf(['email', 'lookup'], { description: 'Câu trả lời đến bằng thư điện tử, hay chỉ xem được khi tra cứu' }) toldBy!: 'email' | 'lookup';
}
