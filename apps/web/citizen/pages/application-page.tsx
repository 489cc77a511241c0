import type { ReactElement, ReactNode } from 'react';
import type { SentForm } from '../../src/form.js';
import type { Counter, ProcedurePaper, ProcedureView } from '../../src/public-api/public-api.types.js';
import { FaultSummary, type Fault } from '../parts/faults.js';
import { Choices, SelectField, TextArea, TextField, type Choice } from '../parts/fields.js';
import { sayCopies } from '../words.js';

interface Props {
  readonly procedure: ProcedureView;
  readonly counters: readonly Counter[];
  /** What was typed so far. */
  readonly form: SentForm;
  readonly formKey: string;
  readonly faults: readonly Fault[];
}

/** More places than this are a list to choose from, not radios. */
const RADIOS_AT_MOST = 5;

const KINDS: readonly Choice[] = [
  { value: 'person', text: 'Cá nhân' },
  { value: 'organisation', text: 'Tổ chức, doanh nghiệp, hộ kinh doanh' },
];

const DELIVERIES: readonly Choice[] = [
  { value: 'counter', text: 'Đến nhận tại nơi nộp' },
  { value: 'post', text: 'Qua dịch vụ bưu chính công ích', hint: 'Bưu điện thu cước khi giao.' },
  { value: 'online', text: 'Bản điện tử' },
];

