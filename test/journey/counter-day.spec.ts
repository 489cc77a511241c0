import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { faultsOf } from '../support/axe.js';
import { PHONE, journey, overhang, personalIn, picture, resize, startBrowser, traces, visit } from '../support/browser.js';
import { keptDraft } from '../support/kept-draft.js';
import { startOneStop, type RunningOneStop } from '../support/one-stop.js';
import { SAMPLE_PDF } from '../support/sample-pdf.js';
import { StaffDesk } from '../support/staff-desk.js';
import { steps } from './steps.js';

const FORM = 'Tờ khai khai sinh (để trống).pdf';
const CARD = '079190012345||Nguyễn Thị Hương Giang|02031990|Nữ|12 Nguyễn Đình Chiểu, Tân Lập|01012021';

/** A hand on the keyboard: what it presses is counted. A scanner presses for itself, which is one pull of its trigger. */
class Hand {
  pressed = 0;

  constructor(private readonly page: Page) {}

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      this.pressed += 1;
      await this.page.keyboard.press(key);
    }
  }

  async type(text: string): Promise<void> {
    this.pressed += text.length;
    // Slower than any scanner.
    await this.page.keyboard.type(text, { delay: 60 });
  }

  async scan(text: string): Promise<void> {
    this.pressed += 1;
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }
}

