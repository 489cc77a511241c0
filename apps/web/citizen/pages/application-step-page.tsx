import type { ReactElement, ReactNode } from 'react';
import type { SentForm } from '../../src/form.js';
import type { Counter, ProcedureView } from '../../src/public-api/public-api.types.js';
import { APPLICATION_STEPS, CHECK_STEP, stepAddress, type StepKey } from '../application-steps.js';
import { Speak, useWords } from '../i18n/speech.js';
import type { Words } from '../i18n/words.js';
import { FaultSummary, type Fault } from '../parts/faults.js';
import { Choices, SelectField, TextArea, TextField, type Choice } from '../parts/fields.js';

export interface StepProps {
  readonly step: StepKey;
  readonly procedure: ProcedureView;
  readonly counters: readonly Counter[];
  /** What was answered so far, or typed just now. */
  readonly form: SentForm;
  readonly byOther: boolean;
  readonly faults: readonly Fault[];
  /** Came from the page where everything is checked, and goes back there. */
  readonly checking: boolean;
}

/** More places than this are a list to choose from, not radios. */
const RADIOS_AT_MOST = 5;

/** One step of an application: what it asks, and the way on. */
export function ApplicationStepPage(props: StepProps): ReactElement {
  const words = useWords();
  const { step, faults, checking } = props;
  return (
    <StepFrame {...props}>
      <FaultSummary faults={faults} />
      <form method="post" action={`${stepAddress(step)}${checking ? '?kiem-tra=1' : ''}`} noValidate>
        <StepHead {...props} />
        {FIELDS[step]({ ...props, words })}
        <StepButton checking={checking} />
      </form>
    </StepFrame>
  );
}

/** The way back, and the heading with how far one is. */
export function StepFrame({ step, checking, children }: Pick<StepProps, 'step' | 'checking'> & { readonly children: ReactNode }): ReactElement {
  const { t } = useWords();
  const place = APPLICATION_STEPS.findIndex(({ key }) => key === step);
  const before = APPLICATION_STEPS[place - 1];
  return (
    <div className="mc-measure">
      {checking ? (
        <a className="govuk-back-link" href={stepAddress(CHECK_STEP)}>
          {t('apply.to-check')}
        </a>
      ) : before === undefined ? null : (
        <a className="govuk-back-link" href={stepAddress(before.key)}>
          {t('apply.before', { step: t(`apply.step-${before.key}`) })}
        </a>
      )}
      {children}
      <p className="mc-alone">
        <a className="govuk-link" href="/nop-ho-so/luu">
          {t('apply.save')}
        </a>
      </p>
    </div>
  );
}

export function StepHead({ step, procedure }: Pick<StepProps, 'step' | 'procedure'>): ReactElement {
  const { t } = useWords();
  const place = APPLICATION_STEPS.findIndex(({ key }) => key === step);
  return (
    <>
      <p className="mc-caption">
        {t('apply.place', { step: place + 1, steps: APPLICATION_STEPS.length })} · <Speak speech={procedure.name} />
      </p>
      <h1 className="govuk-heading-l">{t(`apply.step-${step}`)}</h1>
    </>
  );
}

export function StepButton({ checking }: { readonly checking: boolean }): ReactElement {
  const { t } = useWords();
  return (
    <button className="govuk-button" type="submit">
      {t(checking ? 'apply.keep' : 'apply.next')}
    </button>
  );
}

