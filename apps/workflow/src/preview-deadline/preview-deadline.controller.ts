import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '#platform';
import { DeadlineDto, PreviewDeadlineDto } from './preview-deadline.dto.js';
import { PreviewDeadlineHandler } from './preview-deadline.handler.js';

@ApiTags('Thời hạn')
@Controller('api/v1/deadlines')
export class PreviewDeadlineController {
  constructor(private readonly handler: PreviewDeadlineHandler) {}

  /** When a limit would end and why, by the arithmetic that cases use. Changes nothing. */
  @Public()
  @Post('preview')
  @HttpCode(200)
  @ApiOperation({ summary: 'Tính thử ngày hẹn trả, giải thích từng ngày' })
  @ApiOkResponse({ type: DeadlineDto })
  preview(@Body() body: PreviewDeadlineDto): Promise<DeadlineDto> {
    return this.handler.preview(body);
  }
}
