import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Fields get the name that the version published last gave them; what only units, windows or reports name is called by its code until somebody names it. */
const TABLE = `
CREATE TABLE procedure_field (
  code text NOT NULL,
  name text NOT NULL,
  CONSTRAINT procedure_field_named CHECK (code <> '' AND name <> ''),
  CONSTRAINT "PK_procedure_field" PRIMARY KEY (code)
);
INSERT INTO procedure_field SELECT DISTINCT ON (field) field, body ->> 'fieldName' FROM procedure ORDER BY field, published_at DESC, code DESC, version DESC;
INSERT INTO procedure_field
  SELECT DISTINCT code, code FROM (
    SELECT unnest(fields) AS code FROM unit UNION ALL SELECT unnest(groups) FROM queue_window UNION ALL SELECT field FROM report_schedule WHERE field IS NOT NULL
  ) named WHERE code <> '' ON CONFLICT DO NOTHING;
UPDATE unit SET fields = array_remove(fields, '') WHERE '' = ANY(fields);
UPDATE queue_window SET groups = array_remove(groups, '') WHERE '' = ANY(groups);
`;

const KEYS = `
ALTER TABLE procedure ADD CONSTRAINT "FK_2fa4f41ed36f2da579f93d653d2" FOREIGN KEY (field) REFERENCES procedure_field(code);
ALTER TABLE report_schedule ADD CONSTRAINT "FK_daedb0df23a232fbac517d435a9" FOREIGN KEY (field) REFERENCES procedure_field(code);
GRANT SELECT, INSERT, UPDATE (name), DELETE ON procedure_field TO mot_cua_app;
`;

/** What a field is used for, a line a use. Rules of processes name fields that no procedure has: `department:thue@province`. */
const USES = `
CREATE VIEW procedure_field_use AS
  SELECT field, 'procedure' AS kind, code AS used_by FROM procedure GROUP BY field, code
  UNION ALL SELECT unnest(fields), 'unit', code FROM unit
  UNION ALL SELECT unnest(groups), 'window', id::text FROM queue_window
  UNION ALL SELECT field, 'report', id::text FROM report_schedule WHERE field IS NOT NULL
  UNION SELECT rule[1], 'process', code FROM process_definition, regexp_matches(body::text, '"department:([^@"]+)@', 'g') AS rule
  UNION SELECT rule[1], 'process', code FROM process_draft, regexp_matches(body::text, '"department:([^@"]+)@', 'g') AS rule;
GRANT SELECT ON procedure_field_use TO mot_cua_app;
`;

/** No foreign key leads from a list or from a rule: these triggers are it. */
const GUARDS = `
CREATE FUNCTION hold_fields() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  named text[] := ARRAY(SELECT jsonb_array_elements_text(to_jsonb(NEW) -> TG_ARGV[0]));
  missing text;
BEGIN
  PERFORM FROM procedure_field WHERE code = ANY(named) FOR KEY SHARE;
  SELECT n.code INTO missing FROM unnest(named) AS n(code) WHERE NOT EXISTS (SELECT FROM procedure_field f WHERE f.code = n.code) LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'there is no field %', missing USING ERRCODE = 'foreign_key_violation', TABLE = 'procedure_field';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER unit_fields BEFORE INSERT OR UPDATE OF fields ON unit FOR EACH ROW EXECUTE FUNCTION hold_fields('fields');
CREATE TRIGGER queue_window_groups BEFORE INSERT OR UPDATE OF groups ON queue_window FOR EACH ROW EXECUTE FUNCTION hold_fields('groups');
CREATE FUNCTION keep_used_field() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM procedure_field_use WHERE field = OLD.code) THEN
    RAISE EXCEPTION 'the field % is used', OLD.code USING ERRCODE = 'foreign_key_violation', TABLE = 'procedure_field';
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER procedure_field_used BEFORE DELETE ON procedure_field FOR EACH ROW EXECUTE FUNCTION keep_used_field();
`;

/** Fields of procedures (lĩnh vực) with names of their own, kept as long as anything is of them. */
export class ProcedureFields1764000019000 implements MigrationInterface {
  name = 'ProcedureFields1764000019000';

  async up(runner: QueryRunner): Promise<void> {
    for (const script of [TABLE, KEYS, USES, GUARDS]) await runner.query(script);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER unit_fields ON unit');
    await runner.query('DROP TRIGGER queue_window_groups ON queue_window');
    await runner.query('DROP VIEW procedure_field_use');
    await runner.query('ALTER TABLE procedure DROP CONSTRAINT "FK_2fa4f41ed36f2da579f93d653d2"');
    await runner.query('ALTER TABLE report_schedule DROP CONSTRAINT "FK_daedb0df23a232fbac517d435a9"');
    await runner.query('DROP TABLE procedure_field');
    await runner.query('DROP FUNCTION hold_fields, keep_used_field');
  }
}
