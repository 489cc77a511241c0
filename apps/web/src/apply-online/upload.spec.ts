import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from '@jest/globals';

const script = readFileSync('apps/web/citizen/islands/upload.js', 'utf8');

/** What becomes of a file on its way: it arrives and is answered, it arrives and the answer is lost, or it is refused. */
type Fate = 'taken' | 'lost' | 'refused';

interface Sent {
  readonly key: string | null;
  readonly name: string;
}

/** A form on a page with the script, over a line on which each file meets the next fate. */
function pageWith(fates: readonly Fate[]) {
  const left = [...fates];
  const sent: Sent[] = [];
  const listeners = new Map<string, () => unknown>();
  const button = { hidden: false, textContent: '' };
  const state = { textContent: '' };
  const input = { files: [] as File[], value: '', addEventListener: (_: string, listener: () => unknown) => listeners.set('change', listener) };
  let reloads = 0;
  class Request {
    readonly upload = {};
    status = 0;
    responseText = '';
    onload: () => void = () => undefined;
    onerror: () => void = () => undefined;
    private address = '';
    open(_: string, address: string): void {
      this.address = address;
    }
    setRequestHeader(): void {}
    send(body: FormData): void {
      sent.push({ key: new URL(this.address).searchParams.get('key'), name: (body.get('file') as File).name });
      const fate = left.shift() ?? 'taken';
      if (fate === 'lost') return this.onerror();
      this.status = fate === 'taken' ? 200 : 415;
      this.responseText = JSON.stringify({ message: fate === 'taken' ? '' : 'Chỉ nhận tệp PDF' });
      this.onload();
    }
  }
  const parts: Record<string, unknown> = { 'input[type=file]': input, button, '[role=status]': state };
  const form = {
    action: 'https://motcua.example/nop-ho-so/tep/to-khai?kiem-tra=1&key=abc-0',
    dataset: { broken: 'Đường truyền bị ngắt', retry: 'Thử lại' },
    querySelector: (selector: string) => parts[selector],
    addEventListener: (_: string, listener: (event: unknown) => unknown) => listeners.set('submit', () => listener({ preventDefault: () => undefined })),
  };
  runInNewContext(script, { document: { querySelectorAll: () => [form] }, location: { reload: () => (reloads += 1) }, addEventListener: () => undefined, XMLHttpRequest: Request, FormData, File, URL });
  const settled = () => new Promise((resolve) => setTimeout(resolve, 20));
  return {
    sent,
    button,
    state,
    reloads: () => reloads,
    choose: async (...names: string[]) => {
      input.files = names.map((name) => new File(['%PDF'], name, { type: 'application/pdf' }));
      await listeners.get('change')?.();
      await settled();
    },
    retry: async () => {
      await listeners.get('submit')?.();
      await settled();
    },
  };
}

test('a file whose answer was lost is sent again under its key; every other has one of its own', async () => {
  const page = pageWith(['taken', 'lost', 'lost', 'taken']);
  await page.choose('a.pdf', 'b.pdf');
  expect([page.button.hidden, page.state.textContent, page.reloads()]).toEqual([false, 'b.pdf: Đường truyền bị ngắt', 0]);
  await page.retry();
  await page.choose('c.pdf');
  expect(page.sent).toEqual([
    { key: 'abc-0-0', name: 'a.pdf' },
    { key: 'abc-0-1', name: 'b.pdf' },
    { key: 'abc-0-1', name: 'b.pdf' },
    { key: 'abc-0-1', name: 'b.pdf' },
    { key: 'abc-0-2', name: 'c.pdf' },
  ]);
  expect(page.reloads()).toBe(1);
});

test('files that are chosen while others are on their way are sent behind them, each once', async () => {
  const page = pageWith([]);
  await Promise.all([page.choose('a.pdf'), page.choose('b.pdf')]);
  expect(page.sent.map(({ name }) => name)).toEqual(['a.pdf', 'b.pdf']);
  expect(page.reloads()).toBe(1);
});

test('a file that is refused keeps none of the others back, and the page stays as long as it is told why', async () => {
  const page = pageWith(['refused', 'taken']);
  await page.choose('a.txt', 'b.pdf');
  expect(page.sent.map(({ name }) => name)).toEqual(['a.txt', 'b.pdf']);
  expect([page.state.textContent, page.reloads()]).toEqual(['a.txt: Chỉ nhận tệp PDF', 0]);
});
