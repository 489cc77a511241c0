import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Payment wanted, stopped without a decision: where the new statuses count as open work, and where as ended. */
const STATUSES = `
ALTER TABLE case_file DROP CONSTRAINT case_file_status;
ALTER TABLE case_file ADD CONSTRAINT case_file_status CHECK (status IN ('submitted', 'sent-back', 'not-accepted', 'received', 'processing', 'supplement', 'payment', 'suspended', 'refused', 'withdrawn', 'stopped', 'result-ready', 'returned'));
ALTER TABLE case_file DROP CONSTRAINT case_file_finish;
ALTER TABLE case_file ADD CONSTRAINT case_file_finish CHECK (finished_at IS NULL OR status IN ('refused', 'withdrawn', 'stopped', 'result-ready', 'returned'));
DROP INDEX case_file_open_due;
CREATE INDEX case_file_open_due ON case_file (resolving_authority_id, due_at, id) WHERE status IN ('received', 'processing', 'supplement', 'payment', 'suspended');
CREATE INDEX case_file_process ON case_file (process_hash, id) WHERE status IN ('received', 'processing', 'supplement', 'payment', 'suspended');
CREATE INDEX case_file_ended ON case_file (procedure_code, finished_at, id) WHERE finished_at IS NOT NULL;
`;

/** Steps of machines have no post; a stage knows its branch and how it ended. What ended before is told by its events. */
const STAGES = `
ALTER TABLE case_stage ALTER COLUMN post DROP NOT NULL;
ALTER TABLE case_stage ADD COLUMN branch text;
ALTER TABLE case_stage ADD COLUMN offered_post text;
ALTER TABLE case_stage ADD COLUMN closed_how text;
UPDATE case_stage SET offered_post = post WHERE offered_unit_id IS NOT NULL;
UPDATE case_stage s SET closed_how = coalesce((
    SELECT CASE e.kind WHEN 'stage-completed' THEN 'completed' ELSE 'returned' END FROM case_event e
    WHERE e.case_id = s.case_id AND e.kind IN ('stage-completed', 'stage-returned') AND (e.data ->> 'token')::int = s.token LIMIT 1), 'ended')
  WHERE closed_at IS NOT NULL;
ALTER TABLE case_stage ADD CONSTRAINT case_stage_closed CHECK ((closed_at IS NULL) = (closed_how IS NULL));
ALTER TABLE case_stage ADD CONSTRAINT case_stage_closed_how CHECK (closed_how IN ('completed', 'returned', 'cancelled', 'opinion', 'machine', 'ended', 'handed-back'));
DROP INDEX case_stage_open_unit;
CREATE INDEX case_stage_open_unit ON case_stage (unit_id, post, due_at, case_id, token) WHERE closed_at IS NULL;
`;

/** The deadline watch wakes by an index instead of looking at every case. Open cases wake once, to learn when they are due next. */
const WATCH = `
ALTER TABLE case_file ADD COLUMN wake_at timestamptz;
ALTER TABLE case_file ADD COLUMN alarmed_until timestamptz NOT NULL DEFAULT now();
UPDATE case_file SET wake_at = now() WHERE status IN ('received', 'processing', 'supplement', 'suspended');
CREATE INDEX case_file_wake ON case_file (wake_at, id) WHERE wake_at IS NOT NULL;
CREATE TABLE case_alarm (
  case_id uuid NOT NULL,
  subject text NOT NULL,
  share integer NOT NULL,
  due_at timestamptz NOT NULL,
  fired_at timestamptz NOT NULL,
  CONSTRAINT "PK_4b6dbe07efb5a8dd80c70f106cc" PRIMARY KEY (case_id, subject, share, due_at)
);
ALTER TABLE case_alarm ADD CONSTRAINT "FK_46197919268f61223ac075d2777" FOREIGN KEY (case_id) REFERENCES case_file(id);
ALTER TABLE outbox_message ADD COLUMN subject text NOT NULL DEFAULT '';
DROP INDEX outbox_message_once;
CREATE UNIQUE INDEX outbox_message_once ON outbox_message (case_id, event_seq, template, recipient, subject);
`;

