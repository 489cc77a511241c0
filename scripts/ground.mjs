import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Ends the process with one line that a person can act on: Vietnamese first, English in parentheses. */
export function refuse(vietnamese, english) {
  process.stderr.write(`${vietnamese} (${english})\n`);
  process.exit(1);
}

/** Ends the process on a Node that the product does not run on. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  refuse(
    `Cần Node 20.19 trở lên, máy này có Node ${process.versions.node}.`,
    `Node 20.19 or newer is needed, this is Node ${process.versions.node}`,
  );
}

/** Ends the process when nothing can be written into `folder`. */
export function requireWritable(folder) {
  try {
    accessSync(folder, constants.W_OK);
  } catch {
    refuse(`Không ghi được vào thư mục ${folder}.`, `the folder ${folder} is not writable`);
  }
}

/** Hexadecimal digest of the parts in their order. */
export function sha256(...parts) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
}

/**
 * Runs a command to its end and gives its exit code (127 when it cannot be started). A signal that reaches us
 * reaches the command too, and ends us when the command has ended.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
    let interrupted = 0;
    const interrupt = () => {
      interrupted = 130;
      child.kill('SIGINT');
    };
    const terminate = () => {
      interrupted = 143;
      child.kill('SIGTERM');
    };
    process.on('SIGINT', interrupt).on('SIGTERM', terminate);
    const end = (code) => {
      process.removeListener('SIGINT', interrupt).removeListener('SIGTERM', terminate);
      if (interrupted) process.exit(interrupted);
      resolve(code);
    };
    child.once('error', (error) => {
      process.stderr.write(`${command}: ${error.message}\n`);
      end(127);
    });
    child.once('exit', (code) => end(code ?? 1));
  });
}
