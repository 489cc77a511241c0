import { Day, Nested, Text } from '#platform';
import { SampleWishDto } from '../survey-round/survey-round.dto.js';

/** A round to be planned; nobody is drawn before it is opened. */
export class CreateRoundDto {
  @Text({ max: 200, oneLine: true, example: 'Khảo sát hài lòng quý III/2026' }) name!: string;
  @Text({ max: 60, example: 'H99.21' }) unitCode!: string;
  @Day({ description: 'Ngày đầu của kỳ trả kết quả, được tính' }) from!: string;
  @Day({ description: 'Ngày kết thúc kỳ, KHÔNG được tính' }) to!: string;
  @Day({ description: 'Ngày cuối cùng nhận câu trả lời' }) answerUntil!: string;
  @Nested(() => SampleWishDto) wish!: SampleWishDto;
}