journey('a day at the counter, by keys alone', () => {
  let system: RunningOneStop;
  let browser: Browser;
  let counter: StaffDesk;
  let machine = '';
  let code = '';

  const step = steps();

  beforeAll(async () => {
    [system, browser] = await Promise.all([startOneStop(), startBrowser()]);
    counter = await StaffDesk.open(browser, system.address, 'motcua.tanlap');
    machine = await setUpQueue(browser, system.address);
    await publishForm(browser, system.address);
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    await system?.close();
  }, 60_000);

  /** Whole, narrow enough and without fault. */
  async function lookAt(page: Page, name: string): Promise<void> {
    await picture(page, `counter-${name}`);
    expect([name, ...(await faultsOf(page))]).toEqual([name]);
  }

  async function chooseProcedure(hand: Hand): Promise<void> {
    const { page } = counter;
    await page.getByRole('combobox', { name: 'Tên hoặc mã thủ tục' }).and(page.locator(':focus')).waitFor();
    await hand.type('dkks');
    await page.locator('[data-combobox-option]', { hasText: 'Thủ tục đăng ký khai sinh' }).first().waitFor();
    await hand.press('Enter');
    await page.getByText('Tờ khai đăng ký khai sinh').first().waitFor();
  }

  async function receive(hand: Hand): Promise<string> {
    const { page } = counter;
    await hand.press('F8', 'Control+Enter');
    return (await page.locator('.received-strip .big-code').first().textContent()) ?? '';
  }

  step('a citizen takes a number with two taps, the wall shows it, the counter calls it with one key', async () => {
    const hall = await visit(browser, system.address, { viewport: PHONE });
    await hall.page.goto(machine);
    await lookAt(hall.page, 'ticket-machine');
    expect(await overhang(hall.page)).toBe(0);
    await hall.page.getByRole('button', { name: 'Tất cả thủ tục' }).click();
    await hall.page.getByRole('heading', { name: '0001' }).waitFor();
    await hall.context.close();
    const { page } = counter;
    await counter.go('tiep-nhan');
    await page.getByRole('combobox', { name: 'Tôi ngồi ở quầy' }).click();
    await page.getByRole('option', { name: '1 · Quầy 1' }).click();
    await page.locator('h1').click();
    await page.keyboard.press('n');
    await page.locator('.window-number', { hasText: '0001' }).waitFor();
  });

  step('a new applicant, from card to receipt: at most 20 keys and no click', async () => {
    const { page } = counter;
    await counter.go('tiep-nhan');
    const hand = new Hand(page);
    await hand.scan(CARD);
    await chooseProcedure(hand);
    await lookAt(page, 'intake');
    code = await receive(hand);
    expect(code).toMatch(/^H99\.21\.05\.01-\d{6}-\d{4}$/);
    expect(hand.pressed).toBeLessThanOrEqual(20);
    await page.locator('.scan-box input:focus').waitFor();
  });

  step('who was here before, with a usual procedure: at most 8 keys', async () => {
    const { page } = counter;
    await counter.go('tiep-nhan');
    const hand = new Hand(page);
    await hand.scan(CARD);
    await page.getByText('đã từng nộp hồ sơ').waitFor();
    await hand.press('Alt+1');
    await page.getByText('Hồ sơ cùng người, cùng thủ tục đang xử lý').waitFor();
    await receive(hand);
    expect(hand.pressed).toBeLessThanOrEqual(8);
  });

  step('all typed by hand: at most 100 keys', async () => {
    const { page } = counter;
    await counter.go('tiep-nhan');
    const hand = new Hand(page);
    await hand.press('Tab', 'Tab', 'Tab', 'Tab');
    await page.getByLabel('Họ, chữ đệm và tên').first().and(page.locator(':focus')).waitFor();
    await hand.type('Y Blia Nie');
    await hand.press('Tab');
    await hand.type('066090001234');
    await hand.press('Tab');
    await hand.type('02031990');
    await hand.press('Tab', 'Tab');
    await hand.type('0912345678');
    await hand.press('Tab');
    await hand.type('Thon Dinh, Tan Lap');
    await hand.press('Tab', 'Tab', 'Tab');
    await chooseProcedure(hand);
    await receive(hand);
    expect(hand.pressed).toBeLessThanOrEqual(100);
  });

  step('who came without a paper gets its blank form: F9 leads there, Tab goes by', async () => {
    const { page } = counter;
    await counter.go('tiep-nhan');
    const hand = new Hand(page);
    await page.getByRole('combobox', { name: 'Tên hoặc mã thủ tục' }).focus();
    await chooseProcedure(hand);
    const form = page.getByRole('link', { name: FORM });
    const paper = page.getByRole('checkbox', { name: 'Tờ khai đăng ký khai sinh' });
    await paper.focus();
    await hand.press('Tab');
    expect(await page.locator('.blank-forms :focus').count()).toBe(0);
    await hand.press('F9');
    await form.and(page.locator(':focus')).waitFor();
    const [saved] = await Promise.all([page.waitForEvent('download'), hand.press('Enter')]);
    expect(saved.suggestedFilename()).toBe(FORM);
    await hand.press('F9');
    await page.getByRole('button', { name: `In biểu mẫu ${FORM}` }).and(page.locator(':focus')).waitFor();
    await hand.press('Enter');
    await page.locator('iframe[title=PDF]').waitFor({ state: 'attached' });
    await lookAt(page, 'blank-forms');
    await resize(page, PHONE);
    expect(await overhang(page)).toBe(0);
    await resize(page, { width: 1280, height: 800 });
    await keptDraft(page, '1.001193');
    await page.reload();
    await page.getByRole('button', { name: 'Bỏ, nhập mới' }).click();
    await page.getByText('Hồ sơ đang nhập dở').waitFor({ state: 'detached' });
  });

  step('what is being typed survives a reload, and its scan with it', async () => {
    const { page } = counter;
    await counter.go('tiep-nhan');
    const hand = new Hand(page);
    await hand.scan(CARD.replace('Hương Giang', 'Thu Hà'));
    await chooseProcedure(hand);
    await hand.press('F8');
    await Promise.all([arrival(page), page.locator('input[type=file]').first().setInputFiles({ name: 'tờ khai.pdf', mimeType: 'application/pdf', buffer: SAMPLE_PDF })]);
    await keptDraft(page, 'tờ khai.pdf');
    await page.reload();
    await page.getByText('Hồ sơ đang nhập dở').waitFor();
    expect(await page.getByLabel('Họ, chữ đệm và tên').first().inputValue()).toBe('Nguyễn Thị Thu Hà');
    await page.getByText('tờ khai.pdf').first().waitFor();
    await resize(page, PHONE);
    expect(await overhang(page)).toBe(0);
    await resize(page, { width: 1280, height: 800 });
    await hand.press('Escape', 'Escape');
    await page.getByText('Đã để sau hồ sơ đang nhập').waitFor();
    await hand.press('Control+z');
    await page.getByText('Đã hoàn tác').waitFor();
    expect(await page.getByLabel('Họ, chữ đệm và tên').first().inputValue()).toBe('Nguyễn Thị Thu Hà');
    await page.getByRole('button', { name: 'Bỏ, nhập mới' }).click();
    await page.getByText('Hồ sơ đang nhập dở').waitFor({ state: 'detached' });
  });

  step('the server dies while somebody types and uploads: nothing typed is lost, the file is tried again, the case is received once', async () => {
    const { page } = counter;
    const hand = new Hand(page);
    await hand.scan(CARD.replace('Hương Giang', 'Thu Hà').replace('012345', '012399'));
    await chooseProcedure(hand);
    await hand.press('F8');
    // The file is on its way when the server dies.
    let dead: () => void = () => undefined;
    const died = new Promise<void>((resolve) => (dead = resolve));
    await page.route('**/api/v1/files?*', async (route) => {
      await died;
      await route.continue();
    }, { times: 1 });
    await page.locator('input[type=file]').first().setInputFiles({ name: 'tờ khai.pdf', mimeType: 'application/pdf', buffer: SAMPLE_PDF });
    const box = page.getByRole('group', { name: /^Tệp:/ }).first();
    await box.getByRole('progressbar').waitFor({ state: 'attached' });
    await system.kill();
    dead();
    await box.getByRole('button', { name: 'Thử lại' }).waitFor();
    await hand.press('Control+Enter');
    await page.getByText('Chưa gửi được vì mất kết nối').waitFor();
    await system.restart();
    await page.getByText('Đã có kết nối. Bấm Ctrl+Enter').waitFor();
    await Promise.all([arrival(page), box.getByRole('button', { name: 'Thử lại' }).click()]);
    await keptDraft(page, 'tờ khai.pdf');
    await page.reload();
    await page.getByText('Hồ sơ đang nhập dở').waitFor();
    expect(await page.getByLabel('Họ, chữ đệm và tên').first().inputValue()).toBe('Nguyễn Thị Thu Hà');
    await page.getByText('tờ khai.pdf').first().waitFor();
    // It arrives, and its answer is lost: sent again it is the same case.
    await page.route('**/api/v1/cases', async (route) => {
      await route.fetch();
      await route.abort();
    }, { times: 1 });
    await hand.press('Control+Enter');
    await page.getByText('Bấm Ctrl+Enter để gửi').or(page.getByText('Chưa gửi được vì mất kết nối')).first().waitFor();
    await hand.press('Control+Enter');
    await page.locator('.received-strip').waitFor();
    const found = (await (await page.context().request.get('/api/v1/cases', { params: { q: 'Nguyễn Thị Thu Hà' } })).json()) as { readonly items: readonly unknown[] };
    expect(found.items).toHaveLength(1);
    // That nobody answered the browser reports as errors.
    counter.seat.complaints.length = 0;
  });

  step('the day ends with its book: what came in, went on and was paid, each printed with a key', async () => {
    const { page } = counter;
    await counter.go('cuoi-ngay');
    await page.getByRole('tab', { name: 'Đã tiếp nhận 4' }).waitFor();
    await lookAt(page, 'day-end');
    await page.keyboard.press('3');
    await page.getByRole('tab', { name: 'Bàn giao', selected: true }).waitFor();
    const [printed] = await Promise.all([page.waitForResponse((answer) => answer.url().includes('/reports/hand-overs.pdf')), page.keyboard.press('p')]);
    expect(printed.status()).toBe(200);
    await resize(page, PHONE);
    expect(await overhang(page)).toBe(0);
    await resize(page, { width: 1280, height: 800 });
    await counter.go('ho-so?channel=counter&status=received');
    await page.getByRole('link', { name: code }).waitFor();
    await lookAt(page, 'search');
  });

  step('a garbled card says so and fills nothing in', async () => {
    const { page } = counter;
    await counter.go('tiep-nhan');
    const hand = new Hand(page);
    await hand.press('F2');
    await hand.scan(CARD.replace('Giang', 'Giang1'));
    await page.getByText('Mã quét bị sai chữ').waitFor();
    expect(await page.getByLabel('Họ, chữ đệm và tên').first().inputValue()).toBe('');
  });

  step('the keys of a page are listed at ?, and everything is found at Ctrl+K', async () => {
    const { page } = counter;
    await counter.go('viec');
    await page.keyboard.press('Shift+Slash');
    await page.getByRole('dialog').getByText('Dòng sau').waitFor();
    await lookAt(page, 'keys');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+k');
    await page.getByPlaceholder('Mã hồ sơ, họ tên, tên trang hoặc thao tác').fill('tra ket');
    await lookAt(page, 'palette');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/tra-ket-qua');
    await lookAt(page, 'return');
  });

  step('a result goes back with two keys after the scan, and the person is asked to rate', async () => {
    await carryToResult(browser, system.address, code);
    const { page } = counter;
    await counter.go('tra-ket-qua');
    const hand = new Hand(page);
    await hand.scan(`${system.address}/tra-cuu#${code}.AAAAAAAA`);
    await page.getByRole('button', { name: 'Trả kết quả', exact: true }).and(page.locator(':focus')).waitFor();
    await lookAt(page, 'return-one');
    await hand.press('Control+Enter');
    await page.getByText('Đã trả kết quả. Mời người dân đánh giá.').waitFor();
    expect(hand.pressed).toBeLessThanOrEqual(3);
    await lookAt(page, 'returned');
    expect(counter.seat.complaints).toEqual([]);
    for (const [place, lines] of Object.entries({ ...traces, log: system.said().split('\n') })) expect([place, ...personalIn(lines)]).toEqual([place]);
  });
});

