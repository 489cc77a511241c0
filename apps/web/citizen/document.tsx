import type { ReactElement, ReactNode } from 'react';

interface DocumentParts {
  readonly title: string;
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

const NAVIGATION = [
  { href: '/thu-tuc', text: 'Thủ tục' },
  { href: '/tra-cuu', text: 'Tra cứu hồ sơ' },
];

/** A whole HTML document around a page's content. */
export function document({ title, content, css, failed = false, islands = [], bare = false, next }: DocumentParts): ReactElement {
  return (
    <html lang="vi">
      <head>
        <meta charSet="utf-8" />
        <title>{`${failed ? 'Lỗi: ' : ''}${title} – Một Cửa`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#0a4f5b" />
        <meta name="format-detection" content="telephone=no" />
        {next ? <Next {...next} /> : null}
        <link rel="icon" href={ICON} />
        <style dangerouslySetInnerHTML={{ __html: css }} />
        {islands.map((name) => (
          <script key={name} type="module" src={`/trang/${name}.js`} />
        ))}
      </head>
      <body className="govuk-template__body">
        <a className="govuk-skip-link" href="#noi-dung">
          Đến nội dung chính
        </a>
        {bare ? null : <Header />}
        <main className={bare ? 'mc-device' : 'mc-width mc-main'} id="noi-dung" tabIndex={-1}>
          {content}
        </main>
        {bare ? null : <Footer />}
      </body>
    </html>
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

function Header(): ReactElement {
  return (
    <header className="mc-header">
      <div className="mc-width mc-header__row">
        <a className="mc-brand" href="/">
          <svg className="mc-brand__door" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
            <rect width="32" height="32" rx="7" />
            <path className="mc-brand__frame" d="M9 26V8a2 2 0 0 1 2-2h10a2 2 0 0 1 2 2v18" />
            <path className="mc-brand__leaf" d="M12 9.2l6 2.3V26h-6z" />
          </svg>
          Một Cửa
        </a>
        <nav aria-label="Trang chính">
          <ul className="mc-nav">
            {NAVIGATION.map(({ href, text }) => (
              <li key={href}>
                <a className="mc-nav__link" href={href}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}

function Footer(): ReactElement {
  return (
    <footer className="mc-footer">
      <div className="mc-width mc-footer__row">
        <p className="mc-footer__text">Giấy tờ, phí và thời hạn theo thủ tục đã được công bố. Không ai được yêu cầu thêm.</p>
        <a className="mc-footer__link" href="/muc-do-hai-long">
          Mức độ hài lòng
        </a>
        <a className="mc-footer__link" href="/du-lieu-mo">
          Dữ liệu mở
        </a>
        <a className="mc-footer__link" href="/can-bo/">
          Dành cho cán bộ
        </a>
      </div>
    </footer>
  );
}
