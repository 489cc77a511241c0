import type { ReactElement, ReactNode } from 'react';
import { DEFAULT_FOLLOW_UP_RULES, FOLLOW_UP_TOPICS, TOPIC_NAMES, describeLimit } from '#domain';
import type { SentForm } from '../../src/form.js';
import type { Counter } from '../../src/public-api/public-api.types.js';
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
  const { form, formKey, faults } = props;
  return (
    <div className="mc-measure">
      <FaultSummary faults={faults} />
      <h1 className="govuk-heading-l">Gửi phản ánh, kiến nghị</h1>
      <p className="govuk-body-l">Có điều chưa tốt khi làm thủ tục, hay muốn đề nghị làm khác đi? Người đứng đầu đơn vị sẽ xem xét và trả lời trong {describeLimit(DEFAULT_FOLLOW_UP_RULES.limits.petition.limit)}.</p>
      <form method="post" action="/phan-anh" noValidate>
        <input type="hidden" name="key" value={formKey} />
        <Part title="Việc gì?">
          <MatterFields {...props} />
        </Part>
        <Part title="Ở đâu?" lead="Chọn nơi được phản ánh. Nếu nói về một hồ sơ, chỉ cần nhập hai mã của hồ sơ.">
          <PlaceFields {...props} />
        </Part>
        <Part title="Bạn là ai?" lead="Không bắt buộc. Để lại thư điện tử thì câu trả lời được gửi đến đó. Không để lại thì bạn xem câu trả lời bằng hai mã mà trang sau sẽ cho biết.">
          <TextField name="contact.name" label="Họ và tên" faults={faults} value={form.text('contact.name')} autoComplete="name" />
          <TextField name="contact.phone" label="Số điện thoại" faults={faults} value={form.text('contact.phone')} width={20} type="tel" autoComplete="tel" />
          <TextField name="contact.email" label="Thư điện tử" faults={faults} value={form.text('contact.email')} type="email" autoComplete="email" />
        </Part>
        <button className="govuk-button" type="submit">
          Gửi phản ánh
        </button>
        <p className="mc-quiet">Phản ánh không được giao cho người bị phản ánh. Khiếu nại quyết định hành chính và tố cáo được gửi theo Luật Khiếu nại, Luật Tố cáo.</p>
      </form>
      <p className="mc-alone">
        <a className="govuk-link" href="/phan-anh/tra-cuu">
          Tôi đã gửi và muốn xem câu trả lời
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
  const topics = FOLLOW_UP_TOPICS.map((value) => ({ value, text: TOPIC_NAMES[value] }));
  return (
    <>
      <Choices kind="radio" name="topic" label="Bạn muốn phản ánh về việc gì?" faults={faults} choices={topics} chosen={[form.text('topic')]} />
      <TextArea name="text" label="Chuyện xảy ra thế nào?" hint="Ghi ngày giờ nếu nhớ. Xin đừng ghi số giấy tờ của bạn." faults={faults} value={form.text('text')} rows={6} />
      <TextField name="concerned" label="Họ tên người bị phản ánh (nếu có)" hint="Người này sẽ không được xem phản ánh của bạn." faults={faults} value={form.text('concerned')} autoComplete="off" maxLength={200} />
    </>
  );
}

function PlaceFields({ counters, form, faults }: Props): ReactElement {
  const places = counters.map(({ code, name }) => ({ value: code, text: name }));
  return (
    <>
      <SelectField name="unitCode" label="Nơi được phản ánh" faults={faults} choices={places} value={form.text('unitCode')} empty="Chọn nơi" />
      <TextField name="case.code" label="Mã hồ sơ (nếu có)" hint="Ví dụ H99.41.01-260825-0001" faults={faults} value={form.text('case.code')} width={20} capitals autoComplete="off" maxLength={100} />
      <TextField name="case.pin" label="Mã PIN của hồ sơ" hint="8 chữ và số trên giấy tiếp nhận" faults={faults} value={form.text('case.pin')} width={10} capitals autoComplete="off" maxLength={40} />
    </>
  );
}
