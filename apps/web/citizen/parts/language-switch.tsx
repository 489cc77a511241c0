import type { ReactElement } from 'react';
import { useWords } from '../i18n/speech.js';
import type { Language } from '../i18n/words.js';

/** The name under which the wish for a language travels: in an address, a form, a cookie. */
export const LANGUAGE_WISH = 'ngon-ngu';

/** A form that opens a page again. */
export interface Again {
  readonly action: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** Each language in its own words: whoever looks for it reads no other. */
const NAMES: Readonly<Record<Language, string>> = { vi: 'Tiếng Việt', en: 'English' };

/** A page's address in a language. */
export function addressIn(language: Language, address: string): string {
  const [path = '/', query = ''] = address.split('?', 2);
  const asked = new URLSearchParams(query);
  asked.set(LANGUAGE_WISH, language);
  return `${path}?${asked.toString()}`;
}

interface Props {
  readonly address: string | null;
  readonly again: Again | undefined;
  readonly bare?: boolean;
}

/** The same page in the other language; nothing where it cannot be opened again. */
export function LanguageSwitch({ address, again, bare = false }: Props): ReactElement | null {
  const other = useWords().language === 'vi' ? 'en' : 'vi';
  const place = `mc-language${bare ? ' mc-language--bare' : ''}`;
  if (again !== undefined) {
    return (
      <form className={place} method="post" action={again.action}>
        {Object.entries({ ...again.fields, [LANGUAGE_WISH]: other }).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <button className="mc-language__way" type="submit" lang={other}>
          {NAMES[other]}
        </button>
      </form>
    );
  }
  return address === null ? null : (
    <p className={place}>
      <a className="mc-language__way" href={addressIn(other, address)} hrefLang={other} lang={other}>
        {NAMES[other]}
      </a>
    </p>
  );
}

/** Keeps a language that no cookie remembers, as at a kiosk, through a form. */
export function LanguageField(): ReactElement | null {
  const { language } = useWords();
  return language === 'vi' ? null : <input type="hidden" name={LANGUAGE_WISH} value={language} />;
}
