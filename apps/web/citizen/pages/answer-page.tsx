import type { ReactElement } from 'react';
import type { SentForm } from '../../src/form.js';
import type { RateableAnswer } from '../../src/public-api/public-api.types.js';
import { AnswerText } from '../parts/answer-text.js';
import { FaultSummary, type Fault } from '../parts/faults.js';
import { Choices, TextArea } from '../parts/fields.js';

interface Props {
  readonly answer: RateableAnswer;
  readonly token: string;
  readonly form: SentForm;
  readonly formKey: string;
  readonly faults: readonly Fault[];
}

const CHOICES = [
  { value: 'yes', text: 'Hài lòng' },
  { value: 'no', text: 'Chưa hài lòng', hint: 'Phản ánh được xem xét lại, một lần.' },
];

/** An answer and the one question about it. */
export function AnswerPage({ answer: { reference, topicName, unit, answer }, token, form, formKey, faults }: Props): ReactElement {
  return (
    <div className="mc-measure">
      <FaultSummary faults={faults} />
      <p className="mc-caption">
        Phản ánh {reference}, {unit.name}
      </p>
      <h1 className="govuk-heading-l">{topicName}</h1>
      <section className="mc-todo">
        <AnswerText answer={answer} />
      </section>
      <form method="post" action={`/phan-anh/tra-loi/${encodeURIComponent(token)}`} noValidate>
        <input type="hidden" name="key" value={formKey} />
        <Choices kind="radio" name="satisfied" label="Bạn có hài lòng với câu trả lời này không?" faults={faults} choices={CHOICES} chosen={[form.text('satisfied')]} />
        <TextArea name="comment" label="Điều gì chưa rõ, chưa đúng? (không bắt buộc)" faults={faults} value={form.text('comment')} rows={3} />
        <button className="govuk-button" type="submit">
          Gửi đánh giá
        </button>
      </form>
    </div>
  );
}
