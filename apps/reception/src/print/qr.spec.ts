import { expect, test } from '@jest/globals';
import { qrSvg } from './qr.js';

test('draws an SVG that carries the quiet zone of four modules', async () => {
  const svg = await qrSvg('https://motcua.example/tra-cuu#H99.21.05-260820-0123.K7MX9RTA');
  const size = Number(/viewBox="0 0 (\d+) \1"/.exec(svg)?.[1]);
  expect(svg).toMatch(/^<svg /);
  expect((size - 8 - 17) % 4).toBe(0);
});

test('does not repeat the text: a PIN in a page source would be read by accident', async () => {
  expect(await qrSvg('#H99.K7MX9RTA')).not.toContain('K7MX9RTA');
});
