import type { ReactElement } from 'react';
import type { PublishedSatisfaction, PublishedShare } from '../../src/public-api/public-api.types.js';

const VERDICT_WORDS: Readonly<Record<PublishedShare['verdict'], string>> = { met: 'Đạt', 'not-met': 'Chưa đạt', 'not-enough': 'Chưa đủ phiếu' };

/** What everybody may know of the satisfaction, in plain words: share, number, who answered at all, and how sure it is. */
export function SatisfactionPage({ satisfaction }: { readonly satisfaction: PublishedSatisfaction }): ReactElement {
  const { period, overall, months, units, target } = satisfaction;
  const smallest = Math.max(...months.map(({ smallestCell }) => smallestCell));
  const cells = months.at(-1)?.cells.filter(({ mergedUnits }) => mergedUnits.length > 0) ?? [];
  return (
    <>
      <h1 className="govuk-heading-l">Mức độ hài lòng của người dân</h1>
      {overall === null ? <p className="govuk-body-l">Kỳ {period.text} chưa có đủ phiếu đánh giá để công bố.</p> : <Summary share={overall} period={period.text} target={target} />}
      {overall === null ? null : <ShareTable caption="Theo tháng" head="Tháng" rows={sinceFirst(months).map(({ month, total }) => ({ key: month, name: `${month.slice(5)}/${month.slice(0, 4)}`, share: total }))} />}
      {units.length === 0 ? null : <ShareTable caption="Theo cơ quan, cả kỳ" head="Cơ quan" rows={units.map((unit) => ({ key: unit.unitCode, name: `${unit.unitName}, ${unit.months} tháng`, share: unit }))} />}
      {cells.length === 0 ? null : (
        <ShareTable caption="Các cơ quan ít phiếu trong tháng cuối kỳ, tính gộp" head="Cơ quan" rows={cells.map((cell) => ({ key: cell.unitCode, name: cell.mergedUnits.join('; '), share: cell }))} />
      )}
      <section className="mc-measure">
        <h2 className="govuk-heading-m">Đọc bảng này thế nào</h2>
        <p className="govuk-body">Tỷ lệ hài lòng là phần phiếu chọn “Hài lòng” hoặc “Rất hài lòng” trong tất cả các phiếu. Chỉ người đã đánh giá được tính, nên bảng nêu cả phần lời mời được trả lời.</p>
        <p className="govuk-body">Khoảng tin cậy cho biết tỷ lệ thật có thể nằm ở đâu: càng ít phiếu, khoảng càng rộng. Dưới 30 phiếu mà khoảng này còn chứa chỉ tiêu {shown(target)} thì ghi “Chưa đủ phiếu”.</p>
        <p className="govuk-body">Để không ai bị nhận ra, nơi có dưới {smallest} phiếu trong tháng được tính gộp với nơi khác, và tháng đang diễn ra chưa được công bố.</p>
      </section>
    </>
  );
}

/** The newest month first, back to the first of which anything is published. */
function sinceFirst(months: PublishedSatisfaction['months']): PublishedSatisfaction['months'] {
  const first = months.findIndex(({ total }) => total !== null);
  return first < 0 ? [] : months.slice(first).reverse();
}

function Summary({ share, period, target }: { readonly share: PublishedShare; readonly period: string; readonly target: number }): ReactElement {
  return (
    <p className="govuk-body-l mc-measure">
      Kỳ {period}: {shown(share.share)} hài lòng trên {count(share.count)} phiếu (khoảng tin cậy {shown(share.low)} đến {shown(share.high)}). {shown(share.responseRate)} lời mời được trả lời. So với chỉ tiêu {shown(target)}: {VERDICT_WORDS[share.verdict].toLowerCase()}.
    </p>
  );
}

interface Row {
  readonly key: string;
  readonly name: string;
  readonly share: PublishedShare | null;
}

function ShareTable({ caption, head, rows }: { readonly caption: string; readonly head: string; readonly rows: readonly Row[] }): ReactElement {
  return (
    <section className="mc-wide" tabIndex={0} aria-label={caption}>
      <table className="govuk-table mc-shares">
        <caption className="govuk-table__caption govuk-table__caption--m">{caption}</caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {[head, 'Hài lòng', 'Số phiếu', 'Trả lời', 'Khoảng tin cậy', 'So với chỉ tiêu'].map((text) => (
              <th key={text} className="govuk-table__header" scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {rows.map(({ key, name, share }) => (
            <tr key={key} className="govuk-table__row">
              <th className="govuk-table__header" scope="row">
                {name}
              </th>
              {share === null ? <td className="govuk-table__cell" colSpan={5}>Chưa đủ phiếu để công bố</td> : <ShareCells share={share} />}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function ShareCells({ share }: { readonly share: PublishedShare }): ReactElement {
  const percent = Math.round((share.share ?? 0) * 1000) / 10;
  return (
    <>
      <td className="govuk-table__cell">
        {shown(share.share)}
        <svg className="mc-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
          <rect className="mc-bar__ground" width="100" height="6" />
          <rect className="mc-bar__part" width={percent} height="6" />
        </svg>
      </td>
      <td className="govuk-table__cell">{count(share.count)}</td>
      <td className="govuk-table__cell">{shown(share.responseRate)}</td>
      <td className="govuk-table__cell">
        {shown(share.low)} – {shown(share.high)}
      </td>
      <td className="govuk-table__cell">{VERDICT_WORDS[share.verdict]}</td>
    </>
  );
}

function shown(share: number | null): string {
  return share === null ? 'không có dữ liệu' : `${(share * 100).toLocaleString('vi-VN', { maximumFractionDigits: 1 })} %`;
}

function count(number: number): string {
  return number.toLocaleString('vi-VN');
}
