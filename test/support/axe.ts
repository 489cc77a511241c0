import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What a machine finds wrong with a page, or with the part of it that a selector names. What is right is not written down, and it judges within the page itself: both take most of its time. */
export async function faultsOf(page: Page, part?: string): Promise<string[]> {
  const builder = new AxeBuilder({ page }).options({ runOnly: RULES, resultTypes: ['violations'], preload: false }).setLegacyMode(true);
  const { violations } = await (part === undefined ? builder : builder.include(part)).analyze();
  return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`);
}
