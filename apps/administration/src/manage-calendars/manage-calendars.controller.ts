import { Body, Controller, Get, HttpCode, Param, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentStaff, Marked, Staff, type Principal, type RequestMark } from '#platform';
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

  /** Sets what a day is. Promised dates do not move by it. 404 for a layer that is not there, 422 `catalogue-invalid` for hours that cannot be. */
  @Staff('administrator')
  @Put(':code/days/:date')
  @HttpCode(204)
  @ApiOperation({ summary: 'Ghi ngày nghỉ hoặc ngày làm bù theo quyết định' })
  @ApiNoContentResponse()
  setDay(@CurrentStaff() admin: Principal, @Param('code') code: string, @Param('date') date: string, @Body() body: CalendarDayDto, @Marked() mark: RequestMark): Promise<void> {
    return this.handler.setDay(admin, code, date, body, mark);
  }
}
