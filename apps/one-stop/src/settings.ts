import { join } from 'node:path';
import { ConfigurationError, readConfiguration } from '#configuration';
import type { Configuration } from '#configuration';
import type { DataFolder } from './data-folder.js';
import { findProjectRoot } from './project-root.js';

/** What the person who starts us decides, before anything is started. */
export interface Settings {
  /** Absolute path of the data folder. */
  readonly dataPath: string;
  /** No demonstration cases wanted. */
  readonly empty: boolean;
  /** An outside PostgreSQL, or null for the embedded one. */
  readonly databaseUrl: string | null;
}

export function readSettings(env: NodeJS.ProcessEnv, args: readonly string[]): Settings {
  const unknown = args.find((word) => word !== '--empty');
  if (unknown !== undefined) throw new ConfigurationError(`Không hiểu tham số “${unknown}”; chỉ có --empty (unknown argument, only --empty is known)`);
  return {
    dataPath: env['DATA_DIR'] || join(findProjectRoot(), 'data'),
    empty: args.includes('--empty'),
    databaseUrl: env['DATABASE_URL'] || null,
  };
}

/**
 * The configuration of the apps. Keys that nobody has set are made once and kept in the data folder; a database
 * address that nobody has set becomes that of the embedded server.
 */
export function configure(env: NodeJS.ProcessEnv, folder: DataFolder, databaseUrl: string): Configuration {
  return readConfiguration({
    ...env,
    DATABASE_URL: databaseUrl,
    FILES_DIR: env['FILES_DIR'] || join(folder.path, 'files'),
    SECRET_KEY: env['SECRET_KEY'] || folder.secret('secret.key'),
    DEMO_KEY: env['DEMO_KEY'] || folder.secret('demo.key'),
  });
}
