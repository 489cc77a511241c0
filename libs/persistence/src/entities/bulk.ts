import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { Relation } from 'typeorm';
import { StaffEntity } from './units.js';

/** One action on many selected cases (xử lý hàng loạt): each its own command with its own answer. */
@Entity('bulk_job')
@Index('bulk_job_unfinished', ['createdAt', 'id'], { where: 'finished_at IS NULL' })
@Index('bulk_job_staff', ['staffId', 'createdAt', 'id'])
export class BulkJobEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') staffId!: string;
  @ManyToOne(() => StaffEntity)
  @JoinColumn({ name: 'staff_id' })
  staff!: Relation<StaffEntity>;
  @Column('text') action!: string;
  /** What the action says beside the case's version, the same for every case. */
  @Column('jsonb', { default: {} }) body!: Record<string, unknown>;
  /** Hash of the request that began it. */
  @Column('bytea') requestHash!: Buffer;
  /** From where it was given, for the audit of its commands. */
  @Column('text', { nullable: true }) ip!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
  @Column('timestamptz', { nullable: true }) finishedAt!: Date | null;
}

/** One case of a bulk job. */
@Entity('bulk_item')
@Check('bulk_item_status', `status IN ('waiting', 'done', 'refused')`)
@Check('bulk_item_done', `(status = 'waiting') = (done_at IS NULL)`)
@Index('bulk_item_waiting', ['jobId', 'position'], { where: `status = 'waiting'` })
export class BulkItemEntity {
  @PrimaryColumn('uuid') jobId!: string;
  @ManyToOne(() => BulkJobEntity)
  @JoinColumn({ name: 'job_id' })
  job!: Relation<BulkJobEntity>;
  @PrimaryColumn('int') position!: number;
  @Column('text') caseCode!: string;
  /** The version of the case that was seen when it was selected. */
  @Column('int') version!: number;
  /** The open stage that is meant; `null` for whichever fits. */
  @Column('int', { nullable: true }) token!: number | null;
  @Column('text', { default: 'waiting' }) status!: 'waiting' | 'done' | 'refused';
  @Column('jsonb', { nullable: true }) problem!: Record<string, unknown> | null;
  @Column('jsonb', { nullable: true }) answer!: Record<string, unknown> | null;
  /** Until when somebody works on it; after that it may be claimed again. */
  @Column('timestamptz', { nullable: true }) claimedUntil!: Date | null;
  @Column('timestamptz', { nullable: true }) doneAt!: Date | null;
}
