import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentStaff, Staff, type Principal } from '#platform';
import { RollupChecksDto, RollupChecksQuery } from './show-rollup-checks.dto.js';
import { ShowRollupChecksHandler } from './show-rollup-checks.handler.js';

@ApiTags('Giám sát')
@Controller('api/v1/oversight')
export class ShowRollupChecksController {
  constructor(private readonly handler: ShowRollupChecksHandler) {}

  /** What the nightly recounts of the roll-ups found. For leaders and administrators. */
  @Staff('leader', 'administrator')
  @Get('rollup-checks')
  @ApiOperation({ summary: 'Kết quả đối soát số liệu tổng hợp' })
  @ApiOkResponse({ type: RollupChecksDto })
  show(@Query() query: RollupChecksQuery, @CurrentStaff() staff: Principal): Promise<RollupChecksDto> {
    return this.handler.show(query, staff);
  }
}
