import { Check, Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, PrimaryColumn } from 'typeorm';
import type { Relation } from 'typeorm';
import type { LedgerEntry, Pause, PostRole } from '#domain';
import type { ForecastFacts, LearntModel } from '../records.js';
import { CaseFileEntity } from './cases.js';
import { StaffEntity, UnitEntity } from './units.js';

/** An ended case whose lateness and forecasts are to be settled; a trigger on `case_file` writes it, the worker takes it away. */
@Entity('lateness_pending')
@Index('lateness_pending_next', ['lookAt', 'caseId'])
export class LatenessPendingEntity {
  @PrimaryColumn('uuid') caseId!: string;
  @OneToOne(() => CaseFileEntity)
  @JoinColumn({ name: 'case_id' })
  case!: Relation<CaseFileEntity>;
  /** Not to be looked at before: one that could not be settled waits a while. */
  @Column('timestamptz') lookAt!: Date;
}

/**
 * How late a case is (trễ hạn), in working minutes of its resolving authority; for good once it has ended. Bears what its
 * case is counted by, so that figures read these rows alone.
 */
@Entity('case_lateness')
@Check('case_lateness_total', `total_minutes >= 0`)
@Check('case_lateness_final', `final = (ended_at IS NOT NULL)`)
@Check('case_lateness_late', `ended_at IS NULL OR ended_at > promised_at`)
@Index('case_lateness_ended', ['rootId', 'endedAt', 'caseId'], { where: 'final' })
@Index('case_lateness_open', ['asOf', 'caseId'], { where: 'NOT final' })
export class CaseLatenessEntity {
  @PrimaryColumn('uuid') caseId!: string;
  @OneToOne(() => CaseFileEntity)
  @JoinColumn({ name: 'case_id' })
  case!: Relation<CaseFileEntity>;
  @Column('uuid') rootId!: string;
  @Column('uuid') receivingUnitId!: string;
  @Column('uuid') resolvingAuthorityId!: string;
  @Column('text') procedureCode!: string;
  @Column('text') processHash!: string;
  @Column('timestamptz') promisedAt!: Date;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
  /** As of when it was worked out. */
  @Column('timestamptz') asOf!: Date;
  @Column('int') totalMinutes!: number;
  @Column('boolean') final!: boolean;
}

/** Whose late minutes they are; those of a case add up to its total. */
@Entity('case_lateness_part')
@Check('case_lateness_part_kind', `kind IN ('stage', 'hand-over', 'machine', 'pause', 'nobody')`)
@Check('case_lateness_part_place', `(kind IN ('stage', 'hand-over', 'machine')) = (unit_id IS NOT NULL) AND (unit_id IS NULL) = (stage IS NULL) AND (stage IS NULL) = (token IS NULL)`)
@Check('case_lateness_part_post', `(kind = 'stage') = (post IS NOT NULL) AND (assignee_id IS NULL OR kind = 'stage')`)
@Check('case_lateness_part_pause', `(kind = 'pause') = (pause_cause IS NOT NULL)`)
@Check('case_lateness_part_minutes', `minutes >= 0 AND overrun_minutes >= 0 AND held_minutes >= greatest(minutes, overrun_minutes)`)
export class CaseLatenessPartEntity {
  @PrimaryColumn('uuid') caseId!: string;
  @ManyToOne(() => CaseLatenessEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'case_id' })
  lateness!: Relation<CaseLatenessEntity>;
  @PrimaryColumn('int') position!: number;
  @Column('text') kind!: LedgerEntry['kind'];
  /** The open step, as in `case_stage`. */
  @Column('int', { nullable: true }) token!: number | null;
  @Column('text', { nullable: true }) stage!: string | null;
  @Column('uuid', { nullable: true }) unitId!: string | null;
  @ManyToOne(() => UnitEntity)
  @JoinColumn({ name: 'unit_id' })
  unit!: Relation<UnitEntity> | null;
  @Column('text', { nullable: true }) post!: PostRole | null;
  @Column('uuid', { nullable: true }) assigneeId!: string | null;
  @ManyToOne(() => StaffEntity)
  @JoinColumn({ name: 'assignee_id' })
  assignee!: Relation<StaffEntity> | null;
  @Column('text', { nullable: true }) pauseCause!: Pause['cause'] | null;
  /** How long they held the case. */
  @Column('int') heldMinutes!: number;
  /** How long of that beyond a limit of their own. */
  @Column('int') overrunMinutes!: number;
  /** The late minutes that are theirs. */
  @Column('int') minutes!: number;
}

/** What chances of lateness are worked out from, as it was learnt on a day. */
@Entity('lateness_model')
@Check('lateness_model_cases', `cases >= 0`)
export class LatenessModelEntity {
  @PrimaryColumn('date') day!: string;
  @Column('jsonb') model!: LearntModel;
  /** Ended cases that it was learnt from. */
  @Column('int') cases!: number;
  @Column('timestamptz') builtAt!: Date;
  /** When the day's forecasts were complete; `null` until then. */
  @Column('timestamptz', { nullable: true }) forecastAt!: Date | null;
}

/** The chance of lateness that was forecast for a case on a morning, and what came. */
@Entity('lateness_forecast')
@Check('lateness_forecast_chance', `chance >= 0 AND chance <= 1`)
@Check('lateness_forecast_judged', `(late IS NULL) = (judged_at IS NULL)`)
@Index('lateness_forecast_day', ['day'])
export class LatenessForecastEntity {
  @PrimaryColumn('uuid') caseId!: string;
  @ManyToOne(() => CaseFileEntity)
  @JoinColumn({ name: 'case_id' })
  case!: Relation<CaseFileEntity>;
  @Column('uuid') rootId!: string;
  @Column('uuid') receivingUnitId!: string;
  @Column('uuid') resolvingAuthorityId!: string;
  @PrimaryColumn('date') day!: string;
  @Column('double precision') chance!: number;
  @Column('int') leftMinutes!: number;
  @Column('jsonb') facts!: ForecastFacts;
  /** Was it late in the end? `null` until the case has ended with a decision. */
  @Column('boolean', { nullable: true }) late!: boolean | null;
  @Column('timestamptz', { nullable: true }) judgedAt!: Date | null;
}
