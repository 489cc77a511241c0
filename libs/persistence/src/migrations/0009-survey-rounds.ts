import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = `
CREATE TABLE survey_round (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  name text NOT NULL,
  survey_code text NOT NULL,
  survey_version integer NOT NULL,
  unit_id uuid NOT NULL,
  from_day date NOT NULL,
  to_day date NOT NULL,
  answer_until date NOT NULL,
  wish jsonb NOT NULL,
  seed text NOT NULL,
  status text NOT NULL DEFAULT 'draft',
  strata jsonb,
  created_by uuid NOT NULL,
  created_at timestamptz NOT NULL,
  opened_by uuid,
  opened_at timestamptz,
  closed_by uuid,
  closed_at timestamptz,
  CONSTRAINT survey_round_closed CHECK ((status = 'closed') = (closed_at IS NOT NULL) AND (closed_at IS NULL) = (closed_by IS NULL)),
  CONSTRAINT survey_round_opened CHECK ((status = 'draft') = (opened_at IS NULL) AND (opened_at IS NULL) = (opened_by IS NULL) AND (opened_at IS NULL) = (strata IS NULL)),
  CONSTRAINT survey_round_seed CHECK (seed ~ '^[0-9a-f]{32}$'),
  CONSTRAINT survey_round_period CHECK (to_day > from_day),
  CONSTRAINT survey_round_status CHECK (status IN ('draft', 'open', 'closed')),
  CONSTRAINT "PK_3e0f933d636e7564d2b182e6dbd" PRIMARY KEY (id)
);
CREATE INDEX survey_round_done ON survey_round (unit_id, closed_at) WHERE closed_at IS NOT NULL;
CREATE INDEX survey_round_recent ON survey_round (created_at, id);
CREATE TABLE round_invitation (
  id uuid NOT NULL,
  round_id uuid NOT NULL,
  case_id uuid NOT NULL,
  unit_id uuid NOT NULL,
  place integer NOT NULL,
  invited_at timestamptz NOT NULL,
  remind_at timestamptz,
  reminders integer NOT NULL DEFAULT 0,
  answered_at timestamptz,
  CONSTRAINT round_invitation_once UNIQUE (round_id, case_id),
  CONSTRAINT "PK_f176fc2dce8484011be5c77e277" PRIMARY KEY (id)
);
CREATE INDEX round_invitation_case ON round_invitation (case_id);
CREATE INDEX round_invitation_remind ON round_invitation (remind_at, id) WHERE remind_at IS NOT NULL;
CREATE TABLE survey_answer (
  invitation_id uuid NOT NULL,
  answers jsonb NOT NULL,
  facts jsonb NOT NULL DEFAULT '{}',
  groups jsonb NOT NULL DEFAULT '{}',
  comment text NOT NULL DEFAULT '',
  channel text NOT NULL,
  entered_by uuid,
  answered_at timestamptz NOT NULL,
  CONSTRAINT survey_answer_interviewer CHECK ((channel = 'interview') = (entered_by IS NOT NULL)),
  CONSTRAINT survey_answer_channel CHECK (channel IN ('web', 'interview')),
  CONSTRAINT "PK_3e46f8a6413b2529db578ba29ab" PRIMARY KEY (invitation_id)
);
CREATE TABLE assessment_input (
  unit_id uuid NOT NULL,
  period text NOT NULL,
  indicator integer NOT NULL,
  version integer NOT NULL,
  numbers jsonb NOT NULL,
  evidence text NOT NULL,
  entered_by uuid NOT NULL,
  entered_at timestamptz NOT NULL,
  CONSTRAINT assessment_input_evidence CHECK (evidence <> ''),
  CONSTRAINT assessment_input_version CHECK (version >= 1),
  CONSTRAINT assessment_input_indicator CHECK (indicator IN (5, 6, 8)),
  CONSTRAINT assessment_input_period CHECK (period ~ '^[0-9]{4}(-Q[1-4])?$'),
  CONSTRAINT "PK_3e493f035862b02050db1b50a8a" PRIMARY KEY (unit_id, period, indicator, version)
);
CREATE TABLE case_finding (
  case_id uuid NOT NULL,
  indicator integer NOT NULL,
  version integer NOT NULL,
  value integer NOT NULL,
  evidence text NOT NULL,
  entered_by uuid NOT NULL,
  entered_at timestamptz NOT NULL,
  CONSTRAINT case_finding_evidence CHECK (evidence <> ''),
  CONSTRAINT case_finding_version CHECK (version >= 1),
  CONSTRAINT case_finding_indicator CHECK ((indicator = 3 AND value >= 0) OR (indicator = 7 AND value IN (0, 1))),
  CONSTRAINT "PK_6cb67e4ebfd7e043a41b13672cc" PRIMARY KEY (case_id, indicator, version)
);
`;

