import type { Page } from 'playwright-core';

/** Waits until this machine keeps a draft in which these words stand. */
export async function keptDraft(page: Page, words: string): Promise<void> {
  const looks = `new Promise((found) => {
    const opening = indexedDB.open('mot-cua');
    opening.onsuccess = () => {
      const all = opening.result.transaction('drafts').objectStore('drafts').getAll();
      all.onsuccess = () => {
        opening.result.close();
        found(all.result.some((kept) => JSON.stringify(kept).includes(${JSON.stringify(words)})));
      };
    };
  })`;
  while (!(await page.evaluate<boolean>(looks))) await page.waitForTimeout(50);
}
