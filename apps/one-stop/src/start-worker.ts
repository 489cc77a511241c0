import type { Configuration } from '#platform';
import type { Running } from './start-http.js';

/** The notification worker beside the API; its own connections, closed after the message at hand. */
export async function startWorker(_configuration: Configuration): Promise<Running> {
  return { close: async () => undefined };
}