/** The application form of a procedure. */
export function ApplicationPage(props: Props): ReactElement {
  const { procedure, form, formKey, faults } = props;
  const submitterTyped = ['fullName', 'identityNumber', 'phone', 'authority'].some((name) => form.text(`submitter.${name}`) !== '');
  return (
    <div className="mc-measure">
      <a className="govuk-back-link" href={`/thu-tuc/${encodeURIComponent(procedure.code)}`}>
        Xem lại thủ tục
      </a>
      <FaultSummary faults={faults} />
      <p className="mc-caption">Nộp hồ sơ trực tuyến</p>
      <h1 className="govuk-heading-l">{procedure.name}</h1>
      <form method="post" action={`/nop-ho-so/${encodeURIComponent(procedure.code)}`} noValidate>
        <input type="hidden" name="key" value={formKey} />
        <Part title="Người có hồ sơ">
          <ApplicantFields form={form} faults={faults} />
        </Part>
        <Part title="Liên hệ" lead="Chúng tôi báo tin qua thư điện tử. Cần ít nhất một trong hai.">
          <TextField name="applicant.phone" label="Số điện thoại" faults={faults} value={form.text('applicant.phone')} width={20} type="tel" autoComplete="tel" />
          <TextField name="applicant.email" label="Thư điện tử" faults={faults} value={form.text('applicant.email')} type="email" autoComplete="email" />
        </Part>
        <details className="govuk-details" open={submitterTyped}>
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">Tôi nộp thay người khác</span>
          </summary>
          <div className="govuk-details__text">
            <SubmitterFields form={form} faults={faults} />
          </div>
        </details>
        <Part title="Hồ sơ">
          <CaseFields {...props} />
        </Part>
        <button className="govuk-button" type="submit">
          Nộp hồ sơ
        </button>
        <p className="mc-quiet">Thời hạn bắt đầu tính khi Bộ phận một cửa tiếp nhận hồ sơ đầy đủ.</p>
      </form>
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

type FieldsProps = Pick<Props, 'form' | 'faults'>;

function ApplicantFields({ form, faults }: FieldsProps): ReactElement {
  const value = (name: string): string => form.text(`applicant.${name}`);
  return (
    <>
      <Choices kind="radio" name="applicant.kind" label="Hồ sơ của ai?" faults={faults} choices={KINDS} chosen={[value('kind') || 'person']} />
      <TextField name="applicant.fullName" label="Họ, chữ đệm và tên" hint="Tổ chức ghi tên đầy đủ." faults={faults} value={value('fullName')} autoComplete="name" />
      <TextField name="applicant.identityNumber" label="Số định danh cá nhân" hint="12 số trên thẻ căn cước. Tổ chức ghi mã số thuế. Có thể bỏ trống." faults={faults} value={value('identityNumber')} width={20} inputMode="numeric" autoComplete="off" />
      <TextField name="applicant.birthDate" label="Ngày sinh" hint="Ví dụ 02/03/1990, hoặc chỉ năm sinh. Có thể bỏ trống." faults={faults} value={value('birthDate')} width={10} autoComplete="bday" />
      <TextField name="applicant.address" label="Nơi cư trú" hint="Số nhà, đường hoặc thôn, xã hoặc phường, tỉnh." faults={faults} value={value('address')} autoComplete="street-address" />
    </>
  );
}

function SubmitterFields({ form, faults }: FieldsProps): ReactElement {
  const value = (name: string): string => form.text(`submitter.${name}`);
  return (
    <>
      <TextField name="submitter.fullName" label="Họ, chữ đệm và tên người nộp" faults={faults} value={value('fullName')} />
      <TextField name="submitter.identityNumber" label="Số định danh cá nhân người nộp" faults={faults} value={value('identityNumber')} width={20} inputMode="numeric" autoComplete="off" />
      <TextField name="submitter.phone" label="Số điện thoại người nộp" faults={faults} value={value('phone')} width={20} type="tel" />
      <TextField name="submitter.authority" label="Căn cứ nộp thay" hint="Ví dụ: giấy ủy quyền ngày 01/08/2026, hoặc là cha, mẹ, con." faults={faults} value={value('authority')} />
    </>
  );
}

function CaseFields({ procedure, counters, form, faults }: Props): ReactElement {
  const variants = variantChoices(procedure);
  const places = counters.map(({ code, name, address }) => ({ value: code, text: name, hint: address }));
  const counter = form.text('unitCode') || (places.length === 1 ? (places[0]?.value ?? '') : '');
  return (
    <>
      {variants.length < 2 ? null : <Choices kind="radio" name="variant" label="Trường hợp" faults={faults} choices={variants} chosen={[form.text('variant')]} />}
      {procedure.papers.length === 0 ? null : (
        <Choices kind="checkbox" name="papers" label="Giấy tờ bạn sẽ nộp" hint="Đánh dấu giấy tờ bạn đã có. Bộ phận một cửa sẽ báo nếu còn thiếu." faults={faults} choices={procedure.papers.map(paperChoice)} chosen={form.texts('papers')} />
      )}
      {places.length > RADIOS_AT_MOST ? (
        <SelectField name="unitCode" label="Nơi nhận hồ sơ" hint="Chọn nơi bạn cư trú hoặc nơi thuận tiện nhất." faults={faults} choices={places} value={counter} empty="Chọn nơi nhận" />
      ) : (
        <Choices kind="radio" name="unitCode" label="Nơi nhận hồ sơ" faults={faults} choices={places} chosen={[counter]} />
      )}
      <Choices kind="radio" name="delivery" label="Nhận kết quả" faults={faults} choices={DELIVERIES} chosen={[form.text('delivery')]} />
      <TextArea name="note" label="Lời nhắn cho cán bộ (không bắt buộc)" faults={faults} value={form.text('note')} rows={3} />
    </>
  );
}

/** The sub-cases that have a limit of their own online; the usual one first, without a key. */
function variantChoices({ limits }: ProcedureView): readonly Choice[] {
  const online = limits.filter(({ channel }) => channel === null || channel === 'online');
  const byKey = new Map(online.map(({ variant, variantName, text }) => [variant ?? '', { value: variant ?? '', text: variantName ?? 'Trường hợp thông thường', hint: text }]));
  return [...byKey.values()];
}

function paperChoice(paper: ProcedurePaper): Choice {
  const { key, name, condition, mandatory } = paper;
  const when = condition === null ? (mandatory ? 'bắt buộc' : 'nếu có') : `${condition.charAt(0).toLowerCase()}${condition.slice(1)}`;
  return { value: key, text: name, hint: `${sayCopies(paper)} – ${when}` };
}
