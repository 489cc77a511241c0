import { publishCatalog, seedDemoAuthority } from '#catalog';
import { Database, migrate } from '#persistence';
import { hashPassword } from '#platform';
import type { Configuration } from '#configuration';
import { demoPassword } from './demo-sign-ins.js';

/**
 * Brings the database to what this version needs: schema, catalogue and, except in production, the demonstration
 * authority with its staff. What is there already stays as it is.
 */
export async function prepareDatabase({ databaseUrl, production }: Configuration): Promise<void> {
  await migrate({ url: databaseUrl });
  const database = await Database.open({ url: databaseUrl, poolSize: 2, applicationName: 'mot-cua-prepare' });
  try {
    await publishCatalog(database);
    if (!production) await seedDemoAuthority(database, await hashPassword(demoPassword));
  } finally {
    await database.close();
  }
}
