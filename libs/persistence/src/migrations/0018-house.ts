import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = `
CREATE TABLE message_wording (
  template text NOT NULL,
  version integer NOT NULL,
  subject text,
  body text,
  "at" timestamptz NOT NULL,
  author_id uuid NOT NULL,
  CONSTRAINT message_wording_whole CHECK ((subject IS NULL) = (body IS NULL)),
  CONSTRAINT message_wording_size CHECK (char_length(subject) BETWEEN 1 AND 300 AND char_length(body) BETWEEN 1 AND 5000),
  CONSTRAINT message_wording_version CHECK (version > 0),
  CONSTRAINT "PK_message_wording" PRIMARY KEY (template, version)
);
CREATE TABLE set_up_link (
  id integer NOT NULL,
  token_hash bytea NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at timestamptz,
  CONSTRAINT set_up_link_one CHECK (id = 1),
  CONSTRAINT "PK_set_up_link" PRIMARY KEY (id)
);
ALTER TABLE staff ADD COLUMN password_temporary boolean NOT NULL DEFAULT false;
`;

const KEYS = `
ALTER TABLE message_wording ADD CONSTRAINT "FK_0e41f094fabb9768cd6da34fc69" FOREIGN KEY (author_id) REFERENCES staff(id);
`;

/** Which words a letter went out with is told by its day: wordings are added, never changed. */
const RIGHTS = `
GRANT SELECT, INSERT ON message_wording TO mot_cua_app;
GRANT SELECT, INSERT, UPDATE ON set_up_link TO mot_cua_app;
`;

/** Keeping the house: words of messages that an authority chose itself, the link for the first administrator, passwords that somebody else set. */
export class House1764000017000 implements MigrationInterface {
  name = 'House1764000017000';

  async up(runner: QueryRunner): Promise<void> {
    for (const script of [TABLES, KEYS, RIGHTS]) await runner.query(script);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE staff DROP COLUMN password_temporary');
    await runner.query('DROP TABLE set_up_link, message_wording');
  }
}
