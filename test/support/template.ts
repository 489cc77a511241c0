import { publishCatalog, seedDemoAuthority } from '#catalog';
import { Database, migrate } from '#persistence';
import { hashPassword } from '#platform';

/** Password of every demonstration account. */
export const DEMO_PASSWORD = 'MotCua@2026';

/** Fills the template that every test database is cloned from: schema, catalogue, demonstration authority. */
export async function prepareTemplate(url: string): Promise<void> {
  await migrate({ url });
  const database = await Database.open({ url, poolSize: 2 });
  try {
    await publishCatalog(database);
    await seedDemoAuthority(database, await hashPassword(DEMO_PASSWORD));
  } finally {
    await database.close();
  }
}