const KEYS = `
ALTER TABLE survey_round ADD CONSTRAINT "FK_3d001db34a54ecb9d28b8e5760d" FOREIGN KEY (survey_code, survey_version) REFERENCES survey_version(code, version);
ALTER TABLE survey_round ADD CONSTRAINT "FK_be26f6dfa5860726382e687c530" FOREIGN KEY (unit_id) REFERENCES unit(id);
ALTER TABLE survey_round ADD CONSTRAINT "FK_d1374a936c33809cecc69785017" FOREIGN KEY (created_by) REFERENCES staff(id);
ALTER TABLE survey_round ADD CONSTRAINT "FK_fe7eec9ebb2bd11e0d288999df7" FOREIGN KEY (opened_by) REFERENCES staff(id);
ALTER TABLE survey_round ADD CONSTRAINT "FK_d1bd3fab92b9ba561160d844e25" FOREIGN KEY (closed_by) REFERENCES staff(id);
ALTER TABLE round_invitation ADD CONSTRAINT "FK_513d6f31a4ef210bf1aaf807b25" FOREIGN KEY (round_id) REFERENCES survey_round(id);
ALTER TABLE round_invitation ADD CONSTRAINT "FK_2b05ab9018f43bd0fc6643eb9d1" FOREIGN KEY (case_id) REFERENCES case_file(id);
ALTER TABLE round_invitation ADD CONSTRAINT "FK_3f843b8a5b68d62abaf219e1c3e" FOREIGN KEY (unit_id) REFERENCES unit(id);
ALTER TABLE survey_answer ADD CONSTRAINT "FK_3e46f8a6413b2529db578ba29ab" FOREIGN KEY (invitation_id) REFERENCES round_invitation(id);
ALTER TABLE survey_answer ADD CONSTRAINT "FK_0a95e8c3bb8ed7d9f7dbd9bf81f" FOREIGN KEY (entered_by) REFERENCES staff(id);
ALTER TABLE assessment_input ADD CONSTRAINT "FK_c78d3b3f45a37ee0d80e8f00c74" FOREIGN KEY (unit_id) REFERENCES unit(id);
ALTER TABLE assessment_input ADD CONSTRAINT "FK_443f17babb7d75c67542b2c1057" FOREIGN KEY (entered_by) REFERENCES staff(id);
ALTER TABLE case_finding ADD CONSTRAINT "FK_27b170a6bbf2aa64d76af659f63" FOREIGN KEY (case_id) REFERENCES case_file(id);
ALTER TABLE case_finding ADD CONSTRAINT "FK_6d8f559cea19b898a2d88381d83" FOREIGN KEY (entered_by) REFERENCES staff(id);
`;

const GUARDS = `
CREATE TRIGGER survey_answer_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON survey_answer FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER assessment_input_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON assessment_input FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER case_finding_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON case_finding FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

GRANT SELECT, INSERT, UPDATE ON survey_round, round_invitation TO mot_cua_app;
GRANT SELECT, INSERT ON survey_answer, assessment_input, case_finding TO mot_cua_app;
`;

/** Survey rounds with those who were drawn and what they answered, and what the assessment of case handling cannot measure itself. */
export class SurveyRounds1764000008000 implements MigrationInterface {
  name = 'SurveyRounds1764000008000';

  async up(runner: QueryRunner): Promise<void> {
    for (const script of [TABLES, KEYS, GUARDS]) await runner.query(script);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE case_finding, assessment_input, survey_answer, round_invitation, survey_round');
  }
}
