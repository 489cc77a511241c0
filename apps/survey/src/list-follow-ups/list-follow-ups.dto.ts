import { ListOf, Moment, Nested, OneOf, PageQuery, Text, Whole } from '#platform';
import { FollowUpItemDto } from '../follow-up/follow-up.dto.js';

/** Waiting for an answer, answered, ended. */
const FOLLOW_UP_LISTS = ['open', 'answered', 'closed'] as const;
type FollowUpList = (typeof FOLLOW_UP_LISTS)[number];

export class FollowUpsQuery extends PageQuery {
  @OneOf(FOLLOW_UP_LISTS, { optional: true, name: 'FollowUpList', description: 'Bỏ trống: đang chờ trả lời' }) state?: FollowUpList;
  @Text({ optional: true, max: 60, description: 'Mã đơn vị chịu trách nhiệm trả lời; bỏ trống: toàn bộ phạm vi', example: 'H99.21' }) unitCode?: string;
  @Text({ optional: true, max: 100, description: 'Mã hồ sơ liên quan' }) caseCode?: string;
  @OneOf(['due'], { optional: true, description: 'Xếp theo hạn trả lời: gấp nhất trước khi còn chờ, muộn nhất trước khi đã xong' }) sort?: 'due';
}

/** How many of the filter wait for an answer, whatever list is shown. */
export class FollowUpCountsDto {
  @Whole() open!: number;
  @Whole() overdue!: number;
}

export class FollowUpsDto {
  @ListOf(() => FollowUpItemDto) items!: FollowUpItemDto[];
  @Text({ nullable: true }) next!: string | null;
  @Nested(() => FollowUpCountsDto) counts!: FollowUpCountsDto;
  @Moment() asOf!: string;
}
