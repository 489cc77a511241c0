import { Check, Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { Relation } from 'typeorm';
import type { RatingFlag, RatingSource } from '#domain';
import { CaseFileEntity } from './cases.js';
import { StaffEntity, UnitEntity } from './units.js';

/** A single-use invitation to rate a case (lời mời đánh giá). The token is its id, signed with the server's key. */
@Entity('survey_invitation')
@Index('survey_invitation_period', ['createdAt'])
@Index('survey_invitation_remind', ['remindAt', 'id'], { where: 'remind_at IS NOT NULL' })
export class SurveyInvitationEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') caseId!: string;
  @OneToOne(() => CaseFileEntity)
  @JoinColumn({ name: 'case_id' })
  case!: Relation<CaseFileEntity>;
  @Column('text') surveyCode!: string;
  @Column('int') surveyVersion!: number;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') expiresAt!: Date;
  @Column('timestamptz', { nullable: true }) usedAt!: Date | null;
  /** When whoever has not answered is reminded next; `null` when they are not. */
  @Column('timestamptz', { nullable: true }) remindAt!: Date | null;
  /** Reminders that were written. */
  @Column('int', { default: 0 }) reminders!: number;
}

/** A screen at a counter or a kiosk of a unit (thiết bị đánh giá). Its address is signed and not stored; who has it may show what the device is asked to show, and nothing else. */
@Entity('rating_device')
@Check('rating_device_kind', `kind IN ('counter', 'kiosk')`)
@Index('rating_device_unit', ['unitId'])
export class RatingDeviceEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') unitId!: string;
  @ManyToOne(() => UnitEntity)
  @JoinColumn({ name: 'unit_id' })
  unit!: Relation<UnitEntity>;
  @Column('text') name!: string;
  @Column('text') kind!: 'counter' | 'kiosk';
  @Column('uuid') enrolledBy!: string;
  @ManyToOne(() => StaffEntity)
  @JoinColumn({ name: 'enrolled_by' })
  enroller!: Relation<StaffEntity>;
  @Column('timestamptz') enrolledAt!: Date;
  @Column('timestamptz', { nullable: true }) retiredAt!: Date | null;
}

/** An officer's wish that a device asks for the rating of a case now. A device has one at a time. */
@Entity('rating_call')
@Check('rating_call_time', `expires_at > called_at`)
@Index('rating_call_open', ['deviceId'], { unique: true, where: 'ended_at IS NULL' })
export class RatingCallEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') deviceId!: string;
  @ManyToOne(() => RatingDeviceEntity)
  @JoinColumn({ name: 'device_id' })
  device!: Relation<RatingDeviceEntity>;
  @Column('uuid') caseId!: string;
  @ManyToOne(() => CaseFileEntity)
  @JoinColumn({ name: 'case_id' })
  case!: Relation<CaseFileEntity>;
  @Column('uuid') calledBy!: string;
  @ManyToOne(() => StaffEntity)
  @JoinColumn({ name: 'called_by' })
  caller!: Relation<StaffEntity>;
  @Column('timestamptz') calledAt!: Date;
  @Column('timestamptz') expiresAt!: Date;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
}

