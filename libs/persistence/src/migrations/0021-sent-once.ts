import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A request with files that is sent again (gửi lại) brings none of them twice. */
export class SentOnce1764000020000 implements MigrationInterface {
  name = 'SentOnce1764000020000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE stored_file ADD COLUMN sending_key text, ADD COLUMN sending_part integer');
    await runner.query('ALTER TABLE stored_file ADD CONSTRAINT stored_file_sending CHECK ((sending_key IS NULL) = (sending_part IS NULL))');
    await runner.query('CREATE UNIQUE INDEX stored_file_sent_once ON stored_file (owner, sending_key, sending_part) WHERE sending_key IS NOT NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE stored_file DROP COLUMN sending_key, DROP COLUMN sending_part');
  }
}
