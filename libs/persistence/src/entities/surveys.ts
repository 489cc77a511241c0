import { Check, Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { Relation } from 'typeorm';
import { CaseFileEntity } from './cases.js';
import { StaffEntity, UnitEntity } from './units.js';

/** A single-use invitation to rate a case (lời mời đánh giá). The token is its id, signed with the server's key. */
@Entity('survey_invitation')
@Index('survey_invitation_period', ['createdAt'])
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
}

/** A rating (đánh giá): one a case. */
@Entity('rating')
@Check('rating_overall', `overall BETWEEN 1 AND 5`)
@Check('rating_source', `source IN ('link', 'counter', 'kiosk')`)
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
  @Column('text') source!: 'link' | 'counter' | 'kiosk';
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
