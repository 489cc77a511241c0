import type { Locator, Page } from 'playwright-core';
import { faultsOf } from './axe.js';

/** What opens something above the page: menus, lists of choices, dialogs. */
const POPPING = ':is(main, header) :is(button[aria-haspopup], input[aria-haspopup=listbox]):enabled';
/** What unfolds something within the page. */
const UNFOLDING = 'main button[aria-expanded=false]:not([aria-haspopup])';

/** Asks for a camera, which a test has none of. */
const CAMERA = /máy ảnh|camera/i;

/** What is asked of an element within the page. */
interface Opener {
  readonly tagName: string;
  readonly textContent: string;
  readonly placeholder?: string;
  readonly labels?: ArrayLike<{ readonly textContent: string }>;
  getAttribute(name: string): string | null;
}

/** By what a list or menu is known again. All lists of choices are drawn by the same part, so one stands for the others; what opens otherwise is looked at wherever its name is new. */
async function kindOf(opener: Locator): Promise<string> {
  return (await opener.getAttribute('aria-haspopup')) === 'listbox' ? 'a list of choices' : nameOf(opener);
}

/** What an opener is called. */
async function nameOf(opener: Locator): Promise<string> {
  return opener.evaluate((element: Opener) => [element.tagName, element.getAttribute('aria-label') ?? (element.labels?.[0] ?? element).textContent, element.placeholder ?? ''].join(' ').split(':')[0] ?? '');
}

/** Unfolds all that the page keeps folded, but for the camera, so that whoever judges the page judges it whole. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(`for (const details of document.querySelectorAll('main details')) details.open = true`);
  const folded = await page.locator(UNFOLDING).all();
  for (const opener of folded.reverse()) {
    if ((await opener.isVisible()) && !CAMERA.test(await nameOf(opener))) await opener.click();
  }
}

/** Opens one after the other what opens above the page and was not seen before, and answers what is wrong with what it shows. */
export async function faultsOfOpened(page: Page, seen: Set<string>): Promise<string[]> {
  const found: string[] = [];
  for (const opener of await page.locator(POPPING).all()) {
    if (!(await opener.isVisible())) continue;
    const name = await kindOf(opener);
    if (seen.has(name)) continue;
    seen.add(name);
    await opener.focus();
    await opener.dispatchEvent('click');
    const part = `[id="${(await opener.getAttribute('aria-controls')) ?? ''}"]`;
    await page.locator(part).waitFor();
    found.push(...(await faultsOf(page, part)).map((fault) => `${name} opened: ${fault}`));
    await page.keyboard.press('Escape');
  }
  return found;
}
