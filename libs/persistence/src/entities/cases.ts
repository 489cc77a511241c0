import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { Relation } from 'typeorm';
import type { ActorRef, CaseFile, Channel, Delivery, EventKind, PostRole } from '#domain';
import type { Applicant, FeeLine, StageEnding, Submitter } from '../records.js';
import { ProcessDefinitionEntity } from './catalogue.js';
import { StaffEntity, UnitEntity } from './units.js';

/** Statuses in which the authority owes work; a literal, so that partial indexes match it. */
export const OPEN = `status IN ('received', 'processing', 'supplement', 'payment', 'suspended')`;

/** Daily sequence of case codes per unit: one row, one lock, no gap on success. */
@Entity('case_counter')
export class CaseCounterEntity {
  @PrimaryColumn('text') unitCode!: string;
  @PrimaryColumn('date') day!: string;
  @Column('int') last!: number;
}

/** A case (hồ sơ): the projection of its events, with the columns that lists and searches need. */
@Entity('case_file')
@Check('case_file_status', `status IN ('submitted', 'sent-back', 'not-accepted', 'received', 'processing', 'supplement', 'payment', 'suspended', 'refused', 'withdrawn', 'stopped', 'result-ready', 'returned')`)
@Check('case_file_channel', `channel IN ('counter', 'online', 'post')`)
@Check('case_file_delivery', `delivery IN ('counter', 'online', 'post')`)
@Check('case_file_clock', `(accepted_at IS NULL) = (due_at IS NULL) AND (accepted_at IS NULL) = (original_due_at IS NULL)`)
@Check('case_file_finish', `finished_at IS NULL OR status IN ('refused', 'withdrawn', 'stopped', 'result-ready', 'returned')`)
@Check('case_file_fee', `fee_total >= 0`)
@Index('case_file_open_due', ['resolvingAuthorityId', 'dueAt', 'id'], { where: OPEN })
@Index('case_file_received', ['rootId', 'acceptedAt'])
@Index('case_file_finished', ['rootId', 'finishedAt'])
@Index('case_file_recent', ['rootId', 'submittedAt', 'id'])
@Index('case_file_submitted', ['receivingUnitId', 'submittedAt', 'id'], { where: `status = 'submitted'` })
@Index('case_file_asking', ['receivingUnitId'], { where: `status IN ('supplement', 'payment')` })
@Index('case_file_identity', ['applicantIdentity'])
@Index('case_file_wake', ['wakeAt', 'id'], { where: 'wake_at IS NOT NULL' })
@Index('case_file_process', ['processHash', 'id'], { where: OPEN })
@Index('case_file_ended', ['procedureCode', 'finishedAt', 'id'], { where: 'finished_at IS NOT NULL' })
@Check('case_file_promised', `(accepted_at IS NULL) = (promised_at IS NULL)`)
@Index('case_file_stock', ['rootId', 'receivingUnitId', 'resolvingAuthorityId', 'field', 'lateFrom'], { where: 'accepted_at IS NOT NULL AND finished_at IS NULL' })
@Index('case_file_returned', ['rootId', 'returnedAt'], { where: 'returned_at IS NOT NULL' })
@Index('case_file_online', { synchronize: false })
@Index('case_file_late', ['lateFrom', 'id'], { where: 'late_from IS NOT NULL' })
@Index('case_file_involved', { synchronize: false })
@Index('case_file_search', { synchronize: false })
export class CaseFileEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') rootId!: string;
  @Column('text', { unique: true }) code!: string;
  @Column('int') version!: number;
  @Column('text') status!: CaseFile['status'];
  @Column('text') channel!: Channel;
  @Column('text') delivery!: Delivery;
  @Column('text') procedureCode!: string;
  @Column('int') procedureVersion!: number;
  @Column('text') processHash!: string;
  @ManyToOne(() => ProcessDefinitionEntity)
  @JoinColumn({ name: 'process_hash' })
  process!: Relation<ProcessDefinitionEntity>;
  @Column('text') field!: string;
  @Column('uuid') receivingUnitId!: string;
  @ManyToOne(() => UnitEntity)
  @JoinColumn({ name: 'receiving_unit_id' })
  receivingUnit!: Relation<UnitEntity>;
  @Column('uuid') resolvingAuthorityId!: string;
  @ManyToOne(() => UnitEntity)
  @JoinColumn({ name: 'resolving_authority_id' })
  resolvingAuthority!: Relation<UnitEntity>;
  /** Every unit that has had to do with the case: reach is decided on it. */
  @Column('uuid', { array: true }) involvedUnitIds!: string[];
  /** Who took it in; satisfaction counts for them. */
  @Column('uuid', { nullable: true }) receivedById!: string | null;
  @ManyToOne(() => StaffEntity)
  @JoinColumn({ name: 'received_by_id' })
  receivedBy!: Relation<StaffEntity> | null;
  /** The PIN is derived from it with the server's key, so the database alone opens nothing. */
  @Column('bytea') pinSalt!: Buffer;
  @Column('jsonb') applicant!: Applicant;
  @Column('jsonb', { nullable: true }) submitter!: Submitter | null;
  @Column('text') applicantName!: string;
  @Column('text', { nullable: true }) applicantIdentity!: string | null;
  @Column('text', { nullable: true }) applicantPhone!: string | null;
  @Column('text') subject!: string;
  @Column('text', { default: '' }) note!: string;
  @Column('jsonb', { default: [] }) fees!: FeeLine[];
  @Column('int', { default: 0 }) feeTotal!: number;
  @Column('timestamptz') submittedAt!: Date;
  @Column('timestamptz', { nullable: true }) acceptedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) dueAt!: Date | null;
  @Column('timestamptz', { nullable: true }) originalDueAt!: Date | null;
  /** What lateness is counted against: the due instant, moved by pauses and dates, and kept from the first extension on. */
  @Column('timestamptz', { nullable: true }) promisedAt!: Date | null;
  /** After which instant the open case is overdue; `null` while it stands still within its limit, and when it is not open. */
  @Column('timestamptz', { nullable: true }) lateFrom!: Date | null;
  @Column('timestamptz', { nullable: true }) finishedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) returnedAt!: Date | null;
  /** The whole projection as the domain knows it. */
  @Column('jsonb') state!: CaseFile;
  /** The next instant at which a timer or an alarm of the case is due; `null` while nothing is to come. */
  @Column('timestamptz', { nullable: true }) wakeAt!: Date | null;
  /** Alarms up to here are dealt with. */
  @Column('timestamptz', { default: () => 'now()' }) alarmedUntil!: Date;
  /** Hash of the last event: the head of the chain. */
  @Column('bytea') headHash!: Buffer;
}

