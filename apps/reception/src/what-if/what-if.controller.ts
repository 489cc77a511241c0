import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentStaff, Staff, type Principal } from '#platform';
import { WhatIfDto, WhatIfQuery } from './what-if.dto.js';
import { WhatIfHandler } from './what-if.handler.js';

@ApiTags('Hồ sơ')
@Controller('api/v1/cases')
export class WhatIfController {
  constructor(private readonly handler: WhatIfHandler) {}

  /**
   * When the case would be due if its clock stood still until a moment: from now on, or on from where it stands already.
   * Decides nothing. 409 `action-not-allowed-now` where no clock runs that could stand still.
   */
  @Staff()
  @Get(':code/what-if')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Nếu tạm dừng đến lúc đó thì hẹn trả ngày nào' })
  @ApiOkResponse({ type: WhatIfDto })
  ask(@Param('code') code: string, @Query() query: WhatIfQuery, @CurrentStaff() staff: Principal): Promise<WhatIfDto> {
    return this.handler.ask(code, query.until, staff);
  }
}
