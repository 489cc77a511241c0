import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentStaff, Staff, type Principal } from '#platform';
import { FigureCasesDto, FigureCasesQuery, FigurePartQuery, FigureUnitsDto } from './list-figure-cases.dto.js';
import { ListFigureCasesHandler } from './list-figure-cases.handler.js';

@ApiTags('Giám sát')
@Controller('api/v1/oversight/scorecard/figures')
export class ListFigureCasesController {
  constructor(private readonly handler: ListFigureCasesHandler) {}

  /**
   * The cases that a figure of the scorecard counts, for the same unit and half-open period: as many as its number says.
   * Newest first; of what is in progress the oldest promise first. Which cases were rated is listed for heads, leaders and administrators only.
   */
  @Staff()
  @Get(':key/cases')
  @ApiOperation({ summary: 'Hồ sơ làm nên một chỉ tiêu' })
  @ApiOkResponse({ type: FigureCasesDto })
  cases(@Param('key') key: string, @Query() query: FigureCasesQuery, @CurrentStaff() staff: Principal): Promise<FigureCasesDto> {
    return this.handler.cases(key, query, staff);
  }

  /** The same for the figure that counts units. */
  @Staff()
  @Get(':key/units')
  @ApiOperation({ summary: 'Đơn vị làm nên một chỉ tiêu' })
  @ApiOkResponse({ type: FigureUnitsDto })
  units(@Param('key') key: string, @Query() query: FigurePartQuery, @CurrentStaff() staff: Principal): Promise<FigureUnitsDto> {
    return this.handler.units(key, query, staff);
  }
}
