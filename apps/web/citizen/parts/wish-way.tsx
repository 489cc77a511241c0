import type { ReactElement } from 'react';

/** A form that opens a page again. */
export interface Again {
  readonly action: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** The page that is opened again: by its address, or by a form where the address alone does not do it. */
export interface Reopened {
  readonly address: string | null;
  readonly again: Again | undefined;
}

/** An address that also carries a wish. */
export function addressWith(name: string, value: string, address: string): string {
  const [path = '/', query = ''] = address.split('?', 2);
  const asked = new URLSearchParams(query);
  asked.set(name, value);
  return `${path}?${asked.toString()}`;
}

interface Props extends Reopened {
  /** Under which name the wish travels, and what is wished for. */
  readonly name: string;
  readonly value: string;
  readonly text: string;
  readonly lang?: string;
  readonly bare?: boolean;
}

/** The way to the same page as somebody else likes it: in another language, in larger type. Nothing where it cannot be opened again. */
export function WishWay({ name, value, text, lang, address, again, bare = false }: Props): ReactElement | null {
  const place = `mc-wish${bare ? ' mc-wish--bare' : ''}`;
  if (again !== undefined) {
    return (
      <form className={place} method="post" action={again.action}>
        {Object.entries({ ...again.fields, [name]: value }).map(([field, filled]) => (
          <input key={field} type="hidden" name={field} value={filled} />
        ))}
        <button className="mc-wish__way" type="submit" lang={lang}>
          {text}
        </button>
      </form>
    );
  }
  return address === null ? null : (
    <p className={place}>
      <a className="mc-wish__way" href={addressWith(name, value, address)} hrefLang={lang} lang={lang}>
        {text}
      </a>
    </p>
  );
}
