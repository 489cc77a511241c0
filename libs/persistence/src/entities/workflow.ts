import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { Relation } from 'typeorm';
import type { CaseLink, CaseStatus, DataValue } from '#domain';
import { CaseFileEntity } from './cases.js';

/** Which status may follow which. Triggers on `case_file` refuse every other change; the application only reads it. */
@Entity('case_transition')
export class CaseTransitionEntity {
  @PrimaryColumn('text') fromStatus!: CaseStatus;
  @PrimaryColumn('text') toStatus!: CaseStatus;
}

/** An alarm that rang: at a share of the limit of a case or of one of its stages. Append-only, so that it rings once. */
@Entity('case_alarm')
export class CaseAlarmEntity {
  @PrimaryColumn('uuid') caseId!: string;
  @ManyToOne(() => CaseFileEntity)
  @JoinColumn({ name: 'case_id' })
  case!: Relation<CaseFileEntity>;
  /** Whose limit: of the case, or of something open in it. */
  @PrimaryColumn('text') subject!: string;
  /** Percent of the limit. */
  @PrimaryColumn('int') share!: number;
  /** When the limit ends; a limit that was moved rings anew. */
  @PrimaryColumn('timestamptz') dueAt!: Date;
  @Column('timestamptz') firedAt!: Date;
}

/** Another case that a case has to do with. Append-only. */
@Entity('case_link')
@Check('case_link_other', `case_id <> other_case_id`)
@Check('case_link_kind', `kind IN ('reopens', 'reopened-as', 'duplicate-of', 'has-duplicate')`)
export class CaseLinkEntity {
  @PrimaryColumn('uuid') caseId!: string;
  @ManyToOne(() => CaseFileEntity)
  @JoinColumn({ name: 'case_id' })
  case!: Relation<CaseFileEntity>;
  @PrimaryColumn('uuid') otherCaseId!: string;
  @ManyToOne(() => CaseFileEntity)
  @JoinColumn({ name: 'other_case_id' })
  other!: Relation<CaseFileEntity>;
  @PrimaryColumn('text') kind!: CaseLink['kind'];
  @Column('timestamptz') at!: Date;
}

/** A call of another system that a machine's step makes; the outbox carries it, its answer comes over HTTP. */
@Entity('service_call')
@Check('service_call_status', `status IN ('wanted', 'sent', 'answered', 'failed', 'expired')`)
@Index('service_call_once', ['caseId', 'token'], { unique: true })
@Index('service_call_waiting', ['createdAt', 'id'], { where: `status IN ('wanted', 'sent', 'failed')` })
export class ServiceCallEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') caseId!: string;
  @ManyToOne(() => CaseFileEntity)
  @JoinColumn({ name: 'case_id' })
  case!: Relation<CaseFileEntity>;
  /** The step that calls. */
  @Column('int') token!: number;
  @Column('text') service!: string;
  @Column('jsonb') payload!: Record<string, DataValue>;
  @Column('text', { default: 'wanted' }) status!: 'wanted' | 'sent' | 'answered' | 'failed' | 'expired';
  /** Hash of the secret that the answer must carry. */
  @Column('bytea', { nullable: true }) answerSecretHash!: Buffer | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) sentAt!: Date | null;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
}
