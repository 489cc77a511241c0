import { ListOf, Nested, UnitRef, Whole } from '#platform';
import { RoundDto, SamplePlanDto } from '../survey-round/survey-round.dto.js';

/** How a round stands at one unit. */
export class UnitProgressDto {
  @Nested(() => UnitRef) unit!: UnitRef;
  @Whole({ description: 'Số phiếu cần thu' }) wanted!: number;
  @Whole() invited!: number;
  @Whole({ description: 'Trong đó có thư điện tử để gửi lời mời; còn lại phải phỏng vấn' }) mailed!: number;
  @Whole({ description: 'Đã trả lời trên mạng' }) web!: number;
  @Whole({ description: 'Đã trả lời khi phỏng vấn' }) interview!: number;
}

export class RoundProgressDto {
  @Nested(() => RoundDto) round!: RoundDto;
  @Nested(() => SamplePlanDto, { description: 'Phương án chọn mẫu: đợt đã mở là phương án đã chọn theo, đợt nháp tính theo dữ liệu hiện tại' }) plan!: SamplePlanDto;
  @ListOf(() => UnitProgressDto, { max: 5000 }) units!: UnitProgressDto[];
}
