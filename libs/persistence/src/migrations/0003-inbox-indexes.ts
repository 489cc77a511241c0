import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an inbox looks for beside open stages: offered hand-overs, and applications that wait at a counter. */
export class InboxIndexes1764000002000 implements MigrationInterface {
  name = 'InboxIndexes1764000002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX case_stage_offered ON case_stage (offered_unit_id) WHERE closed_at IS NULL AND offered_unit_id IS NOT NULL`);
    await runner.query(`CREATE INDEX case_file_submitted ON case_file (receiving_unit_id, submitted_at, id) WHERE status = 'submitted'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX case_stage_offered`);
    await runner.query(`DROP INDEX case_file_submitted`);
  }
}
