import type { ReactElement } from 'react';
import { describePhone, phoneFault } from '#domain';
import type { SentForm } from '../../src/form.js';
import type { Counter, Draft, ProcedureView } from '../../src/public-api/public-api.types.js';
import { APPLICATION_STEPS, stepAddress, stepOf, type StepKey } from '../application-steps.js';
import { useWords } from '../i18n/speech.js';
import type { Words } from '../i18n/words.js';
import { FaultSummary, idOf, type Fault } from '../parts/faults.js';
import { typedDate, variantChoices } from './application-step-page.js';

interface Props {
  readonly draft: Draft;
  readonly procedure: ProcedureView;
  readonly counters: readonly Counter[];
  readonly form: SentForm;
  readonly faults: readonly Fault[];
}

const DELIVERY_WORDS = { counter: 'apply.by-counter', post: 'apply.post-short', online: 'apply.by-online' } as const;

/** Everything once more, each with the way to change it, before it is sent. */
export function ApplicationCheckPage({ draft, procedure, counters, form, faults }: Props): ReactElement {
  const words = useWords();
  const { t, vi } = words;
  const rows = rowsOf(draft, procedure, counters, form, words);
  return (
    <div className="mc-measure">
      <a className="govuk-back-link" href={stepAddress('nhan-ket-qua')}>
        {t('apply.before', { step: t('apply.step-nhan-ket-qua') })}
      </a>
      <FaultSummary faults={faults} addressOf={(field) => changeAddress(stepOf(field), field)} />
      <p className="mc-caption" {...vi}>
        {procedure.name}
      </p>
      <h1 className="govuk-heading-l">{t('apply.check')}</h1>
      {APPLICATION_STEPS.map(({ key }) => (
        <section key={key} className="mc-check">
          <div className="mc-check__head">
            <h2 className="govuk-heading-m">{t(`apply.step-${key}`)}</h2>
            <a className="govuk-link" href={`${stepAddress(key)}?kiem-tra=1`}>
              {t('apply.change')}
              <span className="govuk-visually-hidden">{` ${t(`apply.step-${key}`).toLowerCase()}`}</span>
            </a>
          </div>
          <dl className="mc-facts">
            {rows[key].map(([name, value]) => (
              <div className="mc-facts__row" key={name}>
                <dt>{name}</dt>
                <dd>{value === '' ? t('apply.none') : value}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <form method="post" action="/nop-ho-so/gui">
        <p className="govuk-body">{t('apply.promise')}</p>
        <button className="govuk-button" type="submit">
          {t('apply.send')}
        </button>
        <p className="mc-quiet">{t('apply.clock')}</p>
      </form>
      <p className="mc-alone">
        <a className="govuk-link" href="/nop-ho-so/luu">
          {t('apply.save')}
        </a>
      </p>
    </div>
  );
}

function changeAddress(step: StepKey | null, field: string): string {
  return step === null ? '#noi-dung' : `${stepAddress(step)}?kiem-tra=1#${idOf(field)}`;
}

type Rows = Readonly<Record<StepKey, readonly (readonly [name: string, value: string])[]>>;

function rowsOf({ answers, files }: Draft, procedure: ProcedureView, counters: readonly Counter[], form: SentForm, { t }: Words): Rows {
  const { byOther = false, onPaper = [] } = answers;
  const variants = variantChoices(procedure, t);
  const phone = form.text('applicant.phone');
  const delivery = form.text('delivery');
  const handed = procedure.papers.map(({ key, name, mandatory }) => {
    const count = files.filter(({ paper }) => paper === key).length;
    const words = [count > 0 ? t('apply.files', { count }) : '', onPaper.includes(key) ? t('apply.brings-paper') : ''].filter((word) => word !== '').join(', ');
    return { name, value: words, shown: words !== '' || mandatory };
  });
  return {
    'chu-ho-so': [
      [t('apply.row-name'), form.text('applicant.fullName')],
      [t('apply.row-identity'), form.text('applicant.identityNumber')],
      [t('apply.birth'), typedDate(form.text('applicant.birthDate'))],
      [t('apply.address'), form.text('applicant.address')],
    ],
    'lien-he': [
      [t('apply.phone'), phone !== '' && phoneFault(phone) === null ? describePhone(phone) : phone],
      [t('apply.email'), form.text('applicant.email')],
      ...(byOther ? ([[t('apply.other'), form.text('submitter.fullName')], [t('apply.authority'), form.text('submitter.authority')]] as const) : []),
    ],
    'noi-nop': [
      ...(variants.length < 2 ? [] : [[t('apply.variant'), String(variants.find(({ value }) => value === form.text('variant'))?.text ?? '')] as const]),
      [t('apply.unit'), counters.find(({ code }) => code === form.text('unitCode'))?.name ?? ''],
    ],
    'giay-to': handed.filter(({ shown }) => shown).map(({ name, value }) => [name, value] as const),
    'nhan-ket-qua': [
      [t('apply.row-result'), delivery in DELIVERY_WORDS ? t(DELIVERY_WORDS[delivery as keyof typeof DELIVERY_WORDS]) : ''],
      ...(form.text('note') === '' ? [] : [[t('apply.row-note'), form.text('note')] as const]),
    ],
  };
}
