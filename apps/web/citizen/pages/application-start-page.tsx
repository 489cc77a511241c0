import type { ReactElement } from 'react';
import type { ProcedureView } from '../../src/public-api/public-api.types.js';
import { APPLICATION_STEPS } from '../application-steps.js';
import { sayCopies } from '../words.js';

interface Props {
  readonly procedure: ProcedureView;
  /** This browser holds a draft of the same procedure. */
  readonly begun: boolean;
}

/** What one needs before one begins, and the way in. */
export function ApplicationStartPage({ procedure, begun }: Props): ReactElement {
  const { code, name, papers, limitText, feeText } = procedure;
  const wanted = papers.filter(({ mandatory }) => mandatory);
  return (
    <div className="mc-measure">
      <a className="govuk-back-link" href={`/thu-tuc/${encodeURIComponent(code)}`}>
        Xem lại thủ tục
      </a>
      <p className="mc-caption">Nộp hồ sơ trực tuyến</p>
      <h1 className="govuk-heading-l">{name}</h1>
      <dl className="mc-facts">
        <div className="mc-facts__row">
          <dt>Thời hạn</dt>
          <dd>{limitText}</dd>
        </div>
        <div className="mc-facts__row">
          <dt>Phí, lệ phí</dt>
          <dd>{feeText || 'Không thu'}</dd>
        </div>
      </dl>
      {wanted.length === 0 ? null : (
        <>
          <h2 className="govuk-heading-m">Chuẩn bị trước</h2>
          <ul className="govuk-list govuk-list--bullet">
            {wanted.map((paper) => (
              <li key={paper.key}>{`${paper.name} (${sayCopies(paper)})`}</li>
            ))}
          </ul>
          <p className="govuk-body">Bạn chụp ảnh hoặc quét giấy tờ rồi tải lên. Giấy tờ chưa có thì mang đến sau.</p>
        </>
      )}
      <h2 className="govuk-heading-m">{`${APPLICATION_STEPS.length} bước`}</h2>
      <ol className="mc-steps">
        {APPLICATION_STEPS.map(({ key, title }) => (
          <li key={key}>{title}</li>
        ))}
      </ol>
      <p className="govuk-body">Mỗi bước được lưu ngay. Mất mạng hay tắt máy thì lần sau làm tiếp.</p>
      {begun ? (
        <p className="govuk-body">
          <a className="govuk-button" href="/nop-ho-so/buoc/kiem-tra">
            Làm tiếp hồ sơ đang soạn
          </a>
        </p>
      ) : null}
      <form method="post" action={`/nop-ho-so/${encodeURIComponent(code)}`}>
        <button className={`govuk-button${begun ? ' govuk-button--secondary' : ''}`} type="submit">
          {begun ? 'Soạn hồ sơ mới' : 'Bắt đầu'}
        </button>
      </form>
      <p className="mc-alone">
        <a className="govuk-link" href="/nop-ho-so/lam-tiep">
          Tôi có mã làm tiếp
        </a>
      </p>
    </div>
  );
}
