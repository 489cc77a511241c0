import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLE = `
ALTER TABLE stored_file DROP CONSTRAINT stored_file_purpose;
ALTER TABLE stored_file ADD CONSTRAINT stored_file_purpose CHECK (purpose IN ('paper', 'result', 'evidence', 'form'));
CREATE TABLE procedure_form (
  procedure_code text NOT NULL,
  procedure_version integer NOT NULL,
  paper text NOT NULL,
  file_id uuid NOT NULL,
  owner text NOT NULL,
  purpose text NOT NULL,
  CONSTRAINT procedure_form_purpose CHECK (purpose = 'form'),
  CONSTRAINT "PK_procedure_form" PRIMARY KEY (procedure_code, procedure_version, paper, file_id)
);
CREATE INDEX procedure_form_file ON procedure_form (file_id, procedure_code);
`;

const KEYS = `
ALTER TABLE procedure_form ADD CONSTRAINT "FK_6b5be0a3498a1d00be660e8bf96" FOREIGN KEY (procedure_code, procedure_version) REFERENCES procedure(code, version);
ALTER TABLE procedure_form ADD CONSTRAINT "FK_14ffe8727cc7a0de21a26a38124" FOREIGN KEY (file_id, owner, purpose) REFERENCES stored_file(id, owner, purpose);
CREATE TRIGGER procedure_form_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON procedure_form FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER procedure_form_takes AFTER INSERT ON procedure_form FOR EACH ROW EXECUTE FUNCTION take_file();
GRANT SELECT, INSERT ON procedure_form TO mot_cua_app;
`;

/** A version is published with its files or not at all: what its text names, a citizen can fetch for ever. */
const WHOLE = `
CREATE FUNCTION procedure_forms_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM jsonb_array_elements(NEW.body -> 'papers') AS p, jsonb_array_elements(p -> 'forms') AS f
    WHERE NOT EXISTS (
      SELECT FROM procedure_form k
      WHERE k.procedure_code = NEW.code AND k.procedure_version = NEW.version AND k.paper = p ->> 'key' AND k.file_id::text = f ->> 'id')
  ) THEN
    RAISE EXCEPTION 'procedure % version % names a form that is not kept with it', NEW.code, NEW.version USING ERRCODE = 'foreign_key_violation', TABLE = 'procedure_form';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER procedure_forms_kept AFTER INSERT OR UPDATE ON procedure DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION procedure_forms_kept();
`;

/** Forms to fill in, uploaded with the papers of a procedure. */
export class ProcedureForms1764000018000 implements MigrationInterface {
  name = 'ProcedureForms1764000018000';

  async up(runner: QueryRunner): Promise<void> {
    for (const script of [TABLE, KEYS, WHOLE]) await runner.query(script);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER procedure_forms_kept ON procedure');
    await runner.query('DROP FUNCTION procedure_forms_kept');
    await runner.query('DROP TABLE procedure_form');
    await runner.query(`DELETE FROM stored_file WHERE purpose = 'form'`);
    await runner.query('ALTER TABLE stored_file DROP CONSTRAINT stored_file_purpose');
    await runner.query(`ALTER TABLE stored_file ADD CONSTRAINT stored_file_purpose CHECK (purpose IN ('paper', 'result', 'evidence'))`);
  }
}
