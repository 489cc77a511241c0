import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentStaff, Staff, type Principal } from '#platform';
import { DueCasesDto, DueCasesQuery } from './list-due-cases.dto.js';
import { ListDueCasesHandler } from './list-due-cases.handler.js';

@ApiTags('Giám sát')
@Controller('api/v1/oversight')
export class ListDueCasesController {
  constructor(private readonly handler: ListDueCasesHandler) {}

  /**
   * Cases whose clock runs and whose due instant has passed, the latest in working time first. Heads,
   * leaders and administrators see the subtree of their posts, others what their own unit has to do with.
   */
  @Staff()
  @Get('overdue')
  @ApiOperation({ summary: 'Hồ sơ quá hạn, xếp theo thời gian làm việc đã trễ' })
  @ApiOkResponse({ type: DueCasesDto })
  overdue(@Query() query: DueCasesQuery, @CurrentStaff() staff: Principal): Promise<DueCasesDto> {
    return this.handler.show('overdue', query, staff);
  }

  /** Cases whose clock runs and that are due within eight working hours of their resolving authority, the most urgent first. */
  @Staff()
  @Get('due-soon')
  @ApiOperation({ summary: 'Hồ sơ sắp đến hạn, gấp nhất trước' })
  @ApiOkResponse({ type: DueCasesDto })
  dueSoon(@Query() query: DueCasesQuery, @CurrentStaff() staff: Principal): Promise<DueCasesDto> {
    return this.handler.show('due-soon', query, staff);
  }

  /** Cases whose clock runs and that are due later than soon, the most urgent first. */
  @Staff()
  @Get('within')
  @ApiOperation({ summary: 'Hồ sơ trong hạn, gấp nhất trước' })
  @ApiOkResponse({ type: DueCasesDto })
  within(@Query() query: DueCasesQuery, @CurrentStaff() staff: Principal): Promise<DueCasesDto> {
    return this.handler.show('within', query, staff);
  }

  /** Cases whose clock stands still: waiting for papers, a payment or another reason that the law knows. */
  @Staff()
  @Get('standing')
  @ApiOperation({ summary: 'Hồ sơ đang tạm dừng, chờ bổ sung' })
  @ApiOkResponse({ type: DueCasesDto })
  standing(@Query() query: DueCasesQuery, @CurrentStaff() staff: Principal): Promise<DueCasesDto> {
    return this.handler.show('standing', query, staff);
  }
}
