import type { ReactElement, ReactNode } from 'react';
import { useWords } from '../i18n/speech.js';
import { say, type Said } from '../i18n/words.js';

interface FaultWords {
  readonly title: Said;
  readonly content: ReactNode;
}

/** What a person is told when a page cannot be shown. */
export function faultPage(status: number): FaultWords {
  const kind = kindOf(status);
  return { title: say(`fault-page.${kind}-title`), content: <Fault kind={kind} /> };
}

type Kind = 'many' | 'down' | 'unknown' | 'unfit';

function kindOf(status: number): Kind {
  if (status === 429) return 'many';
  if (status >= 500) return 'down';
  return status === 404 ? 'unknown' : 'unfit';
}

function Fault({ kind }: { readonly kind: Kind }): ReactElement {
  const { t } = useWords();
  return (
    <div className="mc-measure">
      <h1 className="govuk-heading-l">{t(`fault-page.${kind}-title`)}</h1>
      <p className="govuk-body-l">{t(`fault-page.${kind}-text`)}</p>
      <ul className="govuk-list mc-links">
        <li>
          <a className="govuk-link" href="/thu-tuc">
            {t('fault-page.find')}
          </a>
        </li>
        <li>
          <a className="govuk-link" href="/tra-cuu">
            {t('fault-page.track')}
          </a>
        </li>
        <li>
          <a className="govuk-link" href="/">
            {t('fault-page.home')}
          </a>
        </li>
      </ul>
    </div>
  );
}
