import type { ReactElement, ReactNode } from 'react';
import { useWords, WordsContext } from './i18n/speech.js';
import { wordsIn, type Language, type Speech } from './i18n/words.js';
import { LanguageSwitch, addressIn } from './parts/language-switch.js';
import { SizeSwitch, type TypeSize } from './parts/type-size.js';
import type { Again, Reopened } from './parts/wish-way.js';

interface DocumentParts {
  readonly title: Speech;
  readonly language?: Language;
  readonly size?: TypeSize;
  /** The page's address with its query, where it can be opened again by it. */
  readonly address?: string | null;
  /** What opens it again where its address does not. */
  readonly again?: Again | undefined;
  readonly content: ReactNode;
  readonly css: string;
  readonly failed?: boolean;
  readonly islands?: readonly string[];
  readonly bare?: boolean;
  readonly next?: { readonly seconds: number; readonly to: string };
}

/** An open door on the brand's ground. */
const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect width='32' height='32' rx='7' fill='%230a4f5b'/%3E%3Cpath d='M9 26V8a2 2 0 0 1 2-2h10a2 2 0 0 1 2 2v18' fill='none' stroke='%23fff' stroke-width='2.4'/%3E%3Cpath d='M12 9.2l6 2.3V26h-6z' fill='%23fff'/%3E%3C/svg%3E";

/** A whole HTML document around a page's content. */
export function document({ title, content, css, language = 'vi', size = 'thuong', address = null, again, failed = false, islands = [], bare = false, next }: DocumentParts): ReactElement {
  const words = wordsIn(language);
  const heading = words.hear(title).text;
  return (
    <WordsContext value={words}>
      <html lang={language} className={size === 'to' ? 'mc-large' : undefined}>
        <head>
          <meta charSet="utf-8" />
          <title>{`${failed ? words.t('frame.fault', { title: heading }) : heading} – ${words.t('frame.brand')}`}</title>
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="theme-color" content="#0a4f5b" />
          <meta name="format-detection" content="telephone=no" />
          {next ? <Next {...next} /> : null}
          <link rel="icon" href={ICON} />
          {address === null || bare ? null : (
            <>
              <link rel="alternate" hrefLang="vi" href={addressIn('vi', address)} />
              <link rel="alternate" hrefLang="en" href={addressIn('en', address)} />
            </>
          )}
          <style dangerouslySetInnerHTML={{ __html: css }} />
          {islands.map((name) => (
            <script key={name} type="module" src={`/trang/${name}.js`} />
          ))}
        </head>
        <body className="govuk-template__body">
          <a className="govuk-skip-link" href="#noi-dung">
            {words.t('frame.skip')}
          </a>
          {bare ? null : <Header address={address} again={again} size={size} />}
          <main className={bare ? 'mc-device' : 'mc-width mc-main'} id="noi-dung" tabIndex={-1}>
            {content}
          </main>
          {bare ? <LanguageSwitch address={address} again={again} bare /> : <Footer />}
        </body>
      </html>
    </WordsContext>
  );
}

/**
 * Where a screen goes by itself. The script first asks whether the server is there: a browser that goes on while it is away
 * shows its own page, which nobody at a kiosk can leave. It is no module, for whatever browser an old tablet has.
 */
function Next({ seconds, to }: NonNullable<DocumentParts['next']>): ReactElement {
  return (
    <>
      <noscript>
        <meta httpEquiv="refresh" content={`${seconds};url=${to}`} />
      </noscript>
      <link id="tiep-theo" rel="next" href={to} data-seconds={seconds} />
      <script defer src="/trang/go-on.js" />
    </>
  );
}

function Header({ size, ...page }: Reopened & { readonly size: TypeSize }): ReactElement {
  const { t } = useWords();
  return (
    <header className="mc-header">
      <div className="mc-width mc-header__row">
        <a className="mc-brand" href="/" lang="vi">
          <svg className="mc-brand__door" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
            <rect width="32" height="32" rx="7" />
            <path className="mc-brand__frame" d="M9 26V8a2 2 0 0 1 2-2h10a2 2 0 0 1 2 2v18" />
            <path className="mc-brand__leaf" d="M12 9.2l6 2.3V26h-6z" />
          </svg>
          {t('frame.brand')}
        </a>
        <div className="mc-wishes">
          <SizeSwitch size={size} {...page} />
          <LanguageSwitch {...page} />
        </div>
        <nav className="mc-header__nav" aria-label={t('frame.navigation')}>
          <ul className="mc-nav">
            <Way to="/thu-tuc" text={t('frame.procedures')} />
            <Way to="/tra-cuu" text={t('frame.track')} />
            <Way to="/phan-anh" text={t('frame.petition')} />
          </ul>
        </nav>
      </div>
    </header>
  );
}

function Way({ to, text }: { readonly to: string; readonly text: string }): ReactElement {
  return (
    <li>
      <a className="mc-nav__link" href={to}>
        {text}
      </a>
    </li>
  );
}

function Footer(): ReactElement {
  const { t } = useWords();
  return (
    <footer className="mc-footer">
      <div className="mc-width mc-footer__row">
        <p className="mc-footer__text">{t('frame.promise')}</p>
        <ul className="mc-footer__links" aria-label={t('frame.more')}>
          <FooterLink to="/muc-do-hai-long" text={t('frame.satisfaction')} />
          <FooterLink to="/du-lieu-mo" text={t('frame.open-data')} />
          <FooterLink to="/can-bo/" text={t('frame.staff')} />
        </ul>
      </div>
    </footer>
  );
}

function FooterLink({ to, text }: { readonly to: string; readonly text: string }): ReactElement {
  return (
    <li>
      <a className="mc-footer__link" href={to}>
        {text}
      </a>
    </li>
  );
}
