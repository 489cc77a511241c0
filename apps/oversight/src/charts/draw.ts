import { BarChart, CustomChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, MarkLineComponent } from 'echarts/components';
import { init, use, type EChartsCoreOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([AriaComponent, BarChart, CustomChart, GridComponent, LegendComponent, LineChart, MarkLineComponent, SVGRenderer]);

/** The staff theme's face; where a picture stands alone the system's own is used. */
const FONT = "'Be Vietnam Pro', system-ui, 'Segoe UI', Roboto, sans-serif";

/** Colours of the staff theme: brand, text and lines, and the states of cases. Each pair is told apart without colour too. */
export const COLOURS = { brand: '#0f6674', target: '#a51e14', text: '#1c262b', quiet: '#4b5a63', line: '#dde3e6', early: '#0f6674', onTime: '#8ac3cc', late: '#a51e14', pale: '#8ac3cc', apart: '#cfd8dc' } as const;

/** Whole numbers as Vietnam writes them. */
const COUNT = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 0 });
const SHARE = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 });

export function countLabel(count: number): string {
  return COUNT.format(count);
}

/** `90 %`, `84,2 %`. */
export function shareLabel(share: number): string {
  return `${SHARE.format(share * 100)}\u00a0%`;
}

/** How wide a chart is drawn, in CSS pixels: for a page, or for a telephone, whose letters would be too small in the other. */
export const CHART_WIDTHS = { wide: 760, narrow: 340 } as const;
export const CHART_SIZES = ['wide', 'narrow'] as const satisfies readonly (keyof typeof CHART_WIDTHS)[];
export type ChartSize = (typeof CHART_SIZES)[number];

/** How large a picture is, in CSS pixels, and what it says to those who do not see it. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
}

/** Draws a chart as a standing SVG: no script, no movement, with its title and description for screen readers. */
export function drawSvg(option: EChartsCoreOption, { width, height, title, description }: Picture): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption({ animation: false, textStyle: { fontFamily: FONT, color: COLOURS.text }, aria: { enabled: true, decal: { show: false } }, ...option });
    const svg = chart.renderToSVGString({ useViewBox: true });
    // By functions: in a string of replacement the signs of a unit's name (`$&`) would mean something.
    return svg
      .replace('<svg ', () => `<svg role="img" aria-label="${escaped(`${title}. ${description}`)}" `)
      .replace(/<svg [^>]*>/, (head) => `${head}<title>${escaped(title)}</title><desc>${escaped(description)}</desc>`);
  } finally {
    chart.dispose();
  }
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** An axis of shares from 0 to 100 %. */
export const SHARE_AXIS = { type: 'value', min: 0, max: 1, axisLabel: { formatter: shareLabel, color: COLOURS.quiet }, splitLine: { lineStyle: { color: COLOURS.line } } } as const;

/** An axis of counts. */
export const COUNT_AXIS = { type: 'value', minInterval: 1, axisLabel: { formatter: countLabel, color: COLOURS.quiet }, splitLine: { lineStyle: { color: COLOURS.line } } } as const;

/** An axis of names. */
export function nameAxis(names: readonly string[], changes: object = {}): object {
  return { type: 'category', data: [...names], axisLine: { lineStyle: { color: COLOURS.quiet } }, axisTick: { show: false }, axisLabel: { color: COLOURS.quiet }, ...changes };
}
