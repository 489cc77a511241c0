import axe from 'axe-core';
import type { Page } from 'playwright-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What may be wrong in one language alone; everything else takes most of the time. */
const NAMES = ['html-has-lang', 'html-lang-valid', 'valid-lang', 'document-title', 'link-name', 'button-name', 'label', 'select-name', 'summary-name', 'role-img-alt', 'svg-img-alt', 'aria-input-field-name', 'aria-toggle-field-name', 'aria-allowed-attr', 'aria-valid-attr-value', 'duplicate-id-aria', 'link-in-text-block', 'list', 'listitem'];

/** Rows of a table are drawn by the same parts, in tones that are judged where they are mixed: the first of them stand for all. */
const LATER_ROWS = 'tbody tr:nth-child(n+16)';

/** All that somebody sees but the frame of staff's pages, which is judged where `body` is. */
const PAGE = 'html';
const FRAME = ['.mantine-AppShell-header', '.mantine-AppShell-navbar'];

/** What text of any size must stand out by. */
const LEAST_CONTRAST = 4.5;

/** What a machine finds wrong with a page, or with the part of it that a selector names, frame and all; nothing stays undecided. */
export function faultsOf(page: Page, part = PAGE): Promise<string[]> {
  return judge(page, part, RULES);
}

/** What a machine finds wrong with the words of a page that was judged in another language. */
export function faultsOfWords(page: Page, part = PAGE): Promise<string[]> {
  return judge(page, part, NAMES);
}

/** Brings the checker into the page where it is not there yet. What is right it does not write down: that takes most of its time. */
async function judge(page: Page, part: string, runOnly: readonly string[]): Promise<string[]> {
  if (await page.evaluate<boolean>(`!('axe' in window)`)) await page.evaluate(`${axe.source};0`);
  const context = { include: [part], exclude: [LATER_ROWS, ...(part === PAGE ? FRAME : [])] };
  const options = { runOnly, resultTypes: ['violations', 'incomplete'], preload: false };
  return faultsAmong(page, await page.evaluate<Findings>(`axe.run(${JSON.stringify(context)}, ${JSON.stringify(options)})`));
}

/** One rule that a page breaks, or may break, with the elements that do. */
interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly target: readonly unknown[] }[];
}

/** What the checker says. */
interface Findings {
  readonly violations: readonly Finding[];
  /** What it leaves to people. */
  readonly incomplete: readonly Finding[];
}

/** The faults among findings. The contrast of symbols and of what overlaps or is drawn, which the checker cannot tell, is computed. */
async function faultsAmong(page: Page, { violations, incomplete }: Findings): Promise<string[]> {
  const faults = violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`);
  for (const { id, nodes } of incomplete) {
    if (id === 'color-contrast') faults.push(...(await faintAmong(page, nodes.map(({ target }) => String(target[0])))));
    else faults.push(...nodes.map(({ html }) => `undecided: ${id} ${html}`));
  }
  return faults;
}

/** Which of these elements stand out too little from the nearest ground that is painted below them, or cannot be told. */
async function faintAmong(page: Page, selectors: readonly string[]): Promise<string[]> {
  return page.evaluate<string[]>(`(() => {
    const channels = (colour) => /^rgba?\\((.+)\\)$/.exec(colour)?.[1].split(/[\\s,/]+/).map(Number) ?? [];
    const isClear = (colour) => channels(colour)[3] === 0;
    const luminance = (colour) => channels(colour).slice(0, 3).map((part) => part / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)).reduce((sum, part, place) => sum + part * [0.2126, 0.7152, 0.0722][place], 0);
    const groundOf = (element) => {
      for (let below = element; below !== null; below = below.parentElement) {
        const { backgroundColor, backgroundImage } = getComputedStyle(below);
        if (backgroundImage !== 'none') return 'an image';
        if (!isClear(backgroundColor)) return backgroundColor;
      }
      return 'rgb(255, 255, 255)';
    };
    return ${JSON.stringify(selectors)}.map((selector) => document.querySelector(selector)).flatMap((element) => {
      const { color, fill } = getComputedStyle(element);
      const [text, ground] = [element instanceof SVGElement ? fill : color, groundOf(element)];
      const [darker, lighter] = [luminance(text), luminance(ground)].sort((one, other) => one - other);
      const contrast = (lighter + 0.05) / (darker + 0.05);
      const isSolid = [text, ground].every((colour) => channels(colour).length === 3);
      return isSolid && contrast >= ${LEAST_CONTRAST} ? [] : ['faint: ' + text + ' on ' + ground + ' ' + element.outerHTML.slice(0, 140)];
    });
  })()`);
}
