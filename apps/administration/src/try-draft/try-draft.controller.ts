import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentStaff, Staff, type Principal } from '#platform';
import { TrialDto, TryDraftDto } from './try-draft.dto.js';
import { TryDraftHandler } from './try-draft.handler.js';

@ApiTags('Quản trị')
@Controller('api/v1/admin/process-drafts')
export class TryDraftController {
  constructor(private readonly handler: TryDraftHandler) {}

  /**
   * Runs the cases of the procedure that ended last through a draft, as it is kept or as it is sent: how many would be
   * late, stuck or different, and each of them. Nothing is kept.
   */
  @Staff('administrator')
  @Post(':code/:version/try')
  @HttpCode(200)
  @ApiOperation({ summary: 'Chạy thử bản nháp quy trình trên các hồ sơ đã kết thúc' })
  @ApiOkResponse({ type: TrialDto })
  try(@CurrentStaff() admin: Principal, @Param('code') code: string, @Param('version') version: string, @Body() body: TryDraftDto): Promise<TrialDto> {
    return this.handler.try(admin, code, version, body);
  }
}
