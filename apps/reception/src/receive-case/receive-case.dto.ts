import { CASE_STATUSES, DELIVERIES, type CaseStatus, type Delivery } from '#domain';
import { ListOf, Moment, Nested, OneOf, OpenStageDto, Text, Whole } from '#platform';
import { ApplicantDto, ExplainedDayDto, FeeDto, PaperDto, SubmitterDto, WarningDto } from '../intake/intake.dto.js';

const OPTIONAL = { optional: true, nullable: true } as const;
const CODE = { max: 100 } as const;

/** An application handed in at the counter or by post. */
export class ReceiveCaseDto {
  @Text({ ...CODE, example: '1.001193' }) procedureCode!: string;
  @Text({ ...OPTIONAL, ...CODE, description: 'Trường hợp riêng của thủ tục' }) variant?: string | null;
  @OneOf(['counter', 'post']) channel!: 'counter' | 'post';
  @Text({ ...OPTIONAL, ...CODE, description: 'Nơi tiếp nhận; mặc định là quầy của cán bộ' }) unitCode?: string | null;
  @Text({ ...OPTIONAL, ...CODE, description: 'Cơ quan giải quyết, khi tiếp nhận không phụ thuộc địa giới' }) resolvingUnitCode?: string | null;
  @Nested(() => ApplicantDto) applicant!: ApplicantDto;
  @Nested(() => SubmitterDto, OPTIONAL) submitter?: SubmitterDto | null;
  @Text({ ...OPTIONAL, description: 'Nội dung yêu cầu, khi cần nói rõ hơn tên thủ tục' }) subject?: string | null;
  @ListOf(() => PaperDto) papers!: PaperDto[];
  @ListOf(() => FeeDto, { ...OPTIONAL, max: 20 }) fees?: FeeDto[] | null;
  @OneOf(DELIVERIES) delivery!: Delivery;
  @Text({ ...OPTIONAL, max: 1000 }) note?: string | null;
}

/** An applicant as far as the form is filled in. */
export class PartialApplicantDto {
  @OneOf(['person', 'organisation'], OPTIONAL) kind?: 'person' | 'organisation';
  @Text({ ...OPTIONAL, min: 0 }) fullName?: string;
  @Text({ ...OPTIONAL, min: 0 }) identityNumber?: string | null;
  @Text({ ...OPTIONAL, min: 0 }) birthDate?: string | null;
  @OneOf(['male', 'female'], OPTIONAL) gender?: 'male' | 'female' | null;
  @Text({ ...OPTIONAL, min: 0 }) phone?: string | null;
  @Text({ ...OPTIONAL, min: 0 }) email?: string | null;
  @Text({ ...OPTIONAL, min: 0 }) address?: string;
}

/** A submitter as far as the form is filled in. */
export class PartialSubmitterDto {
  @Text({ ...OPTIONAL, min: 0 }) fullName?: string;
  @Text({ ...OPTIONAL, min: 0 }) identityNumber?: string | null;
  @Text({ ...OPTIONAL, min: 0 }) phone?: string | null;
  @Text({ ...OPTIONAL, min: 0 }) authority?: string;
}

/** The same application while it is being typed: only the procedure must be chosen. */
export class CheckCaseDto {
  @Text({ ...CODE, example: '1.001193' }) procedureCode!: string;
  @Text({ ...OPTIONAL, ...CODE }) variant?: string | null;
  @OneOf(['counter', 'post'], OPTIONAL) channel?: 'counter' | 'post' | null;
  @Text({ ...OPTIONAL, ...CODE }) unitCode?: string | null;
  @Text({ ...OPTIONAL, ...CODE }) resolvingUnitCode?: string | null;
  @Nested(() => PartialApplicantDto, OPTIONAL) applicant?: PartialApplicantDto | null;
  @Nested(() => PartialSubmitterDto, OPTIONAL) submitter?: PartialSubmitterDto | null;
  @Text({ ...OPTIONAL, min: 0 }) subject?: string | null;
  @ListOf(() => PaperDto, OPTIONAL) papers?: PaperDto[] | null;
  @ListOf(() => FeeDto, { ...OPTIONAL, max: 20 }) fees?: FeeDto[] | null;
  @OneOf(DELIVERIES, OPTIONAL) delivery?: Delivery | null;
  @Text({ ...OPTIONAL, min: 0, max: 1000 }) note?: string | null;
}

/** A case just received, with what goes onto its receipt. */
export class ReceivedCaseDto {
  @Text({ example: 'H99.21.05.01-260825-0001' }) code!: string;
  @Text({ example: 'K7MX9RTA', description: 'Mã tra cứu (PIN), chỉ in trên giấy tiếp nhận' }) pin!: string;
  @Whole({ min: 1 }) version!: number;
  @OneOf(CASE_STATUSES, { name: 'CaseStatus' }) status!: CaseStatus;
  @Moment() dueAt!: string;
  @ListOf(() => ExplainedDayDto) explanation!: ExplainedDayDto[];
  @Text() receiptUrl!: string;
  @Text() trackingUrl!: string;
  @ListOf(() => OpenStageDto) openStages!: OpenStageDto[];
  @ListOf(() => WarningDto) warnings!: WarningDto[];
}

/** A fee with what it comes to. */
export class FeeLineDto {
  @Text() key!: string;
  @Text() name!: string;
  @Whole({ description: 'Thành tiền, đồng' }) amount!: number;
  @Whole() quantity!: number;
}

/** An open case of the same person and procedure. */
export class DuplicateDto {
  @Text() code!: string;
  @Moment() receivedAt!: string;
  @OneOf(CASE_STATUSES, { name: 'CaseStatus' }) status!: CaseStatus;
  @Text() statusName!: string;
}

/** What reception would promise now, and what the officer should look at. */
export class CheckedCaseDto {
  @Moment() dueAt!: string;
  @ListOf(() => ExplainedDayDto) explanation!: ExplainedDayDto[];
  @ListOf(() => FeeLineDto) fees!: FeeLineDto[];
  @Whole() feeTotal!: number;
  @ListOf(() => WarningDto) warnings!: WarningDto[];
  @ListOf(() => DuplicateDto) duplicates!: DuplicateDto[];
}
