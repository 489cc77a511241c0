import type { ComparedUnitDto, ComparisonDto } from '../compare-units/compare-units.dto.js';
import { CHART_WIDTHS, COLOURS, SHARE_AXIS, countLabel, drawSvg, nameAxis, shareLabel, type ChartSize } from './draw.js';

/** What a unit takes: in the narrow drawing its name may want three lines. */
const ROWS = { wide: 40, narrow: 56 } as const;
const NARROW_NAME = { width: 104, overflow: 'break' } as const;

/** Longer names are cut; the table has them whole. */
const LONGEST_NAME = 32;

/** What a custom series is asked to draw: a line between two values of one row. */
interface Drawing {
  value(dimension: number): number;
  coord(point: readonly number[]): number[];
}

/** Units as bars, best at the top, with their number; sampled shares with whiskers of 95 %. Units with too few are paler and below. */
export function comparisonChart({ figure, period, ranked, notEnough }: ComparisonDto, size: ChartSize = 'wide'): string {
  const units = [...ranked, ...notEnough];
  const names = units.map(({ unit: { shortName }, denominator }) => `${cut(shortName)}\n(${countLabel(denominator)})`);
  const target = units[0]?.target ?? null;
  const bars = {
    type: 'bar',
    barWidth: 16,
    data: units.map(({ share }, index) => ({ value: share ?? 0, itemStyle: { color: index >= ranked.length ? COLOURS.apart : figure.sampled ? COLOURS.pale : COLOURS.brand } })),
    label: { show: !figure.sampled, position: 'right', color: COLOURS.text, formatter: ({ value }: { value: unknown }) => (typeof value === 'number' ? shareLabel(value) : '') },
    ...(target && units.every((unit) => unit.target?.value === target.value) ? { markLine: markAt(target.value, target.words) } : {}),
  };
  const option = { grid: { left: 12, right: size === 'narrow' ? 48 : 64, top: 28, bottom: 8 }, xAxis: { ...SHARE_AXIS, position: 'bottom' }, yAxis: nameAxis(names, { inverse: true, axisLabel: { color: COLOURS.text, lineHeight: 15, ...(size === 'narrow' ? NARROW_NAME : {}) } }), series: figure.sampled ? [bars, whiskers(units)] : [bars] };
  return drawSvg(option, { width: CHART_WIDTHS[size], height: 76 + ROWS[size] * Math.max(1, units.length), title: `${figure.name}, ${period.text}`, description: units.length === 0 ? 'Không có dữ liệu.' : `${units.map(describeUnit).join('; ')}.` });
}

function cut(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
}

function markAt(value: number, words: string): object {
  return { symbol: 'none', silent: true, lineStyle: { type: 'dashed', color: COLOURS.target, width: 2 }, label: { formatter: words, position: 'start', color: COLOURS.target }, data: [{ xAxis: value }] };
}

function whiskers(units: readonly ComparedUnitDto[]): object {
  return {
    type: 'custom',
    silent: true,
    data: units.flatMap(({ interval }, index) => (interval ? [[index, interval.low, interval.high]] : [])),
    encode: { x: [1, 2], y: 0 },
    renderItem: (_: unknown, api: Drawing) => {
      const [left = 0, y = 0] = api.coord([api.value(1), api.value(0)]);
      const [right = 0] = api.coord([api.value(2), api.value(0)]);
      const stroke = { stroke: COLOURS.text, lineWidth: 1.5 };
      const line = (x1: number, y1: number, x2: number, y2: number): object => ({ type: 'line', shape: { x1, y1, x2, y2 }, style: stroke });
      return { type: 'group', children: [line(left, y, right, y), line(left, y - 5, left, y + 5), line(right, y - 5, right, y + 5)] };
    },
  };
}

function describeUnit({ unit, share, denominator, interval }: ComparedUnitDto): string {
  const bounds = interval ? `, khoảng tin cậy từ ${shareLabel(interval.low)} đến ${shareLabel(interval.high)}` : '';
  return `${unit.name}: ${share === null ? 'không có dữ liệu' : shareLabel(share)} trên ${countLabel(denominator)}${bounds}`;
}
