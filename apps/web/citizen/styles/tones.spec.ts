import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { CASE_STATES } from '#domain';
import { StateTag } from '../parts/state-tag.js';

/** What text needs on its ground, WCAG 1.4.3; states are held to more. */
const TEXT = 4.5;
const STATE = 8;

const web = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(web, path), 'utf8');
const [tones, citizen, theme, marks, cases] = [read('citizen/styles/_tones.scss'), read('citizen/styles.scss'), read('staff/src/theme.ts'), read('staff/src/parts/case-state.tsx'), read('citizen/styles/_cases.scss')];

function luminance(colour: string): number {
  const whole = colour.length === 4 ? colour.replace(/[0-9a-f]/gi, '$&$&') : colour;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(whole.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(text: string, ground: string): number {
  const [light = 0, dark = 0] = [luminance(text), luminance(ground)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

type Pairs = Readonly<Record<string, readonly [text: string, ground: string]>>;

/** `within: (#0d4b1f, #e6f4ea)` of the citizens' face, `within: ['#0d4b1f', '#e6f4ea']` of the staff's. */
function pairsIn(text: string): Pairs {
  return Object.fromEntries([...text.matchAll(/(\w+): [([]'?(#\w+)'?, '?(#\w+)'?[)\]]/g)].map(([, name = '', colour = '', ground = '']) => [name, [colour, ground] as const]));
}

const named = (text: string, name: string): string => new RegExp(`(?:\\$|\\b|--)${name}'?: '?(#\\w{3,6})`).exec(text)?.[1] ?? '';
const weak = (pairs: Pairs, least: number): string[] => Object.entries(pairs).filter(([, [text, ground]]) => !(contrast(text, ground) >= least)).map(([name, [text, ground]]) => `${name} ${text} ${ground} ${contrast(text, ground).toFixed(2)}`);

describe('tones', () => {
  test.each([['citizens', pairsIn(tones)], ['staff', pairsIn(theme)]])('every state of the %s has text that is read on its ground, also in grey', (_, pairs) => {
    expect(Object.keys(pairs).sort()).toEqual([...CASE_STATES].sort());
    expect(weak(pairs, STATE)).toEqual([]);
  });

  test('text of the citizen pages is read on every ground that it stands on', () => {
    const [ink, quiet, ground, brand, middle, light, pale] = ['ink', 'quiet', 'ground', 'brand', 'brand-mid', 'brand-light', 'brand-pale'].map((name) => named(tones, name)) as [string, string, string, string, string, string, string];
    const [error, link, visited, focus, onFocus] = ['error', 'link', 'link-visited', 'focus', 'focus-text'].map((name) => named(citizen, name)) as [string, string, string, string, string];
    const grounds = { white: '#ffffff', ground };
    const texts = { ink, quiet, brand, error, link, visited };
    const onGrounds = Object.entries(texts).flatMap(([text, colour]) => Object.entries(grounds).map(([under, shade]) => [`${text} on ${under}`, [colour, shade]] as const));
    const done = /\.mc-done[^}]*background: (#\w+);\s*color: (#\w+)/.exec(cases);
    const pairs: Pairs = {
      ...Object.fromEntries(onGrounds),
      'button': ['#ffffff', middle],
      'button touched': ['#ffffff', brand],
      'second button': [brand, light],
      'chosen': [ink, light],
      'touched': [ink, pale],
      'focus': [onFocus, focus],
      'done': [done?.[2] ?? '', done?.[1] ?? ''],
    };
    expect(Object.values(pairs).flat().filter((colour) => !/^#(\w{3}|\w{6})$/.test(colour))).toEqual([]);
    expect(weak(pairs, TEXT)).toEqual([]);
  });

  test('text of the staff pages is read on their grounds', () => {
    const [brand = [], danger = []] = ['brand', 'danger'].map((name) => new RegExp(`${name}: MantineColorsTuple = \\[([^\\]]+)`).exec(theme)?.[1]?.match(/#\w{6}/g) ?? []);
    const greys = ['dimmed', 'error', 'text'].map((name) => [name, named(theme, `mantine-color-${name}`)] as const);
    const pairs: Pairs = {
      ...Object.fromEntries(greys.flatMap(([name, colour]) => [[`${name} on white`, ['#ffffff', colour]], [`${name} on ground`, [named(theme, 'page-ground'), colour]]])),
      'button': ['#ffffff', brand[8] ?? ''],
      'button touched': ['#ffffff', brand[9] ?? ''],
      'light button': [brand[9] ?? '', brand[1] ?? ''],
      'grave button': ['#ffffff', danger[8] ?? ''],
    };
    expect([brand.length, danger.length]).toEqual([10, 10]);
    expect(weak(pairs, TEXT)).toEqual([]);
  });

  test('no two states have one sign, on either face, and the sign never stands without its word', () => {
    const signs = CASE_STATES.map((state) => {
      const html = renderToStaticMarkup(createElement(StateTag, { state, text: 'Lời' }));
      expect(html).toMatch(/aria-hidden="true">[^<]+<\/span><span>Lời</);
      return /aria-hidden="true">([^<]+)</.exec(html)?.[1] ?? '';
    });
    expect(new Set(signs).size).toBe(CASE_STATES.length);
    const icons = /ICONS[^{]*\{([^}]*)\}/.exec(marks)?.[1] ?? '';
    expect(CASE_STATES.map((state) => new RegExp(`${state}: '([^']+)'`).exec(icons)?.[1])).toEqual(signs);
  });

  test('the arithmetic is that of WCAG', () => {
    expect([contrast('#000000', '#fff'), contrast('#777777', '#ffffff')].map((ratio) => ratio.toFixed(2))).toEqual(['21.00', '4.48']);
    expect(weak({ grey: ['#777777', '#ffffff'], lost: ['', '#ffffff'] }, TEXT)).toHaveLength(2);
  });
});
