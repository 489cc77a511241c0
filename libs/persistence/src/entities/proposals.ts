import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { Relation } from 'typeorm';
import type { DayRule } from '#domain';
import type { ProposedStage } from '../records.js';
import { CaseFileEntity } from './cases.js';
import { ProcessDefinitionEntity } from './catalogue.js';
import { CalendarLayerEntity, StaffEntity } from './units.js';

/** Days that a calendar should get, and what that would do to open cases. Nothing moves before it is approved. */
@Entity('calendar_proposal')
@Check('calendar_proposal_status', `status IN ('open', 'approved', 'rejected')`)
@Check('calendar_proposal_decided', `(status = 'open') = (decided_at IS NULL) AND (decided_at IS NULL) = (decided_by IS NULL)`)
@Index('calendar_proposal_recent', ['createdAt', 'id'])
export class CalendarProposalEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('text') calendarCode!: string;
  @ManyToOne(() => CalendarLayerEntity)
  @JoinColumn({ name: 'calendar_code' })
  calendar!: Relation<CalendarLayerEntity>;
  @Column('jsonb') days!: DayRule[];
  @Column('text') reason!: string;
  /** The decision (quyết định) that the days come from. */
  @Column('text') decision!: string;
  @Column('text', { default: 'open' }) status!: 'open' | 'approved' | 'rejected';
  @Column('uuid') createdBy!: string;
  @ManyToOne(() => StaffEntity)
  @JoinColumn({ name: 'created_by' })
  author!: Relation<StaffEntity>;
  @Column('timestamptz') createdAt!: Date;
  @Column('uuid', { nullable: true }) decidedBy!: string | null;
  @ManyToOne(() => StaffEntity)
  @JoinColumn({ name: 'decided_by' })
  decider!: Relation<StaffEntity> | null;
  @Column('timestamptz', { nullable: true }) decidedAt!: Date | null;
}

/** An open case that a proposal touches: its dates before and after, and the letter that tells of it. */
@Entity('calendar_proposal_case')
@Check('calendar_proposal_case_applied', `(outcome IS NULL) = (applied_at IS NULL)`)
export class CalendarProposalCaseEntity {
  @PrimaryColumn('uuid') proposalId!: string;
  @ManyToOne(() => CalendarProposalEntity)
  @JoinColumn({ name: 'proposal_id' })
  proposal!: Relation<CalendarProposalEntity>;
  @PrimaryColumn('uuid') caseId!: string;
  @ManyToOne(() => CaseFileEntity)
  @JoinColumn({ name: 'case_id' })
  case!: Relation<CaseFileEntity>;
  /** The version that the dates were worked out from. */
  @Column('int') version!: number;
  @Column('timestamptz') fromDue!: Date;
  @Column('timestamptz') toDue!: Date;
  @Column('jsonb', { default: [] }) stages!: ProposedStage[];
  @Column('text') message!: string;
  @Column('text', { nullable: true }) outcome!: string | null;
  @Column('timestamptz', { nullable: true }) appliedAt!: Date | null;
}

/** A move of open cases to another version of their process. */
@Entity('process_move')
@Index('process_move_recent', ['createdAt', 'id'])
export class ProcessMoveEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('text') procedureCode!: string;
  @Column('text') fromHash!: string;
  @ManyToOne(() => ProcessDefinitionEntity)
  @JoinColumn({ name: 'from_hash' })
  from!: Relation<ProcessDefinitionEntity>;
  @Column('text') toHash!: string;
  @ManyToOne(() => ProcessDefinitionEntity)
  @JoinColumn({ name: 'to_hash' })
  to!: Relation<ProcessDefinitionEntity>;
  /** Step of the old version → step of the new one. */
  @Column('jsonb') plan!: Record<string, string>;
  @Column('uuid') createdBy!: string;
  @ManyToOne(() => StaffEntity)
  @JoinColumn({ name: 'created_by' })
  author!: Relation<StaffEntity>;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) undoneAt!: Date | null;
}

/** What became of one case in a move. */
@Entity('process_move_case')
@Check('process_move_case_outcome', `outcome IN ('moved', 'refused', 'undone', 'undo-refused')`)
export class ProcessMoveCaseEntity {
  @PrimaryColumn('uuid') moveId!: string;
  @ManyToOne(() => ProcessMoveEntity)
  @JoinColumn({ name: 'move_id' })
  move!: Relation<ProcessMoveEntity>;
  @PrimaryColumn('uuid') caseId!: string;
  @ManyToOne(() => CaseFileEntity)
  @JoinColumn({ name: 'case_id' })
  case!: Relation<CaseFileEntity>;
  @Column('text') outcome!: 'moved' | 'refused' | 'undone' | 'undo-refused';
  /** Why not, when it was refused. */
  @Column('text', { nullable: true }) reason!: string | null;
  /** Sequence number of the `process-moved` event. */
  @Column('int', { nullable: true }) eventSeq!: number | null;
}
