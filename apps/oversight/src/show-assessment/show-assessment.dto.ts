import { ASSESSMENT_PERIOD } from '#domain';
import { Day, Figure, Flag, ListOf, Members, Moment, Nested, OneOf, StaffRef, Text, Texts, UnitRef, Whole } from '#platform';

export class AssessmentQuery {
  @Text({ max: 7, pattern: ASSESSMENT_PERIOD, message: 'Phải là quý (2026-Q3) hoặc năm (2026)', example: '2026-Q3', description: 'Quý hoặc năm' }) quarter!: string;
  @Text({ optional: true, max: 60, example: 'H99.21.05', description: 'Mã đơn vị; bỏ trống: đơn vị của người xem' }) unitCode?: string;
}

/** One indicator in words. */
export class IndicatorWordsDto {
  @Whole({ min: 1 }) number!: number;
  @Text() name!: string;
  @OneOf(['case', 'unit'], { description: 'Chấm từng hồ sơ, hoặc chấm một lần cho đơn vị' }) per!: string;
  @Text({ max: 1000 }) rule!: string;
  @Text({ max: 1000, description: 'Cách xử lý khi không có dữ liệu' }) missing!: string;
}

/** What an indicator came to. */
export class IndicatorScoreDto {
  @Whole({ min: 1 }) number!: number;
  @Figure({ nullable: true, description: 'sum / count, làm tròn nửa lên đến một chữ số thập phân; null khi không có dữ liệu' }) score!: number | null;
  @Whole({ description: 'Số hồ sơ đạt 2 điểm' }) two!: number;
  @Whole({ description: 'Số hồ sơ đạt 1 điểm' }) one!: number;
  @Whole({ description: 'Số hồ sơ đạt 0 điểm' }) none!: number;
  @Whole({ description: 'Số hồ sơ chưa biết, không tính' }) unknown!: number;
  @Whole({ description: 'Tổng điểm' }) sum!: number;
  @Whole({ description: 'Số hồ sơ được tính' }) count!: number;
}

export class ClassDto {
  @Text({ example: 'excellent' }) key!: string;
  @Text() label!: string;
  @Figure({ description: 'Từ số điểm này, kể cả chính nó' }) atLeast!: number;
}

export class AssessmentTotalDto {
  @Figure({ nullable: true, description: 'Tổng các chỉ số có dữ liệu' }) score!: number | null;
  @Whole({ description: 'Điểm cao nhất có thể' }) outOf!: number;
  @Whole({ description: 'Số chỉ số có dữ liệu' }) known!: number;
  @Nested(() => ClassDto, { nullable: true, description: 'Chỉ xếp loại khi mọi chỉ số đều có dữ liệu' }) class!: ClassDto | null;
  @ListOf(() => IndicatorScoreDto) indicators!: IndicatorScoreDto[];
}

export class AssessedOfficerDto {
  @Nested(() => StaffRef) staff!: StaffRef;
  @Whole({ description: 'Số hồ sơ đã giải quyết trong kỳ mà cán bộ hoàn thành một bước tại đơn vị' }) cases!: number;
  @Nested(() => AssessmentTotalDto) total!: AssessmentTotalDto;
}

/** A number that the unit entered. */
export class AssessmentInputDto {
  @Whole({ min: 1 }) indicator!: number;
  @Whole({ min: 1 }) version!: number;
  @Members() numbers!: Record<string, number>;
  @Text({ max: 2000 }) evidence!: string;
  @Text() enteredByName!: string;
  @Moment() enteredAt!: string;
}

/** The assessment of how a unit handles cases (đánh giá việc giải quyết thủ tục hành chính). */
export class AssessmentDto {
  @Text() name!: string;
  @Text() legalBasis!: string;
  @Text({ nullable: true, max: 1000, description: 'Điều cần đối chiếu với văn bản' }) review!: string | null;
  @Text({ example: '2026-Q3' }) quarter!: string;
  @Day() from!: string;
  @Day({ description: 'Ngày kết thúc kỳ, không được tính' }) to!: string;
  @Text() periodText!: string;
  @Nested(() => UnitRef) unit!: UnitRef;
  @Whole({ description: 'Số hồ sơ đã giải quyết trong kỳ' }) cases!: number;
  @ListOf(() => IndicatorWordsDto) indicators!: IndicatorWordsDto[];
  @Text({ description: 'Cách tính chung' }) formula!: string;
  @Nested(() => AssessmentTotalDto) total!: AssessmentTotalDto;
  @Whole({ description: 'Điểm cao nhất của cán bộ' }) officerOutOf!: number;
  @ListOf(() => AssessedOfficerDto, { max: 5000, description: 'Lãnh đạo xem mọi cán bộ của đơn vị, cán bộ xem chính mình' }) officers!: AssessedOfficerDto[];
  @ListOf(() => AssessmentInputDto) inputs!: AssessmentInputDto[];
  @Texts({ max: 500, description: 'Hồ sơ có phàn nàn về thái độ chưa được kết luận; chỉ lãnh đạo thấy' }) openComplaints!: string[];
  @Flag({ description: 'Người xem được nhập số liệu và kết luận không' }) mayEnter!: boolean;
}
