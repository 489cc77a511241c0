import type { Forecast, Outlook } from './forecast.js';
import type { Part } from '../scorecard.js';

const OUTLOOK_WORDS: { readonly [Word in Outlook]: string } = {
  certain: 'Chắc chắn đạt.',
  likely: 'Nhiều khả năng đạt.',
  open: 'Chưa rõ đạt hay không.',
  unlikely: 'Khó đạt với nhịp độ hiện nay.',
  'out-of-reach': 'Không còn đạt được.',
};

/** `84,2 %`, with a space that does not break: a share as people read it, to one decimal. */
function spokenShare(share: number): string {
  return `${(share * 100).toFixed(1).replace('.', ',')}\u00a0%`;
}

/** A whole number as people read it: `12.345`. */
function spokenCount(count: number): string {
  return String(Math.round(count)).replace(/\B(?=(\d{3})+$)/g, '.');
}

/** A forecast in sentences: what is there, what is still to come, where it leads, what the target needs. `words` are the target's. */
export function describeForecast({ remaining, share, interval, needed, outlook }: Forecast, done: Part, words: string | null): string {
  const now = done.denominator === 0 ? 'Kỳ này chưa có dữ liệu.' : `Đến nay ${spokenCount(done.numerator)}/${spokenCount(done.denominator)} (${spokenShare(done.numerator / done.denominator)}).`;
  if (share === null || interval === null) return now;
  const going = remaining.expected < 0.5 ? 'Theo nhịp độ gần đây, không còn phát sinh thêm.' : `Theo nhịp độ gần đây còn khoảng ${spokenCount(remaining.expected)} nữa; cuối kỳ ước đạt ${spokenShare(share)} (từ ${spokenShare(interval.low)} đến ${spokenShare(interval.high)}).`;
  return [now, going, words === null ? '' : needs(needed, words), outlook === null ? '' : OUTLOOK_WORDS[outlook]].filter((sentence) => sentence !== '').join(' ');
}

function needs(needed: number | null, words: string): string {
  if (needed === null) return `Chỉ tiêu: ${words}.`;
  if (needed > 1) return `Chỉ tiêu ${words}: dù toàn bộ phần còn lại đều đạt vẫn thiếu.`;
  return `Chỉ tiêu ${words}: phần còn lại cần đạt ${spokenShare(needed)}.`;
}
