import { afterAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { createTestDatabase } from '../support/postgres.js';

async function tablesOf(url: string): Promise<string[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>("SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1");
    return rows.map(({ name }) => name);
  } finally {
    await client.end();
  }
}

describe('databases of tests', () => {
  const drops: (() => Promise<void>)[] = [];
  afterAll(() => Promise.all(drops.map((drop) => drop())));

  test('several at once are separate and have the schema', async () => {
    const databases = await Promise.all([createTestDatabase(), createTestDatabase(), createTestDatabase()]);
    drops.push(...databases.map(({ drop }) => drop));
    expect(new Set(databases.map(({ url }) => url)).size).toBe(3);
    const [first, second] = await Promise.all(databases.slice(0, 2).map(({ url }) => tablesOf(url)));
    expect(first?.length).toBeGreaterThan(0);
    expect(second).toEqual(first);
  }, 200_000);

  test('a dropped one is gone even while somebody is connected', async () => {
    const { url, drop } = await createTestDatabase();
    const client = new Client({ connectionString: url });
    client.on('error', () => undefined);
    await client.connect();
    await drop();
    await expect(tablesOf(url)).rejects.toMatchObject({ code: '3D000' });
    await client.end().catch(() => undefined);
  });
});
