import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Search text without case and diacritics: `fold('Nguyễn Đình') = 'nguyen dinh'`, whether it came composed or not. */
const FUNCTIONS = `
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE FUNCTION fold(value text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  AS $$ SELECT lower(public.unaccent('public.unaccent'::regdictionary, normalize(value, NFC))) $$;

CREATE FUNCTION case_search(code text, name text, identity text, phone text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$ SELECT public.fold(code || ' ' || name || ' ' || coalesce(identity, '') || ' ' || coalesce(phone, '')) $$;

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql
  AS $$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege'; END $$;

CREATE FUNCTION refuse_body_change() RETURNS trigger LANGUAGE plpgsql
  AS $$ BEGIN
    IF NEW.body IS DISTINCT FROM OLD.body OR NEW.hash IS DISTINCT FROM OLD.hash OR NEW.version IS DISTINCT FROM OLD.version THEN
      RAISE EXCEPTION 'a published % is never edited', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
  END $$;
`;

const TABLES = `
CREATE TABLE procedure (
  code text NOT NULL,
  version integer NOT NULL,
  hash text NOT NULL,
  name text NOT NULL,
  field text NOT NULL,
  body jsonb NOT NULL,
  valid_from date NOT NULL,
  valid_to date,
  published_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT "UQ_4ba22726f50a8c4a6626e77c59c" UNIQUE (hash),
  CONSTRAINT "PK_a359de3cc64309412e07a258ec6" PRIMARY KEY (code, version)
);
CREATE TABLE process_definition (
  hash text NOT NULL,
  code text NOT NULL,
  version integer NOT NULL,
  procedure_code text NOT NULL,
  body jsonb NOT NULL,
  status text NOT NULL DEFAULT 'active',
  valid_from date NOT NULL,
  published_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT process_definition_status CHECK (status IN ('active', 'retired')),
  CONSTRAINT "PK_e1528914c545814f6e00d97485f" PRIMARY KEY (hash)
);
CREATE INDEX process_definition_procedure ON process_definition (procedure_code);
CREATE UNIQUE INDEX process_definition_version ON process_definition (code, version);
CREATE TABLE survey_version (
  code text NOT NULL,
  version integer NOT NULL,
  hash text NOT NULL,
  body jsonb NOT NULL,
  valid_from date NOT NULL,
  published_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT "UQ_36e1074558cf20eee0db20695c3" UNIQUE (hash),
  CONSTRAINT "PK_131ba8b129bbe23066d76927743" PRIMARY KEY (code, version)
);
CREATE TABLE calendar_layer (
  code text NOT NULL,
  name text NOT NULL,
  weekly jsonb NOT NULL DEFAULT '{}',
  source text NOT NULL,
  CONSTRAINT "PK_f4e7724dbd1e27116725982e3d1" PRIMARY KEY (code)
);
CREATE TABLE calendar_day (
  calendar_code text NOT NULL,
  date date NOT NULL,
  kind text NOT NULL,
  "like" integer,
  sessions jsonb,
  reason text NOT NULL,
  decision text NOT NULL,
  CONSTRAINT calendar_day_kind CHECK (kind IN ('closed', 'working')),
  CONSTRAINT "PK_e9abffe7de7099001b71e381565" PRIMARY KEY (calendar_code, date)
);
CREATE TABLE unit (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  code text NOT NULL,
  name text NOT NULL,
  short_name text NOT NULL,
  kind text NOT NULL,
  level text NOT NULL,
  parent_id uuid,
  root_id uuid NOT NULL,
  fields text array NOT NULL DEFAULT '{}',
  address text NOT NULL,
  phone text NOT NULL,
  calendar_code text,
  active_from date NOT NULL,
  active_to date,
  CONSTRAINT "UQ_dfb75cdb2a790fb84327e1d1b15" UNIQUE (code),
  CONSTRAINT unit_code_form CHECK (code ~ '^[A-Z][0-9]{2}([.][0-9A-Z]+)*$'),
  CONSTRAINT unit_level CHECK (level IN ('province', 'district', 'commune')),
  CONSTRAINT unit_kind CHECK (kind IN ('authority', 'department', 'counter')),
  CONSTRAINT "PK_4252c4be609041e559f0c80f58a" PRIMARY KEY (id)
);
CREATE INDEX unit_parent ON unit (parent_id);
CREATE TABLE staff (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  username text NOT NULL,
  full_name text NOT NULL,
  title text NOT NULL DEFAULT '',
  email text NOT NULL,
  phone text,
  password_hash text NOT NULL,
  active boolean NOT NULL DEFAULT true,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT "UQ_35aafb5ad218f3ff1ff70e281eb" UNIQUE (username),
  CONSTRAINT staff_username_form CHECK (username ~ '^[a-z0-9][a-z0-9._-]{1,62}$'),
  CONSTRAINT "PK_e4ee98bb552756c180aec1e854a" PRIMARY KEY (id)
);
CREATE TABLE post (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  staff_id uuid NOT NULL,
  unit_id uuid NOT NULL,
  role text NOT NULL,
  valid_from date NOT NULL,
  valid_to date,
  CONSTRAINT post_dates CHECK (valid_to IS NULL OR valid_to >= valid_from),
  CONSTRAINT post_role CHECK (role IN ('counter-officer', 'specialist', 'department-head', 'leader', 'clerk', 'administrator')),
  CONSTRAINT post_no_overlap EXCLUDE USING gist (staff_id WITH =, unit_id WITH =, role WITH =, daterange(valid_from, valid_to, '[]') WITH &&),
  CONSTRAINT "PK_be5fda3aac270b134ff9c21cdee" PRIMARY KEY (id)
);
CREATE INDEX post_unit ON post (unit_id);
CREATE INDEX post_staff ON post (staff_id);
CREATE TABLE session (
  id_hash bytea NOT NULL,
  staff_id uuid NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  last_seen_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL,
  ip text NOT NULL,
  user_agent text NOT NULL,
  CONSTRAINT "PK_e9476905e96fde31ad0ba43b1d3" PRIMARY KEY (id_hash)
);
CREATE INDEX session_staff ON session (staff_id);
CREATE TABLE case_counter (
  unit_code text NOT NULL,
  day date NOT NULL,
  last integer NOT NULL,
  CONSTRAINT "PK_915a41c8d894fc1ba66771d2153" PRIMARY KEY (unit_code, day)
);
CREATE TABLE case_file (
  id uuid NOT NULL,
  root_id uuid NOT NULL,
  code text NOT NULL,
  version integer NOT NULL,
  status text NOT NULL,
  channel text NOT NULL,
  delivery text NOT NULL,
  procedure_code text NOT NULL,
  procedure_version integer NOT NULL,
  process_hash text NOT NULL,
  field text NOT NULL,
  receiving_unit_id uuid NOT NULL,
  resolving_authority_id uuid NOT NULL,
  involved_unit_ids uuid array NOT NULL,
  received_by_id uuid,
  pin_salt bytea NOT NULL,
  applicant jsonb NOT NULL,
  submitter jsonb,
  applicant_name text NOT NULL,
  applicant_identity text,
  applicant_phone text,
  subject text NOT NULL,
  fees jsonb NOT NULL DEFAULT '[]',
  fee_total integer NOT NULL DEFAULT '0',
  submitted_at timestamptz NOT NULL,
  accepted_at timestamptz,
  due_at timestamptz,
  original_due_at timestamptz,
  finished_at timestamptz,
  returned_at timestamptz,
  state jsonb NOT NULL,
  head_hash bytea NOT NULL,
  CONSTRAINT "UQ_4f6130e1e6d14cee69d8c0d3c31" UNIQUE (code),
  CONSTRAINT case_file_fee CHECK (fee_total >= 0),
  CONSTRAINT case_file_finish CHECK (finished_at IS NULL OR status IN ('refused', 'withdrawn', 'result-ready', 'returned')),
  CONSTRAINT case_file_clock CHECK ((accepted_at IS NULL) = (due_at IS NULL) AND (accepted_at IS NULL) = (original_due_at IS NULL)),
  CONSTRAINT case_file_delivery CHECK (delivery IN ('counter', 'online', 'post')),
  CONSTRAINT case_file_channel CHECK (channel IN ('counter', 'online', 'post')),
  CONSTRAINT case_file_status CHECK (status IN ('submitted', 'sent-back', 'not-accepted', 'received', 'processing', 'supplement', 'suspended', 'refused', 'withdrawn', 'result-ready', 'returned')),
  CONSTRAINT "PK_911fb1b39fb664d0e88843036b9" PRIMARY KEY (id)
);
CREATE INDEX case_file_identity ON case_file (applicant_identity);
CREATE INDEX case_file_recent ON case_file (root_id, submitted_at, id);
CREATE INDEX case_file_finished ON case_file (root_id, finished_at);
CREATE INDEX case_file_received ON case_file (root_id, accepted_at);
CREATE INDEX case_file_open_due ON case_file (resolving_authority_id, due_at, id) WHERE status IN ('received', 'processing', 'supplement', 'suspended');
CREATE TABLE case_stage (
  case_id uuid NOT NULL,
  token integer NOT NULL,
  stage text NOT NULL,
  unit_id uuid NOT NULL,
  post text NOT NULL,
  assignee_id uuid,
  offered_unit_id uuid,
  opened_at timestamptz NOT NULL,
  due_at timestamptz,
  closed_at timestamptz,
  closed_by_id uuid,
  used_minutes integer,
  CONSTRAINT case_stage_times CHECK (closed_at IS NULL OR closed_at >= opened_at),
  CONSTRAINT "PK_5879b5f179ab3065cacb0f1c73e" PRIMARY KEY (case_id, token)
);
CREATE INDEX case_stage_open_assignee ON case_stage (assignee_id, due_at, case_id) WHERE closed_at IS NULL;
CREATE INDEX case_stage_open_unit ON case_stage (unit_id, post, due_at, case_id) WHERE closed_at IS NULL;
CREATE TABLE case_paper (
  case_id uuid NOT NULL,
  position integer NOT NULL,
  key text,
  name text NOT NULL,
  originals integer NOT NULL,
  copies integer NOT NULL,
  received boolean NOT NULL,
  CONSTRAINT case_paper_counts CHECK (originals >= 0 AND copies >= 0),
  CONSTRAINT "PK_fe3c3a79695620bccf1febf5a00" PRIMARY KEY (case_id, position)
);
CREATE TABLE case_event (
  case_id uuid NOT NULL,
  seq integer NOT NULL,
  kind text NOT NULL,
  "at" timestamptz NOT NULL,
  actor jsonb NOT NULL,
  data jsonb NOT NULL,
  hash bytea NOT NULL,
  CONSTRAINT case_event_seq CHECK (seq >= 1),
  CONSTRAINT "PK_1856435330da088aa235ae5701c" PRIMARY KEY (case_id, seq)
);
CREATE INDEX case_event_at ON case_event (at);
CREATE TABLE audit_entry (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  "at" timestamptz NOT NULL DEFAULT now(),
  actor_id uuid,
  actor_name text NOT NULL,
  action text NOT NULL,
  case_id uuid,
  unit_id uuid,
  ip text,
  data jsonb NOT NULL DEFAULT '{}',
  CONSTRAINT "PK_58a130a4b9da189f46ba2a01801" PRIMARY KEY (id)
);
CREATE INDEX audit_entry_case ON audit_entry (case_id) WHERE case_id IS NOT NULL;
CREATE INDEX audit_entry_at ON audit_entry (at);
CREATE TABLE outbox_message (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  topic text NOT NULL,
  case_id uuid NOT NULL,
  event_seq integer NOT NULL,
  template text NOT NULL,
  template_version integer NOT NULL DEFAULT '1',
  recipient text NOT NULL,
  status text NOT NULL DEFAULT 'created',
  attempts integer NOT NULL DEFAULT '0',
  next_attempt_at timestamptz NOT NULL DEFAULT now(),
  created_at timestamptz NOT NULL DEFAULT now(),
  sent_at timestamptz,
  last_error text,
  CONSTRAINT outbox_message_status CHECK (status IN ('created', 'sending', 'sent', 'permanent-failure', 'technical-failure')),
  CONSTRAINT "PK_2f36ee5236f2793f3e7bd554589" PRIMARY KEY (id)
);
CREATE INDEX outbox_message_due ON outbox_message (next_attempt_at, id) WHERE status IN ('created', 'sending');
CREATE UNIQUE INDEX outbox_message_once ON outbox_message (case_id, event_seq, template, recipient);
CREATE TABLE delivery_attempt (
  message_id uuid NOT NULL,
  number integer NOT NULL,
  "at" timestamptz NOT NULL DEFAULT now(),
  outcome text NOT NULL,
  response text NOT NULL,
  CONSTRAINT "PK_55b663a529acf7a77865c2bb26e" PRIMARY KEY (message_id, number)
);
CREATE TABLE development_mail (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  "at" timestamptz NOT NULL DEFAULT now(),
  message_id text NOT NULL,
  recipient text NOT NULL,
  subject text NOT NULL,
  html text NOT NULL,
  text text NOT NULL,
  CONSTRAINT "UQ_fc386fad9ee2c64453c68220ae4" UNIQUE (message_id),
  CONSTRAINT "PK_c42f130afdbbdaf4b4616e66757" PRIMARY KEY (id)
);
CREATE TABLE idempotency_key (
  scope text NOT NULL,
  key text NOT NULL,
  request_hash bytea NOT NULL,
  status integer NOT NULL,
  body jsonb NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT idempotency_key_once PRIMARY KEY (scope, key)
);
CREATE INDEX idempotency_key_created ON idempotency_key (created_at);
CREATE TABLE survey_invitation (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  case_id uuid NOT NULL,
  survey_code text NOT NULL,
  survey_version integer NOT NULL,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at timestamptz,
  CONSTRAINT "REL_156bd775e14548e906582cedab" UNIQUE (case_id),
  CONSTRAINT "PK_cec5c4bf3e2b8193d2b88f11c22" PRIMARY KEY (id)
);
CREATE TABLE rating (
  case_id uuid NOT NULL,
  root_id uuid NOT NULL,
  survey_code text NOT NULL,
  survey_version integer NOT NULL,
  overall integer NOT NULL,
  answers jsonb NOT NULL DEFAULT '{}',
  reasons text array NOT NULL DEFAULT '{}',
  comment text NOT NULL DEFAULT '',
  source text NOT NULL,
  officer_id uuid,
  unit_id uuid NOT NULL,
  procedure_code text NOT NULL,
  rated_at timestamptz NOT NULL,
  CONSTRAINT rating_source CHECK (source IN ('link', 'counter', 'kiosk')),
  CONSTRAINT rating_overall CHECK (overall BETWEEN 1 AND 5),
  CONSTRAINT "PK_9cd080169226d10e706687f5f2a" PRIMARY KEY (case_id)
);
CREATE INDEX rating_officer ON rating (officer_id, rated_at);
CREATE INDEX rating_unit ON rating (unit_id, rated_at);
CREATE INDEX rating_period ON rating (root_id, rated_at);
ALTER TABLE calendar_day ADD CONSTRAINT "FK_9077e9999e13164931e6fa665da" FOREIGN KEY (calendar_code) REFERENCES calendar_layer(code) ON DELETE CASCADE;
ALTER TABLE unit ADD CONSTRAINT "FK_33443cd5de3c6b130acfd6aba63" FOREIGN KEY (parent_id) REFERENCES unit(id);
ALTER TABLE unit ADD CONSTRAINT "FK_5c3a06147aa976b4a5aa9c6f24a" FOREIGN KEY (calendar_code) REFERENCES calendar_layer(code);
ALTER TABLE post ADD CONSTRAINT "FK_c9625bd8f2114cc8932df1b8e6f" FOREIGN KEY (staff_id) REFERENCES staff(id);
ALTER TABLE post ADD CONSTRAINT "FK_fd46588ce8f120fdd753bdaa764" FOREIGN KEY (unit_id) REFERENCES unit(id);
ALTER TABLE session ADD CONSTRAINT "FK_3fc7f914ebdcf2bd398d68f8d96" FOREIGN KEY (staff_id) REFERENCES staff(id) ON DELETE CASCADE;
ALTER TABLE case_file ADD CONSTRAINT "FK_8dadf0165d55c58e4f919a771b7" FOREIGN KEY (process_hash) REFERENCES process_definition(hash);
ALTER TABLE case_file ADD CONSTRAINT "FK_0be4c6a14cc08bcc73d201ae719" FOREIGN KEY (receiving_unit_id) REFERENCES unit(id);
ALTER TABLE case_file ADD CONSTRAINT "FK_910e18aa5ad3469b99823e0ace1" FOREIGN KEY (resolving_authority_id) REFERENCES unit(id);
ALTER TABLE case_file ADD CONSTRAINT "FK_c3c41b8f2933d13f789174b766b" FOREIGN KEY (received_by_id) REFERENCES staff(id);
ALTER TABLE case_stage ADD CONSTRAINT "FK_27a7bba8e9793e0d6017be8fd74" FOREIGN KEY (case_id) REFERENCES case_file(id);
ALTER TABLE case_stage ADD CONSTRAINT "FK_e00dafc7fbd4ea01a341ccf4da9" FOREIGN KEY (unit_id) REFERENCES unit(id);
ALTER TABLE case_stage ADD CONSTRAINT "FK_e82327b98810721daeca8c58e53" FOREIGN KEY (assignee_id) REFERENCES staff(id);
ALTER TABLE case_paper ADD CONSTRAINT "FK_0aec15248cf72510367398964d9" FOREIGN KEY (case_id) REFERENCES case_file(id);
ALTER TABLE case_event ADD CONSTRAINT "FK_85962fcd8d72296385c01a5dd45" FOREIGN KEY (case_id) REFERENCES case_file(id);
ALTER TABLE outbox_message ADD CONSTRAINT "FK_a190197a8ced4640697552b062f" FOREIGN KEY (case_id) REFERENCES case_file(id);
ALTER TABLE delivery_attempt ADD CONSTRAINT "FK_f62d1eba06dd3791c2a97261709" FOREIGN KEY (message_id) REFERENCES outbox_message(id);
ALTER TABLE survey_invitation ADD CONSTRAINT "FK_156bd775e14548e906582cedab1" FOREIGN KEY (case_id) REFERENCES case_file(id);
ALTER TABLE rating ADD CONSTRAINT "FK_9cd080169226d10e706687f5f2a" FOREIGN KEY (case_id) REFERENCES case_file(id);
ALTER TABLE rating ADD CONSTRAINT "FK_4fe770b43df2a96930fa93eca28" FOREIGN KEY (officer_id) REFERENCES staff(id);
ALTER TABLE rating ADD CONSTRAINT "FK_83231532acef45b7cc36330035a" FOREIGN KEY (unit_id) REFERENCES unit(id);

CREATE INDEX case_file_involved ON case_file USING gin (involved_unit_ids);
CREATE INDEX case_file_search ON case_file USING gin (case_search(code, applicant_name, applicant_identity, applicant_phone) gin_trgm_ops);
`;

