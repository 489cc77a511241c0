import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentStaff, PeriodQuery, Staff, type Principal } from '#platform';
import { PetitionTalliesDto } from './show-petitions.dto.js';
import { ShowPetitionsHandler } from './show-petitions.handler.js';

@ApiTags('Giám sát')
@Controller('api/v1/oversight/petitions')
export class ShowPetitionsController {
  constructor(private readonly handler: ShowPetitionsHandler) {}

  /** Petitions of a half-open period by the units that answer them: received, answered, on time, open, overdue, rated, satisfied; by topic and unit. */
  @Staff('department-head', 'leader', 'administrator')
  @Get()
  @ApiOperation({ summary: 'Số liệu phản ánh, kiến nghị theo kỳ' })
  @ApiOkResponse({ type: PetitionTalliesDto })
  show(@Query() query: PeriodQuery, @CurrentStaff() staff: Principal): Promise<PetitionTalliesDto> {
    return this.handler.show(query, staff);
  }
}
