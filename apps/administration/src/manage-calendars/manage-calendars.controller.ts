import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentStaff, Marked, Staff, type Principal, type RequestMark } from '#platform';
import { CalendarChangeDto, CalendarDaysDto } from '../propose-dates/propose-dates.dto.js';
import { CalendarDayDto, CalendarListDto } from './manage-calendars.dto.js';
import { ManageCalendarsHandler } from './manage-calendars.handler.js';

@ApiTags('Quản trị')
@Controller('api/v1/admin/calendars')
export class ManageCalendarsController {
  constructor(private readonly handler: ManageCalendarsHandler) {}

  /** Every layer of calendar with its days, as published and changed since. */
  @Staff('administrator')
  @Get()
  @ApiOperation({ summary: 'Lịch làm việc, ngày nghỉ và ngày làm bù' })
  @ApiOkResponse({ type: CalendarListDto })
  list(): Promise<CalendarListDto> {
    return this.handler.list();
  }

  /**
   * Sets what a day is. Promised dates do not move by it: where open cases are touched it makes a proposal.
   * 404 for a layer that is not there, 422 `catalogue-invalid` for hours that cannot be.
   */
  @Staff('administrator')
  @Put(':code/days/:date')
  @ApiOperation({ summary: 'Ghi ngày nghỉ hoặc ngày làm bù theo quyết định' })
  @ApiOkResponse({ type: CalendarChangeDto })
  setDay(@CurrentStaff() admin: Principal, @Param('code') code: string, @Param('date') date: string, @Body() body: CalendarDayDto, @Marked() mark: RequestMark): Promise<CalendarChangeDto> {
    return this.handler.setDay(admin, code, date, body, mark);
  }

  /** Sets all the days of one decision, with one proposal. */
  @Staff('administrator')
  @Post(':code/days')
  @HttpCode(200)
  @ApiOperation({ summary: 'Ghi các ngày nghỉ, làm bù của một quyết định' })
  @ApiOkResponse({ type: CalendarChangeDto })
  setDays(@CurrentStaff() admin: Principal, @Param('code') code: string, @Body() body: CalendarDaysDto, @Marked() mark: RequestMark): Promise<CalendarChangeDto> {
    return this.handler.setDays(admin, code, body, mark);
  }
}
