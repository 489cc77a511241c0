import type { ReactElement } from 'react';
import { describeMoney, type CaseStatus, type PlainDate } from '#domain';
import type { ExplainedDay, LookedUpCase } from '../../src/public-api/public-api.types.js';
import { Speak, useWords } from '../i18n/speech.js';
import { capitalise, told } from '../i18n/words.js';
import { CaseSheet } from '../parts/case-sheet.js';
import { ResultFiles, SupplementForm } from '../parts/case-files.js';
import { FaultSummary, type Fault } from '../parts/faults.js';
import { TextArea } from '../parts/fields.js';
import { History } from '../parts/history.js';
import { StateTag } from '../parts/state-tag.js';

interface Props {
  readonly tracked: LookedUpCase;
  readonly pin: string;
  readonly note: string;
  readonly formKey: string;
  readonly faults: readonly Fault[];
  /** The mended application has just been sent. */
  readonly resubmitted: boolean;
}

/** Ended without a result: nothing is promised any more, and the status says it all. */
const WITHOUT_RESULT: readonly CaseStatus[] = ['not-accepted', 'refused', 'withdrawn', 'stopped'];

/** How far a case is, and what its applicant should do. */
export function TrackedPage(props: Props): ReactElement {
  const { tracked, pin, formKey, resubmitted, faults } = props;
  const { code, procedure, status, statusName, state, stateText, dueAt, whatToDo, ratingUrl } = tracked;
  const { t, hear, moment, vi } = useWords();
  const named = hear(told('status', status, statusName)).text;
  const ended = WITHOUT_RESULT.includes(status);
  return (
    <div className="mc-measure">
      <FaultSummary faults={faults} />
      {resubmitted ? (
        <p className="mc-done" role="status">
          {t('track.resubmitted')}
        </p>
      ) : null}
      <p className="mc-caption">{t('track.case', { code })}</p>
      <h1 className="govuk-heading-l" {...vi}>
        {procedure.name}
      </h1>
      <StateTag state={state} text={state === 'waiting' || ended ? named : `${named} – ${hear(told('state', state, stateText)).text}`} />
      <Where tracked={tracked} />
      {dueAt === null || ended ? null : (
        <p className="mc-due">
          <span className="mc-due__label">{t('track.due')}</span>
          <strong className="mc-due__moment">{moment(dueAt)}</strong>
        </p>
      )}
      <section className="mc-todo">
        <h2 className="mc-todo__title">{t('track.todo')}</h2>
        <p className="mc-todo__text">
          <Speak speech={told('todo', status, whatToDo)} />
        </p>
        <Wanted tracked={tracked} />
        {ratingUrl === null ? null : (
          <a className="govuk-button" href={new URL(ratingUrl).pathname}>
            {t('track.rate')}
          </a>
        )}
      </section>
      <SupplementForm tracked={tracked} formKey={formKey} />
      <ResultFiles tracked={tracked} />
      {tracked.canSupplement ? <ResubmitForm {...props} /> : null}
      {ended ? null : <Why days={tracked.explanation} />}
      <History items={tracked.history} />
      <div className="mc-ways mc-no-print">
        <CaseSheet sheet="tinh-trang" code={code} pin={pin} />
        {tracked.isOnline ? <CaseSheet sheet="ho-so" code={code} pin={pin} /> : null}
        <PetitionButton {...props} />
      </div>
      <p className="mc-alone mc-no-print">
        <a className="govuk-link" href="/tra-cuu">
          {t('track.other')}
        </a>
      </p>
    </div>
  );
}

