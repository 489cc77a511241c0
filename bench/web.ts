import 'reflect-metadata';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { chromium, type Browser, type Page } from 'playwright-core';
import { publishCatalog, seedDemoAuthority } from '#catalog';
import { Database, migrate } from '#persistence';
import { hashPassword } from '#platform';
import { demoPassword } from '../apps/one-stop/src/demo-sign-ins.js';
import { EmbeddedPostgres } from '../apps/one-stop/src/embedded-postgres/embedded-postgres.js';
import { median } from './clients.js';
import { measureRoutes } from './routes.js';
import { seedUnits, seedYear } from './seed-year.js';
import { startSystem, type System } from './system.js';

const ROUNDS = 5;
const CASES = 100_000;
/** Chrome's "slow 4G", on a machine four times slower: a cheap telephone. */
const SLOW_4G = { offline: false, latency: 562, downloadThroughput: 1_440_000 / 8, uploadThroughput: 675_000 / 8 };
const SLOW_CPU = 4;
/** How fast a practised hand types. */
const KEY_MS = 40;
const CARD = '079190012345||Nguyễn Thị Hương Giang|02031990|Nữ|12 Nguyễn Đình Chiểu, Tân Lập|01012021';

/** `npm run bench -- web`: what the pages weigh, when they are there on a cheap telephone, and how fast the counter's page follows the hand. */
const folder = mkdtempSync(join(tmpdir(), 'mot-cua-bench-web-'));
const server = await EmbeddedPostgres.start({ folder });
const url = await server.ensureDatabase('bench');
const owner = new pg.Client({ connectionString: url });
let system: System | null = null;
let browser: Browser | null = null;
try {
  await prepare();
  await owner.connect();
  await seedUnits(owner);
  say(`${CASES.toLocaleString('vi')} hồ sơ được gieo trong ${Math.round(await seedYear(owner, CASES, { lists: true }))} giây`);
  await owner.query('VACUUM ANALYZE case_file');
  system = await startSystem(url, folder);
  browser = await startBrowser();
  const address = `http://127.0.0.1:${system.port}`;
  await measurePaint(browser, address);
  await measureIntake(browser, address);
  await measureWork(browser, address);
  await measureLists(address);
} finally {
  await browser?.close();
  await system?.stop();
  await owner.end();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function prepare(): Promise<void> {
  await migrate({ url });
  const database = await Database.open({ url, poolSize: 2 });
  await publishCatalog(database);
  await seedDemoAuthority(database, await hashPassword(demoPassword));
  await database.close();
}

/** The browser that npm brings, or an installed one named by CHROME_PATH. */
async function startBrowser(): Promise<Browser> {
  const script = "import('@sparticuz/chromium').then(async ({ default: shipped }) => process.stdout.write(await shipped.executablePath()))";
  const executablePath = process.env['CHROME_PATH'] ?? (await promisify(execFile)(process.execPath, ['-e', script])).stdout;
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] });
}

interface Visit {
  readonly paint: number;
  readonly bytes: number;
  readonly requests: number;
}

/** First visits on a slow line and a slow machine. */
async function measurePaint(chrome: Browser, address: string): Promise<void> {
  const pages = { citizen: '/thu-tuc/1.001193', apply: '/nop-ho-so/1.001193', staff: '/can-bo/dang-nhap' };
  const visits: Record<keyof typeof pages, Visit[]> = { citizen: [], apply: [], staff: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, path] of Object.entries(pages) as [keyof typeof pages, string][]) visits[name].push(await visit(chrome, `${address}${path}`));
  }
  for (const [name, path] of Object.entries(pages) as [keyof typeof pages, string][]) {
    const { bytes = 0, requests = 0 } = visits[name][0] ?? {};
    say(`${path}: ${Math.round(bytes / 1024)} KiB, ${requests} lượt tải, hiện chữ sau ${Math.round(median(visits[name].map(({ paint }) => paint)))} ms trên điện thoại rẻ`);
  }
  const ratios = visits.citizen.map(({ paint }, round) => paint / (visits.staff[round]?.paint ?? 1));
  say(`trang người dân / trang cán bộ, lần vẽ đầu: ${range(ratios)} (mục tiêu ≤ 0,25)`);
}

