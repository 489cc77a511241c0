import { nationalStatus, NATIONAL_STATUSES, type CaseStatus } from '#domain';
import type { Outcome } from './play.js';

/** What was played, as a table for the terminal. */
export function summarise(outcomes: readonly Outcome[]): string {
  const channels = { counter: 'Trực tiếp', online: 'Trực tuyến', post: 'Bưu chính' };
  const rows = [
    ...count(outcomes, ({ plan }) => channels[plan.channel]).map(([name, number]) => ['Hình thức', name, number] as const),
    ...count(outcomes, ({ played }) => NATIONAL_STATUSES[nationalStatus(played.status as CaseStatus)] ?? played.status).map(([name, number]) => ['Trạng thái', name, number] as const),
    ...count(outcomes, ({ plan }) => plan.counterCode).map(([name, number]) => ['Nơi tiếp nhận', name, number] as const),
  ];
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => String(row[column]).length)));
  let group = '';
  const lines = rows.map(([heading, name, number]) => {
    const shown = heading === group ? '' : heading;
    group = heading;
    return `  ${shown.padEnd(widths[0] ?? 0)}  ${name.padEnd(widths[1] ?? 0)}  ${String(number).padStart(5)}`;
  });
  return [`Đã diễn ${outcomes.length} hồ sơ`, ...lines].join('\n');
}

function count(outcomes: readonly Outcome[], name: (outcome: Outcome) => string): [string, number][] {
  const counts = new Map<string, number>();
  for (const outcome of outcomes) counts.set(name(outcome), (counts.get(name(outcome)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}
