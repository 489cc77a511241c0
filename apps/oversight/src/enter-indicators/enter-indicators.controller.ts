import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentStaff, Marked, Staff, type Principal, type RequestMark } from '#platform';
import { DecideEntryDto, EnterIndicatorDto, EntryListQuery, EntryVersionsDto, IndicatorEntryDto, OwedEntriesDto } from './enter-indicators.dto.js';
import { EnterIndicatorsHandler } from './enter-indicators.handler.js';
import { ListEntriesHandler } from './list-entries.handler.js';

@ApiTags('Giám sát')
@Controller('api/v1/oversight/indicator-entries')
export class EnterIndicatorsController {
  constructor(
    private readonly lists: ListEntriesHandler,
    private readonly handler: EnterIndicatorsHandler,
  ) {}

  /** Numbers that units within reach owe for the month, quarter or year of a day, with what was entered and decided. */
  @Staff()
  @Get()
  @ApiOperation({ summary: 'Số liệu chỉ tiêu phải nhập, đã nhập, đã duyệt' })
  @ApiOkResponse({ type: OwedEntriesDto })
  list(@Query() query: EntryListQuery, @CurrentStaff() staff: Principal): Promise<OwedEntriesDto> {
    return this.lists.list(query, staff);
  }

  /** Every version of an entry, with its decisions. */
  @Staff()
  @Get(':id')
  @ApiOperation({ summary: 'Các bản nhập của một số liệu' })
  @ApiOkResponse({ type: EntryVersionsDto })
  versions(@Param('id') id: string, @CurrentStaff() staff: Principal): Promise<EntryVersionsDto> {
    return this.lists.versions(id, staff);
  }

  /**
   * Enters a number, or a further version of it. It counts once approved; an approved one counts until its correction is
   * approved too. 403 for those who do not answer for the unit, 409 `conflict` when two enter at the same moment.
   */
  @Staff('leader', 'clerk', 'department-head', 'administrator')
  @Post()
  @ApiOperation({ summary: 'Nhập số liệu chỉ tiêu' })
  @ApiCreatedResponse({ type: IndicatorEntryDto })
  enter(@Body() body: EnterIndicatorDto, @CurrentStaff() staff: Principal, @Marked() mark: RequestMark): Promise<IndicatorEntryDto> {
    return this.handler.enter(body, staff, mark);
  }

  /** Approves or returns the newest version: a leader of a unit above or an administrator, never whoever entered it. 409 `conflict` when it was decided or replaced before. */
  @Staff('leader', 'administrator')
  @Post(':id/decision')
  @HttpCode(200)
  @ApiOperation({ summary: 'Duyệt hoặc trả lại số liệu chỉ tiêu' })
  @ApiOkResponse({ type: IndicatorEntryDto })
  decide(@Param('id') id: string, @Body() body: DecideEntryDto, @CurrentStaff() staff: Principal, @Marked() mark: RequestMark): Promise<IndicatorEntryDto> {
    return this.handler.decide(id, body, staff, mark);
  }
}
