import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentStaff, Staff, type Principal } from '#platform';
import { WorkloadDto, WorkloadQuery } from './show-workload.dto.js';
import { ShowWorkloadHandler } from './show-workload.handler.js';

@ApiTags('Giám sát')
@Controller('api/v1/oversight')
export class ShowWorkloadController {
  constructor(private readonly handler: ShowWorkloadHandler) {}

  /** Open, overdue, soon due and waiting work by unit and officer. For heads, leaders and administrators. */
  @Staff('department-head', 'leader', 'administrator')
  @Get('workload')
  @ApiOperation({ summary: 'Khối lượng công việc theo đơn vị và cán bộ' })
  @ApiOkResponse({ type: WorkloadDto })
  show(@Query() query: WorkloadQuery, @CurrentStaff() staff: Principal): Promise<WorkloadDto> {
    return this.handler.show(query, staff);
  }
}
