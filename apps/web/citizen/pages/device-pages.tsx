import type { ReactElement } from 'react';
import type { DeviceState, SurveyChoice } from '../../src/public-api/public-api.types.js';
import { Speak, useWords } from '../i18n/speech.js';
import { told, type Speech } from '../i18n/words.js';
import { Face } from '../parts/face.js';
import { LanguageField } from '../parts/language-switch.js';

interface FormParts {
  readonly token: string;
  readonly formKey: string;
}

/** What a screen says while nobody is asked. */
export function DeviceWords({ title, text }: { readonly title: Speech; readonly text: Speech }): ReactElement {
  return (
    <div className="mc-device__words">
      <h1>
        <Speak speech={title} />
      </h1>
      <p>
        <Speak speech={text} />
      </p>
    </div>
  );
}

/** Five faces with their words; one tap rates. */
export function DeviceAsking({ question, token, formKey }: FormParts & { readonly question: NonNullable<DeviceState['question']> }): ReactElement {
  const { t, vi } = useWords();
  const levels = question.words.map((text, index) => ({ level: index + 1, text })).reverse();
  return (
    <form className="mc-device__form" method="post" action={pathOf(token)}>
      <input type="hidden" name="key" value={formKey} />
      <input type="hidden" name="callId" value={question.callId} />
      <LanguageField />
      <p {...vi}>{question.procedureName}</p>
      <h1>
        <Speak speech={told('questions', 'overall', question.overall)} />
      </h1>
      <div className="mc-device__faces">
        {levels.map(({ level, text }) => (
          <button key={level} className="mc-device__tap" type="submit" name="overall" value={level}>
            <Face level={level} />
            <Speak speech={told('levels', String(level), text)} />
          </button>
        ))}
      </div>
      <p>{t('device.once')}</p>
    </form>
  );
}

/** Why the rating is low. Goes away by itself. */
export function DeviceReasons({ reasons, callId, token, formKey }: FormParts & { readonly reasons: readonly SurveyChoice[]; readonly callId: string }): ReactElement {
  const { t } = useWords();
  return (
    <form className="mc-device__form" method="post" action={`${pathOf(token)}/ly-do`}>
      <input type="hidden" name="key" value={formKey} />
      <input type="hidden" name="callId" value={callId} />
      <LanguageField />
      <h1>{t('device.why')}</h1>
      <div className="mc-device__reasons">
        {reasons.map(({ key, text }) => (
          <label key={key} className="mc-device__reason">
            <input type="checkbox" name="reasons" value={key} />
            <Speak speech={told('reasons', key, text)} />
          </label>
        ))}
      </div>
      <button className="govuk-button mc-device__send" type="submit">
        {t('device.done')}
      </button>
      <p>{t('device.optional')}</p>
    </form>
  );
}

function pathOf(token: string): string {
  return `/may-danh-gia/${encodeURIComponent(token)}`;
}
