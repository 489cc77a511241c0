import type { CaseFile, Instant, PastCase, PlainDate } from '#domain';
import type { ForecastFacts, LearntModel } from '../records.js';
import { statement, type Sql } from '../sql.js';
import { DONE_BY_PEOPLE, epochMs } from './case-rows.js';
import { completeRow } from './complete-row.js';
import { iso } from './instants.js';

/** Steps that people have done in a stage of a unit. */
export interface StagePace {
  readonly unitId: string;
  readonly stage: string;
  readonly done: number;
  readonly meanMinutes: number;
}

/** An open case as its chance is worked out. */
export interface ForecastCase {
  readonly id: string;
  readonly code: string;
  readonly state: CaseFile;
  readonly promisedAt: Instant;
}

/** Where an open step stands in its unit's queue: how many wait there in all, and before it. */
export interface QueuePlace {
  readonly caseId: string;
  readonly token: number;
  readonly waiting: number;
  readonly ahead: number;
}

/** A forecast to be kept. */
export interface NewForecast {
  readonly caseId: string;
  readonly chance: number;
  readonly leftMinutes: number;
  readonly facts: ForecastFacts;
}

/** A model with when it was made. */
export interface ModelRecord {
  readonly day: PlainDate;
  readonly model: LearntModel;
  readonly cases: number;
}

/** What a model of a day is, without its contents. */
export interface ModelHead {
  readonly day: PlainDate;
  readonly cases: number;
  readonly builtAt: Instant;
  readonly forecastAt: Instant | null;
}

const DECIDED = `c.status IN ('refused', 'result-ready', 'returned')`;
const RUNNING = `c.status IN ('received', 'processing')`;

// The newest cases of each procedure along their index: the work is bounded by the limit, however long the history is.
const PAST = statement(
  'lateness-past-cases',
  `SELECT c.procedure_code AS "procedureCode", c.resolving_authority_id AS "authorityId", ${epochMs('c.accepted_at')} AS "acceptedAt", ${epochMs('c.promised_at')} AS "promisedAt",
     ${epochMs('c.finished_at')} AS "endedAt", c.state -> 'pauses' AS pauses,
     (SELECT coalesce(json_agg(json_build_object('stage', s.stage, 'openedAt', ${epochMs('s.opened_at')}, 'closedAt', ${epochMs('s.closed_at')}) ORDER BY s.token), '[]')
      FROM case_stage s WHERE s.case_id = c.id) AS stages
   FROM case_file c WHERE c.procedure_code = $1 AND c.finished_at >= $2 AND c.finished_at < $3 AND ${DECIDED} ORDER BY c.finished_at DESC, c.id DESC LIMIT $4`,
);
const PACES = statement(
  'lateness-paces',
  `SELECT s.unit_id AS "unitId", s.stage, count(*)::int AS done, round(avg(s.used_minutes))::int AS "meanMinutes" FROM case_stage s
   WHERE s.unit_id = ANY ($1::uuid[]) AND s.closed_at >= $2 AND s.closed_at < $3 AND ${DONE_BY_PEOPLE} GROUP BY 1, 2 HAVING count(*) >= $4`,
);
const SAVE_MODEL = statement(
  'lateness-save-model',
  `INSERT INTO lateness_model (day, model, cases, built_at) VALUES ($1, $2, $3, $4)
   ON CONFLICT (day) DO UPDATE SET model = excluded.model, cases = excluded.cases, built_at = excluded.built_at WHERE lateness_model.built_at < excluded.built_at`,
);
const DROP_MODELS = statement('lateness-drop-models', `DELETE FROM lateness_model WHERE day < $1`);
const DROP_FORECASTS = statement('lateness-drop-forecasts', `DELETE FROM lateness_forecast WHERE day < $1`);
const HEAD = statement(
  'lateness-model-head',
  `SELECT day::text AS day, cases, ${epochMs('built_at')} AS "builtAt", ${epochMs('forecast_at')} AS "forecastAt" FROM lateness_model ORDER BY day DESC LIMIT 1`,
);
const MODEL = statement('lateness-model', `SELECT day::text AS day, model, cases FROM lateness_model WHERE day = $1`);
const FORECAST_DONE = statement('lateness-forecast-done', `UPDATE lateness_model SET forecast_at = $2 WHERE day = $1 AND forecast_at IS NULL`);
const CASES = statement(
  'lateness-forecast-of',
  `SELECT c.id, c.code, c.state, ${epochMs('c.promised_at')} AS "promisedAt" FROM case_file c WHERE c.id = ANY ($1::uuid[]) AND c.accepted_at IS NOT NULL AND c.finished_at IS NULL`,
);
const RUNNING_COUNT = statement('lateness-running', `SELECT count(*)::int AS count FROM case_file c WHERE ${RUNNING} AND c.due_at >= $1 AND c.due_at < $2`);
// Cases whose clock stands still wait for others: they are in nobody's queue.
const QUEUES = statement(
  'lateness-queues',
  `SELECT q."caseId", q.token, q.waiting, q.ahead FROM (
     SELECT s.case_id AS "caseId", s.token, count(*) OVER (PARTITION BY s.unit_id, s.stage)::int AS waiting,
       (row_number() OVER (PARTITION BY s.unit_id, s.stage ORDER BY s.opened_at, s.case_id, s.token) - 1)::int AS ahead
     FROM case_stage s JOIN case_file c ON c.id = s.case_id AND ${RUNNING} WHERE s.closed_at IS NULL AND s.post IS NOT NULL AND s.unit_id = ANY ($1::uuid[])) q
   WHERE q."caseId" = ANY ($2::uuid[])`,
);
// The share lock makes a command that ends the case wait, so that its trigger sees the forecast written here.
const RECORD = statement(
  'lateness-record-forecasts',
  `INSERT INTO lateness_forecast (case_id, root_id, receiving_unit_id, resolving_authority_id, day, chance, left_minutes, facts)
   SELECT c.id, c.root_id, c.receiving_unit_id, c.resolving_authority_id, $1, f.chance, f."leftMinutes", f.facts FROM jsonb_to_recordset($2::jsonb) AS f("caseId" uuid, chance float8, "leftMinutes" int, facts jsonb)
   JOIN case_file c ON c.id = f."caseId" AND c.finished_at IS NULL FOR SHARE OF c
   ON CONFLICT (case_id, day) DO NOTHING`,
);

