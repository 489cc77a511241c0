import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = `
CREATE TABLE case_note (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  case_id uuid NOT NULL,
  author_id uuid NOT NULL,
  "at" timestamptz NOT NULL,
  text text NOT NULL,
  withdrawn_at timestamptz,
  CONSTRAINT case_note_text CHECK (char_length(text) BETWEEN 1 AND 2000),
  CONSTRAINT "PK_case_note" PRIMARY KEY (id)
);
CREATE INDEX case_note_case ON case_note (case_id, "at", id);
CREATE TABLE case_mention (
  note_id uuid NOT NULL,
  staff_id uuid NOT NULL,
  case_id uuid NOT NULL,
  seen_at timestamptz,
  CONSTRAINT "PK_case_mention" PRIMARY KEY (note_id, staff_id)
);
CREATE INDEX case_mention_unseen ON case_mention (staff_id, case_id) WHERE seen_at IS NULL;
CREATE UNLOGGED TABLE case_presence (
  case_id uuid NOT NULL,
  staff_id uuid NOT NULL,
  seen_at timestamptz NOT NULL,
  CONSTRAINT "PK_case_presence" PRIMARY KEY (case_id, staff_id)
);
CREATE TABLE inbox_view (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  staff_id uuid NOT NULL,
  position integer NOT NULL,
  name text NOT NULL,
  filter jsonb NOT NULL,
  CONSTRAINT inbox_view_name UNIQUE (staff_id, name),
  CONSTRAINT "PK_inbox_view" PRIMARY KEY (id)
);
`;

const KEYS = `
ALTER TABLE case_note ADD CONSTRAINT "FK_e9997cf60eeebccc538b273d76e" FOREIGN KEY (case_id) REFERENCES case_file(id);
ALTER TABLE case_note ADD CONSTRAINT "FK_0d34d6c06378d0316a0f583aab0" FOREIGN KEY (author_id) REFERENCES staff(id);
ALTER TABLE case_mention ADD CONSTRAINT "FK_8f41c56fe27d8b76e020708b1dc" FOREIGN KEY (note_id) REFERENCES case_note(id);
ALTER TABLE case_mention ADD CONSTRAINT "FK_6324947f2cf3fa32a7c49b17122" FOREIGN KEY (staff_id) REFERENCES staff(id);
ALTER TABLE case_mention ADD CONSTRAINT "FK_6ba011027a45bbcfaec2cc6210a" FOREIGN KEY (case_id) REFERENCES case_file(id);
ALTER TABLE case_presence ADD CONSTRAINT "FK_b0500da53c238d5deb82ac3ea84" FOREIGN KEY (case_id) REFERENCES case_file(id);
ALTER TABLE case_presence ADD CONSTRAINT "FK_f095fc124c4c403c1763cce6688" FOREIGN KEY (staff_id) REFERENCES staff(id);
ALTER TABLE inbox_view ADD CONSTRAINT "FK_51b5e5fb06a50b885044c9fe616" FOREIGN KEY (staff_id) REFERENCES staff(id);
`;

/** What was written stays as it was written; that somebody took it back, or has seen it, is all that may be added. */
const RIGHTS = `
GRANT SELECT, INSERT, UPDATE (withdrawn_at) ON case_note TO mot_cua_app;
GRANT SELECT, INSERT, UPDATE (seen_at) ON case_mention TO mot_cua_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON case_presence, inbox_view TO mot_cua_app;
`;

/** The officer's desk: notes between colleagues, who is looking at a case, and kept views of the inbox. */
export class OfficerDesk1764000016000 implements MigrationInterface {
  name = 'OfficerDesk1764000016000';

  async up(runner: QueryRunner): Promise<void> {
    for (const script of [TABLES, KEYS, RIGHTS]) await runner.query(script);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE inbox_view, case_presence, case_mention, case_note');
  }
}
