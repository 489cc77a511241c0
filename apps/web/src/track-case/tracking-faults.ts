import { say } from '../../citizen/i18n/words.js';
import type { Fault } from '../../citizen/parts/faults.js';
import type { ApiProblem } from '../public-api/api-problem.js';

/** Why no case is shown. A wrong code and a wrong PIN sound alike, so that codes cannot be tried out. */
export function trackingFaults({ status, retryAfterSeconds }: ApiProblem, code: string, pin: string): readonly Fault[] {
  const missing = [
    ...(code === '' ? [{ field: 'code', message: say('track.no-code') }] : []),
    ...(pin === '' ? [{ field: 'pin', message: say('track.no-pin') }] : []),
  ];
  if (missing.length > 0) return missing;
  if (status === 429) return [{ field: null, message: say('track.too-many', { count: minutesOf(retryAfterSeconds) }) }];
  return [{ field: 'code', message: say('track.wrong') }];
}

function minutesOf(seconds: number | null): number {
  return Math.max(1, Math.ceil((seconds ?? 60) / 60));
}
