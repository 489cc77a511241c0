import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe } from '@jest/globals';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

const UNPACK_LIMIT_MS = 120_000;

/** What a page does not show by then it does not show; also on a busy machine. */
const PATIENCE_MS = 30_000;

/** The browser that npm brings is for this machine only. */
const SHIPPED = process.platform === 'linux' && process.arch === 'x64';

const INSTALLED = [
  process.env['CHROME_PATH'],
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  `${process.env['PROGRAMFILES'] ?? 'C:\\Program Files'}\\Google\\Chrome\\Application\\chrome.exe`,
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
];

const installed = INSTALLED.find((path) => path !== undefined && existsSync(path));

/** Says aloud that nothing was tested, and why, where there is no browser. */
function withoutBrowser(name: string, body: () => void): void {
  process.stderr.write(`\nNOT TESTED: “${name}” needs a browser: set CHROME_PATH to an installed Chrome.\n`);
  describe.skip(name, body);
}

/** A group of tests that drive a real browser. */
export const journey: (name: string, body: () => void) => void = SHIPPED || installed !== undefined ? describe : withoutBrowser;

/** Starts a browser. */
export async function startBrowser(): Promise<Browser> {
  const executablePath = SHIPPED ? await unpackedBrowser() : (installed ?? '');
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none'] });
}

/** Sizes at which pages are looked at. */
export const PHONE = { width: 360, height: 740 };
export const DESK = { width: 1280, height: 800 };
/** A desk whose page somebody has magnified four times. */
export const NARROW = { width: 320, height: 640 };

interface Person {
  readonly viewport: { readonly width: number; readonly height: number };
  readonly javaScript?: boolean;
  /** Lets the program stay on the machine, as it does for people; a test that counts what is loaded wants it fresh. */
  readonly keepProgram?: boolean;
}

/** A browser of one person, with all the addresses that it asked for. */
export interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly addresses: string[];
  /** Messages of the console, errors of scripts and what the content security policy stopped: a good visit has none. */
  readonly complaints: string[];
  /** Waits until the page has its heading and everything that it asked for. */
  settled(): Promise<void>;
}

/** What all visits of a journey left behind where others may read it: addresses, titles, everything that the console said. */
export const traces: Record<'addresses' | 'titles' | 'console', Set<string>> = { addresses: new Set(), titles: new Set(), console: new Set() };

/** Twelve digits are an identity number, ten that begin as telephones do a telephone; marks of rows and numbers of cases are neither. */
const PERSONAL = /(?<![\w.-])(?:0\d{11}|(?:0|\+84|%2B84)[35789]\d{8})(?![\w.-])/;
const MARKS = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** The lines in which a person's number stands. */
export function personalIn(lines: Iterable<string>): string[] {
  return [...lines].filter((line) => PERSONAL.test(line.replace(MARKS, '')));
}

/** Tells of titles and of what the content security policy stopped, as the page sees them. */
const WATCH = `
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => window.seenByTest('stopped', [violatedDirective, blockedURI, sourceFile].join(' ')));
  addEventListener('DOMContentLoaded', () => {
    const tell = () => window.seenByTest('title', document.title);
    tell();
    new MutationObserver(tell).observe(document.head, { subtree: true, childList: true, characterData: true });
  });`;

/** So often in a row nothing may be under way until a page counts as whole. */
const QUIET_LOOKS = 3;
const LOOK_MS = 30;

/** What the browser says where we keep the program from staying on the machine. */
const BLOCKED_BY_US = 'Service Worker registration blocked by Playwright';

