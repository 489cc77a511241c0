import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentStaff, Marked, Staff, type Principal, type RequestMark } from '#platform';
import { FlaggedQuery, FlaggedRatingDto, FlaggedRatingListDto, ReviewRatingDto } from './review-ratings.dto.js';
import { ReviewRatingsHandler } from './review-ratings.handler.js';

@ApiTags('Giám sát')
@Controller('api/v1/oversight/ratings')
export class ReviewRatingsController {
  constructor(private readonly handler: ReviewRatingsHandler) {}

  /** Ratings with a flag within reach, the newest first. */
  @Staff('leader', 'administrator')
  @Get()
  @ApiOperation({ summary: 'Đánh giá có cờ nghi vấn' })
  @ApiOkResponse({ type: FlaggedRatingListDto })
  list(@Query() query: FlaggedQuery, @CurrentStaff() staff: Principal): Promise<FlaggedRatingListDto> {
    return this.handler.list(query, staff);
  }

  /**
   * Decides whether a flagged rating counts, with a reason; the last decision holds. Only for the leader or an
   * administrator of an authority above the one that was rated, or of the topmost itself: 403 `forbidden` for its own,
   * 404 outside of reach, 409 `rating-not-flagged`.
   */
  @Staff('leader', 'administrator')
  @Post(':id/review')
  @HttpCode(200)
  @ApiOperation({ summary: 'Xem xét một đánh giá có cờ nghi vấn' })
  @ApiOkResponse({ type: FlaggedRatingDto })
  review(@Param('id') id: string, @Body() body: ReviewRatingDto, @CurrentStaff() staff: Principal, @Marked() mark: RequestMark): Promise<FlaggedRatingDto> {
    return this.handler.review(id, body, staff, mark);
  }
}
