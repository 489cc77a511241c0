import type { ReactElement } from 'react';
import { useWords } from '../i18n/speech.js';
import { EndPage, type End } from './end-page.js';

/** How the rating of an answer ended, and by when a new answer comes where it was not good enough. */
export function AnswerEndPage({ end, answerBy }: { readonly end: End; readonly answerBy: string | null }): ReactElement {
  const { t, moment } = useWords();
  return (
    <EndPage end={end}>
      {answerBy === null ? null : (
        <p className="mc-due">
          <span className="mc-due__label">{t('ends.answer-by')}</span>
          <strong className="mc-due__moment">{moment(answerBy)}</strong>
        </p>
      )}
    </EndPage>
  );
}
