import { CHART_WIDTHS, COLOURS, COUNT_AXIS, countLabel, drawSvg, nameAxis, type ChartSize } from './draw.js';
import { monthLabel } from './trend-chart.js';

/** Solved cases of a month by timeliness. */
export interface TimelinessMonth {
  readonly from: string;
  readonly early: number;
  readonly onTime: number;
  readonly late: number;
}

const PARTS = [
  { key: 'early', name: 'Sớm hạn', color: COLOURS.early },
  { key: 'onTime', name: 'Đúng hạn', color: COLOURS.onTime },
  { key: 'late', name: 'Quá hạn', color: COLOURS.late },
] as const;

/** Solved cases by month, early, on time and late on top of each other; patterns tell them apart without colour. */
export function timelinessChart(months: readonly TimelinessMonth[], unitName: string | null, size: ChartSize = 'wide'): string {
  const series = PARTS.map(({ key, name, color }) => ({ type: 'bar', name, stack: 'solved', barMaxWidth: 36, itemStyle: { color }, data: months.map((month) => month[key]) }));
  const option = {
    aria: { enabled: true, decal: { show: true } },
    grid: { left: 56, right: 16, top: 36, bottom: 28 },
    legend: { top: 0, left: 0, itemHeight: 10, textStyle: { color: COLOURS.quiet } },
    xAxis: nameAxis(months.map(({ from }) => monthLabel(from))),
    yAxis: COUNT_AXIS,
    series,
  };
  const description = months.map((month) => `tháng ${monthLabel(month.from)}: ${PARTS.map(({ key, name }) => `${name.toLowerCase()} ${countLabel(month[key])}`).join(', ')}`).join('; ');
  return drawSvg(option, { width: CHART_WIDTHS[size], height: 280, title: ['Hồ sơ đã giải quyết theo hạn', unitName].filter(Boolean).join(', '), description: `${description}.` });
}
