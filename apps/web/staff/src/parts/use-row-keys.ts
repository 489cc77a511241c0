import { useTranslation } from 'react-i18next';
import { usePageKeys } from './page-keys.js';

/** The rows of the page's table, and the one in which the focus stands. */
function rowsOfPage(): { readonly rows: readonly HTMLTableRowElement[]; readonly place: number } {
  const rows = [...document.querySelectorAll<HTMLTableRowElement>('main .data-table tbody tr')];
  return { rows, place: rows.findIndex((row) => row.contains(document.activeElement)) };
}

function go(by: number): void {
  const { rows, place } = rowsOfPage();
  const next = rows[Math.min(rows.length - 1, Math.max(0, place === -1 ? 0 : place + by))];
  next?.querySelector<HTMLElement>('a, button')?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

/** J and K go from row to row, X picks the row, O opens it. The focus itself is the mark, so that nothing else need be learnt or drawn. */
export function useRowKeys(): void {
  const { t } = useTranslation();
  const here = (selector: string) => {
    const { rows, place } = rowsOfPage();
    rows[place]?.querySelector<HTMLElement>(selector)?.click();
  };
  usePageKeys([
    { keys: 'J', label: t('keys.next-row'), run: () => go(1) },
    { keys: 'K', label: t('keys.row-before'), run: () => go(-1) },
    { keys: 'O', label: t('keys.open-row'), run: () => here('a') },
    { keys: 'X', label: t('keys.pick-row'), run: () => here('input[type=checkbox]') },
  ]);
}
