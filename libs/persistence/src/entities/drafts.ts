import { Check, Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** An online application that is being filled in (hồ sơ đang soạn), step by step, by whoever holds its secret. */
@Entity('application_draft')
@Check('application_draft_secret', `octet_length(secret_hash) = 32`)
@Check('application_draft_answers', `jsonb_typeof(answers) = 'object'`)
@Index('application_draft_old', ['expiresAt'])
export class ApplicationDraftEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  /** SHA-256 of the secret: the database alone opens no draft. */
  @Column('bytea', { unique: true }) secretHash!: Buffer;
  @Column('text') procedureCode!: string;
  /** What was answered so far, as forms name it. */
  @Column('jsonb') answers!: Record<string, unknown>;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') changedAt!: Date;
  @Column('timestamptz') expiresAt!: Date;
  /** Once it was sent: the code of the case that it became. */
  @Column('text', { nullable: true }) filedAs!: string | null;
}
