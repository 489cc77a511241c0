import type { ReactElement } from 'react';
import { Speak, useWords } from '../i18n/speech.js';
import { wordsIn, type Speech } from '../i18n/words.js';

/** What is wrong with an answer, and with which; `null` where it is no single one. */
export interface Fault {
  readonly field: string | null;
  readonly message: Speech;
}

/** The id of a field's element. */
export function idOf(name: string): string {
  return name.replace(/[^A-Za-z0-9]+/g, '-');
}

interface SummaryProps {
  readonly faults: readonly Fault[];
  /** Where a field is asked; on this page unless told otherwise. */
  readonly addressOf?: (field: string) => string;
}

/** Everything that is wrong, above the page's heading, each linked to its field. */
export function FaultSummary({ faults, addressOf = (field) => `#${idOf(field)}` }: SummaryProps): ReactElement | null {
  const { t } = useWords();
  if (faults.length === 0) return null;
  return (
    <div className="govuk-error-summary" tabIndex={-1} autoFocus>
      <div role="alert">
        <h2 className="govuk-error-summary__title">{t('faults.title')}</h2>
        <div className="govuk-error-summary__body">
          <ul className="govuk-list govuk-error-summary__list">
            {faults.map(({ field, message }) => (
              <li key={`${field ?? ''}${wordsIn('vi').hear(message).text}`}>
                {field === null ? (
                  <Speak speech={message} />
                ) : (
                  <a href={addressOf(field)}>
                    <Speak speech={message} />
                  </a>
                )}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}

/** What is wrong with a field, above it. */
export function FieldFault({ id, message }: { readonly id: string; readonly message: Speech | undefined }): ReactElement | null {
  const { t } = useWords();
  return message === undefined ? null : (
    <p className="govuk-error-message" id={`${id}-error`}>
      <span className="govuk-visually-hidden">{t('faults.mark')}</span>
      <Speak speech={message} />
    </p>
  );
}
