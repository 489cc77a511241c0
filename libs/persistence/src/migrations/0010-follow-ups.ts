import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = `
CREATE TABLE follow_up (
  id uuid NOT NULL,
  root_id uuid NOT NULL,
  reference text NOT NULL,
  pin_salt bytea NOT NULL,
  kind text NOT NULL,
  topic text NOT NULL,
  case_id uuid,
  text text NOT NULL,
  concerned text NOT NULL DEFAULT '',
  overall integer,
  unit_id uuid NOT NULL,
  seat_unit_id uuid NOT NULL,
  seat_role text NOT NULL,
  barred_ids uuid array NOT NULL DEFAULT '{}',
  assignee_id uuid,
  status text NOT NULL,
  version integer NOT NULL,
  opened_at timestamptz NOT NULL,
  original_due_at timestamptz NOT NULL,
  due_at timestamptz NOT NULL,
  first_answered_at timestamptz,
  closed_at timestamptz,
  satisfied boolean,
  rated_at timestamptz,
  state jsonb NOT NULL,
  wake_at timestamptz,
  alarmed_until timestamptz NOT NULL,
  CONSTRAINT "UQ_c1848571ef998f2ada4fc2ffa40" UNIQUE (reference),
  CONSTRAINT follow_up_kind CHECK (kind IN ('low-rating', 'petition')),
  CONSTRAINT follow_up_status CHECK (status IN ('open', 'taken', 'answered', 'closed')),
  CONSTRAINT follow_up_seat CHECK (seat_role IN ('department-head', 'leader')),
  CONSTRAINT follow_up_rating CHECK ((kind = 'low-rating') = (overall IS NOT NULL) AND (kind = 'petition' OR case_id IS NOT NULL) AND (overall IS NULL OR overall BETWEEN 1 AND 5)),
  CONSTRAINT follow_up_text CHECK (kind = 'low-rating' OR text <> ''),
  CONSTRAINT follow_up_closed CHECK ((status = 'closed') = (closed_at IS NOT NULL)),
  CONSTRAINT follow_up_answered CHECK (status NOT IN ('answered', 'closed') OR first_answered_at IS NOT NULL),
  CONSTRAINT follow_up_satisfied CHECK ((satisfied IS NULL) = (rated_at IS NULL)),
  CONSTRAINT follow_up_times CHECK (due_at > opened_at AND original_due_at > opened_at),
  CONSTRAINT "PK_5c0a5f5b32937e47e0ab09d596c" PRIMARY KEY (id)
);
CREATE UNIQUE INDEX follow_up_low_rating_once ON follow_up (case_id) WHERE kind = 'low-rating';
CREATE INDEX follow_up_due ON follow_up (seat_unit_id, due_at, id) WHERE status IN ('open', 'taken');
CREATE INDEX follow_up_done ON follow_up (seat_unit_id, due_at, id) WHERE status IN ('answered', 'closed');
CREATE INDEX follow_up_opened ON follow_up (unit_id, opened_at);
CREATE INDEX follow_up_unanswered ON follow_up (unit_id, opened_at) WHERE first_answered_at IS NULL;
CREATE INDEX follow_up_first_answer ON follow_up (unit_id, first_answered_at) WHERE first_answered_at IS NOT NULL;
CREATE INDEX follow_up_rated ON follow_up (unit_id, rated_at) WHERE rated_at IS NOT NULL;
CREATE INDEX follow_up_case ON follow_up (case_id) WHERE case_id IS NOT NULL;
CREATE INDEX follow_up_wake ON follow_up (wake_at, id) WHERE wake_at IS NOT NULL;
CREATE TABLE follow_up_contact (
  follow_up_id uuid NOT NULL,
  name text NOT NULL DEFAULT '',
  phone text,
  email text,
  CONSTRAINT follow_up_contact_some CHECK (name <> '' OR phone IS NOT NULL OR email IS NOT NULL),
  CONSTRAINT "PK_42cdb682f3ab78f6b35212d8f56" PRIMARY KEY (follow_up_id)
);
CREATE TABLE follow_up_event (
  follow_up_id uuid NOT NULL,
  seq integer NOT NULL,
  "at" timestamptz NOT NULL,
  kind text NOT NULL,
  actor_id uuid,
  actor_name text NOT NULL,
  data jsonb NOT NULL DEFAULT '{}',
  CONSTRAINT "PK_b239cb52b806c5df3e28b21eece" PRIMARY KEY (follow_up_id, seq)
);
CREATE TABLE follow_up_alarm (
  follow_up_id uuid NOT NULL,
  share integer NOT NULL,
  due_at timestamptz NOT NULL,
  fired_at timestamptz NOT NULL,
  CONSTRAINT "PK_bccc9b682f869c4d0da2a523f1d" PRIMARY KEY (follow_up_id, share, due_at)
);
`;