const CASES = `
CREATE TABLE case_link (
  case_id uuid NOT NULL,
  other_case_id uuid NOT NULL,
  kind text NOT NULL,
  "at" timestamptz NOT NULL,
  CONSTRAINT case_link_kind CHECK (kind IN ('reopens', 'reopened-as', 'duplicate-of', 'has-duplicate')),
  CONSTRAINT case_link_other CHECK (case_id <> other_case_id),
  CONSTRAINT "PK_20e4f5296f43ef6c1eead83834b" PRIMARY KEY (case_id, other_case_id, kind)
);
CREATE TABLE service_call (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  case_id uuid NOT NULL,
  token integer NOT NULL,
  service text NOT NULL,
  payload jsonb NOT NULL,
  status text NOT NULL DEFAULT 'wanted',
  answer_secret_hash bytea,
  created_at timestamptz NOT NULL,
  sent_at timestamptz,
  answered_at timestamptz,
  CONSTRAINT service_call_status CHECK (status IN ('wanted', 'sent', 'answered', 'failed', 'expired')),
  CONSTRAINT "PK_996b9632606751856ca28d85b7e" PRIMARY KEY (id)
);
CREATE INDEX service_call_waiting ON service_call (created_at, id) WHERE status IN ('wanted', 'sent', 'failed');
CREATE UNIQUE INDEX service_call_once ON service_call (case_id, token);
ALTER TABLE case_link ADD CONSTRAINT "FK_343c283904435f8650298f633a4" FOREIGN KEY (case_id) REFERENCES case_file(id);
ALTER TABLE case_link ADD CONSTRAINT "FK_2decb506e545ff555999e343965" FOREIGN KEY (other_case_id) REFERENCES case_file(id);
ALTER TABLE service_call ADD CONSTRAINT "FK_1e340f6467bb8c4c5eeeb72ce8d" FOREIGN KEY (case_id) REFERENCES case_file(id);
`;

const PEOPLE = `
CREATE TABLE absence (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  staff_id uuid NOT NULL,
  cover_id uuid NOT NULL,
  from_day date NOT NULL,
  to_day date NOT NULL,
  reason text NOT NULL,
  created_by uuid NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  cancelled_at timestamptz,
  CONSTRAINT absence_days CHECK (to_day >= from_day),
  CONSTRAINT absence_cover CHECK (staff_id <> cover_id),
  CONSTRAINT absence_no_overlap EXCLUDE USING gist (staff_id WITH =, daterange(from_day, to_day, '[]') WITH &&) WHERE (cancelled_at IS NULL),
  CONSTRAINT "PK_30089b15c0f880f026581218c16" PRIMARY KEY (id)
);
CREATE INDEX absence_covered ON absence (cover_id, to_day) WHERE cancelled_at IS NULL;
CREATE INDEX absence_staff ON absence (staff_id, from_day);
CREATE TABLE bulk_job (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  staff_id uuid NOT NULL,
  action text NOT NULL,
  body jsonb NOT NULL DEFAULT '{}',
  request_hash bytea NOT NULL,
  ip text,
  created_at timestamptz NOT NULL DEFAULT now(),
  finished_at timestamptz,
  CONSTRAINT "PK_f655c79a42204bf03cf8a0ac754" PRIMARY KEY (id)
);
CREATE INDEX bulk_job_staff ON bulk_job (staff_id, created_at, id);
CREATE INDEX bulk_job_unfinished ON bulk_job (created_at, id) WHERE finished_at IS NULL;
CREATE TABLE bulk_item (
  job_id uuid NOT NULL,
  position integer NOT NULL,
  case_code text NOT NULL,
  version integer NOT NULL,
  token integer,
  status text NOT NULL DEFAULT 'waiting',
  problem jsonb,
  answer jsonb,
  claimed_until timestamptz,
  done_at timestamptz,
  CONSTRAINT bulk_item_done CHECK ((status = 'waiting') = (done_at IS NULL)),
  CONSTRAINT bulk_item_status CHECK (status IN ('waiting', 'done', 'refused')),
  CONSTRAINT "PK_c270cad53a385800e93a9a71889" PRIMARY KEY (job_id, position)
);
CREATE INDEX bulk_item_waiting ON bulk_item (job_id, position) WHERE status = 'waiting';
ALTER TABLE absence ADD CONSTRAINT "FK_93d732a63fe5baf562a2d2cb4d0" FOREIGN KEY (staff_id) REFERENCES staff(id);
ALTER TABLE absence ADD CONSTRAINT "FK_c34ff2669ecd7e41c25dd4c2524" FOREIGN KEY (cover_id) REFERENCES staff(id);
ALTER TABLE absence ADD CONSTRAINT "FK_e848b85a5f0826071b98ef8bbf6" FOREIGN KEY (created_by) REFERENCES staff(id);
ALTER TABLE bulk_job ADD CONSTRAINT "FK_71c1692c56e458f40ae562fed6b" FOREIGN KEY (staff_id) REFERENCES staff(id);
ALTER TABLE bulk_item ADD CONSTRAINT "FK_e6a620d80dbb3c3ea75f273650f" FOREIGN KEY (job_id) REFERENCES bulk_job(id);
`;

