import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { Relation } from 'typeorm';
import type { Procedure, ProcessDefinition } from '#domain';
import { StaffEntity } from './units.js';

/** A field of procedures (lĩnh vực). Its name may change, its code never: cases, figures, units and rules of processes name it. */
@Entity('procedure_field')
@Check('procedure_field_named', `code <> '' AND name <> ''`)
export class ProcedureFieldEntity {
  @PrimaryColumn('text') code!: string;
  @Column('text') name!: string;
}

/** A published version of a procedure. Its body is never edited; a new version follows. */
@Entity('procedure')
export class ProcedureEntity {
  @PrimaryColumn('text') code!: string;
  @PrimaryColumn('int') version!: number;
  /** SHA-256 of the canonical JSON, hexadecimal. */
  @Column('text', { unique: true }) hash!: string;
  @Column('text') name!: string;
  @Column('text') field!: string;
  @ManyToOne(() => ProcedureFieldEntity)
  @JoinColumn({ name: 'field' })
  belongsTo!: Relation<ProcedureFieldEntity>;
  @Column('jsonb') body!: Procedure;
  @Column('date') validFrom!: string;
  @Column('date', { nullable: true }) validTo!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) publishedAt!: Date;
}

/** A published version of an internal process. Cases are pinned to its hash. */
@Entity('process_definition')
@Check('process_definition_status', `status IN ('active', 'retired')`)
@Check('process_definition_dates', `valid_to IS NULL OR valid_to >= valid_from`)
@Index('process_definition_version', ['code', 'version'], { unique: true })
@Index('process_definition_procedure', ['procedureCode'])
export class ProcessDefinitionEntity {
  @PrimaryColumn('text') hash!: string;
  @Column('text') code!: string;
  @Column('int') version!: number;
  @Column('text') procedureCode!: string;
  @Column('jsonb') body!: ProcessDefinition;
  @Column('text', { default: 'active' }) status!: 'active' | 'retired';
  @Column('date') validFrom!: string;
  /** The last day on which cases open with it; cases that did keep it. */
  @Column('date', { nullable: true }) validTo!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) publishedAt!: Date;
}

/** A process that is still being written: kept and tried before it is published. */
@Entity('process_draft')
export class ProcessDraftEntity {
  @PrimaryColumn('text') code!: string;
  @PrimaryColumn('int') version!: number;
  @Column('jsonb') body!: ProcessDefinition;
  @Column('timestamptz', { default: () => 'now()' }) updatedAt!: Date;
  @Column('uuid') updatedBy!: string;
  @ManyToOne(() => StaffEntity)
  @JoinColumn({ name: 'updated_by' })
  author!: Relation<StaffEntity>;
}

/** A published version of a survey (phiếu khảo sát). */
@Entity('survey_version')
export class SurveyVersionEntity {
  @PrimaryColumn('text') code!: string;
  @PrimaryColumn('int') version!: number;
  @Column('text', { unique: true }) hash!: string;
  @Column('jsonb') body!: Record<string, unknown>;
  @Column('date') validFrom!: string;
  @Column('timestamptz', { default: () => 'now()' }) publishedAt!: Date;
}
