import { describeMinutes } from '../../calendar/words.js';
import type { ForecastQuality } from './forecast-quality.js';
import type { LatenessChance, OpenWork } from './lateness-chance.js';

const DAY_MINUTES = 480;
/** From so many cases and so many times the usual on a queue is worth a word. */
const LONG_QUEUE = { cases: 5, times: 1.5 };
/** Fewer past cases say little: then the whole procedure is what counts. */
const FEW_CASES = 5;

/** Why the chance is what it is, a reason a sentence: "Còn 3 bước, thường mất khoảng 5 ngày làm việc; hạn còn 2 ngày làm việc." */
export function chanceReasons(found: LatenessChance, { leftMinutes }: Pick<OpenWork, 'leftMinutes'>): string[] {
  if (leftMinutes <= 0) return ['Đã quá ngày hẹn.'];
  const left = `hạn còn ${workingTime(leftMinutes)}`;
  const { usualMinutes, usualSteps, pastCases, pastLate } = found;
  if (usualMinutes === null || usualSteps === null) return [`Chưa có hồ sơ nào ở bước này lâu như vậy, tính theo cả thủ tục; ${left}.`, ...queueReason(found)];
  const alike =
    pastCases < FEW_CASES
      ? `Mới có ${pastCases} hồ sơ tương tự, nên tính thêm theo cả thủ tục.`
      : `Trong ${pastCases} hồ sơ trước đây ở bước này lâu như vậy, ${pastLate} hồ sơ cần nhiều hơn thời gian còn lại.`;
  return [`Còn ${usualSteps} bước, thường mất khoảng ${workingTime(usualMinutes)}; ${left}.`, alike, ...queueReason(found)];
}

/** How good forecasts were, in plain words. */
export function qualityWords({ count, brier, baseRate, baseBrier, skill }: ForecastQuality): string {
  if (brier === null || baseRate === null || baseBrier === null) return 'Chưa có dự báo nào có kết quả để so sánh.';
  const judged = `Trong ${count} dự báo đã có kết quả, sai số Brier là ${decimal(brier, 3)} (0 là hoàn hảo); luôn đoán theo tỷ lệ trễ chung ${decimal(baseRate * 100, 1)} % thì sai số là ${decimal(baseBrier, 3)}.`;
  if (skill === null) return `${judged} Mọi hồ sơ kết thúc như nhau nên chưa so sánh được.`;
  const better = decimal(Math.abs(skill) * 100, 0);
  return `${judged} ${skill > 0 ? `Dự báo tốt hơn ${better} %.` : 'Dự báo chưa tốt hơn, chưa nên dựa vào.'}`;
}

function decimal(value: number, digits: number): string {
  return value.toFixed(digits).replace('.', ',');
}

function queueReason({ step }: LatenessChance): string[] {
  const queue = step?.queue;
  if (!queue || queue.waiting < LONG_QUEUE.cases || queue.waiting < LONG_QUEUE.times * queue.usual) return [];
  const times = queue.usual < 1 ? null : Math.round((queue.waiting / queue.usual) * 10) / 10;
  const compared = times === null ? 'bình thường hầu như không có' : `gấp ${String(times).replace('.', ',')} lần bình thường`;
  return [`Đơn vị đang có ${queue.waiting} hồ sơ chờ ở bước này, ${compared}.`];
}

/** Working time as people say it: half days from one day on. */
function workingTime(minutes: number): string {
  if (minutes < DAY_MINUTES) return describeMinutes(Math.max(0, Math.round(minutes)));
  return `${String(Math.round((minutes * 2) / DAY_MINUTES) / 2).replace('.', ',')} ngày làm việc`;
}
