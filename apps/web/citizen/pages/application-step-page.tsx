import type { ReactElement, ReactNode } from 'react';
import type { SentForm } from '../../src/form.js';
import type { Counter, ProcedureView } from '../../src/public-api/public-api.types.js';
import { APPLICATION_STEPS, CHECK_STEP, stepAddress, type StepKey } from '../application-steps.js';
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

const KINDS: readonly Choice[] = [
  { value: 'person', text: 'Cá nhân' },
  { value: 'organisation', text: 'Tổ chức, doanh nghiệp, hộ kinh doanh' },
];

const WHOSE: readonly Choice[] = [
  { value: 'false', text: 'Tôi nộp cho chính mình hoặc tổ chức của mình' },
  { value: 'true', text: 'Tôi nộp thay người khác' },
];

const DELIVERIES: readonly Choice[] = [
  { value: 'counter', text: 'Đến nhận tại nơi nộp' },
  { value: 'post', text: 'Qua dịch vụ bưu chính công ích', hint: 'Bưu điện thu cước khi giao.' },
  { value: 'online', text: 'Bản điện tử', hint: 'Tải về ở trang tra cứu.' },
];

/** One step of an application: what it asks, and the way on. */
export function ApplicationStepPage(props: StepProps): ReactElement {
  const { step, faults, checking } = props;
  return (
    <StepFrame {...props}>
      <FaultSummary faults={faults} />
      <form method="post" action={`${stepAddress(step)}${checking ? '?kiem-tra=1' : ''}`} noValidate>
        <StepHead {...props} />
        {FIELDS[step](props)}
        <StepButton checking={checking} />
      </form>
    </StepFrame>
  );
}

/** The way back, and the heading with how far one is. */
export function StepFrame({ step, checking, children }: Pick<StepProps, 'step' | 'checking'> & { readonly children: ReactNode }): ReactElement {
  const place = APPLICATION_STEPS.findIndex(({ key }) => key === step);
  const before = APPLICATION_STEPS[place - 1];
  return (
    <div className="mc-measure">
      {checking ? (
        <a className="govuk-back-link" href={stepAddress(CHECK_STEP)}>
          Về trang kiểm tra
        </a>
      ) : before === undefined ? null : (
        <a className="govuk-back-link" href={stepAddress(before.key)}>
          {`Bước trước: ${before.title}`}
        </a>
      )}
      {children}
      <p className="mc-alone">
        <a className="govuk-link" href="/nop-ho-so/luu">
          Lưu, làm tiếp sau
        </a>
      </p>
    </div>
  );
}

export function StepHead({ step, procedure }: Pick<StepProps, 'step' | 'procedure'>): ReactElement {
  const place = APPLICATION_STEPS.findIndex(({ key }) => key === step);
  return (
    <>
      <p className="mc-caption">{`Bước ${place + 1} trên ${APPLICATION_STEPS.length} · ${procedure.name}`}</p>
      <h1 className="govuk-heading-l">{APPLICATION_STEPS[place]?.title}</h1>
    </>
  );
}

export function StepButton({ checking }: { readonly checking: boolean }): ReactElement {
  return (
    <button className="govuk-button" type="submit">
      {checking ? 'Lưu thay đổi' : 'Tiếp tục'}
    </button>
  );
}

