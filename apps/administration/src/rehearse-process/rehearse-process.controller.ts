import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Staff } from '#platform';
import { RehearsalDto, RehearseProcessDto } from './rehearse-process.dto.js';
import { RehearseProcessHandler } from './rehearse-process.handler.js';

@ApiTags('Quản trị')
@Controller('api/v1/admin/process-drafts')
export class RehearseProcessController {
  constructor(private readonly handler: RehearseProcessHandler) {}

  /** Plays a definition by its limits on the calendars of its units: the date of each step of an application that comes in then. Nothing is kept. */
  @Staff('administrator')
  @Post('rehearse')
  @HttpCode(200)
  @ApiOperation({ summary: 'Diễn thử quy trình: ngày của từng bước khi tiếp nhận vào một lúc' })
  @ApiOkResponse({ type: RehearsalDto })
  rehearse(@Body() body: RehearseProcessDto): Promise<RehearsalDto> {
    return this.handler.rehearse(body);
  }
}
