import { CONFIDENCES, VERDICTS, type Confidence } from '#domain';
import { Day, Figure, Flag, Id, ListOf, Moment, Nested, OneOf, Text, UnitRef, Whole } from '#platform';

const ROUND_STATUSES = ['draft', 'open', 'closed'] as const;

/** What a sample is wanted for. */
export class SampleWishDto {
  @Whole({ min: 1, max: 20, example: 5, description: 'Sai số cho phép, ± %' }) marginPercent!: number;
  @OneOf(CONFIDENCES, { example: 95, description: 'Độ tin cậy, %' }) confidence!: Confidence;
  @Whole({ min: 1, max: 100, example: 40, description: 'Tỷ lệ trả lời dự kiến, %' }) responsePercent!: number;
  @Whole({ min: 0, max: 1000, example: 30, description: 'Số phiếu tối thiểu của mỗi đơn vị, khi đơn vị có đủ hồ sơ' }) atLeast!: number;
}

/** What is planned for one unit. */
export class PlannedUnitDto {
  @Nested(() => UnitRef) unit!: UnitRef;
  @Whole({ description: 'Số hồ sơ đã trả kết quả trong kỳ, mỗi người một hồ sơ' }) size!: number;
  @Whole({ description: 'Số phiếu cần thu' }) wanted!: number;
  @Whole({ description: 'Số người được mời' }) invited!: number;
}

/** A sampling plan. */
export class SamplePlanDto {
  @Whole({ description: 'Tổng thể: số hồ sơ đã trả kết quả trong kỳ, mỗi người một hồ sơ' }) population!: number;
  @Whole({ description: 'Số phiếu cần cho cả đợt theo sai số và độ tin cậy' }) needed!: number;
  @Whole({ description: 'Số phiếu cần thu, kể cả phần thêm để mỗi đơn vị đủ số tối thiểu' }) wanted!: number;
  @Whole({ description: 'Số người được mời' }) invited!: number;
  @Text({ description: 'Công thức đã dùng, bằng lời' }) formula!: string;
  @ListOf(() => PlannedUnitDto, { max: 5000 }) units!: PlannedUnitDto[];
}

/** A survey round (đợt khảo sát). */
export class RoundDto {
  @Id() id!: string;
  @Text() name!: string;
  @Text({ example: 'sipas-2026' }) surveyCode!: string;
  @Whole({ min: 1 }) surveyVersion!: number;
  @Text({ description: 'Tên phiếu khảo sát' }) surveyName!: string;
  @Nested(() => UnitRef) unit!: UnitRef;
  @Day({ description: 'Ngày đầu của kỳ trả kết quả, được tính' }) from!: string;
  @Day({ description: 'Ngày kết thúc kỳ, không được tính' }) to!: string;
  @Day({ description: 'Ngày cuối cùng nhận câu trả lời' }) answerUntil!: string;
  @OneOf(ROUND_STATUSES, { name: 'RoundStatus' }) status!: string;
  @Nested(() => SampleWishDto) wish!: SampleWishDto;
  @Text({ nullable: true, description: 'Hạt giống của lần chọn ngẫu nhiên: ai có hạt giống và danh sách hồ sơ đều chọn lại được đúng mẫu này; null trước khi mở đợt, để không ai biết trước sẽ chọn trúng ai' }) seed!: string | null;
  @Text() createdByName!: string;
  @Moment() createdAt!: string;
  @Moment({ nullable: true }) openedAt!: string | null;
  @Moment({ nullable: true }) closedAt!: string | null;
  @Whole({ description: 'Số người được chọn' }) invited!: number;
  @Whole({ description: 'Số người đã trả lời' }) answered!: number;
  @Figure({ nullable: true, description: 'answered / invited; null khi chưa chọn ai' }) responseRate!: number | null;
  @Flag({ description: 'Người xem được mở, đóng đợt này không' }) mayRun!: boolean;
}

/** A share of satisfied answers. */
export class PooledIndexDto {
  @Whole({ description: 'Số câu trả lời hợp lệ' }) count!: number;
  @Whole({ description: 'Số câu trả lời 4 và 5' }) satisfied!: number;
  @Figure({ nullable: true }) share!: number | null;
  @Figure({ nullable: true, description: 'Cận dưới của khoảng tin cậy Wilson 95 %' }) low!: number | null;
  @Figure({ nullable: true }) high!: number | null;
  @OneOf(VERDICTS, { name: 'Verdict' }) verdict!: string;
}

/** A mean of shares. */
export class MeanIndexDto {
  @Figure({ nullable: true }) share!: number | null;
  @Whole({ description: 'Số chỉ số thành phần có dữ liệu' }) counted!: number;
  @Whole({ description: 'Số chỉ số thành phần phải có' }) of!: number;
  @OneOf(VERDICTS, { name: 'Verdict' }) verdict!: string;
}
