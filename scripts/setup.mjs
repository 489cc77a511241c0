import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { alone } from './alone.mjs';
import { refuse, requireNode, requireWritable, root, run, sha256 } from './ground.mjs';

const stampFile = join(root, 'node_modules', '.mot-cua-lock');

function wantedStamp() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  return sha256(lock, process.platform, process.arch);
}

function readStamp() {
  try {
    return readFileSync(stampFile, 'utf8');
  } catch {
    return '';
  }
}

/**
 * Whether packages that somebody installed by hand are those of the lock file: npm's own record in node_modules
 * names the same version for every package that is not bound to another platform.
 */
function installedByHand() {
  try {
    const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
    const found = JSON.parse(readFileSync(join(root, 'node_modules', '.package-lock.json'), 'utf8')).packages;
    return Object.entries(wanted).every(([path, entry]) => {
      if (path === '') return true;
      const installed = found[path];
      if (installed === undefined) return entry.optional === true || entry.devOptional === true || entry.peer === true;
      return installed.version === entry.version && existsSync(join(root, path));
    });
  } catch {
    return false;
  }
}

function npm(args) {
  const script = process.env.npm_execpath;
  if (script !== undefined && /\.c?js$/.test(script)) return run(process.execPath, [script, ...args]);
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, { shell: process.platform === 'win32' });
}

/** Installs the packages of package-lock.json unless they are there. Safe when two run at once: the second waits. */
export async function setup() {
  requireNode();
  if (readStamp() === wantedStamp()) return;
  await alone('setup', async () => {
    const wanted = wantedStamp();
    if (readStamp() === wanted) return;
    requireWritable(root);
    if (!installedByHand()) {
      process.stdout.write('Đang cài các thư viện (lần đầu mất vài phút)…\n');
      const code = await npm(['ci', '--include=dev', '--no-audit', '--no-fund']);
      if (code !== 0) refuse(`Không cài được các thư viện (npm ci trả về mã ${code}).`, `npm ci ended with code ${code}`);
    }
    try {
      writeFileSync(stampFile, wanted);
    } catch {
      refuse(`Không ghi được vào thư mục ${join(root, 'node_modules')}.`, 'node_modules is not writable');
    }
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await setup();
