import type { ReactElement, ReactNode } from 'react';
import { DEFAULT_FOLLOW_UP_RULES, FOLLOW_UP_TOPICS, TOPIC_NAMES } from '#domain';
import type { SentForm } from '../../src/form.js';
import type { Counter } from '../../src/public-api/public-api.types.js';
import { Speak, useWords } from '../i18n/speech.js';
import { told } from '../i18n/words.js';
import { FaultSummary, type Fault } from '../parts/faults.js';
import { Choices, SelectField, TextArea, TextField } from '../parts/fields.js';

interface Props {
  readonly counters: readonly Counter[];
  /** What was typed so far. */
  readonly form: SentForm;
  readonly formKey: string;
  readonly faults: readonly Fault[];
}

/** The form of a petition: what, where, and only if one wants to, who. */
export function PetitionPage(props: Props): ReactElement {
  const { t } = useWords();
  const { value, unit } = DEFAULT_FOLLOW_UP_RULES.limits.petition.limit;
  const { form, formKey, faults } = props;
  return (
    <div className="mc-measure">
      <FaultSummary faults={faults} />
      <h1 className="govuk-heading-l">{t('petition.title')}</h1>
      <p className="govuk-body-l">
        {t('petition.lead')} {t('petition.answers', { limit: t(`limit.${unit}`, { count: value }) })}
      </p>
      <form method="post" action="/phan-anh" noValidate>
        <input type="hidden" name="key" value={formKey} />
        <Part title={t('petition.what')}>
          <MatterFields {...props} />
        </Part>
        <Part title={t('petition.where')} lead={t('petition.where-lead')}>
          <PlaceFields {...props} />
        </Part>
        <Part title={t('petition.who')} lead={t('petition.who-lead')}>
          <TextField name="contact.name" label={t('petition.name')} faults={faults} value={form.text('contact.name')} autoComplete="name" />
          <TextField name="contact.phone" label={t('petition.phone')} faults={faults} value={form.text('contact.phone')} width={20} type="tel" autoComplete="tel" />
          <TextField name="contact.email" label={t('petition.email')} faults={faults} value={form.text('contact.email')} type="email" autoComplete="email" />
        </Part>
        <button className="govuk-button" type="submit">
          {t('petition.send')}
        </button>
        <p className="mc-quiet">{t('petition.promise')}</p>
      </form>
      <p className="mc-alone">
        <a className="govuk-link" href="/phan-anh/tra-cuu">
          {t('petition.sent-before')}
        </a>
      </p>
    </div>
  );
}

function Part({ title, lead, children }: { readonly title: string; readonly lead?: string; readonly children: ReactNode }): ReactElement {
  return (
    <section className="mc-part">
      <h2 className="govuk-heading-m">{title}</h2>
      {lead === undefined ? null : <p className="govuk-body">{lead}</p>}
      {children}
    </section>
  );
}

function MatterFields({ form, faults }: Props): ReactElement {
  const { t } = useWords();
  const topics = FOLLOW_UP_TOPICS.map((value) => ({ value, text: <Speak speech={told('topics', value, TOPIC_NAMES[value])} /> }));
  return (
    <>
      <Choices kind="radio" name="topic" label={t('petition.topic')} faults={faults} choices={topics} chosen={[form.text('topic')]} />
      <TextArea name="text" label={t('petition.text')} hint={t('petition.text-hint')} faults={faults} value={form.text('text')} rows={6} />
      <TextField name="concerned" label={t('petition.concerned')} hint={t('petition.concerned-hint')} faults={faults} value={form.text('concerned')} autoComplete="off" maxLength={200} />
    </>
  );
}

function PlaceFields({ counters, form, faults }: Props): ReactElement {
  const { t } = useWords();
  const places = counters.map(({ code, name }) => ({ value: code, text: name, isData: true }));
  return (
    <>
      <SelectField name="unitCode" label={t('petition.unit')} faults={faults} choices={places} value={form.text('unitCode')} empty={t('petition.unit-empty')} />
      <TextField name="case.code" label={t('petition.case')} hint={t('track.code-example')} faults={faults} value={form.text('case.code')} width={20} capitals autoComplete="off" maxLength={100} />
      <TextField name="case.pin" label={t('petition.pin')} hint={t('petition.pin-hint')} faults={faults} value={form.text('case.pin')} width={10} capitals autoComplete="off" maxLength={40} />
    </>
  );
}
