import type { Browser, Page } from 'playwright-core';
import { demoPassword } from '../apps/one-stop/src/demo-sign-ins.js';

/** The counter's old machine. */
const SLOW_CPU = 2;

/** How the staff's pages follow whoever works on them, in milliseconds; each list is of several rounds. */
export interface RouteTimes {
  /** From nothing loaded until the inbox answers keys, on a slow machine, and until the citizens' first page stands on it. */
  readonly first: readonly number[];
  readonly citizen: readonly number[];
  /** From a click until another page stands that was open before. */
  readonly next: readonly number[];
  /** From the answer with fifty more of very many cases until they stand. */
  readonly rows: readonly number[];
}

/** Measured within the page, so that the tool's own way to it does not count. */
export async function measureRoutes(chrome: Browser, baseURL: string, rounds: number): Promise<RouteTimes> {
  const times = { first: [] as number[], citizen: [] as number[], next: [] as number[], rows: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    const context = await chrome.newContext({ baseURL, viewport: { width: 1366, height: 768 }, serviceWorkers: 'block' });
    await context.request.post('/api/v1/sessions', { data: { username: 'lanhdao.tinh', password: demoPassword } });
    const page = await context.newPage();
    const machine = await context.newCDPSession(page);
    await machine.send('Emulation.setCPUThrottlingRate', { rate: SLOW_CPU });
    times.citizen.push(await stands(page, '/'));
    times.first.push(await stands(page, '/can-bo/viec'));
    await page.waitForLoadState('networkidle');
    await machine.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await follow(page, '/can-bo/ho-so');
    await follow(page, '/can-bo/viec');
    times.next.push(await follow(page, '/can-bo/ho-so'));
    await page.waitForLoadState('networkidle');
    times.rows.push(await more(page));
    await context.close();
  }
  return times;
}

async function stands(page: Page, path: string): Promise<number> {
  await page.goto(path);
  await page.locator('h1').first().waitFor();
  return page.evaluate<number>('performance.now()');
}

const UNTIL = `const until = (holds) => new Promise((done) => { const look = () => (holds() ? requestAnimationFrame(done) : requestAnimationFrame(look)); look(); });`;

/** Clicks the way to a page in the frame. */
async function follow(page: Page, path: string): Promise<number> {
  return page.evaluate<number>(`(async () => {
    ${UNTIL}
    const link = document.querySelector('nav a[href^="${path}"]');
    const begun = performance.now();
    link.click();
    await until(() => document.querySelector('h1')?.textContent.trim() === link.textContent.trim() && link.matches('[aria-current]'));
    return performance.now() - begun;
  })()`);
}

/** Asks for more rows; the time until their answer came does not count. */
async function more(page: Page): Promise<number> {
  return page.evaluate<number>(`(async () => {
    ${UNTIL}
    const rows = () => document.querySelectorAll('main table tbody tr').length;
    const before = rows();
    [...document.querySelectorAll('main button')].at(-1).click();
    await until(() => rows() > before);
    const [answer] = performance.getEntriesByType('resource').filter(({ name }) => name.includes('after=')).slice(-1);
    return performance.now() - answer.responseEnd;
  })()`);
}
