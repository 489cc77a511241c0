import { FIELD_CODE, LONGEST_FIELD_CODE } from '#domain';
import { ListOf, Text, Whole } from '#platform';

/** A field to add. Units and processes name it by its code, which stays. */
export class NewFieldDto {
  @Text({ max: LONGEST_FIELD_CODE, pattern: FIELD_CODE, message: 'Mã lĩnh vực gồm chữ thường không dấu, số và dấu gạch nối, ví dụ dat-dai', example: 'dat-dai' }) code!: string;
  @Text({ max: 200, oneLine: true }) name!: string;
}

export class FieldNameDto {
  @Text({ max: 200, oneLine: true }) name!: string;
}

/** A field of procedures with what is of it: it is removed when nothing is. */
export class FieldDto {
  @Text({ example: 'dat-dai' }) code!: string;
  @Text({ example: 'Đất đai' }) name!: string;
  @Whole({ description: 'Thủ tục thuộc lĩnh vực' }) procedures!: number;
  @Whole({ description: 'Đơn vị phụ trách' }) units!: number;
  @Whole({ description: 'Quầy tiếp đón nhận lĩnh vực' }) windows!: number;
  @Whole({ description: 'Báo cáo định kỳ về lĩnh vực' }) reports!: number;
  @Whole({ description: 'Quy trình, cả bản nháp, gọi tên đơn vị phụ trách lĩnh vực' }) processes!: number;
}

export class FieldListDto {
  @ListOf(() => FieldDto) items!: FieldDto[];
  @Text({ nullable: true }) next!: string | null;
}
