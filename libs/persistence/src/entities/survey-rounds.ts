import { Check, Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, PrimaryColumn, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { Relation } from 'typeorm';
import type { CriterionAnswer, PlannedStratum, SampleWish } from '#domain';
import { CaseFileEntity } from './cases.js';
import { SurveyVersionEntity } from './catalogue.js';
import { StaffEntity, UnitEntity } from './units.js';

/** A survey round (đợt khảo sát): a questionnaire for people drawn at random whose results were returned in a period. */
@Entity('survey_round')
@Check('survey_round_status', `status IN ('draft', 'open', 'closed')`)
@Check('survey_round_period', `to_day > from_day`)
@Check('survey_round_seed', `seed ~ '^[0-9a-f]{32}$'`)
@Check('survey_round_opened', `(status = 'draft') = (opened_at IS NULL) AND (opened_at IS NULL) = (opened_by IS NULL) AND (opened_at IS NULL) = (strata IS NULL)`)
@Check('survey_round_closed', `(status = 'closed') = (closed_at IS NOT NULL) AND (closed_at IS NULL) = (closed_by IS NULL)`)
@Index('survey_round_recent', ['createdAt', 'id'])
@Index('survey_round_done', ['unitId', 'closedAt'], { where: 'closed_at IS NOT NULL' })
export class SurveyRoundEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('text') name!: string;
  @Column('text') surveyCode!: string;
  @Column('int') surveyVersion!: number;
  @ManyToOne(() => SurveyVersionEntity)
  @JoinColumn([
    { name: 'survey_code', referencedColumnName: 'code' },
    { name: 'survey_version', referencedColumnName: 'version' },
  ])
  survey!: Relation<SurveyVersionEntity>;
  @Column('uuid') unitId!: string;
  @ManyToOne(() => UnitEntity)
  @JoinColumn({ name: 'unit_id' })
  unit!: Relation<UnitEntity>;
  /** Results returned from this day on are drawn from. */
  @Column('date') fromDay!: string;
  /** The first day that is not. */
  @Column('date') toDay!: string;
  /** The last day on which answers are taken. */
  @Column('date') answerUntil!: string;
  @Column('jsonb') wish!: SampleWish;
  /** What the draw is repeated from. */
  @Column('text') seed!: string;
  @Column('text', { default: 'draft' }) status!: 'draft' | 'open' | 'closed';
  /** The plan as it was drawn by, unit by unit. */
  @Column('jsonb', { nullable: true }) strata!: PlannedStratum[] | null;
  @Column('uuid') createdBy!: string;
  @ManyToOne(() => StaffEntity)
  @JoinColumn({ name: 'created_by' })
  author!: Relation<StaffEntity>;
  @Column('timestamptz') createdAt!: Date;
  @Column('uuid', { nullable: true }) openedBy!: string | null;
  @ManyToOne(() => StaffEntity)
  @JoinColumn({ name: 'opened_by' })
  opener!: Relation<StaffEntity> | null;
  @Column('timestamptz', { nullable: true }) openedAt!: Date | null;
  @Column('uuid', { nullable: true }) closedBy!: string | null;
  @ManyToOne(() => StaffEntity)
  @JoinColumn({ name: 'closed_by' })
  closer!: Relation<StaffEntity> | null;
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;
}

/** A case that was drawn for a round. Its id, signed with the server's key, opens the questionnaire. */
@Entity('round_invitation')
@Unique('round_invitation_once', ['roundId', 'caseId'])
@Index('round_invitation_remind', ['remindAt', 'id'], { where: 'remind_at IS NOT NULL' })
@Index('round_invitation_case', ['caseId'])
export class RoundInvitationEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') roundId!: string;
  @ManyToOne(() => SurveyRoundEntity)
  @JoinColumn({ name: 'round_id' })
  round!: Relation<SurveyRoundEntity>;
  @Column('uuid') caseId!: string;
  @ManyToOne(() => CaseFileEntity)
  @JoinColumn({ name: 'case_id' })
  case!: Relation<CaseFileEntity>;
  /** The unit that the case was drawn for. */
  @Column('uuid') unitId!: string;
  @ManyToOne(() => UnitEntity)
  @JoinColumn({ name: 'unit_id' })
  unit!: Relation<UnitEntity>;
  /** Place in the draw of its unit, from 1. */
  @Column('int') place!: number;
  @Column('timestamptz') invitedAt!: Date;
  /** When whoever has not answered is reminded next; `null` when they are not. */
  @Column('timestamptz', { nullable: true }) remindAt!: Date | null;
  /** Reminders that were written. */
  @Column('int', { default: 0 }) reminders!: number;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
}

