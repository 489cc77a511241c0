import type { Configuration } from '#platform';

/** How a long step can be ended early, and where it reports. */
export interface Progress {
  readonly signal: AbortSignal;
  readonly tell: (line: string) => void;
}

/** Plays demonstration cases of the last 90 days over HTTP into a database that has none. Never in production. */
export async function playDemoCases(_configuration: Configuration, _progress: Progress): Promise<void> {}
