import type { MigrationInterface, QueryRunner } from 'typeorm';

const ZONE = `'Asia/Ho_Chi_Minh'`;
const DECIDED = `('refused', 'result-ready', 'returned')`;
const KEY = 'root_id, day, receiving_unit_id, resolving_authority_id, field';
const MEASURES = [
  'received_online', 'received_counter', 'received_post', 'solved_early', 'solved_on_time', 'solved_late', 'solved_late_as_extended', 'refused', 'withdrawn', 'in_software',
  'rated_1', 'rated_2', 'rated_3', 'rated_4', 'rated_5', 'invited', 'answered', 'returned', 'returned_online',
];

const day = (instant: string): string => `(${instant} AT TIME ZONE ${ZONE})::date`;
const midnight = (date: string): string => `(${date}::timestamp AT TIME ZONE ${ZONE})`;
const sums = (of: string): string => MEASURES.map((measure) => `sum(${of}.${measure})::int`).join(', ');

/** What every row of a case says of its promise, so that neither lists nor figures look into its events. */
const PROMISE = `
ALTER TABLE case_file ADD COLUMN promised_at timestamptz;
ALTER TABLE case_file ADD COLUMN late_from timestamptz;
UPDATE case_file c SET promised_at = coalesce((
    SELECT to_timestamp((e.data ->> 'from')::float8 / 1000) FROM case_event e WHERE e.case_id = c.id AND e.kind = 'extended' ORDER BY e.seq LIMIT 1), c.due_at)
  WHERE c.accepted_at IS NOT NULL;
UPDATE case_file c SET late_from = c.promised_at
  WHERE c.finished_at IS NULL AND c.promised_at < coalesce((
    SELECT to_timestamp(min((p ->> 'from')::float8) / 1000) FROM jsonb_array_elements(c.state -> 'pauses') p WHERE p ->> 'to' IS NULL), 'infinity');
ALTER TABLE case_file ADD CONSTRAINT case_file_promised CHECK ((accepted_at IS NULL) = (promised_at IS NULL));
CREATE INDEX case_file_returned ON case_file (root_id, returned_at) WHERE returned_at IS NOT NULL;
CREATE INDEX case_file_stock ON case_file (root_id, receiving_unit_id, resolving_authority_id, field, late_from) WHERE accepted_at IS NOT NULL AND finished_at IS NULL;
CREATE TRIGGER case_file_unchanged BEFORE UPDATE ON case_file FOR EACH ROW
  WHEN ((OLD.finished_at IS NOT NULL AND NEW.finished_at IS DISTINCT FROM OLD.finished_at) OR (OLD.returned_at IS NOT NULL AND NEW.returned_at IS DISTINCT FROM OLD.returned_at) OR NEW.root_id <> OLD.root_id OR NEW.field <> OLD.field OR NEW.channel <> OLD.channel
    OR NEW.receiving_unit_id <> OLD.receiving_unit_id OR NEW.resolving_authority_id <> OLD.resolving_authority_id)
  EXECUTE FUNCTION refuse_case_change('case_counted', 'what a case is counted by is kept for ever');
`;

