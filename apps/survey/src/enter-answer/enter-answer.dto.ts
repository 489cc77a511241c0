import { Text } from '#platform';
import { AnswerDto } from '../survey-round/answer.dto.js';

/** An answer that was given on paper or by word of mouth. */
export class EnterAnswerDto extends AnswerDto {
  @Text({ max: 60, example: 'H99.41.01-260825-0001', description: 'Mã hồ sơ được chọn vào mẫu' }) caseCode!: string;
}
