import { Day, Text } from '#platform';
import { SampleWishDto } from '../survey-round/survey-round.dto.js';

export class PlanRoundQuery extends SampleWishDto {
  @Text({ max: 60, example: 'H99.21', description: 'Mã đơn vị; đợt khảo sát gồm cả các đơn vị trực thuộc' }) unitCode!: string;
  @Day({ example: '2026-07-01', description: 'Ngày đầu của kỳ trả kết quả, được tính' }) from!: string;
  @Day({ example: '2026-10-01', description: 'Ngày kết thúc kỳ, KHÔNG được tính' }) to!: string;
}
