// Run after `npm install` of a new package: npm leaves binaries for other platforms out of package-lock.json when
// its registry could not name them, and `npm ci` then refuses the file as incomplete. With --check only tells.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './ground.mjs';

const lockFile = join(root, 'package-lock.json');
const systems = ['android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const processors = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

/** What platform a binary package is for, read from its name; undefined when the name does not say. */
function platformOf(name) {
  const os = systems.find((system) => name.includes(system));
  const cpu = processors.find((processor) => new RegExp(`[-.]${processor}(?![0-9])`).test(name));
  if (cpu === undefined || (os === undefined && cpu !== 'wasm32')) return undefined;
  const libc = os !== 'linux' ? undefined : name.includes('musl') ? 'musl' : name.includes('gnu') ? 'glibc' : undefined;
  return { cpu: [cpu], ...(libc === undefined ? {} : { libc: [libc] }), ...(os === undefined ? {} : { os: [os] }) };
}

/**
 * The entries that a lock file lacks: exactly versioned optional packages for other platforms.
 * @param {{ packages: Record<string, { dev?: boolean, devOptional?: boolean, optionalDependencies?: Record<string, string> }> }} lock
 * @returns {Record<string, object>}
 */
function missingEntries(lock) {
  const present = new Set(Object.keys(lock.packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 13)));
  const missing = {};
  for (const owner of Object.values(lock.packages)) {
    for (const [name, version] of Object.entries(owner.optionalDependencies ?? {})) {
      if (present.has(name) || !/^\d/.test(version)) continue;
      const platform = platformOf(name);
      if (platform === undefined) throw new Error(`${name}: its name does not say for which platform it is`);
      missing[`node_modules/${name}`] = { version, ...platform, ...(owner.dev ? { dev: true } : {}), optional: true };
    }
  }
  return missing;
}

const lock = JSON.parse(readFileSync(lockFile, 'utf8'));
const missing = missingEntries(lock);
const count = Object.keys(missing).length;
if (process.argv.includes('--check')) {
  for (const path of Object.keys(missing)) process.stdout.write(`missing in package-lock.json: ${path}\n`);
  process.exitCode = count === 0 ? 0 : 1;
} else if (count > 0) {
  const [top, ...rest] = Object.entries(lock.packages);
  const byPath = ([a], [b]) => a.localeCompare(b, 'en');
  lock.packages = Object.fromEntries([top, ...[...rest, ...Object.entries(missing)].sort(byPath)]);
  writeFileSync(lockFile, `${JSON.stringify(lock, null, 2)}\n`);
  process.stdout.write(`${count} entries added to package-lock.json\n`);
}
