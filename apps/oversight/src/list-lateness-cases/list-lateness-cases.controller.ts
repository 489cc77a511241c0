import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentStaff, Staff, type Principal } from '#platform';
import { LatenessCasesDto, LatenessCasesQuery } from './list-lateness-cases.dto.js';
import { ListLatenessCasesHandler } from './list-lateness-cases.handler.js';

@ApiTags('Giám sát')
@Controller('api/v1/oversight')
export class ListLatenessCasesController {
  constructor(private readonly handler: ListLatenessCasesHandler) {}

  /** The cases behind one part of `lateness`, those with most of its minutes first. Their minutes add up to the part's. */
  @Staff()
  @Get('lateness/cases')
  @ApiOperation({ summary: 'Hồ sơ trễ thuộc một phần nguyên nhân' })
  @ApiOkResponse({ type: LatenessCasesDto })
  list(@Query() query: LatenessCasesQuery, @CurrentStaff() staff: Principal): Promise<LatenessCasesDto> {
    return this.handler.list(query, staff);
  }
}
