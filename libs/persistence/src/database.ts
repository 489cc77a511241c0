import type { DataSource, EntityManager } from 'typeorm';
import { APPLICATION_ROLE, createDataSource, type ConnectionSettings } from './data-source.js';
import type { Sql, Statement } from './sql.js';
import { Stores } from './stores/stores.js';

interface Queryable {
  query(config: { name: string; text: string; values: unknown[] }): Promise<{ rows: unknown[] }>;
}

/**
 * The database as the rest of the house sees it. Stores exist only inside `read` and `write`,
 * so that nothing can slip out of a transaction.
 */
export class Database {
  private constructor(private readonly source: DataSource) {}

  /** Connects with the application's own rights. Rejects when the server cannot be reached or is not migrated. */
  static async open(settings: ConnectionSettings): Promise<Database> {
    const source = createDataSource({ role: APPLICATION_ROLE, ...settings });
    await source.initialize();
    return new Database(source);
  }

  /** Stores on pooled connections: for reading, and for commands that are a single statement and so their own transaction. */
  read<Result>(work: (stores: Stores) => Promise<Result>): Promise<Result> {
    const pool = (this.source.driver as unknown as { master: Queryable }).master;
    return work(new Stores(sqlOver(pool, this.source.manager)));
  }

  /** One transaction: commits when `work` resolves, rolls back when it rejects. */
  write<Result>(work: (stores: Stores) => Promise<Result>): Promise<Result> {
    return this.source.transaction(async (manager) => {
      const client = (await manager.queryRunner?.connect()) as Queryable;
      return work(new Stores(sqlOver(client, manager)));
    });
  }

  /** Resolves when the server answers. */
  async ping(): Promise<void> {
    await this.source.query('SELECT 1');
  }

  async close(): Promise<void> {
    await this.source.destroy();
  }
}

function sqlOver(queryable: Queryable, manager: EntityManager): Sql {
  return {
    manager,
    async query<Row>(statement: Statement, values: readonly unknown[]): Promise<Row[]> {
      const { rows } = await queryable.query({ name: statement.name, text: statement.text, values: [...values] });
      return rows as Row[];
    },
  };
}

/** Brings the schema up to date, as the connection's own role. Returns the names of the migrations that ran. */
export async function migrate(settings: ConnectionSettings): Promise<string[]> {
  const source = createDataSource({ poolSize: 2, applicationName: 'mot-cua-migrate', ...settings });
  await source.initialize();
  try {
    return (await source.runMigrations()).map((migration) => migration.name);
  } finally {
    await source.destroy();
  }
}
