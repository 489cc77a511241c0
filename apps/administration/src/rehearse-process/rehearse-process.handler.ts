import { Injectable } from '@nestjs/common';
import { formatInstant, parseInstant, rehearse, type Rehearsal } from '#domain';
import { Directory, Problem, moment, unitRef, type DirectorySnapshot } from '#platform';
import { composedIn } from '../json-shape.js';
import { playable, procedureOf } from '../publish-process/playable.js';
import type { RehearsalDto, RehearseProcessDto } from './rehearse-process.dto.js';

/** Plays definitions by their limits on the calendars as they are. */
@Injectable()
export class RehearseProcessHandler {
  constructor(private readonly directory: Directory) {}

  async rehearse({ definition, unitCode, receivedAt }: RehearseProcessDto): Promise<RehearsalDto> {
    const draft = playable(composedIn(definition));
    const directory = await this.directory.current();
    const counter = directory.tree.findByCode(unitCode);
    if (counter?.kind !== 'counter') throw unfit('unitCode', 'Phải là mã của một bộ phận một cửa');
    const { tree, calendarOf } = directory;
    const procedure = procedureOf(draft, directory);
    const played = withinCalendars(() => rehearse(draft, procedure, parseInstant(receivedAt), { receivingUnitId: counter.id, tree, calendarOf }));
    if (!played) throw unfit('unitCode', 'Không có cơ quan nào giải quyết thủ tục này cho nơi tiếp nhận đó');
    return describe(played, directory);
  }
}

/** Calendars end with a year: what lies beyond is no fault of ours. */
function withinCalendars<Result>(count: () => Result): Result {
  try {
    return count();
  } catch (error) {
    if (error instanceof RangeError) throw unfit('receivedAt', 'Có bước rơi ra ngoài những năm mà lịch làm việc tính được');
    throw error;
  }
}

function describe({ steps, issuedAt, promisedAt }: Rehearsal, directory: DirectorySnapshot): RehearsalDto {
  return {
    steps: steps.map(({ key, name, unit, startsAt, dueAt, daysOff }) => ({ key, name, unit: unit && unitRef(directory, unit.id), startsAt: formatInstant(startsAt), dueAt: moment(dueAt), daysOff: [...daysOff] })),
    issuedAt: formatInstant(issuedAt),
    promisedAt: moment(promisedAt),
  };
}

function unfit(field: string, message: string): Problem {
  return new Problem('invalid-request', { errors: [{ field, code: 'unfit', message }] });
}
