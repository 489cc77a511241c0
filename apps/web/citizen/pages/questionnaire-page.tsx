import type { ReactElement } from 'react';
import { describeDate, plainDate } from '#domain';
import type { SentForm } from '../../src/form.js';
import type { Asked, AskedChoiceQuestion, AskedFactor } from '../../src/public-api/questionnaire.types.js';
import { Speak, useWords } from '../i18n/speech.js';
import { told, uncapitalise, type Words } from '../i18n/words.js';
import { FaultSummary, type Fault } from '../parts/faults.js';
import { Choices, TextArea } from '../parts/fields.js';
import { Scale } from '../parts/scale.js';

interface Props {
  readonly asked: Asked;
  readonly token: string;
  readonly form: SentForm;
  readonly formKey: string;
  readonly faults: readonly Fault[];
}

/** The whole questionnaire on one page, a section for each factor. Nothing is pre-set. */
export function QuestionnairePage({ asked, token, form, formKey, faults }: Props): ReactElement {
  const words = useWords();
  const { t, vi, language } = words;
  const { questionnaire, procedure, unitName, answerUntil } = asked;
  return (
    <div className="mc-measure">
      <FaultSummary faults={faults.map((fault) => named(fault, questionnaire.factors, words))} />
      <p className="mc-caption" {...vi}>
        {procedure.name}, {unitName}
      </p>
      <h1 className="govuk-heading-l" {...vi}>
        {questionnaire.name}
      </h1>
      {language === 'vi' ? null : <p className="govuk-body">{t('sheet.language')}</p>}
      <p className="govuk-body" {...vi}>
        {questionnaire.introduction}
      </p>
      <p className="mc-quiet">{t('sheet.until', { date: describeDate(plainDate(answerUntil)) })}</p>
      <LevelWords words={questionnaire.words} />
      <form method="post" action={`/khao-sat/${encodeURIComponent(token)}`} noValidate>
        <input type="hidden" name="key" value={formKey} />
        {questionnaire.factors.map((factor, index) => (
          <Factor key={factor.key} factor={factor} number={index + 1} asked={asked} form={form} faults={faults} />
        ))}
        <Questions title={t('sheet.facts')} part="facts" questions={questionnaire.facts} form={form} faults={faults} />
        <Questions title={t('sheet.groups')} part="groups" questions={questionnaire.groups} form={form} faults={faults} />
        <TextArea name="comment" label={t('sheet.comment', { question: questionnaire.comment })} hint={t('rating.comment-hint')} faults={faults} value={form.text('comment')} rows={4} />
        <button className="govuk-button" type="submit">
          {t('sheet.send')}
        </button>
      </form>
    </div>
  );
}

/** Twenty questions would read alike in the summary, so each is told with its own words. */
function named({ field, message }: Fault, factors: readonly AskedFactor[], { hear }: Words): Fault {
  const criterion = factors.flatMap(({ criteria }) => criteria).find(({ key }) => field === `answers.${key}`);
  return { field, message: criterion === undefined ? message : `${criterion.question}: ${uncapitalise(hear(message).text)}` };
}

function LevelWords({ words }: { readonly words: readonly string[] }): ReactElement {
  const { t } = useWords();
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body">{t('sheet.levels')}</p>
      <ul className="govuk-list">
        {words.map((word, index) => (
          <li key={word}>
            <strong>{index + 1}</strong> <Speak speech={told('levels', String(index + 1), word)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Factor({ factor, number, asked, form, faults }: { readonly factor: AskedFactor; readonly number: number; readonly asked: Asked; readonly form: SentForm; readonly faults: readonly Fault[] }): ReactElement {
  const { t, hear } = useWords();
  const { words, notApplicable, factors } = asked.questionnaire;
  const level = (index: number): string => hear(told('levels', String(index + 1), words[index] ?? '')).text;
  return (
    <section className="mc-part" aria-labelledby={`phan-${number}`}>
      <h2 className="govuk-heading-m" id={`phan-${number}`}>
        {t('sheet.part', { number, count: factors.length, name: factor.name })}
      </h2>
      <p className="mc-quiet">{t('sheet.scale', { first: level(0).toLowerCase(), count: words.length, last: level(words.length - 1).toLowerCase() })}</p>
      {factor.criteria.map(({ key, question, skippable }) => (
        <Scale key={key} name={`answers.${key}`} label={question} words={words.map((_, index) => level(index))} skip={skippable ? notApplicable : null} faults={faults} chosen={form.text(`answers.${key}`)} />
      ))}
    </section>
  );
}

interface QuestionsProps {
  readonly title: string;
  readonly part: 'facts' | 'groups';
  readonly questions: readonly AskedChoiceQuestion[];
  readonly form: SentForm;
  readonly faults: readonly Fault[];
}

function Questions({ title, part, questions, form, faults }: QuestionsProps): ReactElement | null {
  if (questions.length === 0) return null;
  return (
    <section className="mc-part" aria-labelledby={`phan-${part}`}>
      <h2 className="govuk-heading-m" id={`phan-${part}`}>
        {title}
      </h2>
      {questions.map(({ key, question, choices }) => (
        <Choices
          key={key}
          kind="radio"
          name={`${part}.${key}`}
          label={<Speak speech={question} />}
          faults={faults}
          choices={choices.map((choice) => ({ value: choice.key, text: choice.label, isData: true }))}
          chosen={[form.text(`${part}.${key}`)]}
        />
      ))}
    </section>
  );
}
