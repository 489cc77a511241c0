import type { Configuration } from '#configuration';
import { checkDatabase, checkListening, checkReachable } from './addresses.js';
import { DataFolder } from './data-folder.js';
import { EmbeddedPostgres } from './embedded-postgres/embedded-postgres.js';
import type { Lifecycle } from './lifecycle.js';
import { configure, readSettings } from './settings.js';
import type { Settings } from './settings.js';

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
 * Starts everything in one process over one database: what a person has set is read and tried first, then PostgreSQL
 * starts, then the system. Each part registers its end with the lifecycle. Throws StartFault or ConfigurationError for
 * what the person at the terminal can put right.
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

  // Loaded when nothing can be wrong any more with what a person has set: it is most of the program.
  const { runSystem } = await lifecycle.step(() => import('./run-system.js'));
  await runSystem({ configuration, settings, env, lifecycle, tell, onAddress: () => folder.announce(configuration.publicUrl) });
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
