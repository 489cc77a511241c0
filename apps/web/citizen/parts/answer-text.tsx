import type { ReactElement } from 'react';
import type { PetitionAnswer } from '../../src/public-api/public-api.types.js';
import { capitalise, sayMoment } from '../words.js';

/** What was answered, with what was found and done. */
export function AnswerText({ answer: { text, findingName, measures, answeredAt } }: { readonly answer: PetitionAnswer }): ReactElement {
  return (
    <>
      <p className="mc-quiet">{capitalise(sayMoment(answeredAt))}</p>
      <p className="mc-todo__text">
        <strong>{findingName}.</strong>
      </p>
      {text.split(/\n+/).map((paragraph, index) => (
        <p className="mc-todo__text" key={index}>
          {paragraph}
        </p>
      ))}
      {measures === '' ? null : <p className="mc-todo__text">Biện pháp đã thực hiện: {measures}</p>}
    </>
  );
}
