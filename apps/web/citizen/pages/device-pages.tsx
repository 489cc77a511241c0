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
    <>
      <form className="mc-device__form" method="post" action={pathOf(token)} id="cham">
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
      <Tapped question={question} />
    </>
  );
}

/** What the script of the device shows after a tap: that it was taken, for a while the way back, and what a low one is asked. */
function Tapped({ question: { reasons, reasonsAtMost } }: { readonly question: NonNullable<DeviceState['question']> }): ReactElement {
  const { t } = useWords();
  return (
    <section className="mc-device__form" id="da-cham" data-reasons-at-most={reasonsAtMost} data-said={t('device.said')} data-undo={t('device.undo')} hidden>
      <h1 tabIndex={-1} />
      <p>
        <button className="mc-device__undo" type="button" id="doi-y" />
      </p>
      <fieldset className="mc-device__why" id="vi-sao" hidden>
        <legend>{t('rating.why')}</legend>
        <ReasonChoices reasons={reasons} />
      </fieldset>
      <button className="govuk-button mc-device__send" type="button" id="xong">
        {t('device.done')}
      </button>
    </section>
  );
}

function ReasonChoices({ reasons }: { readonly reasons: readonly SurveyChoice[] }): ReactElement {
  return (
    <div className="mc-device__reasons">
      {reasons.map(({ key, text }) => (
        <label key={key} className="mc-device__reason">
          <input type="checkbox" name="reasons" value={key} />
          <Speak speech={told('reasons', key, text)} />
        </label>
      ))}
    </div>
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
      <ReasonChoices reasons={reasons} />
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
