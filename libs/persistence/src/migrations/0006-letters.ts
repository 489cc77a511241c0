import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Messages that no case's event owes: a report to its readers, a word about a petition. They belong to a unit instead. */
export class Letters1764000005000 implements MigrationInterface {
  name = 'Letters1764000005000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE outbox_message ALTER COLUMN case_id DROP NOT NULL`);
    await runner.query(`ALTER TABLE outbox_message ADD COLUMN unit_id uuid`);
    await runner.query(`ALTER TABLE outbox_message ADD CONSTRAINT outbox_message_about CHECK ((case_id IS NULL) = (unit_id IS NOT NULL))`);
    await runner.query(`CREATE UNIQUE INDEX outbox_message_letter_once ON outbox_message (topic, template, recipient, subject) WHERE case_id IS NULL`);
    await runner.query(`ALTER TABLE outbox_message ADD CONSTRAINT "FK_30330378509a93616d279783c21" FOREIGN KEY (unit_id) REFERENCES unit(id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM delivery_attempt a USING outbox_message o WHERE o.id = a.message_id AND o.case_id IS NULL`);
    await runner.query(`DELETE FROM outbox_message WHERE case_id IS NULL`);
    await runner.query(`ALTER TABLE outbox_message DROP COLUMN unit_id`);
    await runner.query(`ALTER TABLE outbox_message ALTER COLUMN case_id SET NOT NULL`);
  }
}
