import { Metrics, type Configuration } from '#platform';
import { checkDatabase, checkListening, checkReachable } from './addresses.js';
import { banner } from './banner.js';
import { DataFolder } from './data-folder.js';
import { EmbeddedPostgres } from './embedded-postgres/embedded-postgres.js';
import type { Lifecycle } from './lifecycle.js';
import { playDemoCases } from './play-demo-cases.js';
import { prepareDatabase } from './prepare-database.js';
import { configure, readSettings } from './settings.js';
import type { Settings } from './settings.js';
import { startHttp } from './start-http.js';
import { startWorker } from './start-worker.js';

/** The database of the embedded server. */
const databaseName = 'mot_cua';

/** What decides a start from outside, and where its words go. */
export interface StartInput {
  readonly env: NodeJS.ProcessEnv;
  readonly args: readonly string[];
  readonly lifecycle: Lifecycle;
  readonly tell: (line: string) => void;
}

/**
 * Starts everything in one process over one database: configuration, PostgreSQL, schema, catalogue, demonstration
 * authority, worker, HTTP, demonstration cases. Each part registers its end with the lifecycle. Throws StartFault
 * or ConfigurationError for what the person at the terminal can put right.
 */
export async function start({ env, args, lifecycle, tell }: StartInput): Promise<void> {
  const settings = readSettings(env, args);
  const folder = await lifecycle.step(() => DataFolder.open(settings.dataPath, tell));
  lifecycle.onStop('thư mục dữ liệu', () => folder.release());
  lifecycle.signal.addEventListener('abort', () => folder.leave(), { once: true });

  const draft = configure(env, folder, settings.databaseUrl ?? 'postgres://127.0.0.1/');
  await lifecycle.step(() => checkAddresses(draft, settings));
  const databaseUrl = settings.databaseUrl ?? (await startDatabase(folder, lifecycle, tell));
  const configuration = configure(env, folder, databaseUrl);

  const setUp = await lifecycle.step(() => prepareDatabase(configuration));

  const metrics = new Metrics();
  const worker = await lifecycle.step(() => startWorker(configuration, env, metrics));
  lifecycle.onStop('bộ gửi thông báo và theo dõi hạn', () => worker.close());
  const http = await lifecycle.step(() => startHttp(configuration, metrics));
  lifecycle.onStop('máy chủ web', () => http.close());
  folder.announce(configuration.publicUrl);

  if (!settings.empty && !configuration.production) {
    await lifecycle.step(() => playDemoCases(configuration, { signal: lifecycle.signal, tell }));
  }
  lifecycle.signal.throwIfAborted();
  tell(banner(configuration, settings));
  if (setUp !== null) tell(setUp);
}

async function checkAddresses(configuration: Configuration, settings: Settings): Promise<void> {
  await checkListening(configuration.host, configuration.port);
  if (settings.databaseUrl !== null) await checkDatabase(settings.databaseUrl);
  if (configuration.queueUrl !== null) await checkReachable('Redis', 'QUEUE_URL', configuration.queueUrl, 6379);
  if (configuration.smtpUrl === null) return;
  const defaultPort = configuration.smtpUrl.startsWith('smtps:') ? 465 : 587;
  await checkReachable('máy chủ thư', 'SMTP_URL', configuration.smtpUrl, defaultPort);
}

async function startDatabase(folder: DataFolder, lifecycle: Lifecycle, tell: (line: string) => void): Promise<string> {
  const server = await lifecycle.step(() =>
    EmbeddedPostgres.start({
      folder: folder.path,
      onLost: (reason) => {
        tell(reason.message);
        void lifecycle.end(1);
      },
    }),
  );
  lifecycle.onStop('PostgreSQL', (force) => server.stop(force));
  if (server.orphan === 'stopped') tell('Đã dừng cơ sở dữ liệu còn sót của lần chạy trước bị tắt ngang.');
  return lifecycle.step(() => server.ensureDatabase(databaseName));
}
