import type { Configuration } from '#platform';

/** Publishes procedures, processes, calendars and holidays that are new or have a new version; the rest stays. */
export async function publishCatalogue(_configuration: Configuration): Promise<void> {}
