import { DataSource } from 'typeorm';
import * as bulk from './entities/bulk.js';
import * as cases from './entities/cases.js';
import * as catalogue from './entities/catalogue.js';
import * as drafts from './entities/drafts.js';
import * as files from './entities/files.js';
import * as followUps from './entities/follow-ups.js';
import * as house from './entities/house.js';
import * as indicators from './entities/indicators.js';
import * as journal from './entities/journal.js';
import * as lateness from './entities/lateness.js';
import * as officerDesk from './entities/officer-desk.js';
import * as proposals from './entities/proposals.js';
import * as queue from './entities/queue.js';
import * as reports from './entities/reports.js';
import * as rollups from './entities/rollups.js';
import * as surveyRounds from './entities/survey-rounds.js';
import * as surveys from './entities/surveys.js';
import * as units from './entities/units.js';
import * as workflow from './entities/workflow.js';
import { migrations } from './migrations/index.js';
import { SnakeNaming } from './naming.js';

type EntityClass = new () => object;

const isEntity = (value: unknown): value is EntityClass => typeof value === 'function';

/** Every entity, in one place: what the drift test compares with the migrated schema. */
export const entities: EntityClass[] = [units, catalogue, cases, files, drafts, queue, officerDesk, house, workflow, journal, surveys, surveyRounds, proposals, bulk, rollups, followUps, lateness, indicators, reports].flatMap((module) => Object.values(module as Record<string, unknown>).filter(isEntity));

export interface ConnectionSettings {
  readonly url: string;
  /** Connections at the most; the hot commands take one each for a single statement. */
  readonly poolSize?: number;
  /** Shown in `pg_stat_activity`. */
  readonly applicationName?: string;
  /** The role whose rights the connection takes: the application's own, except when it migrates. */
  readonly role?: string;
}

/** The role with which the application works: it may add events and audit rows, never change or delete them. */
export const APPLICATION_ROLE = 'mot_cua_app';

/** The one place where the database is configured. */
export function createDataSource({ url, poolSize = 10, applicationName = 'mot-cua', role }: ConnectionSettings): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    poolSize,
    applicationName,
    entities,
    migrations: [...migrations],
    migrationsTransactionMode: 'each',
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    namingStrategy: new SnakeNaming(),
    extra: {
      // Statements of figures name ways that are rarely gone: to compile all of them takes longer than to run one.
      options: ['-c TimeZone=Asia/Ho_Chi_Minh', '-c jit=off', ...(role === undefined ? [] : [`-c role=${role}`])].join(' '),
      connectionTimeoutMillis: 5_000,
    },
  });
}
