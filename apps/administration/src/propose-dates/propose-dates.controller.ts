import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentStaff, Marked, PageQuery, Staff, type Principal, type RequestMark } from '#platform';
import { DecideProposalHandler } from './decide-proposal.handler.js';
import { PreviewDatesDto, ProposalDto, ProposalListDto, ProposalQuery, ProposedCaseListDto, TouchedCaseListDto } from './propose-dates.dto.js';
import { ProposeDatesHandler } from './propose-dates.handler.js';
import { ShowProposalsHandler } from './show-proposals.handler.js';

@ApiTags('Quản trị')
@Controller('api/v1/admin/calendar-proposals')
export class ProposeDatesController {
  constructor(
    private readonly proposing: ProposeDatesHandler,
    private readonly deciding: DecideProposalHandler,
    private readonly shown: ShowProposalsHandler,
  ) {}

  /** Which open cases days would touch, with dates and letters. Nothing is set, nothing proposed. */
  @Staff('administrator')
  @Post('preview')
  @HttpCode(200)
  @ApiOperation({ summary: 'Xem trước hồ sơ bị ảnh hưởng khi đổi lịch làm việc' })
  @ApiOkResponse({ type: TouchedCaseListDto })
  preview(@Body() body: PreviewDatesDto, @Query() page: PageQuery): Promise<TouchedCaseListDto> {
    return this.proposing.preview(body, page);
  }

  @Staff('leader', 'administrator')
  @Get()
  @ApiOperation({ summary: 'Đề xuất đổi ngày hẹn do thay đổi lịch làm việc' })
  @ApiOkResponse({ type: ProposalListDto })
  list(@CurrentStaff() staff: Principal, @Query() query: ProposalQuery): Promise<ProposalListDto> {
    return this.shown.list(staff, query);
  }

  @Staff('leader', 'administrator')
  @Get(':id')
  @ApiOperation({ summary: 'Một đề xuất đổi ngày hẹn' })
  @ApiOkResponse({ type: ProposalDto })
  show(@CurrentStaff() staff: Principal, @Param('id') id: string): Promise<ProposalDto> {
    return this.shown.show(staff, id);
  }

  /** The cases of a proposal by code, with the letter to each applicant and what became of it. */
  @Staff('leader', 'administrator')
  @Get(':id/cases')
  @ApiOperation({ summary: 'Hồ sơ trong đề xuất đổi ngày hẹn' })
  @ApiOkResponse({ type: ProposedCaseListDto })
  cases(@CurrentStaff() staff: Principal, @Param('id') id: string, @Query() page: PageQuery): Promise<ProposedCaseListDto> {
    return this.shown.cases(staff, id, page);
  }

  /** Moves each case's dates by an event of its own and tells its applicant. Approved again it goes on with what is left. */
  @Staff('leader', 'administrator')
  @Post(':id/approve')
  @HttpCode(200)
  @ApiOperation({ summary: 'Duyệt đề xuất đổi ngày hẹn' })
  @ApiOkResponse({ type: ProposalDto })
  async approve(@CurrentStaff() staff: Principal, @Param('id') id: string, @Marked() mark: RequestMark): Promise<ProposalDto> {
    await this.deciding.approve(staff, id, mark);
    return this.shown.show(staff, id);
  }

  /** Leaves every date as it was promised. */
  @Staff('leader', 'administrator')
  @Post(':id/reject')
  @HttpCode(200)
  @ApiOperation({ summary: 'Từ chối đề xuất đổi ngày hẹn' })
  @ApiOkResponse({ type: ProposalDto })
  async reject(@CurrentStaff() staff: Principal, @Param('id') id: string, @Marked() mark: RequestMark): Promise<ProposalDto> {
    await this.deciding.reject(staff, id, mark);
    return this.shown.show(staff, id);
  }
}
