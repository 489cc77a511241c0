import type { ReactElement } from 'react';
import { useWords } from '../i18n/speech.js';
import { WishWay, type Reopened } from './wish-way.js';

/** The name under which the wish for larger type travels: in an address, a form, a cookie. */
export const SIZE_WISH = 'co-chu';
export const SIZES = ['thuong', 'to'] as const;
export type TypeSize = (typeof SIZES)[number];

/** The same page in larger type, or as it was; nothing where it cannot be opened again. */
export function SizeSwitch({ size, ...page }: Reopened & { readonly size: TypeSize }): ReactElement | null {
  const { t } = useWords();
  return size === 'to' ? <WishWay name={SIZE_WISH} value="thuong" text={t('frame.type-usual')} {...page} /> : <WishWay name={SIZE_WISH} value="to" text={t('frame.type-large')} {...page} />;
}
