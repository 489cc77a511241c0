import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { APPLICATION_ROLE, createDataSource, migrate } from '#persistence';
import { migrations } from '../../libs/persistence/src/migrations/index.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres.js';
import { filesUnder, read } from './sources.js';

const folder = 'libs/persistence/src/migrations';
const files = filesUnder(folder).filter((file) => !file.endsWith('/index.ts'));

/** What nobody may do to these tables, whatever the code tries. */
const APPEND_ONLY = ['case_event', 'audit_entry', 'case_alarm', 'case_link', 'survey_answer', 'assessment_input', 'case_finding', 'rollup_check', 'rating_flag', 'rating_review', 'indicator_set', 'indicator_entry', 'indicator_decision', 'follow_up_event', 'follow_up_alarm', 'report_run', 'message_wording', 'procedure_form'];

let database: TestDatabase;
let source: DataSource;

beforeAll(async () => {
  database = await createTestDatabase();
  source = await createDataSource({ url: database.url, poolSize: 2 }).initialize();
}, 180_000);

afterAll(async () => {
  await source?.destroy();
  await database?.drop();
});

test('files are numbered without gaps and listed in their order', () => {
  const numbers = files.map((file) => Number(/\/(\d{4})-[a-z0-9-]+\.ts$/.exec(file)?.[1]));
  expect(numbers).toEqual(files.map((_, index) => index + 1));
  const listed = [...read(`${folder}/index.ts`).matchAll(/from '\.\/(.+)\.js'/g)].map(([, name]) => `${folder}/${name}.ts`);
  expect(listed).toEqual(files);
  expect(migrations).toHaveLength(files.length);
});

test('they run in the order of their names', () => {
  const stamps = migrations.map((migration) => Number(/\d{13}$/.exec(migration.name)?.[0]));
  expect(stamps).toEqual([...stamps].sort((a, b) => a - b));
  expect(new Set(stamps).size).toBe(stamps.length);
});

test('from zero they make what the entities say', async () => {
  const { upQueries } = await source.driver.createSchemaBuilder().log();
  expect(upQueries.map(({ query }) => query)).toEqual([]);
});

test('a second run has nothing to do', async () => {
  expect(await migrate({ url: database.url })).toEqual([]);
});

test('what the database lacks would be seen', async () => {
  await source.query('DROP INDEX case_file_recent');
  try {
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query).join()).toContain('case_file_recent');
  } finally {
    await source.query('CREATE INDEX case_file_recent ON case_file (root_id, submitted_at, id)');
  }
});

test('the application may add to the record, and neither change nor take away', async () => {
  const rows: { table: string; right: string }[] = await source.query(
    `SELECT table_name AS table, privilege_type AS right FROM information_schema.role_table_grants
     WHERE grantee = $1 AND table_name = ANY($2) ORDER BY 1, 2`,
    [APPLICATION_ROLE, APPEND_ONLY],
  );
  expect(rows).toEqual([...APPEND_ONLY].sort().flatMap((table) => ['INSERT', 'SELECT'].map((right) => ({ table, right }))));
});
