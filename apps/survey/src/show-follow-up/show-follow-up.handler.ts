import { Injectable } from '@nestjs/common';
import {
  DEFAULT_FOLLOW_UP_RULES,
  FOLLOW_UP_TOPICS,
  TOPIC_NAMES,
  describeFollowUpEvent,
  describeLimit,
  describePhone,
  followUpActions,
  formatInstant,
  maskEmail,
  maskPhone,
  type FollowUp,
  type FollowUpAction,
  type FollowUpEvent,
} from '#domain';
import { Database, type FollowUpContact, type FollowUpRecord } from '#persistence';
import { Clock, actorOf, procedureRef, unitRef, type DirectorySnapshot, type Principal, type ProcedureRef } from '#platform';
import { answerDto, followUpItem } from '../follow-up/follow-up.dto.js';
import { FollowUpReader } from '../follow-up/follow-up-reader.js';
import { FOLLOW_UP_ACTION_WORDS } from './action-words.js';
import type { FollowUpActionDto, FollowUpActionsDto, FollowUpContactDto, FollowUpStepDto, FollowUpViewDto } from './show-follow-up.dto.js';

/** Shows a follow-up to the heads who answer it. */
@Injectable()
export class ShowFollowUpHandler {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly reader: FollowUpReader,
  ) {}

  async show(id: string, revealed: boolean, principal: Principal, ip: string): Promise<FollowUpViewDto> {
    const { record, directory } = await this.reader.read(id, principal);
    if (revealed) await this.disclose(record, principal, ip);
    const { file, text, concerned, overall, reasons, caseCode } = record;
    const [contact, events, found] = await this.database.read(({ followUps, cases }) =>
      Promise.all([followUps.contact(id), followUps.events(id), caseCode === null ? undefined : cases.find(caseCode)]),
    );
    const { limit, legalBasis } = DEFAULT_FOLLOW_UP_RULES.limits[file.kind];
    const procedure: ProcedureRef | null = found ? procedureRef(directory, found.state.procedureCode, found.state.procedureVersion) : null;
    return {
      ...followUpItem(record, directory, this.clock.now()),
      text,
      concerned,
      overall,
      reasons: FOLLOW_UP_TOPICS.filter((topic) => reasons.includes(topic)).map((topic) => TOPIC_NAMES[topic]),
      procedure,
      contact: contact && contactDto(contact, revealed),
      revealed,
      originalDueAt: formatInstant(file.originalDueAt),
      limitText: describeLimit(limit),
      legalBasis,
      answer: answerDto(file.answer),
      rating: file.rating && { satisfied: file.rating.satisfied, comment: file.rating.comment, ratedAt: formatInstant(file.rating.at) },
      events: events.map((event) => stepDto(event, directory)),
    };
  }

  async actions(id: string, principal: Principal): Promise<FollowUpActionsDto> {
    const { record, directory } = await this.reader.read(id, principal);
    const { file } = record;
    const may = followUpActions(file, actorOf(principal), { tree: directory.tree, now: this.clock.now() });
    return { version: file.version, actions: may.map((action) => actionDto(action, file, directory)) };
  }

  /** Records that somebody is shown personal data; without the record nothing is shown. */
  private disclose({ caseId, reference, file }: FollowUpRecord, { staffId, fullName }: Principal, ip: string): Promise<void> {
    return this.database.read(({ audit }) => audit.record({ actorId: staffId, actorName: fullName, action: 'follow-up.reveal', caseId, unitId: file.unitId, ip, data: { reference } }));
  }
}

function contactDto({ name, phone, email }: FollowUpContact, revealed: boolean): FollowUpContactDto {
  if (revealed) return { name, phone: phone && describePhone(phone), email };
  return { name, phone: phone && maskPhone(phone), email: email && maskEmail(email) };
}

function stepDto(event: FollowUpEvent, directory: DirectorySnapshot): FollowUpStepDto {
  const { seq, at, kind, actor } = event;
  return { seq, at: formatInstant(at), kind, actorName: actor.name, text: describeFollowUpEvent(event, (unitId) => unitRef(directory, unitId).name) };
}

/** An action with its fields; a unit is chosen among all others of the province. */
function actionDto(action: FollowUpAction, { unitId }: FollowUp, directory: DirectorySnapshot): FollowUpActionDto {
  const { name, tone, fields } = FOLLOW_UP_ACTION_WORDS[action];
  const rootId = directory.unit(unitId)?.rootId;
  const units = () => directory.units.filter((unit) => unit.id !== unitId && unit.rootId === rootId).map(({ code, name: label }) => ({ value: code, label }));
  return { action, name, tone, fields: fields.map((field) => (field.kind === 'unit' ? { ...field, choices: units() } : { ...field })) };
}
