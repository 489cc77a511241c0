import type { ReactElement } from 'react';
import type { ProcedureView } from '../../src/public-api/public-api.types.js';
import { APPLICATION_STEPS } from '../application-steps.js';
import { Speak, useWords } from '../i18n/speech.js';
import { feeSpeech } from './procedure-words.js';

interface Props {
  readonly procedure: ProcedureView;
  /** This browser holds a draft of the same procedure. */
  readonly begun: boolean;
}

/** What one needs before one begins, and the way in. */
export function ApplicationStartPage({ procedure, begun }: Props): ReactElement {
  const { t, copies, vi } = useWords();
  const { code, name, papers, limitText, feeText } = procedure;
  const wanted = papers.filter(({ mandatory }) => mandatory);
  return (
    <div className="mc-measure">
      <a className="govuk-back-link" href={`/thu-tuc/${encodeURIComponent(code)}`}>
        {t('apply.back')}
      </a>
      <p className="mc-caption">{t('apply.title')}</p>
      <h1 className="govuk-heading-l" {...vi}>
        {name}
      </h1>
      <dl className="mc-facts">
        <div className="mc-facts__row">
          <dt>{t('apply.limit')}</dt>
          <dd>
            <Speak speech={limitText} />
          </dd>
        </div>
        <div className="mc-facts__row">
          <dt>{t('apply.fee')}</dt>
          <dd>{feeText === '' ? t('apply.free') : <Speak speech={feeSpeech(feeText, 'apply.free')} />}</dd>
        </div>
      </dl>
      {wanted.length === 0 ? null : (
        <>
          <h2 className="govuk-heading-m">{t('apply.prepare')}</h2>
          <ul className="govuk-list govuk-list--bullet">
            {wanted.map((paper) => (
              <li key={paper.key}>
                <Speak speech={paper.name} /> {`(${copies(paper)})`}
              </li>
            ))}
          </ul>
          <p className="govuk-body">{t('apply.prepare-text')}</p>
        </>
      )}
      <h2 className="govuk-heading-m">{t('apply.steps', { count: APPLICATION_STEPS.length })}</h2>
      <ol className="mc-steps">
        {APPLICATION_STEPS.map(({ key }) => (
          <li key={key}>{t(`apply.step-${key}`)}</li>
        ))}
      </ol>
      <p className="govuk-body">{t('apply.kept')}</p>
      <Begin code={code} begun={begun} />
    </div>
  );
}

/** Goes on with what was begun, begins anew, or takes up what was kept elsewhere. */
function Begin({ code, begun }: { readonly code: string; readonly begun: boolean }): ReactElement {
  const { t } = useWords();
  return (
    <>
      {begun ? (
        <p className="govuk-body">
          <a className="govuk-button" href="/nop-ho-so/buoc/kiem-tra">
            {t('apply.go-on')}
          </a>
        </p>
      ) : null}
      <form method="post" action={`/nop-ho-so/${encodeURIComponent(code)}`}>
        <button className={`govuk-button${begun ? ' govuk-button--secondary' : ''}`} type="submit">
          {t(begun ? 'apply.new' : 'apply.begin')}
        </button>
      </form>
      <p className="mc-alone">
        <a className="govuk-link" href="/nop-ho-so/lam-tiep">
          {t('apply.have-code')}
        </a>
      </p>
    </>
  );
}
