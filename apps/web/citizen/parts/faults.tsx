import type { ReactElement } from 'react';

/** What is wrong with an answer, and with which; `null` where it is no single one. */
export interface Fault {
  readonly field: string | null;
  readonly message: string;
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
  if (faults.length === 0) return null;
  return (
    <div className="govuk-error-summary" tabIndex={-1} autoFocus>
      <div role="alert">
        <h2 className="govuk-error-summary__title">Chưa gửi được</h2>
        <div className="govuk-error-summary__body">
          <ul className="govuk-list govuk-error-summary__list">
            {faults.map(({ field, message }) => (
              <li key={`${field ?? ''}${message}`}>{field === null ? message : <a href={addressOf(field)}>{message}</a>}</li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}
