import type { ReactElement } from 'react';
import type { CalledNumber, HeldTicket, QueueScreen, TakenTicket } from '../../src/public-api/public-api.types.js';
import { useWords } from '../i18n/speech.js';
import { wordsIn, type Words } from '../i18n/words.js';
import { LanguageField } from '../parts/language-switch.js';

interface MachineProps {
  readonly screen: QueueScreen;
  readonly token: string;
  readonly formKey: string;
}

/** What one came for: one tap takes a number; whoever goes first says so with the second row. */
export function TicketMachine({ screen: { unitName, groups, waiting }, token, formKey }: MachineProps): ReactElement {
  const { t, vi } = useWords();
  return (
    <form className="mc-device__form" method="post" action={`/lay-so/${encodeURIComponent(token)}`}>
      <input type="hidden" name="key" value={formKey} />
      <LanguageField />
      <p {...vi}>{unitName}</p>
      <h1>{t('queue.choose')}</h1>
      <label className="mc-device__reason mc-queue__first">
        <input type="checkbox" name="priority" value="true" />
        <span>{t('queue.first')}</span>
      </label>
      <div className="mc-queue__groups">
        {groups.map(({ key, name }) => (
          <button key={key} className="mc-device__tap mc-queue__group" type="submit" name="group" value={key} {...vi}>
            {name}
          </button>
        ))}
      </div>
      <p>{waiting === 0 ? t('queue.nobody') : t('queue.waiting', { count: waiting })}</p>
    </form>
  );
}

/** A number that was just taken, as it is printed. */
export function TicketTaken({ ticket, qrSvg, back }: { readonly ticket: TakenTicket; readonly qrSvg: string; readonly back: string }): ReactElement {
  const words = useWords();
  const { t, moment, vi } = words;
  return (
    <div className="mc-queue__ticket">
      <p {...vi}>{ticket.unitName}</p>
      <h1 className="mc-queue__number">{ticket.number}</h1>
      <p {...vi}>{ticket.groupName}</p>
      <p>{moment(ticket.takenAt)}</p>
      <p>{waitWords(ticket, words)}</p>
      <div className="mc-queue__qr" role="img" aria-label={t('queue.qr')} dangerouslySetInnerHTML={{ __html: qrSvg }} />
      <p>{t('queue.scan')}</p>
      <p className="mc-no-print">
        <a className="govuk-button" href={back}>
          {t('queue.done')}
        </a>
      </p>
    </div>
  );
}

/** Who is called where; the newest is largest. */
export function WallDisplay({ screen: { unitName, called, waiting }, token }: { readonly screen: QueueScreen; readonly token: string }): ReactElement {
  const { t, vi } = useWords();
  return (
    <div className="mc-wall" id="bang-goi" data-state={`/bang-goi/${encodeURIComponent(token)}/trang-thai`} data-at={t('queue.wall-window')} data-waiting={t('queue.wall-waiting')} data-say={wordsIn('vi').t('queue.wall-say')}>
      <p className="mc-wall__unit" {...vi}>
        {unitName}
      </p>
      <h1 className="govuk-visually-hidden">{t('queue.wall-title')}</h1>
      <ol className="mc-wall__list" aria-live="polite">
        {called.map((one) => (
          <WallRow key={one.id} {...one} />
        ))}
      </ol>
      <p className="mc-wall__foot">
        <span id="dang-cho">{`${waiting} ${t('queue.wall-waiting')}`}</span>
        <button className="mc-wall__sound" type="button" id="am-thanh" aria-pressed="false" data-on={t('queue.sound-off')} data-off={t('queue.sound-on')} hidden>
          {t('queue.sound-on')}
        </button>
      </p>
    </div>
  );
}

function WallRow({ number, windowNumber, state }: CalledNumber): ReactElement {
  const { t } = useWords();
  return (
    <li className="mc-wall__row" data-state={state}>
      <span className="mc-wall__number">{number}</span>
      <span className="mc-wall__window">{`${t('queue.wall-window')} ${windowNumber ?? ''}`}</span>
    </li>
  );
}

/** How one's own number stands. */
export function HeldTicketPage({ ticket }: { readonly ticket: HeldTicket }): ReactElement {
  const words = useWords();
  const { t, moment, vi } = words;
  return (
    <div className="mc-measure mc-queue__held">
      <p className="mc-caption" {...vi}>
        {ticket.unitName}
      </p>
      <h1 className="govuk-heading-l">{t('queue.held-title')}</h1>
      <p className="mc-panel mc-queue__number">{ticket.number}</p>
      <p className="govuk-body-l" role="status">
        {waitWords(ticket, words)}
      </p>
      <p className="govuk-body">{t('queue.taken', { group: ticket.groupName, when: moment(ticket.takenAt) })}</p>
      <p className="mc-quiet">{t('queue.renews')}</p>
    </div>
  );
}

function waitWords({ state, ahead, waitMinutes, windowNumber }: HeldTicket, { t }: Words): string {
  if (state === 'called') return t('queue.called', { window: windowNumber ?? '' });
  if (state === 'served') return t('queue.served');
  if (state === 'absent') return t('queue.absent');
  const before = ahead === 0 ? t('queue.next') : t('queue.ahead', { count: ahead });
  return waitMinutes === null || ahead === 0 ? before : `${before} ${t('queue.wait', { count: waitMinutes })}`;
}