/** A filled-in questionnaire: one an invitation. Append-only. */
@Entity('survey_answer')
@Check('survey_answer_channel', `channel IN ('web', 'interview')`)
@Check('survey_answer_interviewer', `(channel = 'interview') = (entered_by IS NOT NULL)`)
export class SurveyAnswerEntity {
  @PrimaryColumn('uuid') invitationId!: string;
  @OneToOne(() => RoundInvitationEntity)
  @JoinColumn({ name: 'invitation_id' })
  invitation!: Relation<RoundInvitationEntity>;
  /** Criterion key → 1..5 or `not-applicable`; what was passed over is missing. */
  @Column('jsonb') answers!: Record<string, CriterionAnswer>;
  /** What only the applicant knows of the case. */
  @Column('jsonb', { default: {} }) facts!: Record<string, string>;
  /** Groups of the respondent: age, gender, area. */
  @Column('jsonb', { default: {} }) groups!: Record<string, string>;
  @Column('text', { default: '' }) comment!: string;
  @Column('text') channel!: 'web' | 'interview';
  @Column('uuid', { nullable: true }) enteredBy!: string | null;
  @ManyToOne(() => StaffEntity)
  @JoinColumn({ name: 'entered_by' })
  interviewer!: Relation<StaffEntity> | null;
  @Column('timestamptz') answeredAt!: Date;
}

/** A number of the assessment that nobody can measure but the unit itself, with what proves it. A correction is the next version. Append-only. */
@Entity('assessment_input')
@Check('assessment_input_period', `period ~ '^[0-9]{4}(-Q[1-4])?$'`)
@Check('assessment_input_indicator', `indicator IN (5, 6, 8)`)
@Check('assessment_input_version', `version >= 1`)
@Check('assessment_input_evidence', `evidence <> ''`)
export class AssessmentInputEntity {
  @PrimaryColumn('uuid') unitId!: string;
  @ManyToOne(() => UnitEntity)
  @JoinColumn({ name: 'unit_id' })
  unit!: Relation<UnitEntity>;
  /** A quarter, `2026-Q3`, or a year, `2026`. */
  @PrimaryColumn('text') period!: string;
  @PrimaryColumn('int') indicator!: number;
  @PrimaryColumn('int') version!: number;
  @Column('jsonb') numbers!: Record<string, number>;
  @Column('text') evidence!: string;
  @Column('uuid') enteredBy!: string;
  @ManyToOne(() => StaffEntity)
  @JoinColumn({ name: 'entered_by' })
  author!: Relation<StaffEntity>;
  @Column('timestamptz') enteredAt!: Date;
}

/** What was found about one case for its assessment: supplements that were the filer's own fault, or whether a complaint was valid. Append-only. */
@Entity('case_finding')
@Check('case_finding_indicator', `(indicator = 3 AND value >= 0) OR (indicator = 7 AND value IN (0, 1))`)
@Check('case_finding_version', `version >= 1`)
@Check('case_finding_evidence', `evidence <> ''`)
export class CaseFindingEntity {
  @PrimaryColumn('uuid') caseId!: string;
  @ManyToOne(() => CaseFileEntity)
  @JoinColumn({ name: 'case_id' })
  case!: Relation<CaseFileEntity>;
  @PrimaryColumn('int') indicator!: number;
  @PrimaryColumn('int') version!: number;
  /** 3: how many supplements were the filer's fault. 7: 1 where the complaint was valid, 0 where it was not. */
  @Column('int') value!: number;
  @Column('text') evidence!: string;
  @Column('uuid') enteredBy!: string;
  @ManyToOne(() => StaffEntity)
  @JoinColumn({ name: 'entered_by' })
  author!: Relation<StaffEntity>;
  @Column('timestamptz') enteredAt!: Date;
}
