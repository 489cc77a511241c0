import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The counter's list of what came online looks for cases that wait for their applicant, too. */
export class ArrivedPapers1764000021000 implements MigrationInterface {
  name = 'ArrivedPapers1764000021000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX case_file_asking ON case_file (receiving_unit_id) WHERE status IN ('supplement', 'payment')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX case_file_asking');
  }
}
