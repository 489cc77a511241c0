import type { ReactElement } from 'react';
import type { ProcedureSummary } from '../../src/public-api/public-api.types.js';
import { ONLINE_WORDS, capitalise } from '../words.js';
import { SearchForm } from './home-page.js';

interface Props {
  readonly q: string;
  readonly fieldName: string | null;
  readonly onlineOnly: boolean;
  readonly items: readonly ProcedureSummary[];
  /** Address of the next page, or `null`. */
  readonly next: string | null;
}

/** The catalogue, or what a search found in it. */
export function ProcedureListPage({ q, fieldName, onlineOnly, items, next }: Props): ReactElement {
  return (
    <>
      <h1 className="govuk-heading-l">{headingOf(q, fieldName, onlineOnly)}</h1>
      <SearchForm q={q} />
      {items.length === 0 ? <Nothing q={q} /> : <List items={items} />}
      {next === null ? null : (
        <p className="govuk-body">
          <a className="govuk-button govuk-button--secondary" href={next}>
            Xem tiếp
          </a>
        </p>
      )}
      {q !== '' || fieldName !== null || onlineOnly ? (
        <p className="mc-alone">
          <a className="govuk-link" href="/thu-tuc">
            Xem tất cả thủ tục
          </a>
        </p>
      ) : null}
    </>
  );
}

function headingOf(q: string, fieldName: string | null, onlineOnly: boolean): string {
  if (q !== '') return `Kết quả tìm “${q}”`;
  if (fieldName !== null) return `Thủ tục lĩnh vực ${fieldName}`;
  return onlineOnly ? 'Thủ tục nộp được trực tuyến' : 'Thủ tục hành chính';
}

function List({ items }: { readonly items: readonly ProcedureSummary[] }): ReactElement {
  return (
    <ul className="mc-list">
      {items.map(({ code, name, fieldName, online, limitText, feeText }) => (
        <li className="mc-list__item" key={code}>
          <h2 className="mc-list__title">
            <a className="govuk-link" href={`/thu-tuc/${encodeURIComponent(code)}`}>
              {name}
            </a>
          </h2>
          <p className="mc-list__facts">
            <span>{fieldName}</span>
            <span>{capitalise(limitText)}</span>
            <span>{feeText === 'Không thu' ? 'Không thu phí' : feeText}</span>
            <span>{ONLINE_WORDS[online]}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}

function Nothing({ q }: { readonly q: string }): ReactElement {
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body">Không có thủ tục nào khớp{q === '' ? '' : ` với “${q}”`}.</p>
      <p className="govuk-body">Bạn có thể gõ ít chữ hơn, gõ không dấu, hoặc chỉ gõ chữ cái đầu, ví dụ “dkks” cho đăng ký khai sinh.</p>
    </div>
  );
}
