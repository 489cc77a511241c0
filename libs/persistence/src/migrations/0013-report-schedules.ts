import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = `
CREATE TABLE report_schedule (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  report text NOT NULL,
  format text NOT NULL,
  unit_id uuid NOT NULL,
  field text,
  level text,
  "grouping" text,
  frequency text NOT NULL,
  day integer NOT NULL,
  minute_of_day integer NOT NULL,
  next_from date NOT NULL,
  next_at timestamptz NOT NULL,
  active boolean NOT NULL DEFAULT true,
  created_by uuid NOT NULL,
  created_at timestamptz NOT NULL,
  CONSTRAINT report_schedule_format CHECK (format IN ('xlsx', 'pdf', 'csv')),
  CONSTRAINT report_schedule_level CHECK (level IN ('province', 'district', 'commune')),
  CONSTRAINT report_schedule_frequency CHECK (frequency IN ('daily', 'weekly', 'monthly', 'quarterly', 'yearly')),
  CONSTRAINT report_schedule_time CHECK (day BETWEEN 1 AND 31 AND minute_of_day BETWEEN 0 AND 1439),
  CONSTRAINT "PK_c7488f713986a70052eb10f1178" PRIMARY KEY (id)
);
CREATE INDEX report_schedule_due ON report_schedule (next_at, id) WHERE active;
CREATE INDEX report_schedule_unit ON report_schedule (unit_id);
CREATE TABLE report_recipient (
  schedule_id uuid NOT NULL,
  staff_id uuid NOT NULL,
  CONSTRAINT "PK_20a6364e5ef0e5649221d21e2f8" PRIMARY KEY (schedule_id, staff_id)
);
CREATE TABLE report_run (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  schedule_id uuid NOT NULL,
  from_day date NOT NULL,
  to_day date NOT NULL,
  title text NOT NULL,
  file_name text NOT NULL,
  file bytea,
  sha256 bytea,
  problem text,
  rows integer NOT NULL,
  recipients integer NOT NULL,
  made_at timestamptz NOT NULL,
  CONSTRAINT report_run_days CHECK (from_day < to_day),
  CONSTRAINT report_run_file CHECK ((file IS NULL) = (problem IS NOT NULL) AND (file IS NULL) = (sha256 IS NULL)),
  CONSTRAINT report_run_hash CHECK (octet_length(sha256) = 32),
  CONSTRAINT "PK_feeec78304d02763cc4932d6e9f" PRIMARY KEY (id)
);
CREATE UNIQUE INDEX report_run_once ON report_run (schedule_id, from_day);
ALTER TABLE report_run ALTER COLUMN file SET STORAGE EXTERNAL;
`;

const KEYS = `
ALTER TABLE report_schedule ADD CONSTRAINT "FK_1464b7ee835804088b70d8c6651" FOREIGN KEY (unit_id) REFERENCES unit(id);
ALTER TABLE report_schedule ADD CONSTRAINT "FK_19ef1b94d69b5f91f84a7279177" FOREIGN KEY (created_by) REFERENCES staff(id);
ALTER TABLE report_recipient ADD CONSTRAINT "FK_967e9b8fe03d85de218f6adc596" FOREIGN KEY (schedule_id) REFERENCES report_schedule(id);
ALTER TABLE report_recipient ADD CONSTRAINT "FK_707f6af2cb2a109b029472471fc" FOREIGN KEY (staff_id) REFERENCES staff(id);
ALTER TABLE report_run ADD CONSTRAINT "FK_a76465f70e64cd573fe0298d4c2" FOREIGN KEY (schedule_id) REFERENCES report_schedule(id);
CREATE TRIGGER report_run_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON report_run FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
GRANT SELECT, INSERT, UPDATE ON report_schedule TO mot_cua_app;
GRANT SELECT, INSERT, DELETE ON report_recipient TO mot_cua_app;
GRANT SELECT, INSERT ON report_run TO mot_cua_app;
`;

/** Reports on schedule (báo cáo định kỳ), who gets them, and every one that was made. */
export class ReportSchedules1764000012000 implements MigrationInterface {
  name = 'ReportSchedules1764000012000';

  async up(runner: QueryRunner): Promise<void> {
    for (const script of [TABLES, KEYS]) await runner.query(script);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE report_run, report_recipient, report_schedule');
  }
}
