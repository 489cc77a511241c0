import type { ReactElement } from 'react';
import type { DraftFile, ProcedurePaper, ProcedureView } from '../../src/public-api/public-api.types.js';
import { stepAddress } from '../application-steps.js';
import { Speak, useWords } from '../i18n/speech.js';
import { say, uncapitalise, type Speech } from '../i18n/words.js';
import { FaultSummary, FieldFault, idOf, type Fault } from '../parts/faults.js';
import { PaperForms } from '../parts/paper-forms.js';
import { StepButton, StepFrame, StepHead } from './application-step-page.js';

interface Props {
  readonly procedure: ProcedureView;
  readonly files: readonly DraftFile[];
  readonly onPaper: readonly string[];
  readonly formKey: string;
  readonly faults: readonly Fault[];
  readonly checking: boolean;
}

const ACCEPTED = 'image/*,.pdf,.docx,.xlsx,.odt,.heic';

/** The papers of the procedure, each with what was uploaded of it. A file is kept as soon as it has arrived. */
export function ApplicationPapersPage({ procedure, files, onPaper, formKey, faults, checking }: Props): ReactElement {
  const { t, vi } = useWords();
  const back = checking ? '?kiem-tra=1' : '';
  return (
    <StepFrame step="giay-to" checking={checking}>
      <FaultSummary faults={faults} />
      <StepHead step="giay-to" procedure={procedure} />
      <p className="govuk-body">{t('apply.papers-lead')}</p>
      {procedure.papers.map((paper, place) => (
        <Paper key={paper.key} paper={paper} files={files.filter((file) => file.paper === paper.key)} formKey={`${formKey}-${place}`} fault={faults.find(({ field }) => field === `tep.${paper.key}`)} back={back} />
      ))}
      <form method="post" action={`${stepAddress('giay-to')}${back}`}>
        <fieldset className="govuk-fieldset">
          <legend className="govuk-fieldset__legend">{t('apply.on-paper')}</legend>
          <div className="govuk-checkboxes govuk-form-group">
            {procedure.papers.map(({ key, name }) => (
              <div className="govuk-checkboxes__item" key={key}>
                <input className="govuk-checkboxes__input" id={idOf(`onPaper.${key}`)} name="onPaper" type="checkbox" value={key} defaultChecked={onPaper.includes(key)} />
                <label className="govuk-label govuk-checkboxes__label" htmlFor={idOf(`onPaper.${key}`)} {...vi}>
                  {name}
                </label>
              </div>
            ))}
          </div>
        </fieldset>
        <StepButton checking={checking} />
      </form>
    </StepFrame>
  );
}

interface PaperProps {
  readonly paper: ProcedurePaper;
  readonly files: readonly DraftFile[];
  readonly formKey: string;
  readonly fault: Fault | undefined;
  readonly back: string;
}

function Paper({ paper, files, formKey, fault, back }: PaperProps): ReactElement {
  const { key, name, condition, mandatory } = paper;
  const id = idOf(`tep.${key}`);
  const when: Speech = condition === null ? say(mandatory ? 'apply.required' : 'apply.if-any') : uncapitalise(condition);
  const { t, vi, bytes, copies } = useWords();
  return (
    <section className="mc-paper" aria-labelledby={`${id}-name`}>
      <h2 className="mc-paper__name" id={`${id}-name`} {...vi}>
        {name}
      </h2>
      <p className="mc-quiet">
        {`${copies(paper)} – `}
        <Speak speech={when} />
      </p>
      <PaperForms paper={paper} />
      {files.length === 0 ? null : (
        <p className="mc-paper__part" id={`${id}-files`}>
          {t('apply.uploaded')}
        </p>
      )}
      <ul className="mc-files" aria-labelledby={files.length === 0 ? undefined : `${id}-files`}>
        {files.map((file) => (
          <li key={file.id}>
            <span className="mc-files__name">{`${file.name} (${bytes(file.bytes)})`}</span>
            <form method="post" action={`/nop-ho-so/tep/bo${back}`}>
              <input type="hidden" name="id" value={file.id} />
              <button className="mc-link-button" type="submit">
                {t('apply.drop')}<span className="govuk-visually-hidden">{` ${file.name}`}</span>
              </button>
            </form>
          </li>
        ))}
      </ul>
      <form className={`mc-upload${fault ? ' govuk-form-group--error' : ''}`} method="post" encType="multipart/form-data" action={`/nop-ho-so/tep/${encodeURIComponent(key)}${back === '' ? '?' : `${back}&`}key=${formKey}`} data-upload data-broken={t('supplement.broken')} data-retry={t('supplement.retry')}>
        <label className="govuk-label" htmlFor={id}>
          {t(files.length === 0 ? 'supplement.choose' : 'apply.add-file')}
        </label>
        <FieldFault id={id} message={fault?.message} />
        <input className="govuk-file-upload" id={id} name="file" type="file" accept={ACCEPTED} multiple aria-describedby={`${id}-name${fault ? ` ${id}-error` : ''}`} />
        <button className="govuk-button govuk-button--secondary" type="submit">
          {t('apply.upload')}
        </button>
        <p className="mc-upload__state" role="status" />
      </form>
    </section>
  );
}
