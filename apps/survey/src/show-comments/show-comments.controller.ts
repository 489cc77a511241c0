import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentStaff, Staff, type Principal } from '#platform';
import { CommentQuery, RatingCommentListDto } from './show-comments.dto.js';
import { ShowCommentsHandler } from './show-comments.handler.js';

@ApiTags('Giám sát')
@Controller('api/v1/oversight/satisfaction')
export class ShowCommentsController {
  constructor(private readonly handler: ShowCommentsHandler) {}

  /** What people wrote with their ratings, for heads: the latest month first, from units with enough answers in the month. */
  @Staff('department-head', 'leader', 'administrator')
  @Get('comments')
  @ApiOperation({ summary: 'Lời nhắn kèm đánh giá, không kèm người viết' })
  @ApiOkResponse({ type: RatingCommentListDto })
  show(@Query() query: CommentQuery, @CurrentStaff() staff: Principal): Promise<RatingCommentListDto> {
    return this.handler.show(query, staff);
  }
}
