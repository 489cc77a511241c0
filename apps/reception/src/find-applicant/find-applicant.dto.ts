import { Flag, Moment, Nested, OneOf, Text } from '#platform';

export class FindApplicantDto {
  @Text({ max: 20, example: '079190012345', description: 'Số định danh cá nhân hoặc mã số tổ chức' }) identityNumber!: string;
}

/** Somebody as they stood in their last case. */
export class KnownApplicantDto {
  @OneOf(['person', 'organisation']) kind!: 'person' | 'organisation';
  @Text() fullName!: string;
  @Text({ nullable: true }) birthDate!: string | null;
  @OneOf(['male', 'female'], { nullable: true }) gender!: 'male' | 'female' | null;
  @Text({ nullable: true }) phone!: string | null;
  @Text({ nullable: true }) email!: string | null;
  @Text() address!: string;
  @Text({ description: 'Hồ sơ gần nhất' }) lastCode!: string;
  @Moment({ description: 'Nộp lúc' }) lastAt!: string;
}

export class FoundApplicantDto {
  @Flag() known!: boolean;
  @Nested(() => KnownApplicantDto, { nullable: true }) applicant!: KnownApplicantDto | null;
}
