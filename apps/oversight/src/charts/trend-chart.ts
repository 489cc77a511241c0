import type { TrendDto, TrendMonthDto } from '../show-trend/show-trend.dto.js';
import { CHART_WIDTHS, COLOURS, SHARE_AXIS, drawSvg, nameAxis, shareLabel, type ChartSize } from './draw.js';

const HEIGHT = 280;

/** `8/2026` of a month. */
export function monthLabel(from: string): string {
  return `${Number(from.slice(5, 7))}/${from.slice(0, 4)}`;
}

/** A measure by months as a line, its target beside it as a dashed one; months without data leave a gap. */
export function trendChart({ figure, unit, months }: TrendDto, size: ChartSize = 'wide'): string {
  const target = months.map((month) => month.target?.value ?? null);
  const series = [
    { type: 'line', name: figure.name, data: months.map(({ share }) => share), symbol: 'circle', symbolSize: 7, connectNulls: false, lineStyle: { width: 2.5, color: COLOURS.brand }, itemStyle: { color: COLOURS.brand }, label: lastLabel(months) },
    ...(target.some((value) => value !== null) ? [{ type: 'line', name: 'Chỉ tiêu', data: target, symbol: 'none', step: 'middle', lineStyle: { width: 2, type: 'dashed', color: COLOURS.target }, itemStyle: { color: COLOURS.target } }] : []),
  ];
  // A long name has the telephone's line to itself; the page says it above the chart.
  const legend = size === 'narrow' ? { show: false } : { top: 0, left: 0, itemHeight: 8, textStyle: { color: COLOURS.quiet } };
  const option = { grid: { left: 56, right: 24, top: 36, bottom: 28 }, legend, xAxis: nameAxis(months.map(({ from }) => monthLabel(from))), yAxis: SHARE_AXIS, series };
  return drawSvg(option, { width: CHART_WIDTHS[size], height: HEIGHT, title: [figure.name, unit?.name].filter(Boolean).join(', '), description: describeTrend(months) });
}

/** The newest point says its value; the others are in the table. */
function lastLabel(months: readonly TrendMonthDto[]): object {
  const last = months.findLastIndex(({ share }) => share !== null);
  return { show: true, position: 'top', color: COLOURS.text, formatter: ({ dataIndex, value }: { dataIndex: number; value: unknown }) => (dataIndex === last && typeof value === 'number' ? shareLabel(value) : '') };
}

function describeTrend(months: readonly TrendMonthDto[]): string {
  const words = months.map(({ from, share }) => `tháng ${monthLabel(from)}: ${share === null ? 'không có dữ liệu' : shareLabel(share)}`).join('; ');
  const target = months.at(-1)?.target;
  return `${words}.${target ? ` Chỉ tiêu: ${target.words}.` : ''}`;
}
