import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentStaff, Staff, type Principal } from '#platform';
import { HoldersDto, HoldersQuery } from './show-holders.dto.js';
import { ShowHoldersHandler } from './show-holders.handler.js';

@ApiTags('Giám sát')
@Controller('api/v1/oversight')
export class ShowHoldersController {
  constructor(private readonly handler: ShowHoldersHandler) {}

  /** Open cases by how they stand: in all, by unit, officer and stage in which they lie. For heads, leaders and administrators. */
  @Staff('department-head', 'leader', 'administrator')
  @Get('holders')
  @ApiOperation({ summary: 'Hồ sơ đang mở nằm ở đâu, với ai, ở bước nào' })
  @ApiOkResponse({ type: HoldersDto })
  show(@Query() query: HoldersQuery, @CurrentStaff() staff: Principal): Promise<HoldersDto> {
    return this.handler.show(query, staff);
  }
}
