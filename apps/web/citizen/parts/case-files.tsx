import type { ReactElement } from 'react';
import type { LookedUpCase } from '../../src/public-api/public-api.types.js';
import { sayBytes, sayMoment } from '../words.js';

/** Where papers are sent that the case waits for. */
export function SupplementForm({ tracked: { supplementTicket, request } }: { readonly tracked: LookedUpCase }): ReactElement | null {
  if (supplementTicket === null) return null;
  return (
    <form className="mc-part mc-upload mc-no-print" method="post" encType="multipart/form-data" action={`/tra-cuu/bo-sung/${supplementTicket}`} data-upload data-broken="Đường truyền bị ngắt, tệp chưa lên." data-retry="Thử lại">
      <h2 className="govuk-heading-m">Gửi giấy tờ bổ sung</h2>
      {request?.answeredAt ? <p className="govuk-body">{`Bạn đã gửi lúc ${sayMoment(request.answeredAt)}. Cán bộ đang kiểm tra.`}</p> : null}
      <label className="govuk-label" htmlFor="bo-sung">
        Chọn tệp hoặc chụp ảnh
      </label>
      <input className="govuk-file-upload" id="bo-sung" name="file" type="file" accept="image/*,.pdf,.docx,.xlsx,.odt,.heic" multiple />
      <button className="govuk-button" type="submit">
        Gửi giấy tờ
      </button>
      <p className="mc-upload__state" role="status" />
    </form>
  );
}

/** The result as files. */
export function ResultFiles({ tracked: { results } }: { readonly tracked: LookedUpCase }): ReactElement | null {
  if (results.length === 0) return null;
  return (
    <section className="mc-part mc-no-print">
      <h2 className="govuk-heading-m">Kết quả điện tử</h2>
      <ul className="mc-files">
        {results.map(({ name, bytes, url }) => (
          <li key={url}>
            <a className="govuk-button govuk-button--secondary" href={url} download>
              {`Tải ${name} (${sayBytes(bytes)})`}
            </a>
          </li>
        ))}
      </ul>
      <p className="mc-quiet">Liên kết dùng được trong một giờ. Sau đó, hãy tra cứu lại.</p>
    </section>
  );
}

/** The papers have arrived. */
export function SupplementSentPage({ code, files }: { readonly code: string; readonly files: number }): ReactElement {
  return (
    <div className="mc-measure">
      <h1 className="govuk-heading-l">Đã nhận giấy tờ bổ sung</h1>
      <p className="govuk-body">{`Hồ sơ ${code} có thêm ${files} tệp. Cán bộ sẽ kiểm tra và báo cho bạn.`}</p>
      <p className="govuk-body">Thời hạn tính tiếp khi cán bộ xác nhận giấy tờ đã đủ.</p>
      <p>
        <a className="govuk-button" href="/tra-cuu">
          Tra cứu hồ sơ
        </a>
      </p>
    </div>
  );
}
