import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where people rate beside the link that is mailed: the counter's QR code, and devices that an administrator enrols. */
const DEVICES = `
CREATE TABLE rating_device (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  unit_id uuid NOT NULL,
  name text NOT NULL,
  kind text NOT NULL,
  enrolled_by uuid NOT NULL,
  enrolled_at timestamptz NOT NULL,
  retired_at timestamptz,
  CONSTRAINT rating_device_kind CHECK (kind IN ('counter', 'kiosk')),
  CONSTRAINT "PK_3e607a96de95adface9d3baad20" PRIMARY KEY (id)
);
CREATE INDEX rating_device_unit ON rating_device (unit_id);
CREATE TABLE rating_call (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  device_id uuid NOT NULL,
  case_id uuid NOT NULL,
  called_by uuid NOT NULL,
  called_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  ended_at timestamptz,
  CONSTRAINT rating_call_time CHECK (expires_at > called_at),
  CONSTRAINT "PK_f5204349c7dff2572c905b5fc4d" PRIMARY KEY (id)
);
CREATE UNIQUE INDEX rating_call_open ON rating_call (device_id) WHERE ended_at IS NULL;
ALTER TABLE rating DROP CONSTRAINT rating_source;
ALTER TABLE rating ADD CONSTRAINT rating_source CHECK (source IN ('link', 'qr', 'counter', 'kiosk'));
ALTER TABLE rating ADD COLUMN device_id uuid;
ALTER TABLE rating ADD CONSTRAINT rating_at_device CHECK (device_id IS NULL OR source IN ('counter', 'kiosk'));
CREATE INDEX rating_by_device ON rating (device_id, rated_at) WHERE device_id IS NOT NULL;
`;

/** Where answers came from, for a while and only as keyed hashes; what made them doubtful; and what was decided about that. */
const HONESTY = `
CREATE TABLE rating_origin (
  case_id uuid NOT NULL,
  unit_id uuid NOT NULL,
  mark bytea NOT NULL,
  rated_at timestamptz NOT NULL,
  CONSTRAINT "PK_19bb9377473f20cc56283e5b5a2" PRIMARY KEY (case_id)
);
CREATE INDEX rating_origin_mark ON rating_origin (mark, unit_id, rated_at);
CREATE INDEX rating_origin_age ON rating_origin (rated_at);
CREATE TABLE staff_origin (
  staff_id uuid NOT NULL,
  mark bytea NOT NULL,
  seen_at timestamptz NOT NULL,
  CONSTRAINT "PK_a1a1acf024237727042ae91435f" PRIMARY KEY (staff_id, mark)
);
CREATE INDEX staff_origin_mark ON staff_origin (mark, seen_at);
CREATE INDEX staff_origin_age ON staff_origin (seen_at);
CREATE TABLE rating_flag (
  case_id uuid NOT NULL,
  flag text NOT NULL,
  flagged_at timestamptz NOT NULL,
  CONSTRAINT rating_flag_known CHECK (flag IN ('burst', 'staff-device')),
  CONSTRAINT "PK_83d7a45c08e1e95e0b353e014da" PRIMARY KEY (case_id, flag)
);
CREATE INDEX rating_flag_recent ON rating_flag (flagged_at, case_id);
CREATE TABLE rating_review (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  case_id uuid NOT NULL,
  decision text NOT NULL,
  reason text NOT NULL,
  reviewed_by uuid NOT NULL,
  reviewed_at timestamptz NOT NULL,
  CONSTRAINT rating_review_decision CHECK (decision IN ('kept', 'set-aside')),
  CONSTRAINT rating_review_reason CHECK (reason <> ''),
  CONSTRAINT "PK_7db8368ffbfce8333eb34a4818a" PRIMARY KEY (id)
);
CREATE INDEX rating_review_last ON rating_review (case_id, id);
CREATE OR REPLACE VIEW counted_rating AS SELECT r.* FROM rating r
  WHERE (SELECT v.decision FROM rating_review v WHERE v.case_id = r.case_id ORDER BY v.id DESC LIMIT 1) IS DISTINCT FROM 'set-aside';
`;

const REMINDERS = `
ALTER TABLE survey_invitation ADD COLUMN remind_at timestamptz;
ALTER TABLE survey_invitation ADD COLUMN reminders integer NOT NULL DEFAULT '0';
CREATE INDEX survey_invitation_remind ON survey_invitation (remind_at, id) WHERE remind_at IS NOT NULL;
`;

