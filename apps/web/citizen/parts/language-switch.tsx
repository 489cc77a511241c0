import type { ReactElement } from 'react';
import { useWords } from '../i18n/speech.js';
import type { Language } from '../i18n/words.js';
import { WishWay, addressWith, type Reopened } from './wish-way.js';

/** The name under which the wish for a language travels: in an address, a form, a cookie. */
export const LANGUAGE_WISH = 'ngon-ngu';

/** Each language in its own words: whoever looks for it reads no other. */
const NAMES: Readonly<Record<Language, string>> = { vi: 'Tiếng Việt', en: 'English' };

/** A page's address in a language. */
export function addressIn(language: Language, address: string): string {
  return addressWith(LANGUAGE_WISH, language, address);
}

/** The same page in the other language; nothing where it cannot be opened again. */
export function LanguageSwitch({ bare = false, ...page }: Reopened & { readonly bare?: boolean }): ReactElement | null {
  const other = useWords().language === 'vi' ? 'en' : 'vi';
  return <WishWay name={LANGUAGE_WISH} value={other} text={NAMES[other]} lang={other} bare={bare} {...page} />;
}

/** Keeps a language that no cookie remembers, as at a kiosk, through a form. */
export function LanguageField(): ReactElement | null {
  const { language } = useWords();
  return language === 'vi' ? null : <input type="hidden" name={LANGUAGE_WISH} value={language} />;
}
