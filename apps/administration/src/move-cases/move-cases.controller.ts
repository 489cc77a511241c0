import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentStaff, Marked, PageQuery, Staff, type Principal, type RequestMark } from '#platform';
import { DryRunHandler } from './dry-run.handler.js';
import { DryRunDto, MovePlanDto, MoveQuery, MovedCaseListDto, MovedCaseQuery, ProcessMoveDto, ProcessMoveListDto } from './move-cases.dto.js';
import { MoveCasesHandler } from './move-cases.handler.js';
import { ShowMovesHandler } from './show-moves.handler.js';

@ApiTags('Quản trị')
@Controller('api/v1/admin/process-moves')
export class MoveCasesController {
  constructor(
    private readonly dryRuns: DryRunHandler,
    private readonly moves: MoveCasesHandler,
    private readonly shown: ShowMovesHandler,
  ) {}

  /** Says of each open case what would happen, or why it cannot move. Nothing changes. */
  @Staff('administrator')
  @Post('dry-run')
  @HttpCode(200)
  @ApiOperation({ summary: 'Thử chuyển hồ sơ đang mở sang phiên bản quy trình khác' })
  @ApiOkResponse({ type: DryRunDto })
  dryRun(@CurrentStaff() admin: Principal, @Body() body: MovePlanDto, @Query() page: PageQuery): Promise<DryRunDto> {
    return this.dryRuns.run(admin, body, page);
  }

  /** Moves the open cases within reach, one event each. Sent again with its key it goes on where it was broken off. */
  @Staff('administrator')
  @Post()
  @ApiOperation({ summary: 'Chuyển hồ sơ đang mở sang phiên bản quy trình khác' })
  @ApiCreatedResponse({ type: ProcessMoveDto })
  async run(@CurrentStaff() admin: Principal, @Body() body: MovePlanDto, @Marked() mark: RequestMark): Promise<ProcessMoveDto> {
    return this.shown.show(admin, await this.moves.run(admin, body, mark));
  }

  @Staff('administrator')
  @Get()
  @ApiOperation({ summary: 'Các lần chuyển hồ sơ giữa các phiên bản quy trình' })
  @ApiOkResponse({ type: ProcessMoveListDto })
  list(@CurrentStaff() admin: Principal, @Query() query: MoveQuery): Promise<ProcessMoveListDto> {
    return this.shown.list(admin, query);
  }

  @Staff('administrator')
  @Get(':id')
  @ApiOperation({ summary: 'Một lần chuyển hồ sơ' })
  @ApiOkResponse({ type: ProcessMoveDto })
  show(@CurrentStaff() admin: Principal, @Param('id') id: string): Promise<ProcessMoveDto> {
    return this.shown.show(admin, id);
  }

  /** What became of each case, by code. */
  @Staff('administrator')
  @Get(':id/cases')
  @ApiOperation({ summary: 'Kết quả chuyển của từng hồ sơ' })
  @ApiOkResponse({ type: MovedCaseListDto })
  cases(@CurrentStaff() admin: Principal, @Param('id') id: string, @Query() query: MovedCaseQuery): Promise<MovedCaseListDto> {
    return this.shown.cases(admin, id, query);
  }

  /** Takes a move back: each case is undone, or told to have moved on since. */
  @Staff('administrator')
  @Post(':id/undo')
  @HttpCode(200)
  @ApiOperation({ summary: 'Hoàn tác một lần chuyển hồ sơ' })
  @ApiOkResponse({ type: ProcessMoveDto })
  async undo(@CurrentStaff() admin: Principal, @Param('id') id: string, @Marked() mark: RequestMark): Promise<ProcessMoveDto> {
    await this.moves.undo(admin, await this.shown.get(admin, id), mark);
    return this.shown.show(admin, id);
  }
}
