import 'reflect-metadata';
import { ConfigurationError } from '#configuration';
import { Lifecycle } from './lifecycle.js';
import { start } from './start.js';
import { StartFault } from './start-fault.js';

const tell = (line: string): void => void process.stdout.write(`${line}\n`);
const lifecycle = new Lifecycle(tell);
lifecycle.watch();

try {
  await start({ env: process.env, args: process.argv.slice(2), lifecycle, tell });
} catch (error) {
  if (!lifecycle.signal.aborted) {
    const plain = error instanceof StartFault || error instanceof ConfigurationError;
    process.stderr.write(`${error instanceof Error ? ((plain ? undefined : error.stack) ?? error.message) : String(error)}\n`);
    await lifecycle.end(1);
  }
}
