import type { ReactElement } from 'react';
import type { PetitionAnswer } from '../../src/public-api/public-api.types.js';
import { Speak, useWords } from '../i18n/speech.js';
import { capitalise } from '../i18n/words.js';

/** What was answered, with what was found and done. */
export function AnswerText({ answer: { text, findingName, measures, answeredAt } }: { readonly answer: PetitionAnswer }): ReactElement {
  const { t, moment, vi } = useWords();
  return (
    <>
      <p className="mc-quiet">{capitalise(moment(answeredAt))}</p>
      <p className="mc-todo__text">
        <strong {...vi}>{findingName}.</strong>
      </p>
      {text.split(/\n+/).map((paragraph, index) => (
        <p className="mc-todo__text" key={index} {...vi}>
          {paragraph}
        </p>
      ))}
      {measures === '' ? null : (
        <p className="mc-todo__text">
          {t('petition.measures')} <Speak speech={measures} />
        </p>
      )}
    </>
  );
}
