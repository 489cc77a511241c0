import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Clock, CurrentStaff, Staff, type Principal } from '#platform';
import { CaseReader } from '../show-case/case-reader.js';
import { describeLedger } from './describe-ledger.js';
import { LedgerDto } from './show-ledger.dto.js';

@ApiTags('Hồ sơ')
@Controller('api/v1/cases')
export class ShowLedgerController {
  constructor(
    private readonly cases: CaseReader,
    private readonly clock: Clock,
  ) {}

  /** Who had the case for how long, to the working minute: every minute since its acceptance under one entry. */
  @Staff()
  @Get(':code/ledger')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Ai giữ hồ sơ bao lâu' })
  @ApiOkResponse({ type: LedgerDto })
  async ledger(@Param('code') code: string, @CurrentStaff() staff: Principal): Promise<LedgerDto> {
    const { view, directory } = await this.cases.read(code, staff);
    return describeLedger(view, await this.cases.events(view.id), directory, this.clock.now());
  }
}
