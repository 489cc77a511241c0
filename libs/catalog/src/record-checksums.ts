import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPublished, checksumsOf, recordChecksums } from './checksums.js';
import { loadProcedures, loadProcesses, type Published } from './load.js';

/**
 * Adds the checksums of new versions to `libs/catalog/published.json` of the project it is
 * started in. It records nothing while a published version is changed.
 */
const file = join(process.cwd(), 'libs/catalog/published.json');
const published = JSON.parse(readFileSync(file, 'utf8')) as Published;
const current = checksumsOf(loadProcedures(), loadProcesses());
const changed = checkPublished(published, current).filter((fault) => fault.code === 'published-changed');

if (changed.length > 0) {
  for (const fault of changed) console.error(fault.message);
  process.exitCode = 1;
} else {
  writeFileSync(file, `${JSON.stringify(recordChecksums(published, current), null, 2)}\n`);
}
