// Ends the cluster of a test run whose Jest was killed before it could. Arguments: pid of Jest, run folder.
import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { endRun } from './run-folder.mjs';

const jest = Number(process.argv[2]);
const folder = process.argv[3];

function lives() {
  try {
    process.kill(jest, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

while (existsSync(folder)) {
  if (!lives()) await endRun(folder);
  else await sleep(500);
}