/** What the application's own role may not do, and what nobody may. */
const GUARDS = `
CREATE TRIGGER case_event_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON case_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER procedure_immutable BEFORE UPDATE ON procedure FOR EACH ROW EXECUTE FUNCTION refuse_body_change();
CREATE TRIGGER process_definition_immutable BEFORE UPDATE ON process_definition FOR EACH ROW EXECUTE FUNCTION refuse_body_change();
CREATE TRIGGER survey_version_immutable BEFORE UPDATE ON survey_version FOR EACH ROW EXECUTE FUNCTION refuse_body_change();

DO $$ BEGIN
  CREATE ROLE mot_cua_app NOLOGIN;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
DO $$ BEGIN
  EXECUTE format('GRANT mot_cua_app TO %I', current_user);
EXCEPTION WHEN unique_violation OR invalid_grant_operation THEN NULL;
END $$;
GRANT USAGE ON SCHEMA public TO mot_cua_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO mot_cua_app;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO mot_cua_app;
REVOKE UPDATE, DELETE ON case_event, audit_entry FROM mot_cua_app;
REVOKE DELETE ON case_file, case_stage, procedure, process_definition, survey_version, rating FROM mot_cua_app;
`;

/** The tables of the main line: units and staff, catalogue, cases with their events, outbox, surveys. */
export class MainLine1764000000000 implements MigrationInterface {
  name = 'MainLine1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const script of [FUNCTIONS, TABLES, GUARDS]) await runner.query(script);
  }

  async down(): Promise<void> {
    throw new Error('The first migration is not undone: drop the database instead');
  }
}
