import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { Relation } from 'typeorm';
import { CaseFileEntity } from './cases.js';
import { StaffEntity } from './units.js';

/** What staff write to each other about a case. Its words never change; whoever wrote it may withdraw it. */
@Entity('case_note')
@Check('case_note_text', `char_length(text) BETWEEN 1 AND 2000`)
@Index('case_note_case', ['caseId', 'at', 'id'])
export class CaseNoteEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') caseId!: string;
  @ManyToOne(() => CaseFileEntity)
  @JoinColumn({ name: 'case_id' })
  case!: Relation<CaseFileEntity>;
  @Column('uuid') authorId!: string;
  @ManyToOne(() => StaffEntity)
  @JoinColumn({ name: 'author_id' })
  author!: Relation<StaffEntity>;
  @Column('timestamptz') at!: Date;
  @Column('text') text!: string;
  @Column('timestamptz', { nullable: true }) withdrawnAt!: Date | null;
}

/** A colleague whom a note calls in, until they have looked. */
@Entity('case_mention')
@Index('case_mention_unseen', ['staffId', 'caseId'], { where: 'seen_at IS NULL' })
export class CaseMentionEntity {
  @PrimaryColumn('uuid') noteId!: string;
  @ManyToOne(() => CaseNoteEntity)
  @JoinColumn({ name: 'note_id' })
  note!: Relation<CaseNoteEntity>;
  @PrimaryColumn('uuid') staffId!: string;
  @ManyToOne(() => StaffEntity)
  @JoinColumn({ name: 'staff_id' })
  staff!: Relation<StaffEntity>;
  /** The note's case, so that an inbox need not ask the note. */
  @Column('uuid') caseId!: string;
  @ManyToOne(() => CaseFileEntity)
  @JoinColumn({ name: 'case_id' })
  case!: Relation<CaseFileEntity>;
  @Column('timestamptz', { nullable: true }) seenAt!: Date | null;
}

/** Who has a case open on the screen. Unlogged: after a crash everybody simply says so again. */
@Entity('case_presence')
export class CasePresenceEntity {
  @PrimaryColumn('uuid') caseId!: string;
  @ManyToOne(() => CaseFileEntity)
  @JoinColumn({ name: 'case_id' })
  case!: Relation<CaseFileEntity>;
  @PrimaryColumn('uuid') staffId!: string;
  @ManyToOne(() => StaffEntity)
  @JoinColumn({ name: 'staff_id' })
  staff!: Relation<StaffEntity>;
  @Column('timestamptz') seenAt!: Date;
}

/** A view of the inbox that somebody keeps under a name. */
@Entity('inbox_view')
@Unique('inbox_view_name', ['staffId', 'name'])
export class InboxViewEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') staffId!: string;
  @ManyToOne(() => StaffEntity)
  @JoinColumn({ name: 'staff_id' })
  staff!: Relation<StaffEntity>;
  @Column('int') position!: number;
  @Column('text') name!: string;
  /** What the inbox is narrowed to, by the names of its address. */
  @Column('jsonb') filter!: Record<string, string>;
}
