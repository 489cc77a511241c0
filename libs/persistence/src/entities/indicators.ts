import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { Relation } from 'typeorm';
import type { IndicatorSet } from '#domain';
import { StaffEntity, UnitEntity } from './units.js';

/** A published version of an indicator set (bộ chỉ tiêu, bộ chỉ số). Append-only; a new version follows. */
@Entity('indicator_set')
export class IndicatorSetEntity {
  @PrimaryColumn('text') code!: string;
  @PrimaryColumn('int') version!: number;
  /** SHA-256 of the canonical JSON, hexadecimal. */
  @Column('text', { unique: true }) hash!: string;
  @Column('jsonb') body!: IndicatorSet;
  @Column('date') validFrom!: string;
  /** The last day on which it holds. */
  @Column('date', { nullable: true }) validTo!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) publishedAt!: Date;
}

/**
 * What a unit entered of an indicator for a period, with its evidence. Append-only: a correction is a further version, and
 * the newest approved one counts.
 */
@Entity('indicator_entry')
@Check('indicator_entry_version', `version >= 1`)
@Check('indicator_entry_period', `period_to > period_from`)
@Check('indicator_entry_part', `(numerator IS NULL) = (denominator IS NULL) AND (numerator IS NULL) <> (value IS NULL)`)
@Check('indicator_entry_bounds', `numerator BETWEEN 0 AND denominator AND value >= 0`)
@Check('indicator_entry_evidence', `evidence <> ''`)
@Check('indicator_entry_link', `link ~ '^https?://'`)
@Index('indicator_entry_once', ['unitId', 'setCode', 'indicatorKey', 'periodFrom', 'periodTo', 'version'], { unique: true })
@Unique(['id', 'enteredBy'])
export class IndicatorEntryEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') unitId!: string;
  @ManyToOne(() => UnitEntity)
  @JoinColumn({ name: 'unit_id' })
  unit!: Relation<UnitEntity>;
  @Column('text') setCode!: string;
  /** The version that the unit saw; entries of an indicator go on counting in later versions. */
  @Column('int') setVersion!: number;
  @ManyToOne(() => IndicatorSetEntity)
  @JoinColumn([
    { name: 'set_code', referencedColumnName: 'code' },
    { name: 'set_version', referencedColumnName: 'version' },
  ])
  set!: Relation<IndicatorSetEntity>;
  @Column('text') indicatorKey!: string;
  @Column('date') periodFrom!: string;
  /** The first day that is outside. */
  @Column('date') periodTo!: string;
  @Column('int') version!: number;
  @Column('int', { nullable: true }) numerator!: number | null;
  @Column('int', { nullable: true }) denominator!: number | null;
  /** Yes is 1, no is 0. */
  @Column('float8', { nullable: true }) value!: number | null;
  @Column('text') evidence!: string;
  @Column('text', { nullable: true }) documentNumber!: string | null;
  @Column('text', { nullable: true }) link!: string | null;
  @Column('uuid') enteredBy!: string;
  @ManyToOne(() => StaffEntity)
  @JoinColumn({ name: 'entered_by' })
  author!: Relation<StaffEntity>;
  @Column('timestamptz') enteredAt!: Date;
}

/** What a superior made of an entry. Append-only, one an entry, and never by whoever entered it. */
@Entity('indicator_decision')
@Check('indicator_decision_kind', `decision IN ('approved', 'returned')`)
@Check('indicator_decision_reason', `decision = 'approved' OR reason <> ''`)
@Check('indicator_decision_other', `decided_by <> entered_by`)
export class IndicatorDecisionEntity {
  @PrimaryColumn('uuid') entryId!: string;
  /** Whoever entered it, as its row says. */
  @Column('uuid') enteredBy!: string;
  @ManyToOne(() => IndicatorEntryEntity)
  @JoinColumn([
    { name: 'entry_id', referencedColumnName: 'id' },
    { name: 'entered_by', referencedColumnName: 'enteredBy' },
  ])
  entry!: Relation<IndicatorEntryEntity>;
  @Column('text') decision!: 'approved' | 'returned';
  @Column('text', { default: '' }) reason!: string;
  @Column('uuid') decidedBy!: string;
  @ManyToOne(() => StaffEntity)
  @JoinColumn({ name: 'decided_by' })
  decider!: Relation<StaffEntity>;
  @Column('timestamptz') decidedAt!: Date;
}
