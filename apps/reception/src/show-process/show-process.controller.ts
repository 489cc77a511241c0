import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentStaff, Staff, type Principal } from '#platform';
import { CaseReader } from '../show-case/case-reader.js';
import { describeProcess } from './describe-process.js';
import { CaseProcessDto } from './show-process.dto.js';

@ApiTags('Hồ sơ')
@Controller('api/v1/cases')
export class ShowProcessController {
  constructor(private readonly cases: CaseReader) {}

  /** The process that the case is pinned to, in drawing order, with the units that do its steps for this case and where it stands. */
  @Staff()
  @Get(':code/process')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Quy trình của hồ sơ và hồ sơ đang ở đâu' })
  @ApiOkResponse({ type: CaseProcessDto })
  async process(@Param('code') code: string, @CurrentStaff() staff: Principal): Promise<CaseProcessDto> {
    const { view, directory } = await this.cases.read(code, staff);
    return describeProcess(view, await this.cases.events(view.id), directory);
  }
}
