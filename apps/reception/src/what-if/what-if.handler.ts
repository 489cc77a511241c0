import { Injectable } from '@nestjs/common';
import { at, caseIfStanding, formatInstant, getStep, isPlainDate, isRefusal, parseInstant, pausedSince, type CaseFile, type DecisionContext, type Instant } from '#domain';
import { CaseCommands, Problem, actorOf, moment, refusalToProblem, unitRef, type DirectorySnapshot, type Principal } from '#platform';
import { CaseReader } from '../show-case/case-reader.js';
import { explanationOf } from '../show-case/explanation.js';
import type { WhatIfDto } from './what-if.dto.js';

/** Longest that a clock is thought to stand still: two years, in which every day is explained. */
const LONGEST_MS = 2 * 366 * 86_400_000;

/** Answers "nếu tạm dừng đến lúc đó thì sao?" with the arithmetic with which a case is resumed. */
@Injectable()
export class WhatIfHandler {
  constructor(
    private readonly cases: CaseReader,
    private readonly commands: CaseCommands,
  ) {}

  async ask(code: string, asked: string, staff: Principal): Promise<WhatIfDto> {
    const { view, directory } = await this.cases.read(code, staff);
    const file = view.state;
    const context = this.commands.contextOf(directory, file, actorOf(staff));
    const until = untilOf(asked, context.now);
    const then = caseIfStanding(file, until, context);
    if (isRefusal(then)) throw refusalToProblem(then);
    if (file.dueAt === null || then.dueAt === null) throw new Problem('action-not-allowed-now');
    const since = pausedSince(file.pauses);
    return {
      until: formatInstant(until),
      standing: since !== null,
      dueBefore: formatInstant(file.dueAt),
      dueAt: formatInstant(then.dueAt),
      pausedMinutes: directory.calendarOf(file.resolvingAuthorityId).workingMinutesBetween(since ?? context.now, until),
      explanation: explanationOf(then, directory),
      stages: stages(file, then, context, directory),
    };
  }
}

function stages(file: CaseFile, then: CaseFile, { definition }: DecisionContext, directory: DirectorySnapshot): WhatIfDto['stages'] {
  return file.tokens.map(({ id, stage, unitId, dueAt }) => ({
    token: id,
    key: stage,
    name: getStep(definition, stage).name,
    unit: unitRef(directory, unitId),
    dueBefore: moment(dueAt),
    dueAt: moment(then.tokens.find((token) => token.id === id)?.dueAt ?? null),
  }));
}

/** A day stands for its first minute: the case goes on when the office opens. */
function untilOf(text: string, now: Instant): Instant {
  const until = readMoment(text);
  if (until === null) throw unfit('Phải là ngày (2026-09-15) hoặc thời điểm kèm múi giờ (2026-09-15T08:00:00+07:00)');
  if (until <= now) throw unfit('Phải sau lúc này');
  if (until - now > LONGEST_MS) throw unfit('Không được quá hai năm kể từ lúc này');
  return until;
}

function readMoment(text: string): Instant | null {
  try {
    return isPlainDate(text) ? at(text, 0) : parseInstant(text);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function unfit(message: string): Problem {
  return new Problem('invalid-request', { errors: [{ field: 'until', code: 'range', message }] });
}