const COLUMNS = MEASURES.map((measure) => `  ${measure} integer NOT NULL DEFAULT '0',`).join('\n');
const TABLES = `
CREATE TABLE case_rollup_delta (
${COLUMNS}
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  root_id uuid NOT NULL,
  day date NOT NULL,
  receiving_unit_id uuid NOT NULL,
  resolving_authority_id uuid NOT NULL,
  field text NOT NULL,
  CONSTRAINT "PK_f30422bc5ef0c8be4ac35888dfb" PRIMARY KEY (id)
);
CREATE TABLE case_rollup (
${COLUMNS}
  root_id uuid NOT NULL,
  grain text NOT NULL,
  day date NOT NULL,
  receiving_unit_id uuid NOT NULL,
  resolving_authority_id uuid NOT NULL,
  field text NOT NULL,
  CONSTRAINT case_rollup_grain CHECK (grain = 'day' OR (grain = 'month' AND extract(day FROM day) = 1)),
  CONSTRAINT "PK_3c9f86aaf492abbe3bfd13faba3" PRIMARY KEY (root_id, grain, day, receiving_unit_id, resolving_authority_id, field)
);
CREATE TABLE case_stock_taken (
  root_id uuid NOT NULL,
  day date NOT NULL,
  taken_at timestamptz NOT NULL,
  CONSTRAINT "PK_e17357025493e25710cf4424566" PRIMARY KEY (root_id, day)
);
CREATE TABLE case_stock (
  root_id uuid NOT NULL,
  day date NOT NULL,
  receiving_unit_id uuid NOT NULL,
  resolving_authority_id uuid NOT NULL,
  field text NOT NULL,
  in_progress integer NOT NULL,
  overdue integer NOT NULL,
  CONSTRAINT case_stock_part CHECK (overdue BETWEEN 0 AND in_progress),
  CONSTRAINT "PK_2e06253aef14f6cba7751373324" PRIMARY KEY (root_id, day, receiving_unit_id, resolving_authority_id, field)
);
CREATE TABLE rollup_check (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  root_id uuid NOT NULL,
  from_day date NOT NULL,
  to_day date NOT NULL,
  checked_at timestamptz NOT NULL,
  agrees boolean NOT NULL,
  differences integer NOT NULL,
  examples jsonb NOT NULL DEFAULT '[]',
  CONSTRAINT rollup_check_days CHECK (from_day < to_day),
  CONSTRAINT rollup_check_agrees CHECK (agrees = (differences = 0)),
  CONSTRAINT "PK_9a88ba42f601c2b25a8e36cad97" PRIMARY KEY (id)
);
CREATE INDEX rollup_check_recent ON rollup_check (root_id, checked_at);
ALTER TABLE case_stock ADD CONSTRAINT "FK_d9bf865c8fe265a0c2c6eb3c721" FOREIGN KEY (root_id, day) REFERENCES case_stock_taken(root_id, day) ON DELETE CASCADE;
ALTER TABLE rollup_check ADD CONSTRAINT "FK_dd3f21d88835d705737a6f40d84" FOREIGN KEY (root_id) REFERENCES unit(id);
GRANT SELECT, INSERT ON rollup_check TO mot_cua_app;
GRANT SELECT, INSERT, UPDATE ON case_rollup TO mot_cua_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON case_rollup_delta TO mot_cua_app;
GRANT SELECT, INSERT, DELETE ON case_stock_taken TO mot_cua_app;
GRANT SELECT, INSERT, DELETE ON case_stock TO mot_cua_app;
`;

/** Whether people did every step of a case in the software. */
const IN_SOFTWARE = (id: string): string => `NOT EXISTS (SELECT FROM case_stage s WHERE s.case_id = ${id} AND s.closed_by_id IS NULL AND s.post IS NOT NULL
      AND s.closed_how IN ('completed', 'returned', 'ended', 'handed-back'))`;

/** What a finished case counts as, by its end and its promise. */
const ENDED = (row: string, promised: string, inSoftware: string): string => {
  const decided = `${row}.status IN ${DECIDED}`;
  const late = `${row}.finished_at > ${promised}`;
  const early = `${day(`${row}.finished_at`)} < ${day(promised)}`;
  return [`${decided} AND NOT ${late} AND ${early}`, `${decided} AND NOT ${late} AND NOT ${early}`, `${decided} AND ${late}`, `${decided} AND ${late} AND ${row}.finished_at <= ${row}.due_at`,
    `${row}.status = 'refused'`, `${row}.status IN ('withdrawn', 'stopped')`, `${decided} AND ${inSoftware}`]
    .map((condition) => `(${condition})::int`).join(', ');
};

/** Whether a result was handed over electronically. */
const RETURNED_ONLINE = (id: string): string => `EXISTS (SELECT FROM case_event e WHERE e.case_id = ${id} AND e.kind = 'result-returned' AND e.data ->> 'method' = 'online')::int`;

const RATED = (row: string): string => [1, 2, 3, 4, 5].map((overall) => `(${row}.overall = ${overall})::int`).join(', ');

const ENDED_COLUMNS = 'solved_early, solved_on_time, solved_late, solved_late_as_extended, refused, withdrawn, in_software';
const RATED_COLUMNS = 'rated_1, rated_2, rated_3, rated_4, rated_5';
const PAIR = (row: string): string => `${row}.receiving_unit_id, ${row}.resolving_authority_id, ${row}.field`;

/**
 * Commands append what they change to a table that is only added to, so that two of them never wait for each other over
 * a sum. Triggers that come after a statement see everything that it wrote, stages and events too.
 */
