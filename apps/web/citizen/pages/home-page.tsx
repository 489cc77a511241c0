import type { ReactElement } from 'react';

/** A field of the catalogue with the number of its procedures. */
export interface FieldCount {
  readonly field: string;
  readonly fieldName: string;
  readonly count: number;
}

/** What one can do here. */
export function HomePage({ fields }: { readonly fields: readonly FieldCount[] }): ReactElement {
  return (
    <>
      <section className="mc-hero">
        <h1 className="mc-hero__title">Bạn cần làm thủ tục gì?</h1>
        <p className="mc-hero__lead">Xem giấy tờ cần có, phí và thời hạn. Nộp hồ sơ và theo dõi đến khi có kết quả.</p>
        <SearchForm q="" />
      </section>
      <ul className="mc-cards">
        <Card href="/tra-cuu" title="Tra cứu hồ sơ" text="Dùng mã hồ sơ và mã PIN trên giấy tiếp nhận." />
        <Card href="/thu-tuc?channel=online" title="Nộp hồ sơ trực tuyến" text="Chọn thủ tục, điền thông tin, nhận mã hồ sơ ngay." />
        <Card href="/phan-anh" title="Gửi phản ánh, kiến nghị" text="Điều gì chưa tốt? Người đứng đầu đơn vị sẽ trả lời bạn." />
        <Card href="/thu-tuc" title="Tất cả thủ tục" text="Giấy tờ, phí, thời hạn và nơi nộp của từng thủ tục." />
      </ul>
      {fields.length > 0 ? (
        <section>
          <h2 className="govuk-heading-m">Theo lĩnh vực</h2>
          <ul className="mc-fields">
            {fields.map(({ field, fieldName, count }) => (
              <li key={field}>
                <a className="govuk-link" href={`/thu-tuc?field=${encodeURIComponent(field)}`}>
                  {fieldName}
                </a>{' '}
                <span className="mc-quiet">{count}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

function Card({ href, title, text }: { readonly href: string; readonly title: string; readonly text: string }): ReactElement {
  return (
    <li className="mc-card">
      <h2 className="mc-card__title">
        <a className="mc-card__link" href={href}>
          {title}
        </a>
      </h2>
      <p className="mc-card__text">{text}</p>
    </li>
  );
}

/** Finds procedures by name, with or without marks, by code or by initials. */
export function SearchForm({ q }: { readonly q: string }): ReactElement {
  return (
    <form className="mc-search" action="/thu-tuc" method="get" role="search">
      <label className="govuk-visually-hidden" htmlFor="q">
        Tên thủ tục
      </label>
      <input className="govuk-input mc-search__text" id="q" name="q" type="search" defaultValue={q} placeholder="Ví dụ: khai sinh" autoComplete="off" maxLength={200} />
      <button className="govuk-button mc-search__button" type="submit">
        Tìm
      </button>
    </form>
  );
}
