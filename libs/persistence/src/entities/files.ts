import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { Relation } from 'typeorm';
import type { FilePurpose } from '../records.js';
import { CaseFileEntity } from './cases.js';
import { ProcedureEntity } from './catalogue.js';
import { IndicatorEntryEntity } from './indicators.js';

/** A file that somebody uploaded (tệp tải lên). Its owner takes it into a case, an entry, a procedure, or forgets it; what is not taken is swept. */
@Entity('stored_file')
@Unique('stored_file_owned', ['id', 'owner', 'purpose'])
@Check('stored_file_purpose', `purpose IN ('paper', 'result', 'evidence', 'form')`)
@Check('stored_file_owner', `owner ~ '^(staff|draft|case):[0-9a-f-]{36}$'`)
@Check('stored_file_bytes', `bytes > 0`)
@Check('stored_file_hash', `octet_length(sha256) = 32`)
@Index('stored_file_untaken', ['owner', 'uploadedAt'], { where: 'NOT taken' })
@Index('stored_file_old', ['uploadedAt'], { where: 'NOT taken' })
@Index('stored_file_sent_once', ['owner', 'sendingKey', 'sendingPart'], { unique: true, where: 'sending_key IS NOT NULL' })
@Check('stored_file_sending', `(sending_key IS NULL) = (sending_part IS NULL)`)
export class StoredFileEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('text') purpose!: FilePurpose;
  /** Whose it is until it is taken: `staff:…`, `draft:…`, or `case:…` for what an applicant sends to a case. */
  @Column('text') owner!: string;
  @Column('text') name!: string;
  @Column('text') mediaType!: string;
  @Column('int') bytes!: number;
  @Column('bytea') sha256!: Buffer;
  /** Its random name in the vault. */
  @Column('text', { unique: true }) place!: string;
  @Column('timestamptz') uploadedAt!: Date;
  /** Set by a trigger when a case, an entry or a procedure takes it: then it stays for ever. */
  @Column('boolean', { default: false }) taken!: boolean;
  /** For a draft: the key of the paper that it is of. */
  @Column('text', { nullable: true }) slot!: string | null;
  /** The idempotency key of the request that brought it, and its place among that request's files: sent again it is this file still. */
  @Column('text', { nullable: true }) sendingKey!: string | null;
  @Column('int', { nullable: true }) sendingPart!: number | null;
}

/** A file of a case: of one of its papers, or the result. The foreign key holds whoever takes a file to being its owner. */
@Entity('case_document')
@Index('case_document_case', ['caseId', 'eventSeq'])
export class CaseDocumentEntity {
  /** A file is taken once. */
  @PrimaryColumn('uuid') fileId!: string;
  @Column('text') owner!: string;
  @Column('text') purpose!: FilePurpose;
  @ManyToOne(() => StoredFileEntity)
  @JoinColumn([
    { name: 'file_id', referencedColumnName: 'id' },
    { name: 'owner', referencedColumnName: 'owner' },
    { name: 'purpose', referencedColumnName: 'purpose' },
  ])
  file!: Relation<StoredFileEntity>;
  @Column('uuid') caseId!: string;
  @ManyToOne(() => CaseFileEntity)
  @JoinColumn({ name: 'case_id' })
  case!: Relation<CaseFileEntity>;
  /** Place of the paper in the case's list; `null` for what is no paper of the list. */
  @Column('int', { nullable: true }) paper!: number | null;
  /** The event with which it came. */
  @Column('int') eventSeq!: number;
}

/** A file behind an entered figure (tài liệu kiểm chứng). */
@Entity('indicator_evidence')
@Index('indicator_evidence_entry', ['entryId'])
export class IndicatorEvidenceEntity {
  @PrimaryColumn('uuid') fileId!: string;
  @Column('text') owner!: string;
  @Column('text') purpose!: FilePurpose;
  @ManyToOne(() => StoredFileEntity)
  @JoinColumn([
    { name: 'file_id', referencedColumnName: 'id' },
    { name: 'owner', referencedColumnName: 'owner' },
    { name: 'purpose', referencedColumnName: 'purpose' },
  ])
  file!: Relation<StoredFileEntity>;
  @Column('uuid') entryId!: string;
  @ManyToOne(() => IndicatorEntryEntity)
  @JoinColumn({ name: 'entry_id' })
  entry!: Relation<IndicatorEntryEntity>;
}

/** A form to fill in (biểu mẫu) of a paper of a published version. The next version takes the same file again, or another. */
@Entity('procedure_form')
@Check('procedure_form_purpose', `purpose = 'form'`)
@Index('procedure_form_file', ['fileId', 'procedureCode'])
export class ProcedureFormEntity {
  @PrimaryColumn('text') procedureCode!: string;
  @PrimaryColumn('int') procedureVersion!: number;
  /** The key of the paper. */
  @PrimaryColumn('text') paper!: string;
  @PrimaryColumn('uuid') fileId!: string;
  @Column('text') owner!: string;
  @Column('text') purpose!: FilePurpose;
  @ManyToOne(() => ProcedureEntity)
  @JoinColumn([
    { name: 'procedure_code', referencedColumnName: 'code' },
    { name: 'procedure_version', referencedColumnName: 'version' },
  ])
  procedure!: Relation<ProcedureEntity>;
  @ManyToOne(() => StoredFileEntity)
  @JoinColumn([
    { name: 'file_id', referencedColumnName: 'id' },
    { name: 'owner', referencedColumnName: 'owner' },
    { name: 'purpose', referencedColumnName: 'purpose' },
  ])
  file!: Relation<StoredFileEntity>;
}
