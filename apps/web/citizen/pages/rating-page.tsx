import type { ReactElement } from 'react';
import type { SentForm } from '../../src/form.js';
import type { Invitation, SurveyChoice } from '../../src/public-api/public-api.types.js';
import { Speak, useWords } from '../i18n/speech.js';
import { told, type Speech } from '../i18n/words.js';
import { Face } from '../parts/face.js';
import { FaultSummary, FieldFault, type Fault } from '../parts/faults.js';
import { Choices, TextArea } from '../parts/fields.js';

interface Props {
  readonly invitation: Invitation;
  readonly token: string;
  readonly form: SentForm;
  readonly formKey: string;
  readonly faults: readonly Fault[];
}

/** One question with five faces; everything else may be skipped. Nothing is pre-set. */
export function RatingPage({ invitation, token, form, formKey, faults }: Props): ReactElement {
  const { t, vi } = useWords();
  const { survey, procedure, unitName } = invitation;
  return (
    <div className="mc-measure">
      <FaultSummary faults={faults} />
      <p className="mc-caption" {...vi}>
        {procedure.name}, {unitName}
      </p>
      <h1 className="govuk-heading-l" id="cau-hoi">
        <Speak speech={told('questions', 'overall', survey.overall)} />
      </h1>
      <form className="mc-rating" method="post" action={`/danh-gia/${encodeURIComponent(token)}`} noValidate>
        <input type="hidden" name="key" value={formKey} />
        <Faces words={survey.words} chosen={form.text('overall')} fault={faults.find(({ field }) => field === 'overall')?.message} />
        <div className={`mc-reasons mc-reasons--at-most-${survey.reasonsAtMost}`}>
          <Choices kind="checkbox" name="reasons" label={t('rating.why')} hint={t('rating.why-hint')} faults={faults} choices={survey.reasons.map(({ key, text }) => ({ value: key, text: <Speak speech={told('reasons', key, text)} /> }))} chosen={form.texts('reasons')} />
        </div>
        <TextArea name="comment" label={t('rating.comment')} hint={t('rating.comment-hint')} faults={faults} value={form.text('comment')} rows={3} />
        <Criteria criteria={survey.criteria} words={survey.words} form={form} />
        <button className="govuk-button" type="submit">
          {t('rating.send')}
        </button>
        <p className="mc-quiet">{t('rating.unseen')}</p>
      </form>
    </div>
  );
}

function Faces({ words, chosen, fault }: { readonly words: readonly string[]; readonly chosen: string; readonly fault: Speech | undefined }): ReactElement {
  const levels = words.map((text, index) => ({ level: index + 1, text })).reverse();
  return (
    <div className={`govuk-form-group${fault === undefined ? '' : ' govuk-form-group--error'}`}>
      <FieldFault id="overall" message={fault} />
      <div className="mc-faces" role="radiogroup" aria-labelledby="cau-hoi" {...(fault === undefined ? {} : { 'aria-describedby': 'overall-error' })}>
        {levels.map(({ level, text }, index) => (
          <div className="mc-faces__item" key={level}>
            <input className="mc-faces__input" type="radio" id={index === 0 ? 'overall' : `overall-${level}`} name="overall" value={level} defaultChecked={chosen === String(level)} data-level={level} />
            <label className="mc-faces__label" htmlFor={index === 0 ? 'overall' : `overall-${level}`}>
              <Face level={level} />
              <span>
                <Speak speech={told('levels', String(level), text)} />
              </span>
            </label>
          </div>
        ))}
      </div>
    </div>
  );
}

function Criteria({ criteria, words, form }: { readonly criteria: readonly SurveyChoice[]; readonly words: readonly string[]; readonly form: SentForm }): ReactElement | null {
  const { t } = useWords();
  if (criteria.length === 0) return null;
  const choices = words.map((text, index) => ({ value: String(index + 1), text: <Speak speech={told('levels', String(index + 1), text)} /> })).reverse();
  const answered = criteria.some(({ key }) => form.text(`answers.${key}`) !== '');
  return (
    <details className="govuk-details" open={answered}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{t('rating.each')}</span>
      </summary>
      <div className="govuk-details__text">
        {criteria.map(({ key, text }) => (
          <Choices key={key} kind="radio" name={`answers.${key}`} label={<Speak speech={told('criteria', key, text)} />} faults={[]} choices={choices} chosen={[form.text(`answers.${key}`)]} inline />
        ))}
      </div>
    </details>
  );
}
