import type { ReactElement } from 'react';
import type { DraftFile, ProcedurePaper, ProcedureView } from '../../src/public-api/public-api.types.js';
import { stepAddress } from '../application-steps.js';
import { FaultSummary, FieldFault, idOf, type Fault } from '../parts/faults.js';
import { sayBytes, sayCopies } from '../words.js';
import { StepButton, StepFrame, StepHead } from './application-step-page.js';

interface Props {
  readonly procedure: ProcedureView;
  readonly files: readonly DraftFile[];
  readonly onPaper: readonly string[];
  readonly faults: readonly Fault[];
  readonly checking: boolean;
}

const ACCEPTED = 'image/*,.pdf,.docx,.xlsx,.odt,.heic';

/** The papers of the procedure, each with what was uploaded of it. A file is kept as soon as it has arrived. */
export function ApplicationPapersPage({ procedure, files, onPaper, faults, checking }: Props): ReactElement {
  const back = checking ? '?kiem-tra=1' : '';
  return (
    <StepFrame step="giay-to" checking={checking}>
      <FaultSummary faults={faults} />
      <StepHead step="giay-to" procedure={procedure} />
      <p className="govuk-body">Chụp ảnh rõ chữ, đủ bốn góc. Mỗi tệp được lưu ngay khi tải lên xong.</p>
      {procedure.papers.map((paper) => (
        <Paper key={paper.key} paper={paper} files={files.filter((file) => file.paper === paper.key)} fault={faults.find(({ field }) => field === `tep.${paper.key}`)} back={back} />
      ))}
      <form method="post" action={`${stepAddress('giay-to')}${back}`}>
        <fieldset className="govuk-fieldset">
          <legend className="govuk-fieldset__legend">Giấy tờ nào bạn sẽ mang bản giấy đến?</legend>
          <div className="govuk-checkboxes govuk-form-group">
            {procedure.papers.map(({ key, name }) => (
              <div className="govuk-checkboxes__item" key={key}>
                <input className="govuk-checkboxes__input" id={idOf(`onPaper.${key}`)} name="onPaper" type="checkbox" value={key} defaultChecked={onPaper.includes(key)} />
                <label className="govuk-label govuk-checkboxes__label" htmlFor={idOf(`onPaper.${key}`)}>
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
  readonly fault: Fault | undefined;
  readonly back: string;
}

function Paper({ paper, files, fault, back }: PaperProps): ReactElement {
  const { key, name, condition, mandatory } = paper;
  const id = idOf(`tep.${key}`);
  const when = condition === null ? (mandatory ? 'bắt buộc' : 'nếu có') : `${condition.charAt(0).toLowerCase()}${condition.slice(1)}`;
  return (
    <section className="mc-paper" aria-labelledby={`${id}-name`}>
      <h2 className="mc-paper__name" id={`${id}-name`}>
        {name}
      </h2>
      <p className="mc-quiet">{`${sayCopies(paper)} – ${when}`}</p>
      <ul className="mc-files">
        {files.map((file) => (
          <li key={file.id}>
            <span className="mc-files__name">{`${file.name} (${sayBytes(file.bytes)})`}</span>
            <form method="post" action={`/nop-ho-so/tep/bo${back}`}>
              <input type="hidden" name="id" value={file.id} />
              <button className="mc-link-button" type="submit">
                Bỏ<span className="govuk-visually-hidden">{` ${file.name}`}</span>
              </button>
            </form>
          </li>
        ))}
      </ul>
      <form className={`mc-upload${fault ? ' govuk-form-group--error' : ''}`} method="post" encType="multipart/form-data" action={`/nop-ho-so/tep/${encodeURIComponent(key)}${back}`} data-upload data-broken="Đường truyền bị ngắt, tệp chưa lên." data-retry="Thử lại">
        <label className="govuk-label" htmlFor={id}>
          {files.length === 0 ? 'Chọn tệp hoặc chụp ảnh' : 'Thêm tệp'}
        </label>
        <FieldFault id={id} message={fault?.message} />
        <input className="govuk-file-upload" id={id} name="file" type="file" accept={ACCEPTED} multiple />
        <button className="govuk-button govuk-button--secondary" type="submit">
          Tải lên
        </button>
        <p className="mc-upload__state" role="status" />
      </form>
    </section>
  );
}
