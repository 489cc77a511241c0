import { CASE_STATUSES, DELIVERIES, type CaseStatus, type Delivery } from '#domain';
import { ListOf, Nested, OneOf, Text, Whole } from '#platform';
import { ApplicantDto, PaperDto, SubmitterDto } from '../intake/intake.dto.js';

const OPTIONAL = { optional: true, nullable: true } as const;
const CODE = { max: 100 } as const;

/** An application sent online. The applicant must be reachable by e-mail or telephone. */
export class ApplyOnlineDto {
  @Text({ ...CODE, example: '1.001193' }) procedureCode!: string;
  @Text({ ...OPTIONAL, ...CODE }) variant?: string | null;
  @Text({ ...CODE, example: 'H99.21.05.01', description: 'Bộ phận một cửa nhận hồ sơ' }) unitCode!: string;
  @Nested(() => ApplicantDto) applicant!: ApplicantDto;
  @Nested(() => SubmitterDto, OPTIONAL) submitter?: SubmitterDto | null;
  @Text(OPTIONAL) subject?: string | null;
  @ListOf(() => PaperDto) papers!: PaperDto[];
  @OneOf(DELIVERIES) delivery!: Delivery;
  @Text({ ...OPTIONAL, max: 1000 }) note?: string | null;
}

/** An application that arrived. It waits for the counter; its clock starts when it is accepted. */
export class AppliedDto {
  @Text({ example: 'H99.21.05.01-260825-0001' }) code!: string;
  @Text({ example: 'K7MX9RTA' }) pin!: string;
  @OneOf(CASE_STATUSES, { name: 'CaseStatus' }) status!: CaseStatus;
  @Whole({ min: 1 }) version!: number;
  @Text() trackingUrl!: string;
}

/** An application that was sent back, mended. */
export class ResubmitDto {
  @Text({ max: 100 }) code!: string;
  @Text({ max: 40 }) pin!: string;
  @Text({ max: 1000, description: 'Đã hoàn thiện những gì' }) note!: string;
}

export class ResubmittedDto {
  @Text() code!: string;
  @OneOf(CASE_STATUSES, { name: 'CaseStatus' }) status!: CaseStatus;
  @Whole({ min: 1 }) version!: number;
}
