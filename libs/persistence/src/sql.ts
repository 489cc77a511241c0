import type { EntityManager } from 'typeorm';

/** A prepared statement: PostgreSQL plans it once per connection and knows it by its name. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** What stores speak through: named statements for hot paths, TypeORM's manager for the quiet ones. Both are the same transaction. */
export interface Sql {
  query<Row>(statement: Statement, values: readonly unknown[]): Promise<Row[]>;
  readonly manager: EntityManager;
}

/** A statement with its name; the text's indentation is for people only. */
export function statement(name: string, text: string): Statement {
  return { name, text };
}