/** Where the case is; several places when they work on it side by side. */
function Where({ tracked: { status, stageText, openStages, unitName } }: { readonly tracked: LookedUpCase }): ReactElement {
  const { t, vi } = useWords();
  if (status !== 'processing' || openStages.length < 2) {
    return (
      <p className="govuk-body-l">
        <Speak speech={told('where', status, stageText, { unit: unitName })} />
      </p>
    );
  }
  return (
    <>
      <p className="govuk-body-l">{t('track.side', { count: openStages.length })}</p>
      <ul className="govuk-list govuk-list--bullet" {...vi}>
        {openStages.map(({ name, unitName }) => (
          <li key={`${name} ${unitName}`}>{`${unitName}: ${name}`}</li>
        ))}
      </ul>
    </>
  );
}

/** What the applicant was asked for; until when, where what to do does not say so already. */
function Wanted({ tracked: { request, payment, resubmitBy, status } }: { readonly tracked: LookedUpCase }): ReactElement | null {
  const { t, moment, vi } = useWords();
  if (status === 'payment' && payment !== null) {
    return (
      <p className="mc-todo__text">
        <Speak speech={payment.title} />: <strong>{describeMoney(payment.amount)}</strong>
      </p>
    );
  }
  if (request === null || (status !== 'supplement' && status !== 'sent-back')) return null;
  return (
    <>
      <ul className="govuk-list govuk-list--bullet" {...vi}>
        {request.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      {request.reason === '' ? null : (
        <p className="mc-todo__text">
          {t('track.reason')} <Speak speech={request.reason} />
        </p>
      )}
      {resubmitBy === null ? null : (
        <p className="mc-todo__text">
          {t('track.at-latest')} <strong>{moment(resubmitBy)}</strong>
        </p>
      )}
    </>
  );
}

/** Opens the form of a petition with the case filled in, whose PIN stands in no address. */
function PetitionButton({ tracked: { code }, pin }: Props): ReactElement {
  const { t } = useWords();
  return (
    <form className="mc-no-print" method="post" action="/phan-anh">
      <input type="hidden" name="step" value="open" />
      <input type="hidden" name="case.code" value={code} />
      <input type="hidden" name="case.pin" value={pin} />
      <button className="govuk-button govuk-button--secondary" type="submit">
        {t('track.petition-case')}
      </button>
    </form>
  );
}

function ResubmitForm({ tracked: { code }, pin, note, formKey, faults }: Props): ReactElement {
  const { t } = useWords();
  return (
    <form className="mc-part mc-no-print" method="post" action="/tra-cuu/nop-lai" noValidate>
      <h2 className="govuk-heading-m">{t('track.again')}</h2>
      <input type="hidden" name="key" value={formKey} />
      <input type="hidden" name="code" value={code} />
      <input type="hidden" name="pin" value={pin} />
      <TextArea name="note" label={t('track.mended')} faults={faults} value={note} />
      <button className="govuk-button" type="submit">
        {t('track.again')}
      </button>
    </form>
  );
}

function Why({ days }: { readonly days: readonly ExplainedDay[] }): ReactElement | null {
  const { t, day, vi } = useWords();
  if (days.length === 0) return null;
  return (
    <details className="govuk-details">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{t('track.why')}</span>
      </summary>
      <div className="govuk-details__text mc-scroll">
        <table className="govuk-table mc-days">
          <caption className="govuk-visually-hidden">{t('track.why-caption')}</caption>
          <thead className="govuk-table__head">
            <tr>
              <th className="govuk-table__header" scope="col">
                {t('track.why-day')}
              </th>
              <th className="govuk-table__header" scope="col">
                {t('track.why-counts')}
              </th>
              <th className="govuk-table__header" scope="col">
                {t('track.why-reason')}
              </th>
            </tr>
          </thead>
          <tbody>
            {days.map(({ date, counted, reason }) => (
              <tr key={date} className={counted ? 'mc-days__counted' : 'mc-days__free'}>
                <th className="govuk-table__cell" scope="row">
                  {capitalise(day(date as PlainDate))}
                </th>
                <td className="govuk-table__cell">{t(counted ? 'track.yes' : 'track.no')}</td>
                <td className="govuk-table__cell" {...vi}>
                  {reason}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