/** A rating (đánh giá): one a case. Nothing of it changes, but that reasons are added once to a tap at a device. */
@Entity('rating')
@Check('rating_overall', `overall BETWEEN 1 AND 5`)
@Check('rating_source', `source IN ('link', 'qr', 'counter', 'kiosk')`)
@Check('rating_at_device', `device_id IS NULL OR source IN ('counter', 'kiosk')`)
@Index('rating_by_device', ['deviceId', 'ratedAt'], { where: 'device_id IS NOT NULL' })
@Index('rating_period', ['rootId', 'ratedAt'])
@Index('rating_unit', ['unitId', 'ratedAt'])
@Index('rating_officer', ['officerId', 'ratedAt'])
export class RatingEntity {
  @PrimaryColumn('uuid') caseId!: string;
  @OneToOne(() => CaseFileEntity)
  @JoinColumn({ name: 'case_id' })
  case!: Relation<CaseFileEntity>;
  @Column('uuid') rootId!: string;
  @Column('text') surveyCode!: string;
  @Column('int') surveyVersion!: number;
  @Column('int') overall!: number;
  /** Criterion key → 1..5; skipped criteria are missing. */
  @Column('jsonb', { default: {} }) answers!: Record<string, number>;
  @Column('text', { array: true, default: [] }) reasons!: string[];
  @Column('text', { default: '' }) comment!: string;
  @Column('text') source!: RatingSource;
  @Column('uuid', { nullable: true }) deviceId!: string | null;
  @ManyToOne(() => RatingDeviceEntity)
  @JoinColumn({ name: 'device_id' })
  device!: Relation<RatingDeviceEntity> | null;
  /** Who took the case in. */
  @Column('uuid', { nullable: true }) officerId!: string | null;
  @ManyToOne(() => StaffEntity)
  @JoinColumn({ name: 'officer_id' })
  officer!: Relation<StaffEntity> | null;
  /** Where the case was taken in. */
  @Column('uuid') unitId!: string;
  @ManyToOne(() => UnitEntity)
  @JoinColumn({ name: 'unit_id' })
  unit!: Relation<UnitEntity>;
  @Column('text') procedureCode!: string;
  @Column('timestamptz') ratedAt!: Date;
}

/** Where an answer came from, as a keyed hash that is forgotten after 30 days. */
@Entity('rating_origin')
@Index('rating_origin_mark', ['mark', 'unitId', 'ratedAt'])
@Index('rating_origin_age', ['ratedAt'])
export class RatingOriginEntity {
  @PrimaryColumn('uuid') caseId!: string;
  @OneToOne(() => RatingEntity)
  @JoinColumn({ name: 'case_id' })
  rating!: Relation<RatingEntity>;
  @Column('uuid') unitId!: string;
  @Column('bytea') mark!: Buffer;
  @Column('timestamptz') ratedAt!: Date;
}

/** Addresses and browsers, as keyed hashes, at which somebody of the staff worked of late. */
@Entity('staff_origin')
@Index('staff_origin_mark', ['mark', 'seenAt'])
@Index('staff_origin_age', ['seenAt'])
export class StaffOriginEntity {
  @PrimaryColumn('uuid') staffId!: string;
  @ManyToOne(() => StaffEntity)
  @JoinColumn({ name: 'staff_id' })
  staff!: Relation<StaffEntity>;
  @PrimaryColumn('bytea') mark!: Buffer;
  @Column('timestamptz') seenAt!: Date;
}

/** Why a rating is looked at (cờ nghi vấn). Append-only. */
@Entity('rating_flag')
@Check('rating_flag_known', `flag IN ('burst', 'staff-device')`)
@Index('rating_flag_recent', ['flaggedAt', 'caseId'])
export class RatingFlagEntity {
  @PrimaryColumn('uuid') caseId!: string;
  @ManyToOne(() => RatingEntity)
  @JoinColumn({ name: 'case_id' })
  rating!: Relation<RatingEntity>;
  @PrimaryColumn('text') flag!: RatingFlag;
  @Column('timestamptz') flaggedAt!: Date;
}

/** What was decided about a flagged rating; the last decision holds. Append-only. */
@Entity('rating_review')
@Check('rating_review_decision', `decision IN ('kept', 'set-aside')`)
@Check('rating_review_reason', `reason <> ''`)
@Index('rating_review_last', ['caseId', 'id'])
export class RatingReviewEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' }) id!: string;
  @Column('uuid') caseId!: string;
  @ManyToOne(() => RatingEntity)
  @JoinColumn({ name: 'case_id' })
  rating!: Relation<RatingEntity>;
  @Column('text') decision!: 'kept' | 'set-aside';
  @Column('text') reason!: string;
  @Column('uuid') reviewedBy!: string;
  @ManyToOne(() => StaffEntity)
  @JoinColumn({ name: 'reviewed_by' })
  reviewer!: Relation<StaffEntity>;
  @Column('timestamptz') reviewedAt!: Date;
}
