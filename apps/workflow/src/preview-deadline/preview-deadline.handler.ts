import { Injectable } from '@nestjs/common';
import { DEFAULT_RULES, explain, formatInstant, parseInstant, type Instant, type Limit, type LimitUnit, type WorkingCalendar } from '#domain';
import { Directory, Problem } from '#platform';
import type { DeadlineDto, PreviewDeadlineDto } from './preview-deadline.dto.js';

/** The longest limit that is explained day by day, about ten years: no procedure comes near it. */
const LONGEST: Readonly<Record<LimitUnit, number>> = { 'working-days': 2500, 'working-hours': 20_000, 'calendar-days': 3650, months: 120, 'same-day': 1 };

/** Answers "why this date?". */
@Injectable()
export class PreviewDeadlineHandler {
  constructor(private readonly directory: Directory) {}

  async preview({ receivedAt, limit, unitCode }: PreviewDeadlineDto): Promise<DeadlineDto> {
    const { value, unit, cutOff } = limit;
    if (value > LONGEST[unit]) throw unfit('limit.value', `Thời hạn không được quá ${LONGEST[unit]}`);
    const calendar = await this.calendar(unitCode);
    const start = within('receivedAt', () => parseInstant(receivedAt));
    const wanted: Limit = cutOff === undefined ? { value, unit } : { value, unit, cutOff };
    const { dueAt, explanation } = within('limit.value', () => explain(calendar, wanted, start, [], DEFAULT_RULES.due));
    return { dueAt: formatInstant(dueAt), explanation: explanation.map((day) => ({ ...day })) };
  }

  private async calendar(unitCode: string | undefined): Promise<WorkingCalendar> {
    const directory = await this.directory.current();
    if (unitCode === undefined) return directory.defaultCalendar;
    const unit = directory.unitByCode(unitCode);
    if (!unit) throw new Problem('no-unit', { errors: [{ field: 'unitCode', code: 'unknown', message: 'Không có đơn vị này' }] });
    return directory.calendarOf(unit.id);
  }
}

/** What the calendar cannot count is the client's fault, not ours. */
function within<Result extends Instant | object>(field: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof RangeError) throw unfit(field, 'Ngoài phạm vi tính được: số ngày, tháng phải nguyên và dương, thời điểm từ năm 1990 đến 2100');
    throw error;
  }
}

function unfit(field: string, message: string): Problem {
  return new Problem('invalid-request', { errors: [{ field, code: 'range', message }] });
}
