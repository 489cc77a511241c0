import type { ReactElement } from 'react';
import type { FollowedPetition } from '../../src/public-api/public-api.types.js';
import { AnswerText } from '../parts/answer-text.js';
import { History } from '../parts/history.js';
import { StateTag } from '../parts/state-tag.js';
import { capitalise, sayMoment } from '../words.js';

/** How far a petition is, and what was answered. */
export function FollowedPetitionPage({ petition }: { readonly petition: FollowedPetition }): ReactElement {
  const { reference, topicName, status, statusName, unit, answerBy, state, stateText, answer, ratingUrl, history } = petition;
  const waits = status === 'open' || status === 'taken';
  return (
    <div className="mc-measure">
      <p className="mc-caption">Phản ánh {reference}</p>
      <h1 className="govuk-heading-l">{topicName}</h1>
      <StateTag state={state} text={status === 'answered' ? capitalise(stateText) : `${statusName} – ${stateText}`} />
      <p className="govuk-body-l">{unit.name}</p>
      {waits ? (
        <p className="mc-due">
          <span className="mc-due__label">Trả lời chậm nhất</span>
          <strong className="mc-due__moment">{sayMoment(answerBy)}</strong>
        </p>
      ) : null}
      {answer === null ? null : (
        <section className="mc-todo">
          <h2 className="mc-todo__title">{waits ? 'Câu trả lời trước' : 'Câu trả lời'}</h2>
          <AnswerText answer={answer} />
          {ratingUrl === null ? null : (
            <a className="govuk-button" href={new URL(ratingUrl).pathname}>
              Đánh giá câu trả lời
            </a>
          )}
        </section>
      )}
      <History items={history} />
    </div>
  );
}
