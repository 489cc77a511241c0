import { VERDICTS } from '#domain';
import { Figure, Flag, ListOf, Nested, OneOf, Text, Texts, UnitRef, Whole } from '#platform';
import { MeanIndexDto, PooledIndexDto, RoundDto } from '../survey-round/survey-round.dto.js';

/** How often one level was given. */
export class LevelCountDto {
  @Whole({ min: 1, max: 5 }) level!: number;
  @Whole() count!: number;
}

/** The index of one criterion. */
export class CriterionScoreDto {
  @Text() key!: string;
  @Text() question!: string;
  @Whole({ description: 'Số câu trả lời hợp lệ' }) count!: number;
  @Whole({ description: 'Số câu trả lời 4 và 5' }) satisfied!: number;
  @Figure({ nullable: true, description: 'satisfied / count; null khi không có dữ liệu' }) share!: number | null;
  @Figure({ nullable: true, description: 'Cận dưới của khoảng tin cậy Wilson 95 %' }) low!: number | null;
  @Figure({ nullable: true }) high!: number | null;
  @OneOf(VERDICTS, { name: 'Verdict' }) verdict!: string;
  @Whole({ description: 'Số người trả lời “không áp dụng”; không tính vào chỉ số' }) notApplicable!: number;
  @ListOf(() => LevelCountDto) distribution!: LevelCountDto[];
}

/** The index of one factor, in both ways. */
export class FactorScoreDto {
  @Text() key!: string;
  @Text() name!: string;
  @ListOf(() => CriterionScoreDto) criteria!: CriterionScoreDto[];
  @Nested(() => MeanIndexDto, { description: 'Trung bình các tiêu chí' }) meanOfCriteria!: MeanIndexDto;
  @Nested(() => PooledIndexDto, { description: 'Gộp mọi câu trả lời của yếu tố' }) pooled!: PooledIndexDto;
}

/** The overall index of a part of the round. */
export class PartScoreDto {
  @Whole({ nullable: true, description: 'Số người trả lời; null khi nhóm quá nhỏ để hiện' }) answered!: number | null;
  @Flag({ description: 'Không hiện vì nhóm quá nhỏ, hoặc vì hiện ra thì suy được nhóm quá nhỏ' }) hidden!: boolean;
  @Nested(() => MeanIndexDto, { nullable: true }) meanOfFactors!: MeanIndexDto | null;
  @Nested(() => PooledIndexDto, { nullable: true }) pooled!: PooledIndexDto | null;
}

export class UnitScoreDto extends PartScoreDto {
  @Nested(() => UnitRef) unit!: UnitRef;
}

export class GroupScoreDto extends PartScoreDto {
  @Text({ nullable: true, description: 'Mã lựa chọn; null: những người bỏ trống câu hỏi' }) key!: string | null;
  @Text({ nullable: true }) label!: string | null;
}

export class GroupQuestionScoreDto {
  @Text() key!: string;
  @Text() question!: string;
  @ListOf(() => GroupScoreDto) choices!: GroupScoreDto[];
}

/** The overall index with every unit at the weight of its people (gia quyền theo số hồ sơ của đơn vị). */
export class WeightedIndexDto {
  @Nested(() => MeanIndexDto) meanOfFactors!: MeanIndexDto;
  @Nested(() => MeanIndexDto) meanOfCriteria!: MeanIndexDto;
  @Nested(() => MeanIndexDto) pooled!: MeanIndexDto;
}

/** What a closed round came to (chỉ số hài lòng SIPAS). */
export class RoundResultsDto {
  @Nested(() => RoundDto) round!: RoundDto;
  @Figure({ example: 0.9 }) target!: number;
  @Whole({ description: 'Nhóm ít phiếu hơn số này không được hiện' }) smallestCell!: number;
  @Flag({ description: 'Cả đợt có quá ít phiếu để hiện kết quả' }) hidden!: boolean;
  @ListOf(() => FactorScoreDto) factors!: FactorScoreDto[];
  @Nested(() => MeanIndexDto, { description: 'Chỉ số chung: trung bình của năm yếu tố' }) meanOfFactors!: MeanIndexDto;
  @Nested(() => MeanIndexDto, { description: 'Chỉ số chung: trung bình của mọi tiêu chí' }) meanOfCriteria!: MeanIndexDto;
  @Nested(() => PooledIndexDto, { description: 'Chỉ số chung: gộp mọi câu trả lời' }) pooled!: PooledIndexDto;
  @Nested(() => WeightedIndexDto, { description: 'Chỉ số chung của cả tổng thể: mỗi người trả lời đại diện cho số hồ sơ / số người trả lời của đơn vị mình; các đơn vị có quá ít phiếu tính chung làm một' }) weighted!: WeightedIndexDto;
  @ListOf(() => UnitScoreDto, { max: 5000 }) units!: UnitScoreDto[];
  @ListOf(() => GroupQuestionScoreDto, { description: 'Theo câu hỏi nhóm của phiếu; sau cùng theo cách trả lời: tự trả lời, hay do cán bộ nhập' }) groups!: GroupQuestionScoreDto[];
  @Texts({ max: 500, description: 'Ý kiến ghi thêm, đã che số điện thoại và số giấy tờ, không theo thứ tự' }) comments!: string[];
  @Text({ nullable: true, description: 'Điều cần đối chiếu trước khi công bố' }) review!: string | null;
}