const KEYS = `
ALTER TABLE follow_up ADD CONSTRAINT "FK_69f8713609f0a1d3589532d8648" FOREIGN KEY (case_id) REFERENCES case_file(id);
ALTER TABLE follow_up ADD CONSTRAINT "FK_0bb70cdcc3160caf9e531a5c834" FOREIGN KEY (unit_id) REFERENCES unit(id);
ALTER TABLE follow_up ADD CONSTRAINT "FK_9c4fa0d3b6d1a72ff7cfdde655d" FOREIGN KEY (seat_unit_id) REFERENCES unit(id);
ALTER TABLE follow_up ADD CONSTRAINT "FK_c5c8fed1bc98a73168312b2df86" FOREIGN KEY (assignee_id) REFERENCES staff(id);
ALTER TABLE follow_up_contact ADD CONSTRAINT "FK_42cdb682f3ab78f6b35212d8f56" FOREIGN KEY (follow_up_id) REFERENCES follow_up(id);
ALTER TABLE follow_up_event ADD CONSTRAINT "FK_98e7ba01f14187951b30587b33b" FOREIGN KEY (follow_up_id) REFERENCES follow_up(id);
ALTER TABLE follow_up_event ADD CONSTRAINT "FK_ba0fcbd61e6a26c0fbbde61afea" FOREIGN KEY (actor_id) REFERENCES staff(id);
ALTER TABLE follow_up_alarm ADD CONSTRAINT "FK_daf8ed65ecca2a056af6a079120" FOREIGN KEY (follow_up_id) REFERENCES follow_up(id);
`;

/** The same table as the domain's `FOLLOW_UP_TRANSITIONS`; an integration test compares them pair by pair. */
const GUARDS = `
CREATE FUNCTION refuse_follow_up_change() RETURNS trigger LANGUAGE plpgsql
  AS $$ BEGIN
    RAISE EXCEPTION 'follow-up %: %', NEW.reference, TG_ARGV[1] USING ERRCODE = 'check_violation', CONSTRAINT = TG_ARGV[0], TABLE = TG_TABLE_NAME;
  END $$;

CREATE TRIGGER follow_up_transition BEFORE UPDATE ON follow_up FOR EACH ROW
  WHEN (NEW.status <> OLD.status AND (OLD.status, NEW.status) NOT IN (('open', 'taken'), ('open', 'answered'), ('taken', 'open'), ('taken', 'answered'), ('answered', 'closed'), ('answered', 'open'), ('closed', 'open')))
  EXECUTE FUNCTION refuse_follow_up_change('follow_up_transition', 'it does not go that way');
CREATE TRIGGER follow_up_version BEFORE UPDATE ON follow_up FOR EACH ROW
  WHEN (NEW.version <= OLD.version AND (NEW.status <> OLD.status OR NEW.state <> OLD.state))
  EXECUTE FUNCTION refuse_follow_up_change('follow_up_version', 'a change needs a new version');
CREATE TRIGGER follow_up_promise BEFORE UPDATE ON follow_up FOR EACH ROW
  WHEN (NEW.opened_at <> OLD.opened_at OR NEW.original_due_at <> OLD.original_due_at OR (OLD.first_answered_at IS NOT NULL AND NEW.first_answered_at IS DISTINCT FROM OLD.first_answered_at))
  EXECUTE FUNCTION refuse_follow_up_change('follow_up_promise', 'when it came, its first promise and its first answer are kept for ever');
CREATE TRIGGER follow_up_event_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON follow_up_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER follow_up_alarm_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON follow_up_alarm FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

GRANT SELECT, INSERT, UPDATE ON follow_up TO mot_cua_app;
GRANT SELECT, INSERT ON follow_up_contact, follow_up_event, follow_up_alarm TO mot_cua_app;
`;

/** Follow-ups of low ratings and petitions, with who sent them, what happened and which alarms rang. */
export class FollowUps1764000009000 implements MigrationInterface {
  name = 'FollowUps1764000009000';

  async up(runner: QueryRunner): Promise<void> {
    for (const script of [TABLES, KEYS, GUARDS]) await runner.query(script);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE follow_up_alarm, follow_up_event, follow_up_contact, follow_up');
    await runner.query('DROP FUNCTION refuse_follow_up_change()');
  }
}