const PROPOSALS = `
ALTER TABLE process_definition ADD COLUMN valid_to date;
ALTER TABLE process_definition ADD CONSTRAINT process_definition_dates CHECK (valid_to IS NULL OR valid_to >= valid_from);
CREATE TABLE process_draft (
  code text NOT NULL,
  version integer NOT NULL,
  body jsonb NOT NULL,
  updated_at timestamptz NOT NULL DEFAULT now(),
  updated_by uuid NOT NULL,
  CONSTRAINT "PK_a9322ebdb66b64883b5b4bb80ce" PRIMARY KEY (code, version)
);
CREATE TABLE process_move (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  procedure_code text NOT NULL,
  from_hash text NOT NULL,
  to_hash text NOT NULL,
  plan jsonb NOT NULL,
  created_by uuid NOT NULL,
  created_at timestamptz NOT NULL,
  undone_at timestamptz,
  CONSTRAINT "PK_14c33ebe676b06d56579c41a8cd" PRIMARY KEY (id)
);
CREATE INDEX process_move_recent ON process_move (created_at, id);
CREATE TABLE process_move_case (
  move_id uuid NOT NULL,
  case_id uuid NOT NULL,
  outcome text NOT NULL,
  reason text,
  event_seq integer,
  CONSTRAINT process_move_case_outcome CHECK (outcome IN ('moved', 'refused', 'undone', 'undo-refused')),
  CONSTRAINT "PK_b245ca9f9eaf03ce7ecf9604e8c" PRIMARY KEY (move_id, case_id)
);
CREATE TABLE calendar_proposal (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  calendar_code text NOT NULL,
  days jsonb NOT NULL,
  reason text NOT NULL,
  decision text NOT NULL,
  status text NOT NULL DEFAULT 'open',
  created_by uuid NOT NULL,
  created_at timestamptz NOT NULL,
  decided_by uuid,
  decided_at timestamptz,
  CONSTRAINT calendar_proposal_decided CHECK ((status = 'open') = (decided_at IS NULL) AND (decided_at IS NULL) = (decided_by IS NULL)),
  CONSTRAINT calendar_proposal_status CHECK (status IN ('open', 'approved', 'rejected')),
  CONSTRAINT "PK_e173f3bea766960a32cbfd5238f" PRIMARY KEY (id)
);
CREATE INDEX calendar_proposal_recent ON calendar_proposal (created_at, id);
CREATE TABLE calendar_proposal_case (
  proposal_id uuid NOT NULL,
  case_id uuid NOT NULL,
  version integer NOT NULL,
  from_due timestamptz NOT NULL,
  to_due timestamptz NOT NULL,
  stages jsonb NOT NULL DEFAULT '[]',
  message text NOT NULL,
  outcome text,
  applied_at timestamptz,
  CONSTRAINT calendar_proposal_case_applied CHECK ((outcome IS NULL) = (applied_at IS NULL)),
  CONSTRAINT "PK_205946d710a6e91a90218a62352" PRIMARY KEY (proposal_id, case_id)
);
ALTER TABLE process_draft ADD CONSTRAINT "FK_6cbf00ddccd5ebffca880c9f337" FOREIGN KEY (updated_by) REFERENCES staff(id);
ALTER TABLE process_move ADD CONSTRAINT "FK_618172f9d9a69330cb37eb2469c" FOREIGN KEY (from_hash) REFERENCES process_definition(hash);
ALTER TABLE process_move ADD CONSTRAINT "FK_4a970d36d00d223da67d6ede2fb" FOREIGN KEY (to_hash) REFERENCES process_definition(hash);
ALTER TABLE process_move ADD CONSTRAINT "FK_6d9bbc4fb51f1b2b4d08e4f32d8" FOREIGN KEY (created_by) REFERENCES staff(id);
ALTER TABLE process_move_case ADD CONSTRAINT "FK_52c011ef587452f3b115e7ab656" FOREIGN KEY (move_id) REFERENCES process_move(id);
ALTER TABLE process_move_case ADD CONSTRAINT "FK_375dc73b2c913774ea0de3359f4" FOREIGN KEY (case_id) REFERENCES case_file(id);
ALTER TABLE calendar_proposal ADD CONSTRAINT "FK_dfea26b1046aa3acad8b1e1200e" FOREIGN KEY (calendar_code) REFERENCES calendar_layer(code);
ALTER TABLE calendar_proposal ADD CONSTRAINT "FK_6c0aa3311e7a87e86d30a6d2538" FOREIGN KEY (created_by) REFERENCES staff(id);
ALTER TABLE calendar_proposal ADD CONSTRAINT "FK_cbbecc25805773520ac82b7fbe4" FOREIGN KEY (decided_by) REFERENCES staff(id);
ALTER TABLE calendar_proposal_case ADD CONSTRAINT "FK_94afd59b5d85b78e1e1ce4ede09" FOREIGN KEY (proposal_id) REFERENCES calendar_proposal(id);
ALTER TABLE calendar_proposal_case ADD CONSTRAINT "FK_09f949858ff78d0406c3e4f7d40" FOREIGN KEY (case_id) REFERENCES case_file(id);
`;

