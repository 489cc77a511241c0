import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = `
CREATE TABLE indicator_set (
  code text NOT NULL,
  version integer NOT NULL,
  hash text NOT NULL,
  body jsonb NOT NULL,
  valid_from date NOT NULL,
  valid_to date,
  published_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT "UQ_e1f7ef70983023028f5bf2c8cab" UNIQUE (hash),
  CONSTRAINT "PK_d5a583fb8c4422681b6dff12e82" PRIMARY KEY (code, version)
);
CREATE TABLE indicator_entry (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  unit_id uuid NOT NULL,
  set_code text NOT NULL,
  set_version integer NOT NULL,
  indicator_key text NOT NULL,
  period_from date NOT NULL,
  period_to date NOT NULL,
  version integer NOT NULL,
  numerator integer,
  denominator integer,
  value double precision,
  evidence text NOT NULL,
  document_number text,
  link text,
  entered_by uuid NOT NULL,
  entered_at timestamptz NOT NULL,
  CONSTRAINT indicator_entry_version CHECK (version >= 1),
  CONSTRAINT indicator_entry_period CHECK (period_to > period_from),
  CONSTRAINT indicator_entry_part CHECK ((numerator IS NULL) = (denominator IS NULL) AND (numerator IS NULL) <> (value IS NULL)),
  CONSTRAINT indicator_entry_bounds CHECK (numerator BETWEEN 0 AND denominator AND value >= 0),
  CONSTRAINT indicator_entry_evidence CHECK (evidence <> ''),
  CONSTRAINT indicator_entry_link CHECK (link ~ '^https?://'),
  CONSTRAINT "UQ_89b6f68862b3395b462f53f8da0" UNIQUE (id, entered_by),
  CONSTRAINT "PK_a6af728a72f1483f7e68afb49ed" PRIMARY KEY (id)
);
CREATE UNIQUE INDEX indicator_entry_once ON indicator_entry (unit_id, set_code, indicator_key, period_from, period_to, version);
CREATE TABLE indicator_decision (
  entry_id uuid NOT NULL,
  entered_by uuid NOT NULL,
  decision text NOT NULL,
  reason text NOT NULL DEFAULT '',
  decided_by uuid NOT NULL,
  decided_at timestamptz NOT NULL,
  CONSTRAINT indicator_decision_kind CHECK (decision IN ('approved', 'returned')),
  CONSTRAINT indicator_decision_reason CHECK (decision = 'approved' OR reason <> ''),
  CONSTRAINT indicator_decision_other CHECK (decided_by <> entered_by),
  CONSTRAINT "PK_1bc086165ad941c88611c95ce87" PRIMARY KEY (entry_id)
);
CREATE INDEX case_file_online ON case_file (procedure_code, accepted_at) INCLUDE (root_id, receiving_unit_id, resolving_authority_id, id) WHERE channel = 'online';
ALTER TABLE indicator_entry ADD CONSTRAINT "FK_306fb6b7f8f413e9bd46e858a67" FOREIGN KEY (unit_id) REFERENCES unit(id);
ALTER TABLE indicator_entry ADD CONSTRAINT "FK_80c704182e5c04e8412ffd4f98f" FOREIGN KEY (set_code, set_version) REFERENCES indicator_set(code, version);
ALTER TABLE indicator_entry ADD CONSTRAINT "FK_30ff506e3944dc52f2f55df4b08" FOREIGN KEY (entered_by) REFERENCES staff(id);
ALTER TABLE indicator_decision ADD CONSTRAINT "FK_80ac7795097b2e867d8c85e7a4c" FOREIGN KEY (entry_id, entered_by) REFERENCES indicator_entry(id, entered_by);
ALTER TABLE indicator_decision ADD CONSTRAINT "FK_f36251ee4fb34776c81f2d72d7e" FOREIGN KEY (decided_by) REFERENCES staff(id);
`;

/** Sets, entries and decisions are records: a further version corrects, nothing is changed. */
const GUARDS = `
CREATE TRIGGER indicator_set_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON indicator_set FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER indicator_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON indicator_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER indicator_decision_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON indicator_decision FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
GRANT SELECT, INSERT ON indicator_set, indicator_entry, indicator_decision TO mot_cua_app;
`;

/** Indicator sets as data, and what units enter of them with evidence and approval. */
export class Indicators1764000010000 implements MigrationInterface {
  name = 'Indicators1764000010000';

  async up(runner: QueryRunner): Promise<void> {
    for (const script of [TABLES, GUARDS]) await runner.query(script);
  }

  async down(): Promise<void> {
    throw new Error('Published sets and approved entries are a record: restore the backup that was made before');
  }
}
