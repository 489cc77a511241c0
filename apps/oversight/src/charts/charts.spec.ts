import { describe, expect, test } from '@jest/globals';
import type { ComparedUnitDto, ComparisonDto } from '../compare-units/compare-units.dto.js';
import type { TrendDto } from '../show-trend/show-trend.dto.js';
import { comparisonChart } from './comparison-chart.js';
import { shareLabel } from './draw.js';
import { timelinessChart } from './timeliness-chart.js';
import { trendChart } from './trend-chart.js';

const figure = { key: 'satisfied', name: 'Tỷ lệ hài lòng', formula: 'a / b', sampled: true, better: 'high' };
const target = { value: 0.9, strict: false, ceiling: false, words: 'từ 90 % trở lên' };
const unit = (code: string, shortName: string) => ({ code, name: `UBND ${shortName}`, shortName });

/** Text that the picture shows. */
const texts = (svg: string): string[] => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text.replaceAll('\u00a0', ' '));

function month(number: number, share: number | null) {
  return { from: `2026-0${number}-01`, to: `2026-0${number + 1}-01`, text: `tháng ${number}/2026`, numerator: null, denominator: null, share, interval: null, target };
}

describe('the trend', () => {
  const trend: TrendDto = { figure, unit: unit('H99', 'tỉnh An Hải'), months: [month(6, 0.8), month(7, null), month(8, 0.915)] };
  const svg = trendChart(trend);

  test('names months and shares as Vietnam writes them, the newest value by its point', () => {
    expect(texts(svg)).toEqual(expect.arrayContaining(['6/2026', '7/2026', '8/2026', '100 %', '91,5 %', 'Tỷ lệ hài lòng', 'Chỉ tiêu']));
    expect(texts(svg)).not.toContain('80,0 %');
  });

  test('says in words what it shows', () => {
    expect(svg.replaceAll('\u00a0', ' ')).toContain('<desc>tháng 6/2026: 80 %; tháng 7/2026: không có dữ liệu; tháng 8/2026: 91,5 %. Chỉ tiêu: từ 90 % trở lên.</desc>');
    expect(svg).toMatch(/^<svg role="img" aria-label="Tỷ lệ hài lòng, UBND tỉnh An Hải\./);
  });

  test('takes the signs of a name for what they are', () => {
    const named = trendChart({ ...trend, unit: { ...unit('H99', ''), name: `Tổ $& "$'" <b>` } });
    expect(named).toContain('<title>Tỷ lệ hài lòng, Tổ $&#38; &#34;$&#39;&#34; &#60;b&#62;</title>');
    expect(named.match(/<svg /g)).toHaveLength(1);
  });

  test('is drawn narrower for a telephone, with the same letters', () => {
    const narrow = trendChart(trend, 'narrow');
    expect([svg, narrow].map((drawn) => /viewBox="0 0 (\d+) /.exec(drawn)?.[1])).toEqual(['760', '340']);
    expect(texts(narrow)).toEqual(expect.arrayContaining(['6/2026', '8/2026', '91,5 %']));
  });

  test('stands still and carries no script', () => {
    expect(svg).not.toMatch(/<script|<animate|@keyframes|\son\w+=/);
  });
});

describe('the comparison', () => {
  const compared = (name: string, share: number, count: number): ComparedUnitDto => ({ unit: unit(name, name), numerator: Math.round(share * count), denominator: count, share, interval: { low: share - 0.1, high: Math.min(1, share + 0.1) }, target });
  const comparison = (ranked: readonly ComparedUnitDto[], notEnough: readonly ComparedUnitDto[]): ComparisonDto => ({
    figure,
    period: { from: '2026-07-01', to: '2026-10-01', text: 'quý III/2026' },
    unit: null,
    enough: 30,
    ranked: ranked.map((item, index) => ({ ...item, rank: index + 1 })),
    notEnough: [...notEnough],
    noData: [],
  });

  test('names units with how many stand behind them, and draws three lines for each whisker', () => {
    const lines = (svg: string): number => svg.split('stroke-width="1.5"').length - 1;
    const one = comparisonChart(comparison([compared('xã Tân Lập', 0.8, 40)], []));
    const two = comparisonChart(comparison([compared('xã Tân Lập', 0.8, 1240)], [compared('xã Đông Sơn', 0.5, 4)]));
    expect(texts(two)).toEqual(expect.arrayContaining(['xã Tân Lập', '(1.240)', 'xã Đông Sơn', '(4)', 'từ 90 % trở lên']));
    expect([lines(one), lines(two)]).toEqual([3, 6]);
  });

  test('a name cannot break out of the picture', () => {
    const svg = comparisonChart(comparison([compared('"><script>x</script>', 0.8, 40)], []));
    expect(svg).not.toContain('<script');
  });

  test('without units it says so', () => {
    expect(comparisonChart(comparison([], []))).toContain('<desc>Không có dữ liệu.</desc>');
  });
});

test('timeliness tells its parts apart by patterns and by name', () => {
  const svg = timelinessChart([{ from: '2026-07-01', early: 1200, onTime: 30, late: 4 }], 'UBND tỉnh An Hải');
  expect(texts(svg)).toEqual(expect.arrayContaining(['Sớm hạn', 'Đúng hạn', 'Quá hạn', '7/2026']));
  expect(svg).toContain('<pattern');
  expect(svg).toContain('sớm hạn 1.200, đúng hạn 30, quá hạn 4');
});

test('shares have a comma', () => {
  expect(shareLabel(0.8425).replace('\u00a0', ' ')).toBe('84,3 %');
});
