import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { Relation } from 'typeorm';
import type { RollupDifference } from '../records.js';
import { UnitEntity } from './units.js';

/** What is summed up, each by the local day on which it happened. */
abstract class RollupMeasures {
  @Column('int', { default: 0 }) receivedOnline!: number;
  @Column('int', { default: 0 }) receivedCounter!: number;
  @Column('int', { default: 0 }) receivedPost!: number;
  @Column('int', { default: 0 }) solvedEarly!: number;
  @Column('int', { default: 0 }) solvedOnTime!: number;
  @Column('int', { default: 0 }) solvedLate!: number;
  @Column('int', { default: 0 }) solvedLateAsExtended!: number;
  @Column('int', { default: 0 }) refused!: number;
  @Column('int', { default: 0 }) withdrawn!: number;
  @Column('int', { default: 0 }) inSoftware!: number;
  @Column('int', { default: 0, name: 'rated_1' }) rated1!: number;
  @Column('int', { default: 0, name: 'rated_2' }) rated2!: number;
  @Column('int', { default: 0, name: 'rated_3' }) rated3!: number;
  @Column('int', { default: 0, name: 'rated_4' }) rated4!: number;
  @Column('int', { default: 0, name: 'rated_5' }) rated5!: number;
  /** Invitations of the day, and how many of these were answered whenever. */
  @Column('int', { default: 0 }) invited!: number;
  @Column('int', { default: 0 }) answered!: number;
  /** Results handed over, and how many of these electronically. */
  @Column('int', { default: 0 }) returned!: number;
  @Column('int', { default: 0 }) returnedOnline!: number;
}

/** What one command changed of the sums. Written by triggers, folded into `case_rollup` a little later; both together are the sum. */
@Entity('case_rollup_delta')
export class CaseRollupDeltaEntity extends RollupMeasures {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' }) id!: string;
  @Column('uuid') rootId!: string;
  @Column('date') day!: string;
  @Column('uuid') receivingUnitId!: string;
  @Column('uuid') resolvingAuthorityId!: string;
  @Column('text') field!: string;
}

/** Sums of a day, or of a month by its first day, for the cases of one receiving unit, resolving authority and field. */
@Entity('case_rollup')
@Check('case_rollup_grain', `grain = 'day' OR (grain = 'month' AND extract(day FROM day) = 1)`)
export class CaseRollupEntity extends RollupMeasures {
  @PrimaryColumn('uuid') rootId!: string;
  @PrimaryColumn('text') grain!: 'day' | 'month';
  @PrimaryColumn('date') day!: string;
  @PrimaryColumn('uuid') receivingUnitId!: string;
  @PrimaryColumn('uuid') resolvingAuthorityId!: string;
  @PrimaryColumn('text') field!: string;
}

/** A day at whose end a province's stock of open cases was counted; gone as soon as a case turns out to have been received or ended by then. */
@Entity('case_stock_taken')
export class CaseStockTakenEntity {
  @PrimaryColumn('uuid') rootId!: string;
  @PrimaryColumn('date') day!: string;
  @Column('timestamptz') takenAt!: Date;
}

/** Open cases at the end of a day (tồn cuối ngày), and how many of them were overdue. */
@Entity('case_stock')
@Check('case_stock_part', `overdue BETWEEN 0 AND in_progress`)
export class CaseStockEntity {
  @PrimaryColumn('uuid') rootId!: string;
  @PrimaryColumn('date') day!: string;
  @ManyToOne(() => CaseStockTakenEntity, { onDelete: 'CASCADE' })
  @JoinColumn([
    { name: 'root_id', referencedColumnName: 'rootId' },
    { name: 'day', referencedColumnName: 'day' },
  ])
  taken!: Relation<CaseStockTakenEntity>;
  @PrimaryColumn('uuid') receivingUnitId!: string;
  @PrimaryColumn('uuid') resolvingAuthorityId!: string;
  @PrimaryColumn('text') field!: string;
  @Column('int') inProgress!: number;
  @Column('int') overdue!: number;
}

/** What a nightly recount (đối soát) of a province's days found. Append-only. */
@Entity('rollup_check')
@Check('rollup_check_days', `from_day < to_day`)
@Check('rollup_check_agrees', `agrees = (differences = 0)`)
@Index('rollup_check_recent', ['rootId', 'checkedAt'])
export class RollupCheckEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' }) id!: string;
  @Column('uuid') rootId!: string;
  @ManyToOne(() => UnitEntity)
  @JoinColumn({ name: 'root_id' })
  root!: Relation<UnitEntity>;
  @Column('date') fromDay!: string;
  /** The first day that was not recounted. */
  @Column('date') toDay!: string;
  @Column('timestamptz') checkedAt!: Date;
  @Column('boolean') agrees!: boolean;
  /** Rows of a day, pair of units and field that were not what the recount says; all of them were mended. */
  @Column('int') differences!: number;
  /** The first of them. */
  @Column('jsonb', { default: [] }) examples!: RollupDifference[];
}