/** That a file has arrived. */
const arrival = (page: Page): Promise<unknown> => page.waitForResponse((answer) => answer.url().includes('/api/v1/files') && answer.status() === 201);

/** A leader opens a window and puts a ticket machine into the hall; answers its address. */
async function setUpQueue(browser: Browser, address: string): Promise<string> {
  const leader = await StaffDesk.open(browser, address, 'lanhdao.tanlap');
  const { page } = leader;
  await leader.go('hang-doi');
  await page.getByLabel('Tên quầy').fill('Quầy 1');
  await page.getByRole('button', { name: 'Lưu quầy' }).click();
  await page.getByText('1 · Quầy 1').waitFor();
  await page.getByLabel('Tên màn hình').fill('Máy lấy số');
  await page.getByRole('button', { name: 'Đăng ký màn hình' }).click();
  const url = (await page.locator('a[href*="/lay-so/"]').getAttribute('href')) ?? '';
  await leader.close();
  return new URL(url).pathname;
}

/** The administrator gives the first paper of the procedure a form. */
async function publishForm(browser: Browser, address: string): Promise<void> {
  const desk = await StaffDesk.open(browser, address, 'quantri');
  const { request } = desk.seat.context;
  const uploaded = await (await request.post('/api/v1/files?purpose=form', { multipart: { file: { name: FORM, mimeType: 'application/pdf', buffer: SAMPLE_PDF } } })).json();
  const { id, name, mediaType, bytes } = uploaded;
  const { versions } = await (await request.get('/api/v1/admin/procedures/1.001193')).json();
  const [first, ...others] = versions[0].procedure.papers;
  const data = { ...versions[0].procedure, version: versions[0].version + 1, papers: [{ ...first, forms: [{ id, name, mediaType, bytes }] }, ...others] };
  const answer = await request.post('/api/v1/admin/procedures', { data });
  if (!answer.ok()) throw new Error(await answer.text());
  await desk.close();
}

/** Colleagues do what stands between reception and the result. */
async function carryToResult(browser: Browser, address: string, code: string): Promise<void> {
  for (const [username, action, fields] of [
    ['motcua.tanlap', 'Hoàn thành, chuyển bước tiếp theo', {}],
    ['hotich.tanlap', 'Hoàn thành, chuyển bước tiếp theo', {}],
    ['lanhdao.tanlap', 'Hoàn thành, chuyển bước tiếp theo', {}],
    ['vanthu.tanlap', 'Ban hành kết quả', { 'Số, ký hiệu văn bản': '15/KS', 'Tên kết quả': 'Giấy khai sinh', 'Người ký': 'Chủ tịch' }],
  ] as const) {
    const desk = await StaffDesk.open(browser, address, username);
    await desk.openCase(code);
    await desk.act(action, fields);
    await desk.close();
  }
}