const TRIGGERS = `
CREATE FUNCTION roll_up_case() RETURNS trigger LANGUAGE plpgsql
  AS $$ BEGIN
    IF NEW.accepted_at IS NOT NULL AND (TG_OP = 'INSERT' OR OLD.accepted_at IS NULL) THEN
      INSERT INTO case_rollup_delta (${KEY}, received_online, received_counter, received_post)
      VALUES (NEW.root_id, ${day('NEW.accepted_at')}, ${PAIR('NEW')}, (NEW.channel = 'online')::int, (NEW.channel = 'counter')::int, (NEW.channel = 'post')::int);
    END IF;
    IF NEW.finished_at IS NOT NULL AND (TG_OP = 'INSERT' OR OLD.finished_at IS NULL) THEN
      INSERT INTO case_rollup_delta (${KEY}, ${ENDED_COLUMNS})
      VALUES (NEW.root_id, ${day('NEW.finished_at')}, ${PAIR('NEW')}, ${ENDED('NEW', 'NEW.promised_at', IN_SOFTWARE('NEW.id'))});
    END IF;
    IF NEW.returned_at IS NOT NULL AND (TG_OP = 'INSERT' OR OLD.returned_at IS NULL) THEN
      INSERT INTO case_rollup_delta (${KEY}, returned, returned_online) VALUES (NEW.root_id, ${day('NEW.returned_at')}, ${PAIR('NEW')}, 1, ${RETURNED_ONLINE('NEW.id')});
    END IF;
    RETURN NULL;
  END $$;

CREATE FUNCTION roll_up_rating() RETURNS trigger LANGUAGE plpgsql
  AS $$ BEGIN
    INSERT INTO case_rollup_delta (${KEY}, ${RATED_COLUMNS})
    SELECT c.root_id, ${day('NEW.rated_at')}, ${PAIR('c')}, ${RATED('NEW')} FROM case_file c WHERE c.id = NEW.case_id;
    RETURN NULL;
  END $$;

CREATE FUNCTION roll_up_invitation() RETURNS trigger LANGUAGE plpgsql
  AS $$ BEGIN
    INSERT INTO case_rollup_delta (${KEY}, invited, answered)
    SELECT c.root_id, ${day('NEW.created_at')}, ${PAIR('c')}, (TG_OP = 'INSERT')::int,
      (NEW.used_at IS NOT NULL)::int - CASE WHEN TG_OP = 'INSERT' THEN 0 ELSE (OLD.used_at IS NOT NULL)::int END
    FROM case_file c WHERE c.id = NEW.case_id;
    RETURN NULL;
  END $$;

CREATE TRIGGER case_file_received AFTER INSERT ON case_file FOR EACH ROW WHEN (NEW.accepted_at IS NOT NULL) EXECUTE FUNCTION roll_up_case();
CREATE TRIGGER case_file_turned AFTER UPDATE ON case_file FOR EACH ROW
  WHEN ((OLD.accepted_at IS NULL AND NEW.accepted_at IS NOT NULL) OR (OLD.finished_at IS NULL AND NEW.finished_at IS NOT NULL) OR (OLD.returned_at IS NULL AND NEW.returned_at IS NOT NULL))
  EXECUTE FUNCTION roll_up_case();
CREATE TRIGGER rating_given AFTER INSERT ON rating FOR EACH ROW EXECUTE FUNCTION roll_up_rating();
CREATE TRIGGER survey_invitation_written AFTER INSERT ON survey_invitation FOR EACH ROW EXECUTE FUNCTION roll_up_invitation();
CREATE TRIGGER survey_invitation_used AFTER UPDATE ON survey_invitation FOR EACH ROW
  WHEN ((OLD.used_at IS NULL) <> (NEW.used_at IS NULL)) EXECUTE FUNCTION roll_up_invitation();
`;

/** Before a moment: what was promised then, and since when the clock stood still, told by events and pauses alone. */
const PROMISED_THEN = `coalesce((SELECT to_timestamp((e.data ->> 'from')::float8 / 1000) FROM case_event e
        WHERE e.case_id = c.id AND (e.kind = 'extended' OR (e.kind = 'due-moved' AND e.at >= d.moment)) ORDER BY e.seq LIMIT 1), c.due_at)`;
const STOOD_THEN = `(SELECT to_timestamp(min((p ->> 'from')::float8) / 1000) FROM jsonb_array_elements(c.state -> 'pauses') p
        WHERE (p ->> 'from')::float8 < extract(epoch FROM d.moment) * 1000 AND (p ->> 'to' IS NULL OR (p ->> 'to')::float8 >= extract(epoch FROM d.moment) * 1000))`;
const PROMISED_AT_LAST = `coalesce((SELECT to_timestamp((e.data ->> 'from')::float8 / 1000) FROM case_event e WHERE e.case_id = c.id AND e.kind = 'extended' ORDER BY e.seq LIMIT 1), c.due_at)`;

