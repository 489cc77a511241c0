import type { ReactElement } from 'react';
import type { SentForm } from '../../src/form.js';
import type { RateableAnswer } from '../../src/public-api/public-api.types.js';
import { Speak, useWords } from '../i18n/speech.js';
import { AnswerText } from '../parts/answer-text.js';
import { FaultSummary, type Fault } from '../parts/faults.js';
import { Choices, TextArea } from '../parts/fields.js';
import { topicSpeech } from './topic-words.js';

interface Props {
  readonly answer: RateableAnswer;
  readonly token: string;
  readonly form: SentForm;
  readonly formKey: string;
  readonly faults: readonly Fault[];
}

/** An answer and the one question about it. */
export function AnswerPage({ answer: { reference, topicName, unit, answer }, token, form, formKey, faults }: Props): ReactElement {
  const { t } = useWords();
  const choices = [
    { value: 'yes', text: t('petition.yes') },
    { value: 'no', text: t('petition.no'), hint: t('petition.no-hint') },
  ];
  return (
    <div className="mc-measure">
      <FaultSummary faults={faults} />
      <p className="mc-caption">
        {t('petition.reference', { reference })}, <Speak speech={unit.name} />
      </p>
      <h1 className="govuk-heading-l">
        <Speak speech={topicSpeech(topicName)} />
      </h1>
      <section className="mc-todo">
        <AnswerText answer={answer} />
      </section>
      <form method="post" action={`/phan-anh/tra-loi/${encodeURIComponent(token)}`} noValidate>
        <input type="hidden" name="key" value={formKey} />
        <Choices kind="radio" name="satisfied" label={t('petition.satisfied')} faults={faults} choices={choices} chosen={[form.text('satisfied')]} />
        <TextArea name="comment" label={t('petition.unclear')} faults={faults} value={form.text('comment')} rows={3} />
        <button className="govuk-button" type="submit">
          {t('petition.send-rating')}
        </button>
      </form>
    </div>
  );
}
