import { Check, Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, PrimaryColumn } from 'typeorm';
import type { Relation } from 'typeorm';
import type { FollowUp, FollowUpEventKind, FollowUpKind, FollowUpStatus, FollowUpTopic, HeadRole } from '#domain';
import { CaseFileEntity } from './cases.js';
import { StaffEntity, UnitEntity } from './units.js';

/** Somebody owes the citizen an answer; a literal, so that partial indexes match it. */
const UNANSWERED = `status IN ('open', 'taken')`;

/** A follow-up (việc theo dõi) of a low rating or a petition: the projection of its events, with the columns that lists and figures need. */
@Entity('follow_up')
@Check('follow_up_kind', `kind IN ('low-rating', 'petition')`)
@Check('follow_up_status', `status IN ('open', 'taken', 'answered', 'closed')`)
@Check('follow_up_seat', `seat_role IN ('department-head', 'leader')`)
@Check('follow_up_rating', `(kind = 'low-rating') = (overall IS NOT NULL) AND (kind = 'petition' OR case_id IS NOT NULL) AND (overall IS NULL OR overall BETWEEN 1 AND 5)`)
@Check('follow_up_text', `kind = 'low-rating' OR text <> ''`)
@Check('follow_up_closed', `(status = 'closed') = (closed_at IS NOT NULL)`)
@Check('follow_up_answered', `status NOT IN ('answered', 'closed') OR first_answered_at IS NOT NULL`)
@Check('follow_up_satisfied', `(satisfied IS NULL) = (rated_at IS NULL)`)
@Check('follow_up_times', `due_at > opened_at AND original_due_at > opened_at`)
@Index('follow_up_low_rating_once', ['caseId'], { unique: true, where: `kind = 'low-rating'` })
@Index('follow_up_due', ['seatUnitId', 'dueAt', 'id'], { where: UNANSWERED })
@Index('follow_up_done', ['seatUnitId', 'dueAt', 'id'], { where: `status IN ('answered', 'closed')` })
@Index('follow_up_opened', ['unitId', 'openedAt'])
@Index('follow_up_unanswered', ['unitId', 'openedAt'], { where: 'first_answered_at IS NULL' })
@Index('follow_up_first_answer', ['unitId', 'firstAnsweredAt'], { where: 'first_answered_at IS NOT NULL' })
@Index('follow_up_rated', ['unitId', 'ratedAt'], { where: 'rated_at IS NOT NULL' })
@Index('follow_up_case', ['caseId'], { where: 'case_id IS NOT NULL' })
@Index('follow_up_wake', ['wakeAt', 'id'], { where: 'wake_at IS NOT NULL' })
export class FollowUpEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') rootId!: string;
  /** What a citizen finds it by, together with a code derived from `pinSalt`. */
  @Column('text', { unique: true }) reference!: string;
  @Column('bytea') pinSalt!: Buffer;
  @Column('text') kind!: FollowUpKind;
  @Column('text') topic!: FollowUpTopic;
  @Column('uuid', { nullable: true }) caseId!: string | null;
  @ManyToOne(() => CaseFileEntity)
  @JoinColumn({ name: 'case_id' })
  case!: Relation<CaseFileEntity> | null;
  /** What the citizen wrote. */
  @Column('text') text!: string;
  /** Whom it is about, as the citizen wrote the name. */
  @Column('text', { default: '' }) concerned!: string;
  /** The low rating itself: 1 to 5. */
  @Column('int', { nullable: true }) overall!: number | null;
  /** The unit that answers. */
  @Column('uuid') unitId!: string;
  @ManyToOne(() => UnitEntity)
  @JoinColumn({ name: 'unit_id' })
  unit!: Relation<UnitEntity>;
  /** The post that it was sent to: reach is decided on its unit. */
  @Column('uuid') seatUnitId!: string;
  @ManyToOne(() => UnitEntity)
  @JoinColumn({ name: 'seat_unit_id' })
  seatUnit!: Relation<UnitEntity>;
  @Column('text') seatRole!: HeadRole;
  /** People whom it concerns: it is kept from them. */
  @Column('uuid', { array: true, default: [] }) barredIds!: string[];
  @Column('uuid', { nullable: true }) assigneeId!: string | null;
  @ManyToOne(() => StaffEntity)
  @JoinColumn({ name: 'assignee_id' })
  assignee!: Relation<StaffEntity> | null;
  @Column('text') status!: FollowUpStatus;
  @Column('int') version!: number;
  @Column('timestamptz') openedAt!: Date;
  @Column('timestamptz') originalDueAt!: Date;
  @Column('timestamptz') dueAt!: Date;
  @Column('timestamptz', { nullable: true }) firstAnsweredAt!: Date | null;
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;
  /** What the citizen thinks of the last answer that they rated. */
  @Column('boolean', { nullable: true }) satisfied!: boolean | null;
  @Column('timestamptz', { nullable: true }) ratedAt!: Date | null;
  /** The whole projection as the domain knows it. */
  @Column('jsonb') state!: FollowUp;
  /** When its next alarm is due. */
  @Column('timestamptz', { nullable: true }) wakeAt!: Date | null;
  /** Alarms up to here are dealt with. */
  @Column('timestamptz') alarmedUntil!: Date;
}

/** Who sent a petition and how to reach them: kept apart, and read by need alone. */
@Entity('follow_up_contact')
@Check('follow_up_contact_some', `name <> '' OR phone IS NOT NULL OR email IS NOT NULL`)
export class FollowUpContactEntity {
  @PrimaryColumn('uuid') followUpId!: string;
  @OneToOne(() => FollowUpEntity)
  @JoinColumn({ name: 'follow_up_id' })
  followUp!: Relation<FollowUpEntity>;
  @Column('text', { default: '' }) name!: string;
  @Column('text', { nullable: true }) phone!: string | null;
  @Column('text', { nullable: true }) email!: string | null;
}

/** What happened to a follow-up. Append-only. */
@Entity('follow_up_event')
export class FollowUpEventEntity {
  @PrimaryColumn('uuid') followUpId!: string;
  @ManyToOne(() => FollowUpEntity)
  @JoinColumn({ name: 'follow_up_id' })
  followUp!: Relation<FollowUpEntity>;
  @PrimaryColumn('int') seq!: number;
  @Column('timestamptz') at!: Date;
  @Column('text') kind!: FollowUpEventKind;
  @Column('uuid', { nullable: true }) actorId!: string | null;
  @ManyToOne(() => StaffEntity)
  @JoinColumn({ name: 'actor_id' })
  actor!: Relation<StaffEntity> | null;
  @Column('text') actorName!: string;
  @Column('jsonb', { default: {} }) data!: Record<string, unknown>;
}

/** An alarm that rang; its key lets it ring once. Append-only. */
@Entity('follow_up_alarm')
export class FollowUpAlarmEntity {
  @PrimaryColumn('uuid') followUpId!: string;
  @ManyToOne(() => FollowUpEntity)
  @JoinColumn({ name: 'follow_up_id' })
  followUp!: Relation<FollowUpEntity>;
  @PrimaryColumn('int') share!: number;
  @PrimaryColumn('timestamptz') dueAt!: Date;
  @Column('timestamptz') firedAt!: Date;
}
