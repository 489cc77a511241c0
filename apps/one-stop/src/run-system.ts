import type { Configuration } from '#configuration';
import { Metrics } from '#platform';
import { banner } from './banner.js';
import type { Lifecycle } from './lifecycle.js';
import { playDemoCases } from './play-demo-cases.js';
import { prepareDatabase } from './prepare-database.js';
import type { Settings } from './settings.js';
import { startHttp } from './start-http.js';
import { startWorker } from './start-worker.js';

/** A configuration whose addresses have been tried, and the start that it is part of. */
export interface SystemInput {
  readonly configuration: Configuration;
  readonly settings: Settings;
  readonly env: NodeJS.ProcessEnv;
  readonly lifecycle: Lifecycle;
  readonly tell: (line: string) => void;
  /** Called once, when the address answers. */
  readonly onAddress: () => void;
}

/** Runs the system over a database that answers: schema, catalogue, demonstration authority, worker, HTTP, demonstration cases. */
export async function runSystem({ configuration, settings, env, lifecycle, tell, onAddress }: SystemInput): Promise<void> {
  const setUp = await lifecycle.step(() => prepareDatabase(configuration));

  const metrics = new Metrics();
  const worker = await lifecycle.step(() => startWorker(configuration, env, metrics));
  lifecycle.onStop('bộ gửi thông báo và theo dõi hạn', () => worker.close());
  const http = await lifecycle.step(() => startHttp(configuration, metrics));
  lifecycle.onStop('máy chủ web', () => http.close());
  onAddress();

  if (!settings.empty && !configuration.production) {
    await lifecycle.step(() => playDemoCases(configuration, { signal: lifecycle.signal, tell }));
  }
  lifecycle.signal.throwIfAborted();
  tell(banner(configuration, settings));
  if (setUp !== null) tell(setUp);
}
