import type { Locator, Page } from 'playwright-core';

/** Whether what has the focus is seen to have it and lies under nothing; answers what is wrong, or the empty text. Some draw their mark beside themselves: on a track, a label, a frame. */
const FAULT = `
  const focusFault = (focused) => {
    const named = focused.outerHTML.slice(0, 140);
    const near = [focused, focused.nextElementSibling, focused.parentElement, focused.closest('label'), focused.closest('.mantine-Input-input')].filter(Boolean);
    const isMarked = (element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1 && element.getBoundingClientRect().height > 4;
    };
    const marked = near.find(isMarked);
    if (!marked) return 'no mark: ' + named;
    const box = marked.getBoundingClientRect();
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    if (bottom - top < Math.min(box.height, 16)) return 'out of sight: ' + named;
    const x = Math.min(Math.max(box.left + Math.min(box.width / 2, 40), 1), innerWidth - 1);
    const isSeenAt = (y) => {
      const above = document.elementFromPoint(x, y);
      return above !== null && (marked.contains(above) || above.contains(marked) || near.some((one) => one.contains(above)));
    };
    if (![top + 2, (top + bottom) / 2, bottom - 2].every(isSeenAt)) return 'covered: ' + named;
    return '';
  };`;

/** A list that follows its growing field lies above it for a frame or two; what lasts longer is a fault. */
const FRAMES = 30;

/** What is wrong with how the focus shows where it is now. */
export async function focusFault(page: Page): Promise<string> {
  return page.evaluate<string>(`(async () => {
    ${FAULT}
    for (let frame = 0; ; frame += 1) {
      const fault = document.activeElement === document.body ? '' : focusFault(document.activeElement);
      if (fault === '' || frame === ${FRAMES}) return fault;
      await new Promise((drawn) => requestAnimationFrame(drawn));
    }
  })()`);
}

/** Leads the focus through all that it can go to in a part of the page, down and up again as with Tab, and answers where it is not seen. */
export async function focusFaults(page: Page, part = 'body'): Promise<string[]> {
  // From a key on, the browser marks the focus wherever it goes.
  await page.keyboard.press('Tab');
  return page.evaluate<string[]>(`(() => {
    ${FAULT}
    const all = [...document.querySelectorAll('${part} :is(a[href], button, input, select, textarea, summary, [tabindex="0"])')].filter((one) => !one.disabled && one.tabIndex >= 0 && one.type !== 'file' && one.checkVisibility({ visibilityProperty: true, opacityProperty: false }));
    const faults = new Set();
    for (const one of [...all, ...all.toReversed()]) {
      one.focus();
      if (document.activeElement === one) faults.add(focusFault(one));
    }
    document.activeElement.blur();
    scrollTo(0, 0);
    faults.delete('');
    return [...faults];
  })()`);
}

const FARTHEST = 80;

/** Goes on with Tab until the focus stands there; wherever it comes by it is seen. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  const here = wanted.and(page.locator(':focus'));
  for (let pressed = 0; pressed < FARTHEST; pressed += 1) {
    if ((await here.count()) > 0) return;
    await page.keyboard.press('Tab');
    const fault = await focusFault(page);
    if (fault !== '') throw new Error(`the focus is not seen: ${fault}`);
  }
  throw new Error(`Tab does not lead to ${String(wanted)}`);
}