const FIELDS: Readonly<Record<StepKey, (props: StepProps) => ReactNode>> = {
  'chu-ho-so': ({ form, faults }) => (
    <>
      <Choices kind="radio" name="applicant.kind" label="Hồ sơ của ai?" faults={faults} choices={KINDS} chosen={[form.text('applicant.kind') || 'person']} />
      <TextField name="applicant.fullName" label="Họ, chữ đệm và tên" hint="Tổ chức ghi tên đầy đủ." faults={faults} value={form.text('applicant.fullName')} autoComplete="name" />
      <TextField name="applicant.identityNumber" label="Số định danh cá nhân" hint="12 số trên thẻ căn cước. Tổ chức ghi mã số thuế. Có thể bỏ trống." faults={faults} value={form.text('applicant.identityNumber')} width={20} inputMode="numeric" autoComplete="off" />
      <TextField name="applicant.birthDate" label="Ngày sinh" hint="Ví dụ 02/03/1990, hoặc chỉ năm sinh. Có thể bỏ trống." faults={faults} value={typedDate(form.text('applicant.birthDate'))} width={10} autoComplete="bday" />
      <TextField name="applicant.address" label="Nơi cư trú" hint="Số nhà, đường hoặc thôn, xã hoặc phường, tỉnh." faults={faults} value={form.text('applicant.address')} autoComplete="street-address" />
      <Choices kind="radio" name="byOther" label="Ai nộp hồ sơ?" faults={faults} choices={WHOSE} chosen={[form.text('byOther') || 'false']} />
    </>
  ),
  'lien-he': ({ form, faults, byOther }) => (
    <>
      <p className="govuk-body">Chúng tôi báo tin qua thư điện tử. Cần ít nhất một trong hai.</p>
      <TextField name="applicant.phone" label="Số điện thoại" faults={faults} value={form.text('applicant.phone')} width={20} type="tel" autoComplete="tel" />
      <TextField name="applicant.email" label="Thư điện tử" faults={faults} value={form.text('applicant.email')} type="email" autoComplete="email" />
      {byOther ? (
        <>
          <h2 className="govuk-heading-m">Người nộp thay</h2>
          <TextField name="submitter.fullName" label="Họ, chữ đệm và tên người nộp" faults={faults} value={form.text('submitter.fullName')} />
          <TextField name="submitter.identityNumber" label="Số định danh cá nhân người nộp" faults={faults} value={form.text('submitter.identityNumber')} width={20} inputMode="numeric" autoComplete="off" />
          <TextField name="submitter.phone" label="Số điện thoại người nộp" faults={faults} value={form.text('submitter.phone')} width={20} type="tel" />
          <TextField name="submitter.authority" label="Căn cứ nộp thay" hint="Ví dụ: giấy ủy quyền ngày 01/08/2026, hoặc là cha, mẹ, con." faults={faults} value={form.text('submitter.authority')} />
        </>
      ) : null}
    </>
  ),
  'noi-nop': ({ procedure, counters, form, faults }) => <PlaceFields procedure={procedure} counters={counters} form={form} faults={faults} />,
  // Files have a page of their own.
  'giay-to': () => null,
  'nhan-ket-qua': ({ form, faults }) => (
    <>
      <Choices kind="radio" name="delivery" label="Nhận kết quả bằng cách nào?" faults={faults} choices={DELIVERIES} chosen={[form.text('delivery')]} />
      <TextArea name="note" label="Lời nhắn cho cán bộ (không bắt buộc)" faults={faults} value={form.text('note')} rows={3} />
    </>
  ),
};

function PlaceFields({ procedure, counters, form, faults }: Pick<StepProps, 'procedure' | 'counters' | 'form' | 'faults'>): ReactElement {
  const variants = variantChoices(procedure);
  const places = counters.map(({ code, name, address }) => ({ value: code, text: name, hint: address }));
  const counter = form.text('unitCode') || (places.length === 1 ? (places[0]?.value ?? '') : '');
  return (
    <>
      {variants.length < 2 ? null : <Choices kind="radio" name="variant" label="Trường hợp" faults={faults} choices={variants} chosen={[form.text('variant')]} />}
      {places.length > RADIOS_AT_MOST ? (
        <SelectField name="unitCode" label="Nơi nhận hồ sơ" hint="Chọn nơi bạn cư trú hoặc nơi thuận tiện nhất." faults={faults} choices={places} value={counter} empty="Chọn nơi nhận" />
      ) : (
        <Choices kind="radio" name="unitCode" label="Nơi nhận hồ sơ" faults={faults} choices={places} chosen={[counter]} />
      )}
    </>
  );
}

/** The sub-cases that have a limit of their own online; the usual one first, without a key. */
export function variantChoices({ limits }: ProcedureView): readonly Choice[] {
  const online = limits.filter(({ channel }) => channel === null || channel === 'online');
  const byKey = new Map(online.map(({ variant, variantName, text }) => [variant ?? '', { value: variant ?? '', text: variantName ?? 'Trường hợp thông thường', hint: text }]));
  return [...byKey.values()];
}

/** A kept date as people write it. */
export function typedDate(kept: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(kept) ?? [];
  return day === undefined ? kept : `${day}/${month}/${year}`;
}
