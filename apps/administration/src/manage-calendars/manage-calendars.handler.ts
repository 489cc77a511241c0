import { Injectable } from '@nestjs/common';
import { CalendarError, compileCalendar, defaultCalendar, plainDate, type CalendarLayer, type DayRule, type Weekday } from '#domain';
import { Database } from '#persistence';
import { Directory, Problem, type Principal, type RequestMark } from '#platform';
import { auditChange } from '../admin-audit.js';
import type { CalendarDayDto, CalendarListDto } from './manage-calendars.dto.js';

/**
 * Calendars as data. Setting a day moves no promised date: cases keep the due instant they were
 * given, and only new promises are counted with the day.
 */
@Injectable()
export class ManageCalendarsHandler {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
  ) {}

  async list(): Promise<CalendarListDto> {
    const layers = await this.database.read(({ directory }) => directory.calendarLayers());
    const items = layers.map(({ code, name, weekly = {}, days = [] }) => ({ code, name, weekly: weekly as CalendarListDto['items'][number]['weekly'], days: days.map(describeDay) }));
    return { items, next: null };
  }

  async setDay(admin: Principal, code: string, date: string, day: CalendarDayDto, mark: RequestMark): Promise<void> {
    const rule = ruleOf(date, day);
    const layers = await this.database.read(({ directory }) => directory.calendarLayers());
    const layer = layers.find((item) => item.code === code);
    if (!layer) throw new Problem('not-found');
    refuseBroken(layers, { ...layer, days: [...(layer.days ?? []).filter((known) => known.date !== rule.date), rule] });
    await this.database.write(async (stores) => {
      await stores.publication.calendarDay(code, rule);
      await auditChange(stores, admin, mark, 'calendar.day-set', null, { code, ...rule });
    });
    await this.directory.refresh();
  }
}

function ruleOf(date: string, { sessions, like, kind, reason, decision }: CalendarDayDto): DayRule {
  try {
    return { date: plainDate(date), kind, reason, decision, ...(sessions ? { sessions } : {}), ...(like === undefined ? {} : { like: like as Weekday }) };
  } catch {
    throw new Problem('invalid-request', { errors: [{ field: 'date', code: 'plainDate', message: 'Phải là ngày có thật, dạng NNNN-TT-NN' }] });
  }
}

/** A layer must still compile, alone over the default one. */
function refuseBroken(layers: readonly CalendarLayer[], changed: CalendarLayer): void {
  const base = layers.find((layer) => layer.code === defaultCalendar.code) ?? defaultCalendar;
  try {
    compileCalendar(changed.code === base.code ? [changed] : [base, changed]);
  } catch (error) {
    if (!(error instanceof CalendarError)) throw error;
    throw new Problem('catalogue-invalid', { errors: error.problems.map((message) => ({ field: 'sessions', code: 'calendar', message })) });
  }
}

function describeDay({ date, kind, reason, decision, sessions, like }: DayRule): CalendarListDto['items'][number]['days'][number] {
  return { date, kind, reason, decision, ...(sessions ? { sessions: [...sessions] } : {}), ...(like === undefined ? {} : { like }) };
}
