import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { Relation } from 'typeorm';
import { ProcedureFieldEntity } from './catalogue.js';
import { StaffEntity, UnitEntity } from './units.js';

/** A report that is made by itself when its period is over (báo cáo định kỳ) and mailed to members of staff. */
@Entity('report_schedule')
@Check('report_schedule_format', `format IN ('xlsx', 'pdf', 'csv')`)
@Check('report_schedule_level', `level IN ('province', 'district', 'commune')`)
@Check('report_schedule_frequency', `frequency IN ('daily', 'weekly', 'monthly', 'quarterly', 'yearly')`)
@Check('report_schedule_time', `day BETWEEN 1 AND 31 AND minute_of_day BETWEEN 0 AND 1439`)
@Index('report_schedule_due', ['nextAt', 'id'], { where: 'active' })
@Index('report_schedule_unit', ['unitId'])
export class ReportScheduleEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('text') report!: string;
  @Column('text') format!: 'xlsx' | 'pdf' | 'csv';
  @Column('uuid') unitId!: string;
  @ManyToOne(() => UnitEntity)
  @JoinColumn({ name: 'unit_id' })
  unit!: Relation<UnitEntity>;
  @Column('text', { nullable: true }) field!: string | null;
  @ManyToOne(() => ProcedureFieldEntity)
  @JoinColumn({ name: 'field' })
  belongsTo!: Relation<ProcedureFieldEntity> | null;
  @Column('text', { nullable: true }) level!: 'province' | 'district' | 'commune' | null;
  @Column('text', { nullable: true }) grouping!: string | null;
  @Column('text') frequency!: 'daily' | 'weekly' | 'monthly' | 'quarterly' | 'yearly';
  /** Which day after the end of the period; 1 is the next one. */
  @Column('int') day!: number;
  @Column('int') minuteOfDay!: number;
  /** First day of the next period to be made: everything before it is done or was not wanted. */
  @Column('date') nextFrom!: string;
  /** When that is due. */
  @Column('timestamptz') nextAt!: Date;
  @Column('boolean', { default: true }) active!: boolean;
  @Column('uuid') createdBy!: string;
  @ManyToOne(() => StaffEntity)
  @JoinColumn({ name: 'created_by' })
  author!: Relation<StaffEntity>;
  @Column('timestamptz') createdAt!: Date;
}

/** Who gets the reports of a schedule: members of staff alone, and only while they oversee its unit. */
@Entity('report_recipient')
export class ReportRecipientEntity {
  @PrimaryColumn('uuid') scheduleId!: string;
  @ManyToOne(() => ReportScheduleEntity)
  @JoinColumn({ name: 'schedule_id' })
  schedule!: Relation<ReportScheduleEntity>;
  @PrimaryColumn('uuid') staffId!: string;
  @ManyToOne(() => StaffEntity)
  @JoinColumn({ name: 'staff_id' })
  staff!: Relation<StaffEntity>;
}

/** One report of a schedule as it was made and sent: once a period. Append-only. */
@Entity('report_run')
@Index('report_run_once', ['scheduleId', 'fromDay'], { unique: true })
@Check('report_run_days', `from_day < to_day`)
@Check('report_run_file', `(file IS NULL) = (problem IS NOT NULL) AND (file IS NULL) = (sha256 IS NULL)`)
@Check('report_run_hash', `octet_length(sha256) = 32`)
export class ReportRunEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') scheduleId!: string;
  @ManyToOne(() => ReportScheduleEntity)
  @JoinColumn({ name: 'schedule_id' })
  schedule!: Relation<ReportScheduleEntity>;
  @Column('date') fromDay!: string;
  /** The first day that is not part of the period. */
  @Column('date') toDay!: string;
  @Column('text') title!: string;
  @Column('text') fileName!: string;
  @Column('bytea', { nullable: true }) file!: Buffer | null;
  @Column('bytea', { nullable: true }) sha256!: Buffer | null;
  /** Why there is no file, in words for people. */
  @Column('text', { nullable: true }) problem!: string | null;
  @Column('int') rows!: number;
  /** To how many it was mailed. */
  @Column('int') recipients!: number;
  @Column('timestamptz') madeAt!: Date;
}
