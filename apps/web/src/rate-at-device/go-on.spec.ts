import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { document } from '../../citizen/document.js';

const script = readFileSync('apps/web/citizen/islands/go-on.js', 'utf8');

/** A screen whose server answers each look in turn: with a status, or not at all; as long as `held`, somebody's answer is on it. */
function screenWith(answers: (number | 'away')[], held = 0) {
  const waits: number[] = [];
  const went: string[] = [];
  const looks: (() => void)[] = [];
  const touches: (() => void)[] = [];
  class Request {
    status = 0;
    onload: () => void = () => undefined;
    onerror: () => void = () => undefined;
    open(): void {
      this.status = 0;
    }
    send(): void {
      const answer = answers.shift() ?? 'away';
      if (answer === 'away') return this.onerror();
      this.status = answer;
      this.onload();
    }
  }
  runInNewContext(script, {
    document: {
      getElementById: () => ({ href: '/may-danh-gia/x', getAttribute: () => '3' }),
      documentElement: { getAttribute: () => (waits.length <= held ? 'true' : null) },
      addEventListener: (_: string, listener: () => void) => touches.push(listener),
    },
    location: { replace: (to: string) => went.push(to) },
    setTimeout: (look: () => void, wait: number) => looks.push(look) && waits.push(wait),
    clearTimeout: () => void looks.splice(0),
    XMLHttpRequest: Request,
    Number,
  });
  while (looks.length > 0 && went.length === 0 && waits.length < 20) looks.shift()?.();
  return { went, waits, touches, looks };
}

test('a screen goes on only when the server answers, and looks again until then', () => {
  expect(screenWith(['away', 503, 200])).toMatchObject({ went: ['/may-danh-gia/x'], waits: [3_000, 3_000, 3_000] });
  expect(screenWith([404])).toMatchObject({ went: ['/may-danh-gia/x'], waits: [3_000] });
});

test('a screen with somebody\'s answer on it stays, and a touch gives the whole time again', () => {
  expect(screenWith([200], 2)).toMatchObject({ went: ['/may-danh-gia/x'], waits: [3_000, 3_000, 3_000] });
  const { touches, looks, waits } = screenWith([]);
  const before = [looks.length, waits.length];
  touches[0]?.();
  expect([looks.length, waits.length]).toEqual([1, (before[1] ?? 0) + 1]);
});

test('without scripts it goes on by itself', () => {
  const html = renderToStaticMarkup(document({ title: 'Đánh giá', content: null, css: '', bare: true, next: { seconds: 3, to: '/may-danh-gia/x' } }));
  expect(html).toContain('<noscript><meta http-equiv="refresh" content="3;url=/may-danh-gia/x"/></noscript>');
  expect(html).toContain('<link id="tiep-theo" rel="next" href="/may-danh-gia/x" data-seconds="3"/>');
});
