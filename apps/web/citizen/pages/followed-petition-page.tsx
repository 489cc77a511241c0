import type { ReactElement } from 'react';
import type { FollowedPetition } from '../../src/public-api/public-api.types.js';
import { Speak, useWords } from '../i18n/speech.js';
import { capitalise, told } from '../i18n/words.js';
import { AnswerText } from '../parts/answer-text.js';
import { History } from '../parts/history.js';
import { StateTag } from '../parts/state-tag.js';
import { topicSpeech } from './topic-words.js';

/** How far a petition is, and what was answered. */
export function FollowedPetitionPage({ petition }: { readonly petition: FollowedPetition }): ReactElement {
  const { reference, topicName, status, statusName, unit, answerBy, state, stateText, answer, ratingUrl, history } = petition;
  const { t, hear, moment } = useWords();
  const standing = hear(told('state', state, stateText)).text;
  const waits = status === 'open' || status === 'taken';
  return (
    <div className="mc-measure">
      <p className="mc-caption">{t('petition.reference', { reference })}</p>
      <h1 className="govuk-heading-l">
        <Speak speech={topicSpeech(topicName)} />
      </h1>
      <StateTag state={state} text={status === 'answered' ? capitalise(standing) : `${hear(told('petition-status', status, statusName)).text} – ${standing}`} />
      <p className="govuk-body-l">
        <Speak speech={unit.name} />
      </p>
      {waits ? (
        <p className="mc-due">
          <span className="mc-due__label">{t('ends.answer-by')}</span>
          <strong className="mc-due__moment">{moment(answerBy)}</strong>
        </p>
      ) : null}
      {answer === null ? null : (
        <section className="mc-todo">
          <h2 className="mc-todo__title">{t(waits ? 'petition.answer-before' : 'petition.answer')}</h2>
          <AnswerText answer={answer} />
          {ratingUrl === null ? null : (
            <a className="govuk-button" href={new URL(ratingUrl).pathname}>
              {t('petition.rate-answer')}
            </a>
          )}
        </section>
      )}
      <History items={history} />
    </div>
  );
}
