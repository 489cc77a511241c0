import { ListOf, Text } from '#platform';
import { RoundDto } from '../survey-round/survey-round.dto.js';

export class RoundListDto {
  @ListOf(() => RoundDto, { max: 200, description: 'Mới nhất trước' }) items!: RoundDto[];
  @Text({ nullable: true }) next!: string | null;
}
