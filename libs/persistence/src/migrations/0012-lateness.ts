import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = `
CREATE TABLE lateness_pending (
  case_id uuid NOT NULL,
  look_at timestamptz NOT NULL,
  CONSTRAINT "PK_a01f663e3b2653826657637be1e" PRIMARY KEY (case_id)
);
CREATE INDEX lateness_pending_next ON lateness_pending (look_at, case_id);
CREATE TABLE case_lateness (
  case_id uuid NOT NULL,
  root_id uuid NOT NULL,
  receiving_unit_id uuid NOT NULL,
  resolving_authority_id uuid NOT NULL,
  procedure_code text NOT NULL,
  process_hash text NOT NULL,
  promised_at timestamptz NOT NULL,
  ended_at timestamptz,
  as_of timestamptz NOT NULL,
  total_minutes integer NOT NULL,
  final boolean NOT NULL,
  CONSTRAINT case_lateness_total CHECK (total_minutes >= 0),
  CONSTRAINT case_lateness_final CHECK (final = (ended_at IS NOT NULL)),
  CONSTRAINT case_lateness_late CHECK (ended_at IS NULL OR ended_at > promised_at),
  CONSTRAINT "PK_0a7189ac390a907081e71681ba4" PRIMARY KEY (case_id)
);
CREATE INDEX case_lateness_ended ON case_lateness (root_id, ended_at, case_id) WHERE final;
CREATE INDEX case_lateness_open ON case_lateness (as_of, case_id) WHERE NOT final;
CREATE TABLE case_lateness_part (
  case_id uuid NOT NULL,
  position integer NOT NULL,
  kind text NOT NULL,
  token integer,
  stage text,
  unit_id uuid,
  post text,
  assignee_id uuid,
  pause_cause text,
  held_minutes integer NOT NULL,
  overrun_minutes integer NOT NULL,
  minutes integer NOT NULL,
  CONSTRAINT case_lateness_part_kind CHECK (kind IN ('stage', 'hand-over', 'machine', 'pause', 'nobody')),
  CONSTRAINT case_lateness_part_place CHECK ((kind IN ('stage', 'hand-over', 'machine')) = (unit_id IS NOT NULL) AND (unit_id IS NULL) = (stage IS NULL) AND (stage IS NULL) = (token IS NULL)),
  CONSTRAINT case_lateness_part_post CHECK ((kind = 'stage') = (post IS NOT NULL) AND (assignee_id IS NULL OR kind = 'stage')),
  CONSTRAINT case_lateness_part_pause CHECK ((kind = 'pause') = (pause_cause IS NOT NULL)),
  CONSTRAINT case_lateness_part_minutes CHECK (minutes >= 0 AND overrun_minutes >= 0 AND held_minutes >= greatest(minutes, overrun_minutes)),
  CONSTRAINT "PK_da789beb2617b105f964f192dd5" PRIMARY KEY (case_id, position)
);
CREATE TABLE lateness_model (
  day date NOT NULL,
  model jsonb NOT NULL,
  cases integer NOT NULL,
  built_at timestamptz NOT NULL,
  forecast_at timestamptz,
  CONSTRAINT lateness_model_cases CHECK (cases >= 0),
  CONSTRAINT "PK_248427af4de87165dfdb2b9f65c" PRIMARY KEY (day)
);
CREATE TABLE lateness_forecast (
  case_id uuid NOT NULL,
  root_id uuid NOT NULL,
  receiving_unit_id uuid NOT NULL,
  resolving_authority_id uuid NOT NULL,
  day date NOT NULL,
  chance double precision NOT NULL,
  left_minutes integer NOT NULL,
  facts jsonb NOT NULL,
  late boolean,
  judged_at timestamptz,
  CONSTRAINT lateness_forecast_chance CHECK (chance >= 0 AND chance <= 1),
  CONSTRAINT lateness_forecast_judged CHECK ((late IS NULL) = (judged_at IS NULL)),
  CONSTRAINT "PK_3d412d2d16c25001fb59cf4e0fa" PRIMARY KEY (case_id, day)
);
CREATE INDEX lateness_forecast_day ON lateness_forecast (day);
CREATE INDEX case_file_late ON case_file (late_from, id) WHERE late_from IS NOT NULL;
ALTER TABLE lateness_pending ADD CONSTRAINT "FK_a01f663e3b2653826657637be1e" FOREIGN KEY (case_id) REFERENCES case_file(id);
ALTER TABLE case_lateness ADD CONSTRAINT "FK_0a7189ac390a907081e71681ba4" FOREIGN KEY (case_id) REFERENCES case_file(id);
ALTER TABLE case_lateness_part ADD CONSTRAINT "FK_fe2fc28e40909107dfab7fe7367" FOREIGN KEY (case_id) REFERENCES case_lateness(case_id) ON DELETE CASCADE;
ALTER TABLE case_lateness_part ADD CONSTRAINT "FK_7ef1bd1acd25bed2a8d14c51ad8" FOREIGN KEY (unit_id) REFERENCES unit(id);
ALTER TABLE case_lateness_part ADD CONSTRAINT "FK_2282a23b27e3208b426fd9852fb" FOREIGN KEY (assignee_id) REFERENCES staff(id);
ALTER TABLE lateness_forecast ADD CONSTRAINT "FK_e979acd6d615cf506858249f653" FOREIGN KEY (case_id) REFERENCES case_file(id);
`;

/** Whatever ends late, or was forecast, or was late while it was open, is noted in the ending command's own transaction. */
const NOTING = `
CREATE FUNCTION note_case_end() RETURNS trigger LANGUAGE plpgsql
  AS $$ BEGIN
    IF NEW.finished_at > NEW.promised_at OR EXISTS (SELECT FROM public.case_lateness l WHERE l.case_id = NEW.id)
      OR EXISTS (SELECT FROM public.lateness_forecast f WHERE f.case_id = NEW.id) THEN
      INSERT INTO public.lateness_pending (case_id, look_at) VALUES (NEW.id, NEW.finished_at) ON CONFLICT DO NOTHING;
    END IF;
    RETURN NULL;
  END $$;
CREATE TRIGGER case_file_ended_late AFTER UPDATE ON case_file FOR EACH ROW WHEN (OLD.finished_at IS NULL AND NEW.finished_at IS NOT NULL)
  EXECUTE FUNCTION note_case_end();
INSERT INTO lateness_pending (case_id, look_at) SELECT id, finished_at FROM case_file WHERE finished_at > promised_at;
GRANT SELECT, INSERT, UPDATE, DELETE ON lateness_pending, case_lateness, case_lateness_part, lateness_model, lateness_forecast TO mot_cua_app;
`;

/** Whose late minutes are, and what chances of lateness were forecast. */
export class Lateness1764000011000 implements MigrationInterface {
  name = 'Lateness1764000011000';

  async up(runner: QueryRunner): Promise<void> {
    for (const script of [TABLES, NOTING]) await runner.query(script);
  }

  async down(): Promise<void> {
    throw new Error('Forecasts cannot be made again for days that have gone: restore the backup that was made before');
  }
}
