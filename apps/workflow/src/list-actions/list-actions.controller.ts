import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentStaff, Staff, type Principal } from '#platform';
import { AvailableActionsDto } from './list-actions.dto.js';
import { ListActionsHandler } from './list-actions.handler.js';

@ApiTags('Giải quyết hồ sơ')
@Controller('api/v1/cases/:code/actions')
export class ListActionsController {
  constructor(private readonly handler: ListActionsHandler) {}

  /** What the signed-in person may do with the case now, in the order in which it is offered. */
  @Staff()
  @Get()
  @ApiOperation({ summary: 'Những thao tác tôi được làm với hồ sơ lúc này' })
  @ApiOkResponse({ type: AvailableActionsDto })
  list(@Param('code') code: string, @CurrentStaff() staff: Principal): Promise<AvailableActionsDto> {
    return this.handler.list(code, staff);
  }
}
