import { CHANNELS, LIMIT_UNITS, MOST_PAPER_FORMS, type Channel, type LimitUnit } from '#domain';
import { Day, Flag, Figure, Id, ListOf, Nested, OneOf, Text, Texts, Whole } from '#platform';

/** Titles of procedures as the law words them: the longest of the catalogue has 569 characters. */
const NAME = { max: 2000 } as const;

class LimitDto {
  @Figure() value!: number;
  @OneOf(LIMIT_UNITS) unit!: LimitUnit;
  @Whole({ optional: true, max: 1440 }) cutOff?: number;
}

class NewProcedureLimitDto {
  @OneOf(CHANNELS, { nullable: true }) channel!: Channel | null;
  @Text({ nullable: true }) variant!: string | null;
  @Text({ nullable: true }) variantName!: string | null;
  @Nested(() => LimitDto) limit!: LimitDto;
  @Text(NAME) legalBasis!: string;
  @Day() validFrom!: string;
  @Day({ nullable: true }) validTo!: string | null;
}

class ReducedFeeDto {
  @Whole() above!: number;
  @Whole() amount!: number;
}

class NewProcedureFeeDto {
  @Text() key!: string;
  @Text(NAME) name!: string;
  @Whole() amount!: number;
  @OneOf(CHANNELS, { nullable: true }) channel!: Channel | null;
  @OneOf(['fixed', 'per-copy', 'per-page']) basis!: string;
  @Nested(() => ReducedFeeDto, { optional: true }) reduced?: ReducedFeeDto;
  @Whole({ optional: true }) maximum?: number;
  @Text(NAME) legalBasis!: string;
  @Day() validFrom!: string;
  @Day({ nullable: true }) validTo!: string | null;
}

/** A form to fill in, as the answer to its upload names it. */
class PaperFormDto {
  @Id() id!: string;
  @Text({ max: 200 }) name!: string;
  @Text({ max: 100 }) mediaType!: string;
  @Whole({ min: 1 }) bytes!: number;
}

class NewProcedurePaperDto {
  @Text() key!: string;
  @Text(NAME) name!: string;
  @Whole({ max: 100 }) originals!: number;
  @Whole({ max: 100 }) copies!: number;
  @Flag() mandatory!: boolean;
  @Text({ ...NAME, optional: true }) condition?: string;
  @Text({ optional: true, max: 500, description: 'Địa chỉ biểu mẫu (https://…)' }) formUrl?: string;
  @ListOf(() => PaperFormDto, { optional: true, max: MOST_PAPER_FORMS, description: 'Tệp biểu mẫu đã tải lên (POST /api/v1/files?purpose=form)' }) forms?: PaperFormDto[];
  @Text({ optional: true, max: 300, description: 'Cơ sở dữ liệu cung cấp nội dung của giấy tờ' }) source?: string;
}

/** A version of a procedure to publish. */
export class ProcedureDto {
  @OneOf([1]) schema!: 1;
  @Text({ max: 40 }) code!: string;
  @Whole({ min: 1 }) version!: number;
  @Text(NAME) name!: string;
  @Text() field!: string;
  @Text() fieldName!: string;
  @Texts({ min: 1 }) resolvingLevels!: string[];
  @Texts({ min: 1 }) channels!: string[];
  @OneOf(['full', 'part', 'none']) online!: string;
  @Text({ ...NAME, nullable: true }) onlineReason!: string | null;
  @ListOf(() => NewProcedureLimitDto) limits!: NewProcedureLimitDto[];
  @ListOf(() => NewProcedureFeeDto) fees!: NewProcedureFeeDto[];
  @ListOf(() => NewProcedurePaperDto) papers!: NewProcedurePaperDto[];
  @Text(NAME) result!: string;
  @Texts({ maxLength: 2000 }) legalBasis!: string[];
  @Day() validFrom!: string;
  @Day({ nullable: true }) validTo!: string | null;
  @OneOf(['move', 'restart']) supplementRule!: string;
}

export class DefinitionDto {
  @Text() code!: string;
  @Whole() version!: number;
  @Text() name!: string;
  @Text({ description: 'SHA-256 của nội dung công bố' }) hash!: string;
  @Day() validFrom!: string;
}

export class DefinitionListDto {
  @ListOf(() => DefinitionDto) items!: DefinitionDto[];
  @Text({ nullable: true }) next!: string | null;
}
