import { ListOf, OneOf, Text } from '#platform';
import { FORM_NAMES, type FormName } from '../print/form-data.js';

/** A form as the circular in force numbers and names it. */
export class PrintFormDto {
  @OneOf(FORM_NAMES) form!: FormName;
  @Text({ example: 'Mẫu số 01 – TT 03/2025/TT-VPCP' }) label!: string;
  @Text({ example: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả' }) title!: string;
  @Text({ description: 'Nơi xem bản in với dữ liệu bịa' }) url!: string;
}

export class PrintFormListDto {
  @ListOf(() => PrintFormDto) items!: PrintFormDto[];
  @Text({ nullable: true }) next!: string | null;
}
