import type { ReactElement } from 'react';
import type { DeviceState, SurveyChoice } from '../../src/public-api/public-api.types.js';
import { Face } from '../parts/face.js';

interface FormParts {
  readonly token: string;
  readonly formKey: string;
}

/** What a screen says while nobody is asked. */
export function DeviceWords({ title, text }: { readonly title: string; readonly text: string }): ReactElement {
  return (
    <div className="mc-device__words">
      <h1>{title}</h1>
      <p>{text}</p>
    </div>
  );
}

/** Five faces with their words; one tap rates. */
export function DeviceAsking({ question, token, formKey }: FormParts & { readonly question: NonNullable<DeviceState['question']> }): ReactElement {
  const levels = question.words.map((text, index) => ({ level: index + 1, text })).reverse();
  return (
    <form className="mc-device__form" method="post" action={pathOf(token)}>
      <input type="hidden" name="key" value={formKey} />
      <input type="hidden" name="callId" value={question.callId} />
      <p>{question.procedureName}</p>
      <h1>{question.overall}</h1>
      <div className="mc-device__faces">
        {levels.map(({ level, text }) => (
          <button key={level} className="mc-device__tap" type="submit" name="overall" value={level}>
            <Face level={level} />
            <span>{text}</span>
          </button>
        ))}
      </div>
      <p>Chạm một lần là xong. Cán bộ không biết ai đã đánh giá.</p>
    </form>
  );
}

/** Why the rating is low. Goes away by itself. */
export function DeviceReasons({ reasons, callId, token, formKey }: FormParts & { readonly reasons: readonly SurveyChoice[]; readonly callId: string }): ReactElement {
  return (
    <form className="mc-device__form" method="post" action={`${pathOf(token)}/ly-do`}>
      <input type="hidden" name="key" value={formKey} />
      <input type="hidden" name="callId" value={callId} />
      <h1>Đã ghi nhận. Điều gì chưa tốt?</h1>
      <div className="mc-device__reasons">
        {reasons.map(({ key, text }) => (
          <label key={key} className="mc-device__reason">
            <input type="checkbox" name="reasons" value={key} />
            <span>{text}</span>
          </label>
        ))}
      </div>
      <button className="govuk-button mc-device__send" type="submit">
        Xong
      </button>
      <p>Không bắt buộc.</p>
    </form>
  );
}

function pathOf(token: string): string {
  return `/may-danh-gia/${encodeURIComponent(token)}`;
}
