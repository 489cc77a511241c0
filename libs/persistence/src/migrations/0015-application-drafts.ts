import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLE = `
CREATE TABLE application_draft (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  secret_hash bytea NOT NULL,
  procedure_code text NOT NULL,
  answers jsonb NOT NULL,
  created_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  filed_as text,
  CONSTRAINT application_draft_secret CHECK (octet_length(secret_hash) = 32),
  CONSTRAINT application_draft_answers CHECK (jsonb_typeof(answers) = 'object'),
  CONSTRAINT "UQ_application_draft_secret" UNIQUE (secret_hash),
  CONSTRAINT "PK_application_draft" PRIMARY KEY (id)
);
CREATE INDEX application_draft_old ON application_draft (expires_at);
GRANT SELECT, INSERT, UPDATE, DELETE ON application_draft TO mot_cua_app;
`;

/** Online applications while they are being filled in. */
export class ApplicationDrafts1764000014000 implements MigrationInterface {
  name = 'ApplicationDrafts1764000014000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE application_draft');
  }
}
