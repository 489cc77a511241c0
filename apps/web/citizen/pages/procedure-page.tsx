import type { ReactElement, ReactNode } from 'react';
import type { Counter, ProcedurePaper, ProcedureView } from '../../src/public-api/public-api.types.js';
import { Speak, useWords } from '../i18n/speech.js';
import { capitalise, told, uncapitalise, type Words } from '../i18n/words.js';
import { PaperForms } from '../parts/paper-forms.js';
import { feeSpeech } from './procedure-words.js';

interface Props {
  readonly procedure: ProcedureView;
  /** The counters that receive it, with their addresses. */
  readonly counters: readonly Counter[];
}

/** One procedure: what to bring, what it costs, how long, where, and how it goes. */
export function ProcedurePage({ procedure, counters }: Props): ReactElement {
  const { code, name, fieldName, papers, stages, legalBasis } = procedure;
  const { t, vi } = useWords();
  const [always, sometimes] = [papers.filter(({ condition }) => condition === null), papers.filter(({ condition }) => condition !== null)];
  return (
    <>
      <a className="govuk-back-link" href={`/thu-tuc?field=${encodeURIComponent(procedure.field)}`}>
        <Speak speech={told('fields', procedure.field, fieldName)} />
      </a>
      <p className="mc-caption">{t('procedure.code', { code })}</p>
      <h1 className="govuk-heading-l mc-measure" {...vi}>
        {name}
      </h1>
      <ApplyPart procedure={procedure} />
      <div className="mc-sheet">
        <dl className="mc-facts">
          <Fact label={t('procedure.limit')}>
            <Limits procedure={procedure} />
          </Fact>
          <Fact label={t('procedure.fee')}>
            <Fees procedure={procedure} />
          </Fact>
          <Fact label={t('procedure.result')}>
            <Speak speech={procedure.result} />
          </Fact>
          <Fact label={t('procedure.where')}>{levels(procedure.resolvingLevels, t)}</Fact>
        </dl>
      </div>
      <section>
        <h2 className="govuk-heading-m">{t('procedure.papers')}</h2>
        <Papers papers={always} />
        {sometimes.length === 0 ? null : (
          <>
            <h3 className="govuk-heading-s">{t('procedure.sometimes')}</h3>
            <Papers papers={sometimes} />
          </>
        )}
      </section>
      {stages.length === 0 ? null : (
        <>
          <Places counters={counters} />
          <Steps stages={stages} />
        </>
      )}
      <details className="govuk-details">
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">{t('procedure.law')}</span>
        </summary>
        <div className="govuk-details__text">
          <ul className="govuk-list govuk-list--bullet" {...vi}>
            {legalBasis.map((basis) => (
              <li key={basis}>{basis}</li>
            ))}
          </ul>
        </div>
      </details>
    </>
  );
}

function Places({ counters }: { readonly counters: readonly Counter[] }): ReactElement {
  const { t, vi } = useWords();
  return (
    <section>
      <h2 className="govuk-heading-m">{t('procedure.places')}</h2>
      <ul className="mc-places">
        {counters.map(({ code: unit, name: counter, address, phone }) => (
          <li key={unit}>
            <strong {...vi}>{counter}</strong>
            {address === '' ? null : <span className="mc-places__line" {...vi}>{address}</span>}
            {phone === '' ? null : <span className="mc-places__line">{t('procedure.phone', { phone })}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Steps({ stages }: { readonly stages: ProcedureView['stages'] }): ReactElement {
  const { t, vi } = useWords();
  return (
    <section>
      <h2 className="govuk-heading-m">{t('procedure.steps')}</h2>
      <ol className="mc-steps" {...vi}>
        {stages.map(({ key, name: stage, postName, limitText }) => (
          <li key={key}>
            {stage}
            <span className="mc-steps__by">
              {postName}
              {limitText === null ? '' : ` – ${limitText}`}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function ApplyPart({ procedure }: { readonly procedure: ProcedureView }): ReactElement {
  const { code, online, onlineReason, stages } = procedure;
  const { t } = useWords();
  if (stages.length === 0) return <div className="govuk-inset-text">{t('procedure.not-yet')}</div>;
  if (!procedure.channels.includes('online')) {
    return (
      <div className="govuk-inset-text">
        {t('procedure.not-online')} {onlineReason === null ? t('procedure.not-online-go') : <Speak speech={onlineReason} />}
      </div>
    );
  }
  return (
    <div className="mc-apply">
      <a className="govuk-button" href={`/nop-ho-so/${encodeURIComponent(code)}`}>
        {t('procedure.apply')}
      </a>
      <p className="mc-quiet">
        {t(`procedures.way-${online}`)}
        {online === 'part' && onlineReason !== null ? (
          <>
            : <Speak speech={onlineReason} />
          </>
        ) : null}
      </p>
    </div>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactElement {
  return (
    <div className="mc-facts__row">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface LineProps {
  /** Who the limit or fee is for, in the page's language; then what it is. */
  readonly way: string;
  readonly data: string;
}

/** `Nộp trực tuyến, nhà ở riêng lẻ: 15 ngày`. */
function Line({ way, data }: LineProps): ReactElement {
  return (
    <span className="mc-facts__line">
      {way === '' ? null : `${way}: `}
      <Speak speech={way === '' ? capitalise(data) : data} />
    </span>
  );
}

const joined = (parts: readonly (string | null)[]): string => parts.filter((part) => part !== null && part !== '').join(', ');

function Limits({ procedure: { limits } }: { readonly procedure: ProcedureView }): ReactElement {
  const { t } = useWords();
  const lines = limits.map(({ channel, variantName, text }) => ({ way: capitalise(joined([channel && t(`procedure.at-${channel}`), variantName])), data: text }));
  const byWords = new Map(lines.map((line) => [`${line.way} ${line.data}`, line]));
  return (
    <>
      {[...byWords].map(([key, line]) => (
        <Line key={key} {...line} />
      ))}
    </>
  );
}

function Fees({ procedure: { fees, feeText } }: { readonly procedure: ProcedureView }): ReactElement {
  const { t } = useWords();
  const lines = fees.filter(({ amount }) => amount > 0);
  if (lines.length === 0) return <Speak speech={feeSpeech(feeText, 'procedure.free')} />;
  return (
    <>
      {lines.map(({ key, name, channel, text }) => (
        <Line key={`${key}${channel ?? ''}`} way={capitalise(joined([name, channel && uncapitalise(t(`procedure.at-${channel}`))]))} data={text} />
      ))}
    </>
  );
}

const LEVELS = ['commune', 'district', 'province'] as const;

/** Where a procedure is decided: `Cấp xã, cấp huyện`. */
function levels(named: readonly string[], t: Words['t']): string {
  return capitalise(LEVELS.filter((level) => named.includes(level)).map((level) => t(`procedure.level-${level}`)).join(', '));
}

function Papers({ papers }: { readonly papers: readonly ProcedurePaper[] }): ReactElement {
  const { t, copies } = useWords();
  return (
    <ul className="mc-papers">
      {papers.map((paper) => (
        <li key={paper.key}>
          <Speak speech={paper.name} />
          <span className="mc-papers__how">
            {copies(paper)}
            {paper.condition === null ? null : (
              <>
                {' – '}
                <Speak speech={uncapitalise(paper.condition)} />
              </>
            )}
          </span>
          {paper.source === null ? null : <span className="mc-papers__how">{t('procedure.source', { source: paper.source })}</span>}
          <PaperForms paper={paper} />
        </li>
      ))}
    </ul>
  );
}
