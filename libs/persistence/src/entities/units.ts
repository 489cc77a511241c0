import { Check, Column, Entity, Exclusion, Index, JoinColumn, ManyToOne, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { Relation } from 'typeorm';

/** A layer of working calendar (lịch làm việc): weekly sessions that units inherit from their parents. */
@Entity('calendar_layer')
export class CalendarLayerEntity {
  @PrimaryColumn('text') code!: string;
  @Column('text') name!: string;
  /** Weekday 1..7 → sessions in minutes of the day; missing weekdays are inherited. */
  @Column('jsonb', { default: {} }) weekly!: Record<string, { from: number; to: number }[]>;
  @Column('text') source!: string;
}

/** A day that differs from the week: closed, or a swapped working day, with the decision it comes from. */
@Entity('calendar_day')
@Check('calendar_day_kind', `kind IN ('closed', 'working')`)
export class CalendarDayEntity {
  @PrimaryColumn('text') calendarCode!: string;
  @ManyToOne(() => CalendarLayerEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'calendar_code' })
  calendar!: Relation<CalendarLayerEntity>;
  @PrimaryColumn('date') date!: string;
  @Column('text') kind!: 'closed' | 'working';
  /** The weekday whose hours a working day takes when it has none of its own. */
  @Column('int', { nullable: true }) like!: number | null;
  @Column('jsonb', { nullable: true }) sessions!: { from: number; to: number }[] | null;
  @Column('text') reason!: string;
  @Column('text') decision!: string;
}

/** A unit (đơn vị): authority, department or counter. Never deleted: `activeTo` ends it. */
@Entity('unit')
@Check('unit_kind', `kind IN ('authority', 'department', 'counter')`)
@Check('unit_level', `level IN ('province', 'district', 'commune')`)
@Check('unit_code_form', `code ~ '^[A-Z][0-9]{2}([.][0-9A-Z]+)*$'`)
@Index('unit_parent', ['parentId'])
export class UnitEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('text', { unique: true }) code!: string;
  @Column('text') name!: string;
  @Column('text') shortName!: string;
  @Column('text') kind!: 'authority' | 'department' | 'counter';
  @Column('text') level!: 'province' | 'district' | 'commune';
  @Column('uuid', { nullable: true }) parentId!: string | null;
  @ManyToOne(() => UnitEntity)
  @JoinColumn({ name: 'parent_id' })
  parent!: Relation<UnitEntity> | null;
  /** The province authority at the top; itself for that authority. */
  @Column('uuid') rootId!: string;
  @Column('text', { array: true, default: [] }) fields!: string[];
  @Column('text') address!: string;
  @Column('text') phone!: string;
  @Column('text', { nullable: true }) calendarCode!: string | null;
  @ManyToOne(() => CalendarLayerEntity)
  @JoinColumn({ name: 'calendar_code' })
  calendar!: Relation<CalendarLayerEntity> | null;
  @Column('date') activeFrom!: string;
  @Column('date', { nullable: true }) activeTo!: string | null;
}

/** A member of staff (cán bộ). */
@Entity('staff')
@Check('staff_username_form', `username ~ '^[a-z0-9][a-z0-9._-]{1,62}$'`)
export class StaffEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('text', { unique: true }) username!: string;
  @Column('text') fullName!: string;
  /** Chức danh, as people read it. */
  @Column('text', { default: '' }) title!: string;
  @Column('text') email!: string;
  @Column('text', { nullable: true }) phone!: string | null;
  /** Argon2id, with its parameters inside. */
  @Column('text') passwordHash!: string;
  /** Somebody else set the password: its owner changes it before anything else. */
  @Column('boolean', { default: false }) passwordTemporary!: boolean;
  @Column('boolean', { default: true }) active!: boolean;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
}

/** A post (vị trí) held in a unit from one day to another. The same post is never held twice at a time. */
@Entity('post')
@Check('post_role', `role IN ('counter-officer', 'specialist', 'department-head', 'leader', 'clerk', 'administrator')`)
@Check('post_dates', `valid_to IS NULL OR valid_to >= valid_from`)
@Exclusion('post_no_overlap', `USING gist (staff_id WITH =, unit_id WITH =, role WITH =, daterange(valid_from, valid_to, '[]') WITH &&)`)
@Index('post_staff', ['staffId'])
@Index('post_unit', ['unitId'])
export class PostEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') staffId!: string;
  @ManyToOne(() => StaffEntity)
  @JoinColumn({ name: 'staff_id' })
  staff!: Relation<StaffEntity>;
  @Column('uuid') unitId!: string;
  @ManyToOne(() => UnitEntity)
  @JoinColumn({ name: 'unit_id' })
  unit!: Relation<UnitEntity>;
  @Column('text') role!: string;
  @Column('date') validFrom!: string;
  @Column('date', { nullable: true }) validTo!: string | null;
}

/** A time in which somebody is away and somebody else stands in for them (làm thay). Never overlaps another of the same person. */
@Entity('absence')
@Check('absence_cover', `staff_id <> cover_id`)
@Check('absence_days', `to_day >= from_day`)
@Exclusion('absence_no_overlap', `USING gist (staff_id WITH =, daterange(from_day, to_day, '[]') WITH &&) WHERE (cancelled_at IS NULL)`)
@Index('absence_staff', ['staffId', 'fromDay'])
@Index('absence_covered', ['coverId', 'toDay'], { where: 'cancelled_at IS NULL' })
export class AbsenceEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') staffId!: string;
  @ManyToOne(() => StaffEntity)
  @JoinColumn({ name: 'staff_id' })
  staff!: Relation<StaffEntity>;
  @Column('uuid') coverId!: string;
  @ManyToOne(() => StaffEntity)
  @JoinColumn({ name: 'cover_id' })
  cover!: Relation<StaffEntity>;
  @Column('date') fromDay!: string;
  @Column('date') toDay!: string;
  @Column('text') reason!: string;
  @Column('uuid') createdBy!: string;
  @ManyToOne(() => StaffEntity)
  @JoinColumn({ name: 'created_by' })
  author!: Relation<StaffEntity>;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
  @Column('timestamptz', { nullable: true }) cancelledAt!: Date | null;
}

/** A signed-in session. Only the hash of its opaque id is stored. */
@Entity('session')
@Index('session_staff', ['staffId'])
@Index('session_expiry', ['expiresAt'])
export class SessionEntity {
  @PrimaryColumn('bytea') idHash!: Buffer;
  @Column('uuid') staffId!: string;
  @ManyToOne(() => StaffEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'staff_id' })
  staff!: Relation<StaffEntity>;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
  @Column('timestamptz', { default: () => 'now()' }) lastSeenAt!: Date;
  @Column('timestamptz') expiresAt!: Date;
  @Column('text') ip!: string;
  @Column('text') userAgent!: string;
}
