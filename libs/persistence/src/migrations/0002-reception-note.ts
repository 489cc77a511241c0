import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What reception wants to remember beside the application's subject. */
export class ReceptionNote1764000001000 implements MigrationInterface {
  name = 'ReceptionNote1764000001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE case_file ADD COLUMN note text NOT NULL DEFAULT ''`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE case_file DROP COLUMN note`);
  }
}
