import { DELIVERIES, type Delivery } from '#domain';
import { Flag, ListOf, Moment, Nested, OneOf, StoredFileDto, Text, Texts } from '#platform';
import { PartialApplicantDto, PartialSubmitterDto } from '../receive-case/receive-case.dto.js';

const OPTIONAL = { optional: true, nullable: true } as const;
const CODE = { max: 100 } as const;

export class OpenDraftDto {
  @Text({ ...CODE, example: '1.001193' }) procedureCode!: string;
}

/** What was answered in a step; what is left out stays as it was. Faults are told when the application is sent. */
export class DraftAnswersDto {
  @Text({ ...OPTIONAL, ...CODE }) variant?: string | null;
  @Text({ ...OPTIONAL, ...CODE }) unitCode?: string | null;
  @Nested(() => PartialApplicantDto, OPTIONAL) applicant?: PartialApplicantDto | null;
  @Flag({ optional: true, description: 'Nộp thay người khác' }) byOther?: boolean;
  @Nested(() => PartialSubmitterDto, OPTIONAL) submitter?: PartialSubmitterDto | null;
  @Texts({ optional: true, max: 100, maxLength: 100, description: 'Giấy tờ sẽ nộp bản giấy, theo mã' }) onPaper?: string[];
  @OneOf(DELIVERIES, { ...OPTIONAL, name: 'Delivery' }) delivery?: Delivery | null;
  @Text({ ...OPTIONAL, min: 0, max: 1000 }) note?: string | null;
}

/** An uploaded file of a draft, with the paper that it is of. */
export class DraftFileDto extends StoredFileDto {
  @Text({ nullable: true }) paper!: string | null;
}

export class DraftDto {
  @Text() procedureCode!: string;
  @Nested(() => DraftAnswersDto) answers!: DraftAnswersDto;
  @ListOf(() => DraftFileDto) files!: DraftFileDto[];
  @Moment({ description: 'Được giữ đến lúc này' }) expiresAt!: string;
  @Text({ nullable: true, description: 'Mã hồ sơ, khi đã nộp' }) filedAs!: string | null;
}

export class OpenedDraftDto extends DraftDto {
  @Text({ example: 'K7MX9RTA-2PQ4NWXZ-8HJ3KLMN', description: 'Mã làm tiếp; chỉ cho biết một lần' }) secret!: string;
}

export class DraftFileQuery {
  @Text({ ...CODE, description: 'Mã giấy tờ của thủ tục' }) paper!: string;
}
