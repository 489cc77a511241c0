import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What figures and lists of administrators read along: stages finished in a period, invitations of a period, messages
 * newest first and those that were given up. Without them each read the whole table.
 */
export class ReadingIndexes1764000003000 implements MigrationInterface {
  name = 'ReadingIndexes1764000003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX case_stage_done ON case_stage (unit_id, closed_at) WHERE closed_at IS NOT NULL`);
    await runner.query(`CREATE INDEX survey_invitation_period ON survey_invitation (created_at)`);
    await runner.query(`CREATE INDEX outbox_message_recent ON outbox_message (created_at, id)`);
    await runner.query(`CREATE INDEX outbox_message_failed ON outbox_message (created_at, id) WHERE status IN ('permanent-failure', 'technical-failure')`);
    await runner.query(`CREATE INDEX session_expiry ON session (expires_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['case_stage_done', 'survey_invitation_period', 'outbox_message_recent', 'outbox_message_failed', 'session_expiry']) await runner.query(`DROP INDEX ${name}`);
  }
}
