import type { Fault } from '../../citizen/parts/faults.js';
import type { ApiProblem } from '../public-api/api-problem.js';

/** Why no case is shown. A wrong code and a wrong PIN sound alike, so that codes cannot be tried out. */
export function trackingFaults({ status, retryAfterSeconds }: ApiProblem, code: string, pin: string): readonly Fault[] {
  const missing = [
    ...(code === '' ? [{ field: 'code', message: 'Hãy nhập mã hồ sơ' }] : []),
    ...(pin === '' ? [{ field: 'pin', message: 'Hãy nhập mã PIN' }] : []),
  ];
  if (missing.length > 0) return missing;
  if (status === 429) return [{ field: null, message: `Bạn đã nhập sai nhiều lần. Hãy thử lại sau ${minutesOf(retryAfterSeconds)} phút.` }];
  return [{ field: 'code', message: 'Mã hồ sơ hoặc mã PIN không đúng. Hãy xem lại cả hai mã trên giấy tiếp nhận.' }];
}

function minutesOf(seconds: number | null): number {
  return Math.max(1, Math.ceil((seconds ?? 60) / 60));
}
