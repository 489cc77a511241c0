import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentStaff, Staff, type Principal } from '#platform';
import { RatingCodeDto } from './show-rating-code.dto.js';
import { ShowRatingCodeHandler } from './show-rating-code.handler.js';

@ApiTags('Đánh giá')
@Controller('api/v1/cases')
export class ShowRatingCodeController {
  constructor(private readonly handler: ShowRatingCodeHandler) {}

  /** The invitation of a returned case as an address and a QR code. 404 before the result is returned, 409 once it is rated. */
  @Staff('counter-officer')
  @Get(':code/rating-invitation')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Mã QR mời đánh giá, cho màn hình hoặc bản in tại quầy' })
  @ApiOkResponse({ type: RatingCodeDto })
  show(@Param('code') code: string, @CurrentStaff() staff: Principal): Promise<RatingCodeDto> {
    return this.handler.show(code, staff);
  }
}
