import type { ReactElement } from 'react';
import { describeMoney, type CaseStatus, type PlainDate } from '#domain';
import type { ExplainedDay, LookedUpCase } from '../../src/public-api/public-api.types.js';
import { ResultFiles, SupplementForm } from '../parts/case-files.js';
import { FaultSummary, type Fault } from '../parts/faults.js';
import { TextArea } from '../parts/fields.js';
import { History } from '../parts/history.js';
import { StateTag } from '../parts/state-tag.js';
import { capitalise, sayDay, sayMoment } from '../words.js';

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
  const { tracked, resubmitted, faults } = props;
  const { code, procedure, status, statusName, state, stateText, dueAt, whatToDo, ratingUrl } = tracked;
  const ended = WITHOUT_RESULT.includes(status);
  return (
    <div className="mc-measure">
      <FaultSummary faults={faults} />
      {resubmitted ? (
        <p className="mc-done" role="status">
          Đã nộp lại hồ sơ. Bộ phận một cửa sẽ kiểm tra.
        </p>
      ) : null}
      <p className="mc-caption">Hồ sơ {code}</p>
      <h1 className="govuk-heading-l">{procedure.name}</h1>
      <StateTag state={state} text={state === 'waiting' || ended ? statusName : `${statusName} – ${stateText}`} />
      <Where tracked={tracked} />
      {dueAt === null || ended ? null : (
        <p className="mc-due">
          <span className="mc-due__label">Hẹn trả kết quả</span>
          <strong className="mc-due__moment">{sayMoment(dueAt)}</strong>
        </p>
      )}
      <section className="mc-todo">
        <h2 className="mc-todo__title">Bạn cần làm gì?</h2>
        <p className="mc-todo__text">{whatToDo}</p>
        <Wanted tracked={tracked} />
        {ratingUrl === null ? null : (
          <a className="govuk-button" href={new URL(ratingUrl).pathname}>
            Đánh giá việc phục vụ
          </a>
        )}
      </section>
      <SupplementForm tracked={tracked} />
      <ResultFiles tracked={tracked} />
      {tracked.canSupplement ? <ResubmitForm {...props} /> : null}
      {ended ? null : <Why days={tracked.explanation} />}
      <History items={tracked.history} />
      <PetitionButton {...props} />
      <p className="mc-alone mc-no-print">
        <a className="govuk-link" href="/tra-cuu">
          Tra cứu hồ sơ khác
        </a>
      </p>
    </div>
  );
}

/** Where the case is; several places when they work on it side by side. */
function Where({ tracked: { status, stageText, openStages } }: { readonly tracked: LookedUpCase }): ReactElement {
  if (status !== 'processing' || openStages.length < 2) return <p className="govuk-body-l">{stageText}</p>;
  return (
    <>
      <p className="govuk-body-l">{`${openStages.length} nơi đang cùng giải quyết hồ sơ của bạn:`}</p>
      <ul className="govuk-list govuk-list--bullet">
        {openStages.map(({ name, unitName }) => (
          <li key={`${name} ${unitName}`}>{`${unitName}: ${name}`}</li>
        ))}
      </ul>
    </>
  );
}

/** What the applicant was asked for; until when, where what to do does not say so already. */
function Wanted({ tracked: { request, payment, resubmitBy, status } }: { readonly tracked: LookedUpCase }): ReactElement | null {
  if (status === 'payment' && payment !== null) {
    return (
      <p className="mc-todo__text">
        {payment.title}: <strong>{describeMoney(payment.amount)}</strong>
      </p>
    );
  }
  if (request === null || (status !== 'supplement' && status !== 'sent-back')) return null;
  return (
    <>
      <ul className="govuk-list govuk-list--bullet">
        {request.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      {request.reason === '' ? null : <p className="mc-todo__text">Lý do: {request.reason}</p>}
      {resubmitBy === null ? null : (
        <p className="mc-todo__text">
          Chậm nhất: <strong>{sayMoment(resubmitBy)}</strong>
        </p>
      )}
    </>
  );
}

/** Opens the form of a petition with the case filled in, whose PIN stands in no address. */
function PetitionButton({ tracked: { code }, pin }: Props): ReactElement {
  return (
    <form className="mc-no-print" method="post" action="/phan-anh">
      <input type="hidden" name="step" value="open" />
      <input type="hidden" name="case.code" value={code} />
      <input type="hidden" name="case.pin" value={pin} />
      <button className="govuk-button govuk-button--secondary" type="submit">
        Phản ánh về hồ sơ này
      </button>
    </form>
  );
}

function ResubmitForm({ tracked: { code }, pin, note, formKey, faults }: Props): ReactElement {
  return (
    <form className="mc-part mc-no-print" method="post" action="/tra-cuu/nop-lai" noValidate>
      <h2 className="govuk-heading-m">Nộp lại hồ sơ</h2>
      <input type="hidden" name="key" value={formKey} />
      <input type="hidden" name="code" value={code} />
      <input type="hidden" name="pin" value={pin} />
      <TextArea name="note" label="Bạn đã hoàn thiện những gì?" faults={faults} value={note} />
      <button className="govuk-button" type="submit">
        Nộp lại hồ sơ
      </button>
    </form>
  );
}

function Why({ days }: { readonly days: readonly ExplainedDay[] }): ReactElement | null {
  if (days.length === 0) return null;
  return (
    <details className="govuk-details">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">Vì sao hẹn ngày này?</span>
      </summary>
      <div className="govuk-details__text mc-scroll">
        <table className="govuk-table mc-days">
          <caption className="govuk-visually-hidden">Từng ngày của thời hạn</caption>
          <thead className="govuk-table__head">
            <tr>
              <th className="govuk-table__header" scope="col">
                Ngày
              </th>
              <th className="govuk-table__header" scope="col">
                Tính
              </th>
              <th className="govuk-table__header" scope="col">
                Lý do
              </th>
            </tr>
          </thead>
          <tbody>
            {days.map(({ date, counted, reason }) => (
              <tr key={date} className={counted ? 'mc-days__counted' : 'mc-days__free'}>
                <th className="govuk-table__cell" scope="row">
                  {capitalise(sayDay(date as PlainDate))}
                </th>
                <td className="govuk-table__cell">{counted ? 'Có' : 'Không'}</td>
                <td className="govuk-table__cell">{reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
