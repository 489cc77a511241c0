import { Injectable } from '@nestjs/common';
import { Database } from '#persistence';
import type { Principal, RequestMark } from '#platform';
import { ruleOf } from '../propose-dates/calendar-days.js';
import type { CalendarChangeDto, CalendarDaysDto } from '../propose-dates/propose-dates.dto.js';
import { ProposeDatesHandler } from '../propose-dates/propose-dates.handler.js';
import { describeDay } from './describe-day.js';
import type { CalendarDayDto, CalendarListDto } from './manage-calendars.dto.js';

/** Calendars as data. Setting days moves no promised date: where open cases are touched it makes a proposal. */
@Injectable()
export class ManageCalendarsHandler {
  constructor(
    private readonly database: Database,
    private readonly proposing: ProposeDatesHandler,
  ) {}

  async list(): Promise<CalendarListDto> {
    const layers = await this.database.read(({ directory }) => directory.calendarLayers());
    const items = layers.map(({ code, name, weekly = {}, days = [] }) => ({ code, name, weekly: weekly as CalendarListDto['items'][number]['weekly'], days: days.map(describeDay) }));
    return { items, next: null };
  }

  setDay(admin: Principal, code: string, date: string, day: CalendarDayDto, mark: RequestMark): Promise<CalendarChangeDto> {
    return this.proposing.change(admin, code, [ruleOf(date, day)], mark);
  }

  setDays(admin: Principal, code: string, { days }: CalendarDaysDto, mark: RequestMark): Promise<CalendarChangeDto> {
    const [first, ...others] = days.map((day) => ruleOf(day.date, day));
    if (!first) throw new Error('A list of days is never empty');
    return this.proposing.change(admin, code, [first, ...others], mark);
  }
}
