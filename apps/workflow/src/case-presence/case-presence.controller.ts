import { Controller, Delete, HttpCode, Param, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentStaff, Staff, type Principal } from '#platform';
import { CasePresenceDto } from './case-presence.dto.js';
import { CasePresenceHandler } from './case-presence.handler.js';

@ApiTags('Giải quyết hồ sơ')
@Controller('api/v1/cases/:code/presence')
export class CasePresenceController {
  constructor(private readonly handler: CasePresenceHandler) {}

  /** Says that one has the case open, again every half a minute; answers who else has. What colleagues called one there for counts as seen. */
  @Staff()
  @Put()
  @ApiOperation({ summary: 'Báo tôi đang mở hồ sơ' })
  @ApiOkResponse({ type: CasePresenceDto })
  here(@Param('code') code: string, @CurrentStaff() staff: Principal): Promise<CasePresenceDto> {
    return this.handler.here(code, staff);
  }

  /** Says that one has closed the case. */
  @Staff()
  @Delete()
  @HttpCode(204)
  @ApiOperation({ summary: 'Báo tôi đã đóng hồ sơ' })
  @ApiNoContentResponse()
  leave(@Param('code') code: string, @CurrentStaff() staff: Principal): Promise<void> {
    return this.handler.leave(code, staff);
  }
}
