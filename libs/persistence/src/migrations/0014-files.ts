import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = `
CREATE TABLE stored_file (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  purpose text NOT NULL,
  owner text NOT NULL,
  name text NOT NULL,
  media_type text NOT NULL,
  bytes integer NOT NULL,
  sha256 bytea NOT NULL,
  place text NOT NULL,
  uploaded_at timestamptz NOT NULL,
  taken boolean NOT NULL DEFAULT false,
  slot text,
  CONSTRAINT stored_file_purpose CHECK (purpose IN ('paper', 'result', 'evidence')),
  CONSTRAINT stored_file_owner CHECK (owner ~ '^(staff|draft|case):[0-9a-f-]{36}$'),
  CONSTRAINT stored_file_bytes CHECK (bytes > 0),
  CONSTRAINT stored_file_hash CHECK (octet_length(sha256) = 32),
  CONSTRAINT stored_file_owned UNIQUE (id, owner, purpose),
  CONSTRAINT "UQ_stored_file_place" UNIQUE (place),
  CONSTRAINT "PK_stored_file" PRIMARY KEY (id)
);
CREATE INDEX stored_file_untaken ON stored_file (owner, uploaded_at) WHERE NOT taken;
CREATE INDEX stored_file_old ON stored_file (uploaded_at) WHERE NOT taken;
CREATE TABLE case_document (
  file_id uuid NOT NULL,
  owner text NOT NULL,
  purpose text NOT NULL,
  case_id uuid NOT NULL,
  paper integer,
  event_seq integer NOT NULL,
  CONSTRAINT "PK_case_document" PRIMARY KEY (file_id)
);
CREATE INDEX case_document_case ON case_document (case_id, event_seq);
CREATE TABLE indicator_evidence (
  file_id uuid NOT NULL,
  owner text NOT NULL,
  purpose text NOT NULL,
  entry_id uuid NOT NULL,
  CONSTRAINT "PK_indicator_evidence" PRIMARY KEY (file_id)
);
CREATE INDEX indicator_evidence_entry ON indicator_evidence (entry_id);
`;

const KEYS = `
ALTER TABLE case_document ADD CONSTRAINT "FK_73d81cdbdfa4eadb1bfa3a31445" FOREIGN KEY (file_id, owner, purpose) REFERENCES stored_file(id, owner, purpose);
ALTER TABLE case_document ADD CONSTRAINT "FK_0732b850f7a973dfdf2f61da2a9" FOREIGN KEY (case_id) REFERENCES case_file(id);
ALTER TABLE indicator_evidence ADD CONSTRAINT "FK_129f7f8ee1b40483e7ac1748418" FOREIGN KEY (file_id, owner, purpose) REFERENCES stored_file(id, owner, purpose);
ALTER TABLE indicator_evidence ADD CONSTRAINT "FK_a60a8c22a54e8298f75c8cfd535" FOREIGN KEY (entry_id) REFERENCES indicator_entry(id);
CREATE TRIGGER case_document_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON case_document FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER indicator_evidence_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON indicator_evidence FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
`;

/** A taken file is marked in the same statement, so that the sweep and whoever takes it wait for one another. */
const TAKING = `
CREATE FUNCTION take_file() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE stored_file SET taken = true WHERE id = NEW.file_id;
  RETURN NULL;
END $$;
CREATE TRIGGER case_document_takes AFTER INSERT ON case_document FOR EACH ROW EXECUTE FUNCTION take_file();
CREATE TRIGGER indicator_evidence_takes AFTER INSERT ON indicator_evidence FOR EACH ROW EXECUTE FUNCTION take_file();
GRANT SELECT, INSERT, DELETE, UPDATE (taken) ON stored_file TO mot_cua_app;
GRANT SELECT, INSERT ON case_document, indicator_evidence TO mot_cua_app;
`;

/** Files that people upload (tệp tải lên): papers, results and evidence. Their bytes lie in the vault. */
export class Files1764000013000 implements MigrationInterface {
  name = 'Files1764000013000';

  async up(runner: QueryRunner): Promise<void> {
    for (const script of [TABLES, KEYS, TAKING]) await runner.query(script);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE indicator_evidence, case_document, stored_file');
    await runner.query('DROP FUNCTION take_file');
  }
}