/** The same table as the domain's `CASE_TRANSITIONS`; an integration test compares them pair by pair. */
const TRANSITIONS = `
CREATE TABLE case_transition (
  from_status text NOT NULL,
  to_status text NOT NULL,
  CONSTRAINT "PK_b588df749b82f9688ebb9596e0b" PRIMARY KEY (from_status, to_status)
);
INSERT INTO case_transition (from_status, to_status)
SELECT t.from_status, unnest(t.following) FROM (VALUES
  ('submitted', ARRAY['sent-back', 'not-accepted', 'received', 'withdrawn']),
  ('sent-back', ARRAY['submitted', 'not-accepted', 'withdrawn']),
  ('received', ARRAY['processing', 'supplement', 'payment', 'suspended', 'refused', 'withdrawn', 'stopped', 'result-ready']),
  ('processing', ARRAY['supplement', 'payment', 'suspended', 'refused', 'withdrawn', 'stopped', 'result-ready']),
  ('supplement', ARRAY['processing', 'withdrawn', 'stopped']),
  ('payment', ARRAY['processing', 'withdrawn', 'stopped']),
  ('suspended', ARRAY['processing', 'withdrawn', 'stopped']),
  ('result-ready', ARRAY['returned'])
) AS t(from_status, following);
`;

/** What no code may make of a case, whoever writes it: conditions stand in the triggers, so that a sound save calls no function but for its turn. */
const GUARDS = `
CREATE FUNCTION guard_case_transition() RETURNS trigger LANGUAGE plpgsql
  AS $$ BEGIN
    IF NOT EXISTS (SELECT FROM public.case_transition t WHERE t.from_status = OLD.status AND t.to_status = NEW.status) THEN
      RAISE EXCEPTION 'case % does not go from % to %', OLD.code, OLD.status, NEW.status
        USING ERRCODE = 'check_violation', CONSTRAINT = 'case_transition', TABLE = TG_TABLE_NAME;
    END IF;
    RETURN NEW;
  END $$;

CREATE FUNCTION refuse_case_change() RETURNS trigger LANGUAGE plpgsql
  AS $$ BEGIN
    RAISE EXCEPTION 'case %: %', NEW.code, TG_ARGV[1] USING ERRCODE = 'check_violation', CONSTRAINT = TG_ARGV[0], TABLE = TG_TABLE_NAME;
  END $$;

CREATE TRIGGER case_file_transition BEFORE UPDATE ON case_file FOR EACH ROW WHEN (NEW.status <> OLD.status)
  EXECUTE FUNCTION guard_case_transition();
CREATE TRIGGER case_file_begin BEFORE INSERT ON case_file FOR EACH ROW WHEN (NEW.status NOT IN ('submitted', 'received'))
  EXECUTE FUNCTION refuse_case_change('case_begin', 'a case begins as submitted or received');
CREATE TRIGGER case_file_version BEFORE UPDATE ON case_file FOR EACH ROW
  WHEN (NEW.version <= OLD.version AND (NEW.status <> OLD.status OR NEW.process_hash <> OLD.process_hash OR NEW.state <> OLD.state))
  EXECUTE FUNCTION refuse_case_change('case_version', 'a change needs a new version');
CREATE TRIGGER case_file_promise BEFORE UPDATE ON case_file FOR EACH ROW
  WHEN ((OLD.accepted_at IS NOT NULL AND NEW.accepted_at IS DISTINCT FROM OLD.accepted_at)
    OR (OLD.original_due_at IS NOT NULL AND NEW.original_due_at IS DISTINCT FROM OLD.original_due_at))
  EXECUTE FUNCTION refuse_case_change('case_promise', 'acceptance and first promise are kept for ever');

GRANT SELECT ON case_transition TO mot_cua_app;
GRANT SELECT, INSERT ON case_alarm, case_link TO mot_cua_app;
GRANT SELECT, INSERT, UPDATE ON service_call, absence, bulk_job, bulk_item, process_move, process_move_case, calendar_proposal, calendar_proposal_case TO mot_cua_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON process_draft TO mot_cua_app;
`;

/** What the complete engine keeps: forks and machines, the deadline watch, links, calls, covers, bulk work, proposals, and the guard on statuses. */
export class WorkflowEngine1764000004000 implements MigrationInterface {
  name = 'WorkflowEngine1764000004000';

  async up(runner: QueryRunner): Promise<void> {
    for (const script of [STATUSES, STAGES, WATCH, CASES, PEOPLE, PROPOSALS, TRANSITIONS, GUARDS]) await runner.query(script);
  }

  async down(): Promise<void> {
    throw new Error('The engine keeps what no older version can read: restore the backup that was made before');
  }
}
