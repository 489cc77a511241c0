import type { ReactElement } from 'react';
import type { CalledNumber, HeldTicket, QueueScreen, TakenTicket } from '../../src/public-api/public-api.types.js';
import { sayMoment } from '../words.js';

interface MachineProps {
  readonly screen: QueueScreen;
  readonly token: string;
  readonly formKey: string;
}

/** What one came for: one tap takes a number; whoever goes first says so with the second row. */
export function TicketMachine({ screen: { unitName, groups, waiting }, token, formKey }: MachineProps): ReactElement {
  return (
    <form className="mc-device__form" method="post" action={`/lay-so/${encodeURIComponent(token)}`}>
      <input type="hidden" name="key" value={formKey} />
      <p>{unitName}</p>
      <h1>Mời chọn việc cần làm</h1>
      <label className="mc-device__reason mc-queue__first">
        <input type="checkbox" name="priority" value="true" />
        <span>Ưu tiên: người cao tuổi, khuyết tật, mang thai, có công</span>
      </label>
      <div className="mc-queue__groups">
        {groups.map(({ key, name }) => (
          <button key={key} className="mc-device__tap mc-queue__group" type="submit" name="group" value={key}>
            {name}
          </button>
        ))}
      </div>
      <p>{waiting === 0 ? 'Chưa có ai chờ.' : `${waiting} người đang chờ.`}</p>
    </form>
  );
}

/** A number that was just taken, as it is printed. */
export function TicketTaken({ ticket, qrSvg, back }: { readonly ticket: TakenTicket; readonly qrSvg: string; readonly back: string }): ReactElement {
  return (
    <div className="mc-queue__ticket">
      <p>{ticket.unitName}</p>
      <h1 className="mc-queue__number">{ticket.number}</h1>
      <p>{ticket.groupName}</p>
      <p>{sayMoment(ticket.takenAt)}</p>
      <p>{waitWords(ticket)}</p>
      <div className="mc-queue__qr" role="img" aria-label="Mã QR theo dõi số thứ tự" dangerouslySetInnerHTML={{ __html: qrSvg }} />
      <p>Quét mã để theo dõi trên điện thoại.</p>
      <p className="mc-no-print">
        <a className="govuk-button" href={back}>
          Xong
        </a>
      </p>
    </div>
  );
}

/** Who is called where; the newest is largest. */
export function WallDisplay({ screen: { unitName, called, waiting }, token }: { readonly screen: QueueScreen; readonly token: string }): ReactElement {
  return (
    <div className="mc-wall" id="bang-goi" data-state={`/bang-goi/${encodeURIComponent(token)}/trang-thai`} data-at="Quầy" data-waiting="đang chờ" data-say="Mời số {so} đến quầy {quay}">
      <p className="mc-wall__unit">{unitName}</p>
      <h1 className="govuk-visually-hidden">Bảng gọi số</h1>
      <ol className="mc-wall__list" aria-live="polite">
        {called.map((one) => (
          <WallRow key={one.id} {...one} />
        ))}
      </ol>
      <p className="mc-wall__foot">
        <span id="dang-cho">{`${waiting} đang chờ`}</span>
        <button className="mc-wall__sound" type="button" id="am-thanh" aria-pressed="false" data-on="Tắt tiếng" data-off="Bật tiếng" hidden>
          Bật tiếng
        </button>
      </p>
    </div>
  );
}

function WallRow({ number, windowNumber, state }: CalledNumber): ReactElement {
  return (
    <li className="mc-wall__row" data-state={state}>
      <span className="mc-wall__number">{number}</span>
      <span className="mc-wall__window">{`Quầy ${windowNumber ?? ''}`}</span>
    </li>
  );
}

/** How one's own number stands. */
export function HeldTicketPage({ ticket }: { readonly ticket: HeldTicket }): ReactElement {
  return (
    <div className="mc-measure mc-queue__held">
      <p className="mc-caption">{ticket.unitName}</p>
      <h1 className="govuk-heading-l">Số thứ tự của bạn</h1>
      <p className="mc-panel mc-queue__number">{ticket.number}</p>
      <p className="govuk-body-l" role="status">
        {waitWords(ticket)}
      </p>
      <p className="govuk-body">{`${ticket.groupName} · lấy lúc ${sayMoment(ticket.takenAt)}`}</p>
      <p className="mc-quiet">Trang tự làm mới. Số chỉ dùng trong hôm nay.</p>
    </div>
  );
}

function waitWords({ state, ahead, waitMinutes, windowNumber }: HeldTicket): string {
  if (state === 'called') return `Mời đến quầy ${windowNumber ?? ''}.`;
  if (state === 'served') return 'Đã phục vụ xong. Cảm ơn bạn.';
  if (state === 'absent') return 'Số đã được gọi mà chưa thấy bạn. Hãy báo cán bộ tại quầy.';
  const before = ahead === 0 ? 'Bạn là người tiếp theo.' : `Còn ${ahead} người trước bạn.`;
  return waitMinutes === null || ahead === 0 ? before : `${before} Chờ khoảng ${waitMinutes} phút.`;
}