/** Opens a window of its own, as of another person. */
export async function visit(browser: Browser, baseURL: string, { viewport, javaScript = true, keepProgram = false }: Person): Promise<Visit> {
  const context = await browser.newContext({ baseURL, viewport, javaScriptEnabled: javaScript, serviceWorkers: keepProgram ? 'allow' : 'block', locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh', reducedMotion: 'reduce' });
  context.setDefaultTimeout(PATIENCE_MS);
  const addresses: string[] = [];
  const complaints: string[] = [];
  const been = (url: string): void => {
    addresses.push(url);
    traces.addresses.add(url);
  };
  let awaited = 0;
  context.on('request', (request) => {
    awaited += 1;
    been(request.url());
  });
  const came = (): void => {
    awaited -= 1;
  };
  context.on('requestfinished', came);
  context.on('requestfailed', came);
  if (javaScript) {
    await context.exposeFunction('seenByTest', (what: 'title' | 'stopped', text: string) => {
      if (what === 'title') traces.titles.add(text);
      else complaints.push(`stopped by the content security policy: ${text}`);
    });
    await context.addInitScript(WATCH);
  }
  const page = await context.newPage();
  page.on('framenavigated', (frame) => been(frame.url()));
  page.on('console', (message) => {
    traces.console.add(message.text());
    if ((message.type() === 'error' || message.type() === 'warning') && message.text() !== BLOCKED_BY_US) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  const settled = async (): Promise<void> => {
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    for (let quiet = 0; quiet < QUIET_LOOKS; quiet = awaited <= 0 ? quiet + 1 : 0) await sleep(LOOK_MS);
  };
  return { context, page, addresses, complaints, settled };
}

/** What a page loads at somebody's first visit, in bytes with their heads; `program` are scripts and styles alone. */
export interface Weight {
  readonly answers: number;
  readonly bytes: number;
  readonly program: number;
}

/** Loads a page and weighs all that came. */
export async function weigh({ page }: Visit, path: string): Promise<Weight> {
  const loads: Promise<{ readonly bytes: number; readonly isProgram: boolean }>[] = [];
  page.on('requestfinished', (request) =>
    loads.push(
      request.sizes().then(({ responseBodySize, responseHeadersSize }) => ({
        bytes: responseBodySize + responseHeadersSize,
        isProgram: ['script', 'stylesheet'].includes(request.resourceType()),
      })),
    ),
  );
  await page.goto(path, { waitUntil: 'networkidle' });
  const all = await Promise.all(loads);
  const sum = (some: typeof all): number => some.reduce((total, { bytes }) => total + bytes, 0);
  return { answers: all.length, bytes: sum(all), program: sum(all.filter(({ isProgram }) => isProgram)) };
}

const OUTPUT = fileURLToPath(new URL('../../test-output/', import.meta.url));

/** Keeps a picture of the whole page in `test-output/`, for people to look at; in the format that is written fastest. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(OUTPUT, { recursive: true });
  await page.screenshot({ path: join(OUTPUT, `${name}.jpg`), type: 'jpeg', quality: 85, fullPage: true });
}

/** By how many pixels the page is wider than its window: 0 on a page that needs no sideways scroll. */
export function overhang(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}

/** Gives a page another window, and waits until nothing moves any more. */
export async function resize(page: Page, viewport: { readonly width: number; readonly height: number }): Promise<void> {
  await page.setViewportSize(viewport);
  await page.evaluate(`new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown))).then(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)))`);
}

/** By how many pixels the page is wider than its window: as it is, narrow, and with letters twice as large, as people set them in their browser. */
export async function overhangs(page: Page): Promise<number[]> {
  const found = [await overhang(page)];
  const wide = page.viewportSize() ?? DESK;
  await resize(page, NARROW);
  found.push(await overhang(page));
  await page.setViewportSize(wide);
  const settings = await page.context().newCDPSession(page);
  await settings.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  const isLarge = await page.evaluate<boolean>(`getComputedStyle(document.documentElement).fontSize === '32px'`);
  found.push(isLarge ? await overhang(page) : Number.NaN);
  await settings.send('Page.setFontSizes', { fontSizes: { standard: 16, fixed: 13 } });
  await settings.detach();
  return found;
}

/** What a finger must hit and is lower than 48 pixels; links within a sentence are as high as their line. */
export function smallTargets(page: Page): Promise<string[]> {
  return targetsBelow(page, 48);
}

/** What a finger must hit and is lower than `least` pixels. */
export function targetsBelow(page: Page, least: number): Promise<string[]> {
  return page.evaluate<string[]>(`[...document.querySelectorAll('a, button, select, textarea, summary, input:not([type=hidden], [type=radio], [type=checkbox]), :is([type=radio], [type=checkbox]) + label, label:has([type=checkbox])')]
    .filter((target) => !target.matches('.govuk-skip-link') && target.checkVisibility())
    .filter((target) => !target.matches('p > a') || target.parentElement.textContent.trim() === target.textContent.trim())
    .filter((target) => (target.closest('.govuk-radios__item, .govuk-checkboxes__item, .mc-card') ?? target).getBoundingClientRect().height < ${least})
    .map((target) => target.outerHTML.slice(0, 120))`);
}

/** Unpacks the shipped browser once a Jest run; the workers that come later wait for the first. */
async function unpackedBrowser(): Promise<string> {
  const folder = join(process.env['MOT_CUA_TEST_RUN'] ?? tmpdir(), 'browser');
  const answer = join(folder, 'path');
  mkdirSync(join(folder, '..'), { recursive: true });
  if (isFirst(folder)) {
    // The package unpacks into the folder for temporary files, which only its own process can be told.
    const script = "import('@sparticuz/chromium').then(async ({ default: shipped }) => process.stdout.write(await shipped.executablePath()))";
    const { stdout } = await promisify(execFile)(process.execPath, ['-e', script], { env: { ...process.env, TMPDIR: folder, NODE_OPTIONS: '' } });
    writeFileSync(`${answer}.new`, stdout);
    renameSync(`${answer}.new`, answer);
  }
  for (const end = Date.now() + UNPACK_LIMIT_MS; Date.now() < end; await sleep(100)) {
    if (existsSync(answer)) return readFileSync(answer, 'utf8');
  }
  throw new Error('the browser was not unpacked in time');
}

function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}
