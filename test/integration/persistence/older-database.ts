import { Client } from 'pg';
import { createDataSource, migrate } from '#persistence';
import { migrations } from '../../../libs/persistence/src/migrations/index.js';
import { createTestDatabase } from '../../support/postgres.js';

/** A database as it was before a migration, to be filled with what stood then and brought up to date. */
export interface OlderDatabase {
  readonly url: string;
  readonly sql: Client;
  upgrade(): Promise<unknown>;
  drop(): Promise<void>;
}

export async function databaseBefore(migration: string): Promise<OlderDatabase> {
  const database = await createTestDatabase();
  const { url } = database;
  const sql = new Client({ connectionString: url });
  await sql.connect();
  await sql.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
  const before = migrations.slice(0, migrations.findIndex(({ name }) => name.startsWith(migration)));
  const source = await createDataSource({ url }).setOptions({ migrations: [...before] }).initialize();
  await source.runMigrations();
  await source.destroy();
  return {
    url,
    sql,
    upgrade: () => migrate({ url }),
    drop: async () => {
      await sql.end();
      await database.drop();
    },
  };
}
