import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { Relation } from 'typeorm';
import { CaseFileEntity } from './cases.js';
import { UnitEntity } from './units.js';

/** The audit trail (nhật ký): who did or read what. Append-only. */
@Entity('audit_entry')
@Index('audit_entry_at', ['at'])
@Index('audit_entry_case', ['caseId'], { where: 'case_id IS NOT NULL' })
export class AuditEntryEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' }) id!: string;
  @Column('timestamptz', { default: () => 'now()' }) at!: Date;
  @Column('uuid', { nullable: true }) actorId!: string | null;
  @Column('text') actorName!: string;
  @Column('text') action!: string;
  @Column('uuid', { nullable: true }) caseId!: string | null;
  @Column('uuid', { nullable: true }) unitId!: string | null;
  @Column('text', { nullable: true }) ip!: string | null;
  @Column('jsonb', { default: {} }) data!: Record<string, unknown>;
}

/** A message that leaves the building (tin gửi đi): written with the command, sent by the worker. */
@Entity('outbox_message')
@Check('outbox_message_status', `status IN ('created', 'sending', 'sent', 'permanent-failure', 'technical-failure')`)
@Index('outbox_message_once', ['caseId', 'eventSeq', 'template', 'recipient', 'subject'], { unique: true })
@Index('outbox_message_letter_once', ['topic', 'template', 'recipient', 'subject'], { unique: true, where: 'case_id IS NULL' })
@Check('outbox_message_about', `(case_id IS NULL) = (unit_id IS NOT NULL)`)
@Index('outbox_message_recent', ['createdAt', 'id'])
@Index('outbox_message_failed', ['createdAt', 'id'], { where: `status IN ('permanent-failure', 'technical-failure')` })
@Index('outbox_message_due', ['nextAttemptAt', 'id'], { where: `status IN ('created', 'sending')` })
export class OutboxMessageEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('text') topic!: string;
  @Column('uuid', { nullable: true }) caseId!: string | null;
  @ManyToOne(() => CaseFileEntity)
  @JoinColumn({ name: 'case_id' })
  case!: Relation<CaseFileEntity> | null;
  /** Whose message it is, where it is about no case. */
  @Column('uuid', { nullable: true }) unitId!: string | null;
  @ManyToOne(() => UnitEntity)
  @JoinColumn({ name: 'unit_id' })
  unit!: Relation<UnitEntity> | null;
  @Column('int') eventSeq!: number;
  @Column('text') template!: string;
  /** Version of the template it is written with, whenever it is sent. */
  @Column('int', { default: 1 }) templateVersion!: number;
  @Column('text') recipient!: string;
  /** What it is about, where an event alone does not say: the alarm that rang, the run of a report. */
  @Column('text', { default: '' }) subject!: string;
  @Column('text', { default: 'created' }) status!: 'created' | 'sending' | 'sent' | 'permanent-failure' | 'technical-failure';
  @Column('int', { default: 0 }) attempts!: number;
  /** When it may be tried (again); while `sending`, when the claim runs out. */
  @Column('timestamptz', { default: () => 'now()' }) nextAttemptAt!: Date;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
  @Column('timestamptz', { nullable: true }) sentAt!: Date | null;
  @Column('text', { nullable: true }) lastError!: string | null;
}

/** One try at sending a message, with the other side's answer. */
@Entity('delivery_attempt')
export class DeliveryAttemptEntity {
  @PrimaryColumn('uuid') messageId!: string;
  @ManyToOne(() => OutboxMessageEntity)
  @JoinColumn({ name: 'message_id' })
  message!: Relation<OutboxMessageEntity>;
  @PrimaryColumn('int') number!: number;
  @Column('timestamptz', { default: () => 'now()' }) at!: Date;
  @Column('text') outcome!: string;
  @Column('text') response!: string;
}

/** A mail in the development mailbox, where there is no SMTP server. Never in production. */
@Entity('development_mail')
export class DevelopmentMailEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' }) id!: string;
  @Column('timestamptz', { default: () => 'now()' }) at!: Date;
  @Column('text', { unique: true }) messageId!: string;
  @Column('text') recipient!: string;
  @Column('text') subject!: string;
  @Column('text') html!: string;
  @Column('text') text!: string;
}

/** The first answer to a command with an idempotency key; the same key gets it again. */
@Entity('idempotency_key')
@Index('idempotency_key_created', ['createdAt'])
export class IdempotencyKeyEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'idempotency_key_once' }) scope!: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'idempotency_key_once' }) key!: string;
  @Column('bytea') requestHash!: Buffer;
  @Column('int') status!: number;
  @Column('jsonb') body!: Record<string, unknown>;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
}