const FIELDS: Readonly<Record<StepKey, (props: StepProps & { readonly words: Words }) => ReactNode>> = {
  'chu-ho-so': ({ form, faults, words: { t } }) => (
    <>
      <Choices kind="radio" name="applicant.kind" label={t('apply.whose')} faults={faults} choices={choicesOf({ person: t('apply.person'), organisation: t('apply.organisation') })} chosen={[form.text('applicant.kind') || 'person']} />
      <TextField name="applicant.fullName" label={t('apply.name')} hint={t('apply.name-hint')} faults={faults} value={form.text('applicant.fullName')} autoComplete="name" />
      <TextField name="applicant.identityNumber" label={t('apply.identity')} hint={t('apply.identity-hint')} faults={faults} value={form.text('applicant.identityNumber')} width={20} inputMode="numeric" autoComplete="off" />
      <TextField name="applicant.birthDate" label={t('apply.birth')} hint={t('apply.birth-hint')} faults={faults} value={typedDate(form.text('applicant.birthDate'))} width={10} autoComplete="bday" />
      <TextField name="applicant.address" label={t('apply.address')} hint={t('apply.address-hint')} faults={faults} value={form.text('applicant.address')} autoComplete="street-address" />
      <Choices kind="radio" name="byOther" label={t('apply.who')} faults={faults} choices={choicesOf({ false: t('apply.who-self'), true: t('apply.who-other') })} chosen={[form.text('byOther') || 'false']} />
    </>
  ),
  'lien-he': ({ form, faults, byOther, words: { t } }) => (
    <>
      <p className="govuk-body">{t('apply.contact-lead')}</p>
      <TextField name="applicant.phone" label={t('apply.phone')} faults={faults} value={form.text('applicant.phone')} width={20} type="tel" autoComplete="tel" />
      <TextField name="applicant.email" label={t('apply.email')} faults={faults} value={form.text('applicant.email')} type="email" autoComplete="email" />
      {byOther ? (
        <>
          <h2 className="govuk-heading-m">{t('apply.other')}</h2>
          <TextField name="submitter.fullName" label={t('apply.other-name')} faults={faults} value={form.text('submitter.fullName')} />
          <TextField name="submitter.identityNumber" label={t('apply.other-identity')} faults={faults} value={form.text('submitter.identityNumber')} width={20} inputMode="numeric" autoComplete="off" />
          <TextField name="submitter.phone" label={t('apply.other-phone')} faults={faults} value={form.text('submitter.phone')} width={20} type="tel" />
          <TextField name="submitter.authority" label={t('apply.authority')} hint={t('apply.authority-hint')} faults={faults} value={form.text('submitter.authority')} />
        </>
      ) : null}
    </>
  ),
  'noi-nop': ({ procedure, counters, form, faults }) => <PlaceFields procedure={procedure} counters={counters} form={form} faults={faults} />,
  // Files have a page of their own.
  'giay-to': () => null,
  'nhan-ket-qua': ({ form, faults, words: { t } }) => (
    <>
      <Choices kind="radio" name="delivery" label={t('apply.delivery')} faults={faults} choices={deliveries(t)} chosen={[form.text('delivery')]} />
      <TextArea name="note" label={t('apply.note')} faults={faults} value={form.text('note')} rows={3} />
    </>
  ),
};

function choicesOf(texts: Readonly<Record<string, string>>): readonly Choice[] {
  return Object.entries(texts).map(([value, text]) => ({ value, text }));
}

function deliveries(t: Words['t']): readonly Choice[] {
  return [
    { value: 'counter', text: t('apply.by-counter') },
    { value: 'post', text: t('apply.by-post'), hint: t('apply.by-post-hint') },
    { value: 'online', text: t('apply.by-online'), hint: t('apply.by-online-hint') },
  ];
}

function PlaceFields({ procedure, counters, form, faults }: Pick<StepProps, 'procedure' | 'counters' | 'form' | 'faults'>): ReactElement {
  const { t } = useWords();
  const variants = variantChoices(procedure, t);
  const places = counters.map(({ code, name, address }) => ({ value: code, text: name, hint: address, isData: true }));
  const counter = form.text('unitCode') || (places.length === 1 ? (places[0]?.value ?? '') : '');
  return (
    <>
      {variants.length < 2 ? null : <Choices kind="radio" name="variant" label={t('apply.variant')} faults={faults} choices={variants} chosen={[form.text('variant')]} />}
      {places.length > RADIOS_AT_MOST ? (
        <SelectField name="unitCode" label={t('apply.unit')} hint={t('apply.unit-hint')} faults={faults} choices={places} value={counter} empty={t('apply.unit-empty')} />
      ) : (
        <Choices kind="radio" name="unitCode" label={t('apply.unit')} faults={faults} choices={places} chosen={[counter]} />
      )}
    </>
  );
}

/** The sub-cases that have a limit of their own online; the usual one first, without a key. */
export function variantChoices({ limits }: ProcedureView, t: Words['t']): readonly Choice[] {
  const online = limits.filter(({ channel }) => channel === null || channel === 'online');
  const byKey = new Map(online.map(({ variant, variantName, text }) => [variant ?? '', { value: variant ?? '', text: variantName ?? t('apply.usual'), hint: text, isData: variantName !== null }]));
  return [...byKey.values()];
}

/** A kept date as people write it. */
export function typedDate(kept: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(kept) ?? [];
  return day === undefined ? kept : `${day}/${month}/${year}`;
}
