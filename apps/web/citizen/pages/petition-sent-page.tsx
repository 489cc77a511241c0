import type { ReactElement } from 'react';
import type { SentPetition } from '../../src/public-api/public-api.types.js';
import { sayMoment } from '../words.js';

/** The petition arrived: the two codes that open it, who answers and until when. */
export function PetitionSentPage({ sent: { reference, secret, unit, answerBy, legalBasis, toldBy } }: { readonly sent: SentPetition }): ReactElement {
  return (
    <div className="mc-measure">
      <div className="mc-panel">
        <h1 className="mc-panel__title">Đã nhận phản ánh</h1>
        <p className="mc-panel__text">{unit.name}</p>
        <dl className="mc-codes">
          <div>
            <dt>Mã phản ánh</dt>
            <dd>{reference}</dd>
          </div>
          <div>
            <dt>Mã tra cứu</dt>
            <dd>{secret}</dd>
          </div>
        </dl>
      </div>
      <p className="govuk-body">
        <strong>Hãy ghi lại hoặc in trang này.</strong>{' '}
        {toldBy === 'email' ? 'Câu trả lời được gửi tới thư điện tử của bạn; hai mã trên cũng mở được.' : 'Bạn không để lại thư điện tử, nên chỉ xem được câu trả lời bằng hai mã trên. Mất mã thì không xem được.'}
      </p>
      <p className="mc-due">
        <span className="mc-due__label">Trả lời chậm nhất</span>
        <strong className="mc-due__moment">{sayMoment(answerBy)}</strong>
      </p>
      <p className="mc-quiet">{legalBasis}</p>
      <form className="mc-no-print" method="post" action="/phan-anh/tra-cuu">
        <input type="hidden" name="code" value={reference} />
        <input type="hidden" name="pin" value={secret} />
        <button className="govuk-button" type="submit">
          Xem tình trạng phản ánh
        </button>
      </form>
    </div>
  );
}
