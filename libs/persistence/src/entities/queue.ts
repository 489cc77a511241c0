import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { Relation } from 'typeorm';
import type { TicketState } from '#domain';
import { StaffEntity, UnitEntity } from './units.js';

/** A window (quầy) of a one-stop unit, to which people are called. */
@Entity('queue_window')
@Unique('queue_window_number', ['unitId', 'number'])
@Check('queue_window_positive', `number BETWEEN 1 AND 99`)
export class QueueWindowEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') unitId!: string;
  @ManyToOne(() => UnitEntity)
  @JoinColumn({ name: 'unit_id' })
  unit!: Relation<UnitEntity>;
  @Column('int') number!: number;
  @Column('text') name!: string;
  /** Fields of procedures that it serves; none: all of them. */
  @Column('text', { array: true }) groups!: string[];
  @Column('boolean', { default: true }) active!: boolean;
}

/** A queue ticket (số thứ tự) of one day. */
@Entity('queue_ticket')
@Unique('queue_ticket_number', ['unitId', 'day', 'number'])
@Check('queue_ticket_state', `state IN ('waiting', 'called', 'served', 'absent')`)
@Check('queue_ticket_call', `(called_at IS NULL) = (window_id IS NULL) AND (state = 'waiting' OR called_at IS NOT NULL)`)
@Check('queue_ticket_end', `(ended_at IS NULL) = (state IN ('waiting', 'called'))`)
@Index('queue_ticket_called', ['windowId'], { unique: true, where: `state = 'called'` })
export class QueueTicketEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') unitId!: string;
  @ManyToOne(() => UnitEntity)
  @JoinColumn({ name: 'unit_id' })
  unit!: Relation<UnitEntity>;
  @Column('date') day!: string;
  @Column('int') number!: number;
  /** The field of procedures that it was taken for. */
  @Column('text') topic!: string;
  @Column('boolean') priority!: boolean;
  @Column('text', { default: 'waiting' }) state!: TicketState;
  @Column('timestamptz') takenAt!: Date;
  /** The window that it was sent on to, while it waits for that one alone. */
  @Column('uuid', { nullable: true }) forWindowId!: string | null;
  @ManyToOne(() => QueueWindowEntity)
  @JoinColumn({ name: 'for_window_id' })
  forWindow!: Relation<QueueWindowEntity> | null;
  @Column('uuid', { nullable: true }) windowId!: string | null;
  @ManyToOne(() => QueueWindowEntity)
  @JoinColumn({ name: 'window_id' })
  window!: Relation<QueueWindowEntity> | null;
  @Column('uuid', { nullable: true }) staffId!: string | null;
  @ManyToOne(() => StaffEntity)
  @JoinColumn({ name: 'staff_id' })
  staff!: Relation<StaffEntity> | null;
  /** When it was called last, and how often. */
  @Column('timestamptz', { nullable: true }) calledAt!: Date | null;
  @Column('int', { default: 0 }) calls!: number;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
}

/** A ticket machine or a wall display, by its signed address. */
@Entity('queue_device')
@Check('queue_device_kind', `kind IN ('machine', 'wall')`)
export class QueueDeviceEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') unitId!: string;
  @ManyToOne(() => UnitEntity)
  @JoinColumn({ name: 'unit_id' })
  unit!: Relation<UnitEntity>;
  @Column('text') kind!: 'machine' | 'wall';
  @Column('text') name!: string;
  @Column('timestamptz') enrolledAt!: Date;
  @Column('timestamptz', { nullable: true }) retiredAt!: Date | null;
}
