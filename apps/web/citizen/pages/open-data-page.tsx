import type { ReactElement } from 'react';
import type { OpenData, PublicFigure, PublicScorecard } from '../../src/public-api/public-api.types.js';

interface Props {
  readonly openData: OpenData;
  readonly scorecard: PublicScorecard | null;
}

/** Months of open data to download, what is worked out from them, and what each column means. */
export function OpenDataPage({ openData: { months, columns, schema }, scorecard }: Props): ReactElement {
  return (
    <>
      <h1 className="govuk-heading-l">Dữ liệu mở</h1>
      <p className="govuk-body-l mc-measure">Số hồ sơ theo tháng của từng cơ quan và lĩnh vực, không có dữ liệu cá nhân. Ai cũng được tải về, dùng lại và tự tính lại bảng chỉ tiêu dưới đây.</p>
      {scorecard === null ? null : <Figures scorecard={scorecard} />}
      <section className="mc-measure">
        <h2 className="govuk-heading-m">Tải theo tháng</h2>
        {months.length === 0 ? <p className="govuk-body">Chưa có tháng nào kết thúc kể từ hồ sơ đầu tiên.</p> : null}
        <ul className="govuk-list">
          {months.map(({ month, csv, json }) => (
            <li key={month} className="mc-alone">
              Tháng {month.slice(5)}/{month.slice(0, 4)}:{' '}
              <a className="govuk-link" href={csv}>
                CSV<span className="govuk-visually-hidden"> tháng {month}</span>
              </a>
              {', '}
              <a className="govuk-link" href={json}>
                JSON<span className="govuk-visually-hidden"> tháng {month}</span>
              </a>
            </li>
          ))}
        </ul>
        <p className="govuk-body">
          Tệp CSV theo RFC 4180, mã UTF-8. Tệp JSON theo <a className="govuk-link" href={schema}>lược đồ JSON</a>. Tháng đang diễn ra chưa được công bố.
        </p>
      </section>
      <section className="mc-measure">
        <h2 className="govuk-heading-m">Các cột của tệp CSV</h2>
        <ul className="govuk-list govuk-list--spaced">
          {columns.map(({ name, titles, description }) => (
            <li key={name}>
              <code>{name}</code>, <strong>{titles}</strong>: {description}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Figures({ scorecard: { period, figures, smallestCell } }: { readonly scorecard: PublicScorecard }): ReactElement {
  return (
    <section className="mc-wide" tabIndex={0} aria-label="Bảng chỉ tiêu">
      <table className="govuk-table">
        <caption className="govuk-table__caption govuk-table__caption--m">Bảng chỉ tiêu, {period.text}</caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {['Chỉ tiêu', 'Kết quả', 'Số liệu'].map((text) => (
              <th key={text} className="govuk-table__header" scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {figures.map((figure) => (
            <FigureRow key={figure.key} figure={figure} />
          ))}
        </tbody>
      </table>
      <p className="govuk-body">Tháng có dưới {smallestCell} phiếu đánh giá chưa được công bố và không nằm trong tỷ lệ hài lòng.</p>
    </section>
  );
}

function FigureRow({ figure: { name, share, numerator, denominator } }: { readonly figure: PublicFigure }): ReactElement {
  return (
    <tr className="govuk-table__row">
      <th className="govuk-table__header" scope="row">
        {name}
      </th>
      <td className="govuk-table__cell">{share === null ? 'Không có dữ liệu' : `${(share * 100).toFixed(1).replace('.', ',')}\u00a0%`}</td>
      <td className="govuk-table__cell">{share === null ? '' : `${numerator} / ${denominator}`}</td>
    </tr>
  );
}
