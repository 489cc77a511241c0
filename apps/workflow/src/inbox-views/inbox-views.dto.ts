import { ListOf, OneOf, Text } from '#platform';
import { InboxFilterDto } from '../list-inbox/list-inbox.dto.js';

/** A view of the inbox that somebody keeps: a queue, how it is sorted and what it is narrowed to. */
export class InboxViewDto extends InboxFilterDto {
  @Text({ max: 60, oneLine: true }) name!: string;
  @OneOf(['mine', 'unit', 'mentioned'], { optional: true }) queue?: 'mine' | 'unit' | 'mentioned';
}

export class InboxViewsDto {
  @ListOf(() => InboxViewDto, { max: 20 }) items!: InboxViewDto[];
}