/** What chances of lateness are learnt from, and forecasts as they were made. */
export class LatenessModelStore {
  constructor(private readonly sql: Sql) {}

  /** The cases of a procedure that ended last, decided in a stretch of time. */
  pastCases(procedureCode: string, from: Instant, to: Instant, limit: number): Promise<PastCase[]> {
    return this.sql.query<PastCase>(PAST, [procedureCode, iso(from), iso(to), limit]);
  }

  /** How fast the units work, stage by stage, where at least `least` steps were done. */
  paces(unitIds: readonly string[], from: Instant, to: Instant, least: number): Promise<StagePace[]> {
    return this.sql.query<StagePace>(PACES, [unitIds, iso(from), iso(to), least]);
  }

  /** Keeps the model of a day; an older one of the same day is replaced. */
  async save(day: PlainDate, model: LearntModel, cases: number, now: Instant): Promise<void> {
    await this.sql.query(SAVE_MODEL, [day, JSON.stringify(model), cases, iso(now)]);
  }

  /** Forgets models and forecasts of days before these. */
  async drop(modelsBefore: PlainDate, forecastsBefore: PlainDate): Promise<void> {
    await this.sql.query(DROP_MODELS, [modelsBefore]);
    await this.sql.query(DROP_FORECASTS, [forecastsBefore]);
  }

  /** The newest model, without its contents. */
  async newest(): Promise<ModelHead | undefined> {
    const [row] = await this.sql.query<ModelHead>(HEAD, []);
    return row;
  }

  async model(day: PlainDate): Promise<ModelRecord | undefined> {
    const [row] = await this.sql.query<ModelRecord>(MODEL, [day]);
    return row;
  }

  /** Notes that every case of the day has its forecast. */
  async forecastsDone(day: PlainDate, now: Instant): Promise<void> {
    await this.sql.query(FORECAST_DONE, [day, iso(now)]);
  }

  /** Those of the cases that are accepted and open. */
  async openCases(ids: readonly string[]): Promise<ForecastCase[]> {
    return (await this.sql.query<ForecastCase>(CASES, [ids])).map(completeRow);
  }

  /** How many running cases are due from `from` on and before `to`. */
  async runningCount(from: Instant, to: Instant): Promise<number> {
    const [row] = await this.sql.query<{ count: number }>(RUNNING_COUNT, [iso(from), iso(to)]);
    return row?.count ?? 0;
  }

  /** Where the open steps of the cases stand in the queues of these units. */
  queues(unitIds: readonly string[], caseIds: readonly string[]): Promise<QueuePlace[]> {
    return this.sql.query<QueuePlace>(QUEUES, [unitIds, caseIds]);
  }

  /** Keeps the forecasts of a day; a case that has one keeps it, one that has ended meanwhile gets none. */
  async record(day: PlainDate, forecasts: readonly NewForecast[]): Promise<void> {
    await this.sql.query(RECORD, [day, JSON.stringify(forecasts)]);
  }
}
