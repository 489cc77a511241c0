import { Flag, ListOf, Moment, Nested, StaffRef, Text, Texts } from '#platform';

export class WriteNoteDto {
  @Text({ max: 2000 }) text!: string;
  @Texts({ optional: true, max: 20, description: 'Mã những đồng nghiệp được nhắc; họ phải xem được hồ sơ' }) mentionIds?: string[];
}

/** What a member of staff wrote to colleagues about a case. */
export class CaseNoteDto {
  @Text() id!: string;
  @Moment() at!: string;
  @Nested(() => StaffRef) author!: StaffRef;
  @Text({ nullable: true, max: 2000, description: 'null khi người viết đã thu hồi' }) text!: string | null;
  @Moment({ nullable: true }) withdrawnAt!: string | null;
  @ListOf(() => StaffRef, { description: 'Những người được nhắc' }) mentions!: StaffRef[];
  @Flag({ description: 'Tôi viết và còn thu hồi được' }) canWithdraw!: boolean;
}

export class CaseNotesDto {
  @ListOf(() => CaseNoteDto) items!: CaseNoteDto[];
  @Text({ nullable: true }) next!: string | null;
}

export class ColleaguesDto {
  @ListOf(() => StaffRef, { max: 1000 }) items!: StaffRef[];
  @Text({ nullable: true }) next!: string | null;
}
