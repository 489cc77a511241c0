import { publishCatalog, seedDemoAuthority } from '#catalog';
import { Database, migrate } from '#persistence';
import { hashPassword } from '#platform';
import type { Configuration } from '#configuration';
import { demoPassword } from './demo-sign-ins.js';
import { offerSetUp } from './set-up-link.js';

/**
 * Brings the database to what this version needs: schema, catalogue and, except in production, the demonstration
 * authority with its staff. What is there already stays as it is. Answers what whoever started it must be told, if
 * nobody can sign in yet.
 */
export async function prepareDatabase(configuration: Configuration): Promise<string | null> {
  const { databaseUrl, production } = configuration;
  await migrate({ url: databaseUrl });
  const database = await Database.open({ url: databaseUrl, poolSize: 2, applicationName: 'mot-cua-prepare' });
  try {
    await publishCatalog(database);
    if (!production) await seedDemoAuthority(database, await hashPassword(demoPassword));
    return await offerSetUp(database, configuration);
  } finally {
    await database.close();
  }
}