/** The same numbers counted straight from cases, events, ratings and invitations: what the roll-ups are built from once, and held against every night. Which ratings count is said by a view, which ratings that are set aside will narrow. */
const RECOUNT = `
CREATE VIEW counted_rating AS SELECT r.* FROM rating r;
GRANT SELECT ON counted_rating TO mot_cua_app;
CREATE FUNCTION recount_flows(root uuid, first date, before date)
  RETURNS TABLE (day date, receiving_unit_id uuid, resolving_authority_id uuid, field text, ${MEASURES.map((measure) => `${measure} int`).join(', ')}) LANGUAGE sql STABLE
  AS $$
    SELECT n.day, ${PAIR('n')}, ${sums('n')} FROM (
      SELECT ${day('c.accepted_at')} AS day, ${PAIR('c')}, (c.channel = 'online')::int AS received_online, (c.channel = 'counter')::int AS received_counter,
        (c.channel = 'post')::int AS received_post, ${[...ENDED_COLUMNS.split(', '), ...RATED_COLUMNS.split(', '), 'invited', 'answered', 'returned', 'returned_online'].map((measure) => `0 AS ${measure}`).join(', ')}
      FROM case_file c WHERE c.root_id = root AND c.accepted_at >= ${midnight('first')} AND c.accepted_at < ${midnight('before')}
      UNION ALL
      SELECT ${day('c.finished_at')}, ${PAIR('c')}, 0, 0, 0, ${ENDED('c', 'p.promised', IN_SOFTWARE('c.id'))}, 0, 0, 0, 0, 0, 0, 0, 0, 0
      FROM case_file c CROSS JOIN LATERAL (SELECT ${PROMISED_AT_LAST} AS promised) p
      WHERE c.root_id = root AND c.finished_at >= ${midnight('first')} AND c.finished_at < ${midnight('before')}
      UNION ALL
      SELECT ${day('r.rated_at')}, ${PAIR('c')}, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, ${RATED('r')}, 0, 0, 0, 0
      FROM counted_rating r JOIN case_file c ON c.id = r.case_id WHERE r.root_id = root AND r.rated_at >= ${midnight('first')} AND r.rated_at < ${midnight('before')}
      UNION ALL
      SELECT ${day('i.created_at')}, ${PAIR('c')}, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, (i.used_at IS NOT NULL)::int, 0, 0
      FROM survey_invitation i JOIN case_file c ON c.id = i.case_id WHERE c.root_id = root AND i.created_at >= ${midnight('first')} AND i.created_at < ${midnight('before')}
      UNION ALL
      SELECT ${day('c.returned_at')}, ${PAIR('c')}, ${MEASURES.slice(2).map(() => '0').join(', ')}, 1, ${RETURNED_ONLINE('c.id')}
      FROM case_file c WHERE c.root_id = root AND c.returned_at >= ${midnight('first')} AND c.returned_at < ${midnight('before')}
    ) n GROUP BY 1, 2, 3, 4
  $$;

CREATE FUNCTION recount_stock(root uuid, day date)
  RETURNS TABLE (receiving_unit_id uuid, resolving_authority_id uuid, field text, in_progress int, overdue int) LANGUAGE sql STABLE
  AS $$
    SELECT ${PAIR('n')}, count(*)::int, count(*) FILTER (WHERE n.promised < least(n.stood, n.moment))::int FROM (
      SELECT ${PAIR('c')}, d.moment, ${PROMISED_THEN} AS promised, ${STOOD_THEN} AS stood
      FROM (SELECT ${midnight('(recount_stock.day + 1)')} AS moment) d
      JOIN case_file c ON c.root_id = root AND c.accepted_at < d.moment AND (c.finished_at IS NULL OR c.finished_at >= d.moment)
    ) n GROUP BY 1, 2, 3
  $$;

CREATE FUNCTION rebuild_rollups() RETURNS void LANGUAGE sql
  AS $$
    TRUNCATE case_rollup, case_rollup_delta;
    INSERT INTO case_rollup (grain, ${KEY}, ${MEASURES.join(', ')})
    SELECT 'day', u.root_id, f.* FROM (SELECT DISTINCT root_id FROM unit) u CROSS JOIN LATERAL recount_flows(u.root_id, '-infinity', 'infinity') f;
    INSERT INTO case_rollup (grain, ${KEY}, ${MEASURES.join(', ')})
    SELECT 'month', r.root_id, date_trunc('month', r.day)::date, ${PAIR('r')}, ${sums('r')} FROM case_rollup r GROUP BY 2, 3, 4, 5, 6;
  $$;
REVOKE EXECUTE ON FUNCTION rebuild_rollups() FROM PUBLIC;
SELECT rebuild_rollups();
`;

/** Sums by day and month that commands keep current, the stock of open cases at the end of days, and the recount that both are held against. */
export class RollUps1764000006000 implements MigrationInterface {
  name = 'RollUps1764000006000';

  async up(runner: QueryRunner): Promise<void> {
    for (const script of [PROMISE, TABLES, TRIGGERS, RECOUNT]) await runner.query(script);
  }

  async down(): Promise<void> {
    throw new Error('Cases say since then what was promised: restore the backup that was made before');
  }
}
