import { Injectable } from '@nestjs/common';
import { at, dateOf, drawPlaces, nextReminder, type SamplePlan } from '#domain';
import { Database, type DrawnPlace, type RoundRecord, type Stores } from '#persistence';
import { Clock, OutboxSignal, Problem, once, type DirectorySnapshot, type Principal, type RequestMark } from '#platform';
import { questionnaireOf } from '../survey-round/questionnaires.js';
import { RoundDesk, isOver, unknownRound } from '../survey-round/round-desk.js';
import type { RoundDto } from '../survey-round/survey-round.dto.js';

/** People whom one round invites at the most: many times what any margin needs of a province, and few enough for one transaction. */
const MOST_INVITED = 50_000;

/** Draws and opens. */
@Injectable()
export class OpenRoundHandler {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly desk: RoundDesk,
    private readonly outbox: OutboxSignal,
  ) {}

  /** Everything in one transaction, with the round held: plan, draw, invitations, messages, audit line. */
  async open(id: string, principal: Principal, { claim, ip }: RequestMark): Promise<RoundDto> {
    const { directory } = await this.desk.findToRun(id, principal);
    const messages: string[] = [];
    const answer = await once(this.database, claim, 200, async (stores) => {
      messages.push(...(await this.openOnce(stores, id, directory, principal, ip)));
      const opened = await stores.surveyRounds.find(id);
      if (!opened) throw unknownRound();
      return this.desk.roundDto(opened, directory, principal);
    });
    this.outbox.wake(messages);
    return answer;
  }

  private async openOnce(stores: Stores, id: string, directory: DirectorySnapshot, principal: Principal, ip: string): Promise<string[]> {
    const now = this.clock.now();
    const round = await stores.surveyRounds.hold(id);
    if (round?.status !== 'draft') throw new Problem('round-not-draft');
    if (round.toDay > dateOf(now)) throw new Problem('round-too-early');
    if (isOver(round.answerUntil, now)) throw new Problem('round-over');
    const plan = await this.desk.plan(stores, directory, round);
    if (plan.population === 0) throw new Problem('round-empty');
    if (plan.invited > MOST_INVITED) throw new Problem('round-too-large', { detail: `Phương án này mời ${plan.invited} người; một đợt mời nhiều nhất ${MOST_INVITED} người.` });
    const { remindAfterDays } = questionnaireOf(directory, round.surveyCode, round.surveyVersion);
    const remindAt = nextReminder(now, 0, remindAfterDays, at(round.answerUntil, 24 * 60));
    const drawn = await this.desk.drawn(stores, directory, round, drawUnits(round, plan));
    // What may be drawn was counted and read in two looks: a case that changed between them is no reason to draw another sample.
    if (drawn.length !== plan.invited) throw new Problem('conflict');
    const messages = await stores.surveyRounds.open(id, plan.strata, drawn, remindAt, principal.staffId, now);
    if (!messages) throw new Problem('round-not-draft');
    await stores.audit.record({ actorId: principal.staffId, actorName: principal.fullName, action: 'survey-round.opened', caseId: null, unitId: round.unitId, ip, data: { round: id, seed: round.seed, drawn: drawn.length } });
    return messages;
  }
}

/** The draw of every unit by itself, by the codes of its cases, which anybody can write down and draw from again. */
function drawUnits({ seed }: RoundRecord, { strata }: SamplePlan): DrawnPlace[] {
  return strata.flatMap(({ key: unitId, size, invited }) => drawPlaces(seed, size, invited).map((at, index) => ({ unitId, at, place: index + 1 })));
}
