import { readFileSync } from 'node:fs';
import { Module, type DynamicModule } from '@nestjs/common';
import { Database } from '#persistence';
import { ConfigurationError, readConfiguration, type Configuration } from '#configuration';
import { createHttpApp } from './http.js';
import { PlatformModule } from './platform.module.js';
import { QueuedOutbox } from './queue.js';

/** Requests and messages at hand get this long after SIGTERM, then the process ends anyway. */
const STOP_LIMIT_MS = 25_000;

/** Settings that may stand in a file named by the same variable with `_FILE`, as container secrets do. */
const SECRET_SETTINGS = ['DATABASE_URL', 'SECRET_KEY', 'QUEUE_URL', 'SMTP_URL', 'SERVICE_CALL_KEYS'] as const;

export type AppModules = NonNullable<DynamicModule['imports']>;

/** What an app makes its modules from, beside the configuration that all share. */
type Environment = Readonly<Record<string, string | undefined>>;

@Module({})
class ServedModule {}

/**
 * Runs one app, or a few, as a process of its own: configuration from the environment, an open and migrated
 * database, HTTP with health, an orderly end on SIGTERM and SIGINT. A setting that is wrong or a place that cannot be
 * reached is one line on stderr and exit code 1.
 */
export async function serve(name: string, modules: AppModules | ((configuration: Configuration, env: Environment) => AppModules)): Promise<void> {
  try {
    const env = withSecretFiles(process.env);
    const configuration = readConfiguration(env);
    const { databaseUrl, host, port } = configuration;
    const own = typeof modules === 'function' ? modules(configuration, env) : modules;
    const database = await Database.open({ url: databaseUrl, applicationName: `mot-cua-${name}` });
    const platform = PlatformModule.with({ configuration, database, outbox: new QueuedOutbox(configuration) });
    const app = await createHttpApp({ module: ServedModule, imports: [platform, ...own] }, configuration);
    endOnSignals(() => app.close());
    await app.listen(port, host);
    process.stdout.write(`mot-cua-${name}: http://${host}:${port}\n`);
  } catch (error) {
    endWith(error);
  }
}

/** The environment with the secrets read that `…_FILE` variables point to. Throws `ConfigurationError` for a file that cannot be read. */
export function withSecretFiles(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const secrets = SECRET_SETTINGS.flatMap((name) => {
    const file = env[`${name}_FILE`];
    return file === undefined || file === '' ? [] : [[name, contentOf(`${name}_FILE`, file)]];
  });
  return { ...env, ...(Object.fromEntries(secrets) as NodeJS.ProcessEnv) };
}

function contentOf(name: string, file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    throw new ConfigurationError(`${name}: không đọc được tệp ${file} (the file cannot be read).`);
  }
}

function endOnSignals(close: () => Promise<void>): void {
  let ending = false;
  const end = (): void => {
    if (ending) return;
    ending = true;
    setTimeout(() => process.exit(1), STOP_LIMIT_MS).unref();
    close().then(
      () => process.exit(0),
      (error: unknown) => endWith(error),
    );
  };
  process.on('SIGTERM', end).on('SIGINT', end);
}

/** Ends the process with code 1. What somebody outside can put right, which has a code of Node or PostgreSQL, is one line. */
export function endWith(error: unknown): never {
  const known = error instanceof ConfigurationError || (error instanceof Error && typeof (error as { code?: unknown }).code === 'string');
  process.stderr.write(`${error instanceof Error ? (known ? lineOf(error) : (error.stack ?? error.message)) : String(error)}\n`);
  process.exit(1);
}

/** A refused connection to a name with several addresses says its reason only in its parts. */
function lineOf(error: Error): string {
  return error.message || (error instanceof AggregateError ? error.errors.map(String).join('; ') : error.name);
}
