import { ListOf, StoredFileDto, Moment, Nested, OneOf, Text, UnitRef, Whole } from '#platform';
import { ApiProperty } from '@nestjs/swagger';

/** One event in a sentence. */
export class CaseEventDto {
  @Whole({ min: 1 }) seq!: number;
  @Moment() at!: string;
  @Text({ example: 'stage-completed' }) kind!: string;
  @Text({ example: 'Hoàn thành bước “Thẩm định hồ sơ”' }) title!: string;
  @Text() actorName!: string;
  @OneOf(['staff', 'applicant', 'system']) actorKind!: 'staff' | 'applicant' | 'system';
  @Nested(() => UnitRef, { nullable: true }) unit!: UnitRef | null;
  @ApiProperty({ type: Object, description: 'Nội dung của sự kiện, theo loại' }) data!: object;
}

export class CaseEventList {
  @ListOf(() => CaseEventDto) items!: CaseEventDto[];
  @Text({ nullable: true }) next!: string | null;
}

/** A paper handed in, a form that can be printed, or the result. */
export class CaseDocumentDto {
  @OneOf(['paper', 'form', 'result']) kind!: 'paper' | 'form' | 'result';
  @Text() name!: string;
  @Text({ nullable: true, description: 'Nơi tải, nếu có bản điện tử' }) url!: string | null;
  @Whole({ nullable: true }) originals!: number | null;
  @Whole({ nullable: true }) copies!: number | null;
  @Text({ nullable: true, description: 'Số hiệu của kết quả' }) documentNumber!: string | null;
  @Whole({ nullable: true, description: 'Thứ tự của giấy tờ trong hồ sơ, để thêm bản điện tử' }) paper!: number | null;
  @ListOf(() => StoredFileDto, { description: 'Bản điện tử, theo thứ tự thêm vào' }) files!: StoredFileDto[];
}

export class CaseDocumentList {
  @ListOf(() => CaseDocumentDto) items!: CaseDocumentDto[];
  @Text({ nullable: true }) next!: string | null;
}
