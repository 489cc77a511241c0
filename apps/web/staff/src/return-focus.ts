import type { AnyRouter } from '@tanstack/react-router';

/** The link by which a page was left: more than one may lead to the same address. */
interface Way {
  readonly href: string;
  readonly place: number;
}

/** How each page of this window's history was left. */
const leftBy = new Map<string, Way>();

/** The way back leads the keyboard to the link that one left by, so that J and K go on from its row; the place of the page itself is the router's. */
export function returnFocus(router: AnyRouter): void {
  router.subscribe('onBeforeNavigate', ({ fromLocation }) => {
    const link = document.activeElement?.closest<HTMLElement>('main a');
    const [page, href] = [fromLocation?.state.__TSR_key, link?.getAttribute('href')];
    if (page !== undefined && link && href) leftBy.set(page, { href, place: linksTo(href).indexOf(link) });
  });
  router.subscribe('onRendered', ({ toLocation }) => {
    const way = leftBy.get(toLocation.state.__TSR_key ?? '');
    if (way !== undefined && document.activeElement === document.body) linksTo(way.href)[way.place]?.focus({ preventScroll: true });
  });
}

function linksTo(href: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`main a[href="${CSS.escape(href)}"]`)];
}
