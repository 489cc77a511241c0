import type { ReactElement } from 'react';
import { describePhone, phoneFault } from '#domain';
import type { SentForm } from '../../src/form.js';
import type { Counter, Draft, ProcedureView } from '../../src/public-api/public-api.types.js';
import { APPLICATION_STEPS, stepAddress, stepOf, type StepKey } from '../application-steps.js';
import { FaultSummary, idOf, type Fault } from '../parts/faults.js';
import { typedDate, variantChoices } from './application-step-page.js';

interface Props {
  readonly draft: Draft;
  readonly procedure: ProcedureView;
  readonly counters: readonly Counter[];
  readonly form: SentForm;
  readonly faults: readonly Fault[];
}

const DELIVERY_WORDS: Readonly<Record<string, string>> = { counter: 'Đến nhận tại nơi nộp', post: 'Qua bưu chính công ích', online: 'Bản điện tử' };

/** Everything once more, each with the way to change it, before it is sent. */
export function ApplicationCheckPage({ draft, procedure, counters, form, faults }: Props): ReactElement {
  const rows = rowsOf(draft, procedure, counters, form);
  return (
    <div className="mc-measure">
      <a className="govuk-back-link" href={stepAddress('nhan-ket-qua')}>
        Bước trước: Nhận kết quả
      </a>
      <FaultSummary faults={faults} addressOf={(field) => changeAddress(stepOf(field), field)} />
      <p className="mc-caption">{procedure.name}</p>
      <h1 className="govuk-heading-l">Kiểm tra trước khi nộp</h1>
      {APPLICATION_STEPS.map(({ key, title }) => (
        <section key={key} className="mc-check">
          <div className="mc-check__head">
            <h2 className="govuk-heading-m">{title}</h2>
            <a className="govuk-link" href={`${stepAddress(key)}?kiem-tra=1`}>
              Sửa<span className="govuk-visually-hidden">{` ${title.toLowerCase()}`}</span>
            </a>
          </div>
          <dl className="mc-facts">
            {rows[key].map(([name, value]) => (
              <div className="mc-facts__row" key={name}>
                <dt>{name}</dt>
                <dd>{value === '' ? 'Chưa có' : value}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <form method="post" action="/nop-ho-so/gui">
        <p className="govuk-body">Khi nộp, bạn cam đoan những điều đã khai là đúng.</p>
        <button className="govuk-button" type="submit">
          Nộp hồ sơ
        </button>
        <p className="mc-quiet">Thời hạn bắt đầu tính khi Bộ phận một cửa tiếp nhận hồ sơ đầy đủ.</p>
      </form>
      <p className="mc-alone">
        <a className="govuk-link" href="/nop-ho-so/luu">
          Lưu, làm tiếp sau
        </a>
      </p>
    </div>
  );
}

function changeAddress(step: StepKey | null, field: string): string {
  return step === null ? '#noi-dung' : `${stepAddress(step)}?kiem-tra=1#${idOf(field)}`;
}

type Rows = Readonly<Record<StepKey, readonly (readonly [name: string, value: string])[]>>;

function rowsOf({ answers, files }: Draft, procedure: ProcedureView, counters: readonly Counter[], form: SentForm): Rows {
  const { byOther = false, onPaper = [] } = answers;
  const variants = variantChoices(procedure);
  const phone = form.text('applicant.phone');
  const handed = procedure.papers.map(({ key, name, mandatory }) => {
    const count = files.filter(({ paper }) => paper === key).length;
    const words = [count > 0 ? `${count} tệp` : '', onPaper.includes(key) ? 'mang bản giấy' : ''].filter((word) => word !== '').join(', ');
    return { name, value: words, shown: words !== '' || mandatory };
  });
  return {
    'chu-ho-so': [
      ['Họ tên hoặc tên tổ chức', form.text('applicant.fullName')],
      ['Số định danh', form.text('applicant.identityNumber')],
      ['Ngày sinh', typedDate(form.text('applicant.birthDate'))],
      ['Nơi cư trú', form.text('applicant.address')],
    ],
    'lien-he': [
      ['Số điện thoại', phone !== '' && phoneFault(phone) === null ? describePhone(phone) : phone],
      ['Thư điện tử', form.text('applicant.email')],
      ...(byOther ? ([['Người nộp thay', form.text('submitter.fullName')], ['Căn cứ nộp thay', form.text('submitter.authority')]] as const) : []),
    ],
    'noi-nop': [
      ...(variants.length < 2 ? [] : [['Trường hợp', String(variants.find(({ value }) => value === form.text('variant'))?.text ?? '')] as const]),
      ['Nơi nhận hồ sơ', counters.find(({ code }) => code === form.text('unitCode'))?.name ?? ''],
    ],
    'giay-to': handed.filter(({ shown }) => shown).map(({ name, value }) => [name, value] as const),
    'nhan-ket-qua': [
      ['Nhận kết quả', DELIVERY_WORDS[form.text('delivery')] ?? ''],
      ...(form.text('note') === '' ? [] : [['Lời nhắn', form.text('note')] as const]),
    ],
  };
}
