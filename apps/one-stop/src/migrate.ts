import 'reflect-metadata';
import { readConfiguration } from '#configuration';
import { endWith, withSecretFiles } from '#platform';
import { prepareDatabase } from './prepare-database.js';

// Brings the database up to date and ends: the step before new versions of the other processes start.
try {
  const words = await prepareDatabase(readConfiguration(withSecretFiles(process.env)));
  if (words !== null) process.stdout.write(`${words}\n`);
} catch (error) {
  endWith(error);
}