/** A stage of a case, open or done. */
@Entity('case_stage')
@Index('case_stage_open_unit', ['unitId', 'post', 'dueAt', 'caseId', 'token'], { where: 'closed_at IS NULL' })
@Index('case_stage_open_assignee', ['assigneeId', 'dueAt', 'caseId'], { where: 'closed_at IS NULL' })
@Index('case_stage_done', ['unitId', 'closedAt'], { where: 'closed_at IS NOT NULL' })
@Index('case_stage_offered', ['offeredUnitId'], { where: 'closed_at IS NULL AND offered_unit_id IS NOT NULL' })
@Check('case_stage_times', `closed_at IS NULL OR closed_at >= opened_at`)
@Check('case_stage_closed', `(closed_at IS NULL) = (closed_how IS NULL)`)
@Check('case_stage_closed_how', `closed_how IN ('completed', 'returned', 'cancelled', 'opinion', 'machine', 'ended', 'handed-back')`)
export class CaseStageEntity {
  @PrimaryColumn('uuid') caseId!: string;
  @ManyToOne(() => CaseFileEntity)
  @JoinColumn({ name: 'case_id' })
  case!: Relation<CaseFileEntity>;
  /** Sequence number of the event that opened it. */
  @PrimaryColumn('int') token!: number;
  @Column('text') stage!: string;
  @Column('uuid') unitId!: string;
  @ManyToOne(() => UnitEntity)
  @JoinColumn({ name: 'unit_id' })
  unit!: Relation<UnitEntity>;
  /** `null` for a machine's step. */
  @Column('text', { nullable: true }) post!: PostRole | null;
  /** The branch in which it is open, `fork/key`; `null` outside every fork. */
  @Column('text', { nullable: true }) branch!: string | null;
  @Column('uuid', { nullable: true }) assigneeId!: string | null;
  @ManyToOne(() => StaffEntity)
  @JoinColumn({ name: 'assignee_id' })
  assignee!: Relation<StaffEntity> | null;
  /** Unit to which it is offered, while a hand-over waits for its answer. */
  @Column('uuid', { nullable: true }) offeredUnitId!: string | null;
  /** Who takes it there. */
  @Column('text', { nullable: true }) offeredPost!: PostRole | null;
  @Column('timestamptz') openedAt!: Date;
  @Column('timestamptz', { nullable: true }) dueAt!: Date | null;
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;
  /** By which turn of the case it was closed; `ended` when the case itself ended over it. */
  @Column('text', { nullable: true }) closedHow!: StageEnding | null;
  /** Who closed it. */
  @Column('uuid', { nullable: true }) closedById!: string | null;
  @Column('int', { nullable: true }) usedMinutes!: number | null;
}

/** A paper (giấy tờ) of a case as handed in. */
@Entity('case_paper')
@Check('case_paper_counts', `originals >= 0 AND copies >= 0`)
export class CasePaperEntity {
  @PrimaryColumn('uuid') caseId!: string;
  @ManyToOne(() => CaseFileEntity)
  @JoinColumn({ name: 'case_id' })
  case!: Relation<CaseFileEntity>;
  @PrimaryColumn('int') position!: number;
  /** Key in the procedure's list; `null` for a paper added by hand. */
  @Column('text', { nullable: true }) key!: string | null;
  @Column('text') name!: string;
  @Column('int') originals!: number;
  @Column('int') copies!: number;
  @Column('boolean') received!: boolean;
}

/** An event of a case. Append-only: triggers and rights refuse any change. */
@Entity('case_event')
@Check('case_event_seq', `seq >= 1`)
@Index('case_event_at', ['at'])
export class CaseEventEntity {
  @PrimaryColumn('uuid') caseId!: string;
  @ManyToOne(() => CaseFileEntity)
  @JoinColumn({ name: 'case_id' })
  case!: Relation<CaseFileEntity>;
  @PrimaryColumn('int') seq!: number;
  @Column('text') kind!: EventKind;
  @Column('timestamptz') at!: Date;
  @Column('jsonb') actor!: ActorRef;
  @Column('jsonb') data!: Record<string, unknown>;
  @Column('bytea') hash!: Buffer;
}
