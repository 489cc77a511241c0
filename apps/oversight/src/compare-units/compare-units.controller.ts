import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentStaff, Staff, type Principal } from '#platform';
import { ComparisonDto, ComparisonQuery } from './compare-units.dto.js';
import { CompareUnitsHandler } from './compare-units.handler.js';

@ApiTags('Giám sát')
@Controller('api/v1/oversight/scorecard')
export class CompareUnitsController {
  constructor(private readonly handler: CompareUnitsHandler) {}

  /** Units below the chosen one by a measure, best first with the number behind each; those with too few or nothing stand apart. */
  @Staff()
  @Get('comparison')
  @ApiOperation({ summary: 'So sánh đơn vị theo một chỉ tiêu' })
  @ApiOkResponse({ type: ComparisonDto })
  compare(@Query() query: ComparisonQuery, @CurrentStaff() staff: Principal): Promise<ComparisonDto> {
    return this.handler.compare(query, staff);
  }
}
