import { Database } from '#persistence';
import { QueuedOutbox, createHttpApp, serveOpenApi } from '#platform';
import type { Configuration } from '#configuration';
import type { Metrics } from '#platform';
import { listeningFault } from './addresses.js';
import { OneStopModule } from './one-stop.module.js';

/** A part that has been started and can be ended. */
export interface Running {
  /** Finishes the work at hand and takes no more. */
  close(): Promise<void>;
}

/** API and pages on one address. Closing answers the requests at hand, then gives up the database connections. */
export async function startHttp(configuration: Configuration, metrics: Metrics): Promise<Running> {
  const { databaseUrl, host, port } = configuration;
  const database = await Database.open({ url: databaseUrl, applicationName: 'mot-cua-api' });
  try {
    const app = await createHttpApp(OneStopModule.with({ configuration, database, outbox: new QueuedOutbox(configuration), metrics }), configuration);
    serveOpenApi(app);
    await app.init();
    await app.listen(port, host).catch((error: unknown) => {
      throw listeningFault(error, host, port);
    });
    return app;
  } catch (error) {
    await database.close();
    throw error;
  }
}
