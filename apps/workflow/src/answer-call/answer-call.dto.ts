import type { CaseData } from '#domain';
import { DataValues, OneOf, Text } from '#platform';

/** What a called system answers. */
export class AnswerCallDto {
  @DataValues({ description: 'Giá trị của các trường dữ liệu mà bước gọi dịch vụ nhận, theo mã trường trong quy trình', example: { tien_thue: 12500000 } }) data!: CaseData;
}

/** The answer was taken; the same whether it came once or twice. */
export class CallAnsweredDto {
  @Text({ description: 'Mã của lời gọi' }) id!: string;
  @OneOf(['answered']) status!: 'answered';
}