async function visit(chrome: Browser, url: string): Promise<Visit> {
  const context = await chrome.newContext({ viewport: { width: 360, height: 740 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_CPU });
  let bytes = 0;
  let requests = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  await page.goto(url, { waitUntil: 'networkidle', timeout: 120_000 });
  const paint = await page.evaluate<number>(`performance.getEntriesByName('first-contentful-paint')[0].startTime`);
  await context.close();
  return { paint, bytes, requests };
}

/** From the card's scan to the receipt, at a practised hand's pace, against the time that the keys alone take. */
async function measureIntake(chrome: Browser, address: string): Promise<void> {
  const context = await chrome.newContext({ baseURL: address, viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await signIn(page);
  const ratios: number[] = [];
  const prints: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.goto('/can-bo/tiep-nhan', { waitUntil: 'networkidle' });
    const begun = performance.now();
    await page.keyboard.type(CARD);
    await page.keyboard.press('Enter');
    await page.locator('input[role=combobox]:focus').waitFor();
    await page.keyboard.type('dkks', { delay: KEY_MS });
    await page.locator('[data-combobox-option]', { hasText: 'Thủ tục đăng ký khai sinh' }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.paper-row').first().waitFor();
    await page.keyboard.press('F8');
    const receipt = page.waitForResponse((answer) => answer.url().endsWith('receipt.pdf'));
    const sent = performance.now();
    await page.keyboard.press('Control+Enter');
    await (await receipt).finished();
    prints.push(performance.now() - sent);
    ratios.push((performance.now() - begun) / (8 * KEY_MS));
  }
  say(`tiếp nhận từ quét thẻ đến giấy hẹn: ${Math.round(median(ratios) * 8 * KEY_MS)} ms, gấp ${range(ratios)} lần thời gian gõ 8 phím`);
  say(`Ctrl+Enter đến tệp PDF: ${Math.round(median(prints))} ms (mục tiêu p95 < 300 ms)`);
  await context.close();
}

/** How soon the staff's pages stand and follow, against the citizens' first page on the same machine. */
async function measureWork(chrome: Browser, address: string): Promise<void> {
  const { first, citizen, next, rows } = await measureRoutes(chrome, address, ROUNDS);
  const middle = (times: readonly number[]): string => `${Math.round(median(times))} ms`;
  say(`trang đầu của cán bộ trên máy chậm gấp đôi: ${middle(first)} (mục tiêu ≤ 1500 ms), gấp ${range(first.map((time, round) => time / (citizen[round] ?? 1)))} lần trang đầu của người dân (${middle(citizen)})`);
  say(`trang kế: ${middle(next)} (mục tiêu ≤ 200 ms); thêm 50 dòng hiện ra sau khi có trả lời: ${middle(rows)} (mục tiêu ≤ 100 ms)`);
}

async function signIn(page: Page): Promise<void> {
  await page.goto('/can-bo/dang-nhap');
  await page.locator('input[autocomplete=username]').fill('motcua.tanlap');
  await page.locator('input[name=password]').fill(demoPassword);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/can-bo/viec*');
}

/** First and later pages of lists over many cases, against the same rows read by plain SQL. */
async function measureLists(address: string): Promise<void> {
  const answer = await fetch(`${address}/api/v1/sessions`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ username: 'lanhdao.tinh', password: demoPassword }) });
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const ask = async (path: string) => {
    const begun = performance.now();
    const body = (await (await fetch(`${address}${path}`, { headers: { cookie } })).json()) as { next: string | null };
    return { ms: performance.now() - begun, next: body.next };
  };
  const lists = { 'tìm hồ sơ': '/api/v1/cases?limit=50', 'tìm theo tên': '/api/v1/cases?limit=50&q=nguyen', 'trong hạn': '/api/v1/oversight/within?limit=50', 'điều hành': '/api/v1/oversight/holders' };
  for (const [name, path] of Object.entries(lists)) {
    const pages: number[] = [];
    const ratios: number[] = [];
    for (let round = 0; round < ROUNDS * 2; round += 1) {
      const first = await ask(path);
      const bare = await plain();
      pages.push(first.ms);
      ratios.push(first.ms / bare);
      if (first.next) pages.push((await ask(`${path}${path.includes('?') ? '&' : '?'}after=${encodeURIComponent(first.next)}`)).ms);
    }
    const sorted = pages.sort((a, b) => a - b);
    say(`${name}: p95 ${Math.round(sorted[Math.floor(sorted.length * 0.95)] ?? 0)} ms (mục tiêu ≤ 150 ms), trang đầu / SQL trần ${range(ratios)}`);
  }
}

/** The newest cases by plain SQL, as a yardstick of this machine. */
async function plain(): Promise<number> {
  const begun = performance.now();
  await owner.query('SELECT c.*, s.* FROM case_file c LEFT JOIN case_stage s ON s.case_id = c.id AND s.closed_at IS NULL ORDER BY c.submitted_at DESC, c.id DESC LIMIT 51');
  return performance.now() - begun;
}

function range(ratios: readonly number[]): string {
  const two = (ratio: number) => ratio.toFixed(2).replace('.', ',');
  return `${two(median(ratios))} (${two(Math.min(...ratios))}–${two(Math.max(...ratios))})`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