/** The reasons are asked after the tap that rates; nothing else of a rating ever changes. */
const GUARDS = `
CREATE TRIGGER rating_kept BEFORE UPDATE ON rating FOR EACH ROW
  WHEN (NOT (OLD.device_id IS NOT NULL AND OLD.reasons = '{}' AND to_jsonb(NEW) - 'reasons' = to_jsonb(OLD) - 'reasons'))
  EXECUTE FUNCTION refuse_change();
REVOKE UPDATE ON rating FROM mot_cua_app;
GRANT UPDATE (reasons) ON rating TO mot_cua_app;
GRANT SELECT, INSERT, UPDATE ON rating_device, rating_call TO mot_cua_app;
GRANT SELECT, INSERT, DELETE ON rating_origin TO mot_cua_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON staff_origin TO mot_cua_app;
GRANT SELECT, INSERT ON rating_flag, rating_review TO mot_cua_app;
CREATE TRIGGER rating_flag_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON rating_flag FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER rating_review_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON rating_review FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
`;

/** What is set aside leaves the sums, what is kept after all comes back; the recount reads the same view. */
const ROLL_UPS = `
CREATE FUNCTION roll_up_review() RETURNS trigger LANGUAGE plpgsql
  AS $$
  DECLARE
    before text := (SELECT v.decision FROM rating_review v WHERE v.case_id = NEW.case_id AND v.id < NEW.id ORDER BY v.id DESC LIMIT 1);
    times int := (before IS NOT DISTINCT FROM 'set-aside')::int - (NEW.decision = 'set-aside')::int;
  BEGIN
    IF times <> 0 THEN
      INSERT INTO case_rollup_delta (root_id, day, receiving_unit_id, resolving_authority_id, field, rated_1, rated_2, rated_3, rated_4, rated_5)
      SELECT c.root_id, (r.rated_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date, c.receiving_unit_id, c.resolving_authority_id, c.field,
        (r.overall = 1)::int * times, (r.overall = 2)::int * times, (r.overall = 3)::int * times, (r.overall = 4)::int * times, (r.overall = 5)::int * times
      FROM rating r JOIN case_file c ON c.id = r.case_id WHERE r.case_id = NEW.case_id;
    END IF;
    RETURN NULL;
  END $$;
CREATE TRIGGER rating_reviewed AFTER INSERT ON rating_review FOR EACH ROW EXECUTE FUNCTION roll_up_review();
`;

const KEYS = `
ALTER TABLE rating_device ADD CONSTRAINT "FK_0ac5baee8915cf8237280ef9fe9" FOREIGN KEY (unit_id) REFERENCES unit(id);
ALTER TABLE rating_device ADD CONSTRAINT "FK_e346018b654774c54a1fb71b8c4" FOREIGN KEY (enrolled_by) REFERENCES staff(id);
ALTER TABLE rating_call ADD CONSTRAINT "FK_303764435ea160b05fcc0e5da5b" FOREIGN KEY (device_id) REFERENCES rating_device(id);
ALTER TABLE rating_call ADD CONSTRAINT "FK_410acf92317e27ff0110ed485c7" FOREIGN KEY (case_id) REFERENCES case_file(id);
ALTER TABLE rating_call ADD CONSTRAINT "FK_54e34e685d96dbbf34479365805" FOREIGN KEY (called_by) REFERENCES staff(id);
ALTER TABLE rating ADD CONSTRAINT "FK_3e607a96de95adface9d3baad20" FOREIGN KEY (device_id) REFERENCES rating_device(id);
ALTER TABLE rating_origin ADD CONSTRAINT "FK_19bb9377473f20cc56283e5b5a2" FOREIGN KEY (case_id) REFERENCES rating(case_id);
ALTER TABLE staff_origin ADD CONSTRAINT "FK_fa629bc4eb0a35bd6c9f9d0e53f" FOREIGN KEY (staff_id) REFERENCES staff(id);
ALTER TABLE rating_flag ADD CONSTRAINT "FK_17ed435289ef6a857c5c60ea19b" FOREIGN KEY (case_id) REFERENCES rating(case_id);
ALTER TABLE rating_review ADD CONSTRAINT "FK_09c2fd251317e819768e4291553" FOREIGN KEY (case_id) REFERENCES rating(case_id);
ALTER TABLE rating_review ADD CONSTRAINT "FK_45496073b7580a7131405276395" FOREIGN KEY (reviewed_by) REFERENCES staff(id);
`;

/** Rating at devices and by QR code, reminders, and answers that are flagged and reviewed. */
export class SurveyChannels1764000007000 implements MigrationInterface {
  name = 'SurveyChannels1764000007000';

  async up(runner: QueryRunner): Promise<void> {
    for (const script of [DEVICES, HONESTY, REMINDERS, KEYS, GUARDS, ROLL_UPS]) await runner.query(script);
  }

  async down(): Promise<void> {
    throw new Error('Ratings say since then where they were given: restore the backup that was made before');
  }
}
