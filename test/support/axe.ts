import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What does not change with the language of a page, and takes most of the time. */
const LOOKS = { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } };

/** What a machine finds wrong with the words of a page whose looks were judged in another language. */
export async function faultsOfWords(page: Page): Promise<string[]> {
  return judged(builderFor(page, LOOKS));
}

/** What a machine finds wrong with a page, or with the part of it that a selector names. What is right is not written down, and it judges within the page itself: both take most of its time. */
export async function faultsOf(page: Page, part?: string): Promise<string[]> {
  const builder = builderFor(page);
  return judged(part === undefined ? builder : builder.include(part));
}

function builderFor(page: Page, rules: typeof LOOKS | Record<string, never> = {}): AxeBuilder {
  return new AxeBuilder({ page }).options({ runOnly: RULES, rules, resultTypes: ['violations'], preload: false }).setLegacyMode(true);
}

async function judged(builder: AxeBuilder): Promise<string[]> {
  const { violations } = await builder.analyze();
  return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`);
}
