import { CHANNELS, LIMIT_UNITS, POST_ROLES, type Channel, type LimitUnit, type PostRole } from '#domain';
import { Figure, Flag, ListOf, OneOf, Text, Texts, UnitRef, Whole } from '#platform';
import { ProcedureSummary } from '../list-procedures/list-procedures.dto.js';

/** A time limit for a channel and sub-case. */
export class ProcedureLimitDto {
  @OneOf(CHANNELS, { nullable: true, description: 'null: mọi hình thức' }) channel!: Channel | null;
  @Text({ nullable: true }) variant!: string | null;
  @Text({ nullable: true }) variantName!: string | null;
  @Figure() value!: number;
  @OneOf(LIMIT_UNITS) unit!: LimitUnit;
  @Text({ example: '3 ngày làm việc' }) text!: string;
  @Text() legalBasis!: string;
}

export class ProcedureFeeDto {
  @Text() key!: string;
  @Text() name!: string;
  @Whole({ description: 'Đồng' }) amount!: number;
  @OneOf(['fixed', 'per-copy', 'per-page']) basis!: 'fixed' | 'per-copy' | 'per-page';
  @OneOf(CHANNELS, { nullable: true }) channel!: Channel | null;
  @Text({ example: '2.000 đ/trang' }) text!: string;
  @Text() legalBasis!: string;
}

/** A form to fill in, as a file. */
export class ProcedureFormDto {
  @Text() id!: string;
  @Text({ example: 'Tờ khai đăng ký khai sinh.docx' }) name!: string;
  @Text() mediaType!: string;
  @Whole({ min: 1, description: 'Số byte' }) bytes!: number;
  @Text({ description: 'Địa chỉ tải về, không cần đăng nhập' }) url!: string;
}

export class ProcedurePaperDto {
  @Text() key!: string;
  @Text() name!: string;
  @Whole() originals!: number;
  @Whole() copies!: number;
  @Flag() mandatory!: boolean;
  @Text({ nullable: true, description: 'Khi nào cần, nếu không phải luôn luôn' }) condition!: string | null;
  @Text({ nullable: true, description: 'Địa chỉ biểu mẫu' }) formUrl!: string | null;
  @ListOf(() => ProcedureFormDto, { description: 'Tệp biểu mẫu tải về được' }) forms!: ProcedureFormDto[];
  @Text({ nullable: true, description: 'Cơ sở dữ liệu cung cấp nội dung của giấy tờ' }) source!: string | null;
}

export class ProcedureStageDto {
  @Text() key!: string;
  @Text() name!: string;
  @OneOf(POST_ROLES) post!: PostRole;
  @Text() postName!: string;
  @Text({ nullable: true, example: '4 giờ làm việc' }) limitText!: string | null;
}

/** A procedure in full. */
export class ProcedureView extends ProcedureSummary {
  @Whole({ min: 1 }) version!: number;
  @Texts() channels!: Channel[];
  @Text({ nullable: true, description: 'Vì sao chưa trực tuyến toàn trình' }) onlineReason!: string | null;
  @ListOf(() => ProcedureLimitDto) limits!: ProcedureLimitDto[];
  @ListOf(() => ProcedureFeeDto) fees!: ProcedureFeeDto[];
  @ListOf(() => ProcedurePaperDto) papers!: ProcedurePaperDto[];
  @Text() result!: string;
  @Texts() legalBasis!: string[];
  @ListOf(() => ProcedureStageDto) stages!: ProcedureStageDto[];
  @ListOf(() => UnitRef, { description: 'Nơi tiếp nhận' }) counters!: UnitRef[];
}
