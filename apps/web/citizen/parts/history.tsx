import type { ReactElement } from 'react';
import { useWords } from '../i18n/speech.js';
import { capitalise } from '../i18n/words.js';

interface Props {
  readonly items: readonly { readonly at: string; readonly text: string }[];
}

/** What happened, the newest first; nothing where nothing has. */
export function History({ items }: Props): ReactElement | null {
  const { t, moment, vi } = useWords();
  if (items.length === 0) return null;
  return (
    <details className="govuk-details" open>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{t('track.history')}</span>
      </summary>
      <div className="govuk-details__text">
        <ol className="mc-history" reversed>
          {[...items].reverse().map(({ at, text }, index) => (
            <li key={`${at}-${index}`}>
              <time className="mc-history__when" dateTime={at}>
                {capitalise(moment(at))}
              </time>
              <span {...vi}>{text}</span>
            </li>
          ))}
        </ol>
      </div>
    </details>
  );
}
