import type { ReactElement } from 'react';
import type { ProcedurePaper } from '../../src/public-api/public-api.types.js';
import { useWords } from '../i18n/speech.js';

/** Forms to fill in for a paper: where the ministry keeps one, and the files of the procedure, each with its size, as it may be fetched over a slow line. */
export function PaperForms({ paper: { formUrl, forms } }: { readonly paper: ProcedurePaper }): ReactElement {
  const { t, vi, bytes: size } = useWords();
  return (
    <>
      {formUrl === null ? null : (
        <a className="govuk-link mc-form-link" href={formUrl} rel="noreferrer">
          {t('procedure.form')}
        </a>
      )}
      {forms.map(({ id, name, bytes, url }) => (
        <span className="mc-quiet-line" key={id}>
          <a className="govuk-link mc-form-link" href={url} download>
            {t('procedure.form-file')} <span {...vi}>{name}</span> ({size(bytes)})
          </a>
        </span>
      ))}
    </>
  );
}
