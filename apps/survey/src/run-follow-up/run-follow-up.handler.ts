import { Injectable } from '@nestjs/common';
import { FOLLOW_UP_ACTIONS, decideFollowUp, formatInstant, numberFollowUpEvents, type FollowUpAction, type FollowUpCommand } from '#domain';
import { Database, StaleFollowUp, type FollowUpRecord, type Stores } from '#persistence';
import { Problem, actorOf, once, validationPipe, type DirectorySnapshot, type Principal, type RequestMark } from '#platform';
import { FollowUpDesk } from '../follow-up/follow-up-desk.js';
import { FollowUpReader } from '../follow-up/follow-up-reader.js';
import { FOLLOW_UP_BODIES, type FollowUpBody, type FollowUpChangedDto, ForwardFollowUpBody } from './run-follow-up.dto.js';

/** From an action on the wire to a decision, its events and its letters, in one transaction. */
@Injectable()
export class RunFollowUpHandler {
  private readonly pipe = validationPipe();

  constructor(
    private readonly database: Database,
    private readonly reader: FollowUpReader,
    private readonly desk: FollowUpDesk,
  ) {}

  async run(id: string, action: string, body: unknown, principal: Principal, mark: RequestMark): Promise<FollowUpChangedDto> {
    if (!isAction(action)) throw new Problem('not-found');
    const checked = (await this.pipe.transform(body, { type: 'body', metatype: FOLLOW_UP_BODIES[action] })) as FollowUpBody;
    const letters: string[] = [];
    try {
      const changed = await once(this.database, mark.claim, 200, (stores) => this.change(stores, id, action, checked, principal, mark.ip, letters));
      this.desk.wake(letters);
      return changed;
    } catch (error) {
      if (error instanceof StaleFollowUp) throw await this.overtaken(id, checked.version);
      throw error;
    }
  }

  private async change(stores: Stores, id: string, action: FollowUpAction, body: FollowUpBody, principal: Principal, ip: string, letters: string[]): Promise<FollowUpChangedDto> {
    const { record, directory } = await this.reader.read(id, principal, stores);
    if (record.file.version !== body.version) throw await this.overtaken(id, body.version);
    const context = this.desk.context(directory);
    const decided = decideFollowUp(record.file, await this.command(stores, action, body, record, directory), actorOf(principal), context);
    if ('refused' in decided) throw new Problem(decided.refused, { detail: decided.detail });
    const actor = { id: principal.staffId, name: principal.fullName };
    const { after, outboxIds } = await this.desk.save(stores, record, numberFollowUpEvents(decided, record.file.version, context.now, actor));
    letters.push(...outboxIds);
    const { caseId, reference } = record;
    await stores.audit.record({ actorId: actor.id, actorName: actor.name, action: `follow-up.${action}`, caseId, unitId: after.unitId, ip, data: { reference } });
    return { id, version: after.version, status: after.status, dueAt: formatInstant(after.dueAt) };
  }

  /** Bodies name their fields as commands do, except where a code stands for a unit: whom it is sent to there is looked up. */
  private async command(stores: Stores, action: FollowUpAction, body: FollowUpBody, record: FollowUpRecord, directory: DirectorySnapshot): Promise<FollowUpCommand> {
    const { version: _version, ...fields } = body;
    if (!(body instanceof ForwardFollowUpBody)) return { action, ...fields } as FollowUpCommand;
    const unit = directory.unitByCode(body.toUnitCode);
    if (!unit) throw new Problem('no-unit', { errors: [{ field: 'toUnitCode', code: 'unknown', message: 'Không có đơn vị này' }] });
    return { action: 'forward', unitId: unit.id, ...(await this.desk.destination(stores, unit, record, directory)), reason: body.reason };
  }

  /** The refusal that says who did what meanwhile. */
  private async overtaken(id: string, version: number): Promise<Problem> {
    const events = await this.database.read(({ followUps }) => followUps.events(id));
    const changes = events.filter(({ seq }) => seq > version).map(({ seq, kind, at, actor }) => ({ seq, kind, at: formatInstant(at), actorName: actor.name }));
    return new Problem('stale-version', { detail: 'Phản ánh vừa được người khác cập nhật, hãy xem lại rồi thao tác.', extra: { changes } });
  }
}

function isAction(text: string): text is FollowUpAction {
  return (FOLLOW_UP_ACTIONS as readonly string[]).includes(text);
}
