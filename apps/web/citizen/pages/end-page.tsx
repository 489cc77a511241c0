import type { ReactElement, ReactNode } from 'react';

/** How a visit can end, in words. */
export interface EndWords {
  readonly title: string;
  readonly text: string;
}

/** The last page of a visit by a link that serves once. */
export function EndPage({ words: { title, text }, children }: { readonly words: EndWords; readonly children?: ReactNode }): ReactElement {
  return (
    <div className="mc-measure">
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body-l">{text}</p>
      {children}
      <p className="mc-alone">
        <a className="govuk-link" href="/">
          Về trang chủ
        </a>
      </p>
    </div>
  );
}
