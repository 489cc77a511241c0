import type { ReactElement, ReactNode } from 'react';
import type { Counter, ProcedurePaper, ProcedureView } from '../../src/public-api/public-api.types.js';
import { ONLINE_WORDS, capitalise, sayCopies, sayLevels } from '../words.js';

interface Props {
  readonly procedure: ProcedureView;
  /** The counters that receive it, with their addresses. */
  readonly counters: readonly Counter[];
}

/** One procedure: what to bring, what it costs, how long, where, and how it goes. */
export function ProcedurePage({ procedure, counters }: Props): ReactElement {
  const { code, name, fieldName, papers, stages, legalBasis } = procedure;
  const [always, sometimes] = [papers.filter(({ condition }) => condition === null), papers.filter(({ condition }) => condition !== null)];
  return (
    <>
      <a className="govuk-back-link" href={`/thu-tuc?field=${encodeURIComponent(procedure.field)}`}>
        {fieldName}
      </a>
      <p className="mc-caption">Mã thủ tục {code}</p>
      <h1 className="govuk-heading-l mc-measure">{name}</h1>
      <ApplyPart procedure={procedure} />
      <div className="mc-sheet">
        <dl className="mc-facts">
          <Fact label="Thời hạn">
            <Lines lines={limitLines(procedure)} />
          </Fact>
          <Fact label="Phí, lệ phí">
            <Lines lines={feeLines(procedure)} />
          </Fact>
          <Fact label="Kết quả">{procedure.result}</Fact>
          <Fact label="Nơi giải quyết">{sayLevels(procedure.resolvingLevels)}</Fact>
        </dl>
      </div>
      <section>
        <h2 className="govuk-heading-m">Giấy tờ cần có</h2>
        <Papers papers={always} />
        {sometimes.length === 0 ? null : (
          <>
            <h3 className="govuk-heading-s">Chỉ cần trong một số trường hợp</h3>
            <Papers papers={sometimes} />
          </>
        )}
      </section>
      <Places counters={counters} />
      <Steps stages={stages} />
      <details className="govuk-details">
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">Căn cứ pháp lý</span>
        </summary>
        <div className="govuk-details__text">
          <ul className="govuk-list govuk-list--bullet">
            {legalBasis.map((basis) => (
              <li key={basis}>{basis}</li>
            ))}
          </ul>
        </div>
      </details>
    </>
  );
}

function Places({ counters }: { readonly counters: readonly Counter[] }): ReactElement {
  return (
    <section>
      <h2 className="govuk-heading-m">Nơi nộp hồ sơ</h2>
      <ul className="mc-places">
        {counters.map(({ code: unit, name: counter, address, phone }) => (
          <li key={unit}>
            <strong>{counter}</strong>
            {address === '' ? null : <span className="mc-places__line">{address}</span>}
            {phone === '' ? null : <span className="mc-places__line">Điện thoại {phone}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Steps({ stages }: { readonly stages: ProcedureView['stages'] }): ReactElement {
  return (
    <section>
      <h2 className="govuk-heading-m">Các bước giải quyết</h2>
      <ol className="mc-steps">
        {stages.map(({ key, name: stage, postName, limitText }) => (
          <li key={key}>
            {stage}
            <span className="mc-steps__by">
              {postName}
              {limitText === null ? '' : ` – ${limitText}`}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function ApplyPart({ procedure }: { readonly procedure: ProcedureView }): ReactElement {
  const { code, online, onlineReason } = procedure;
  if (!procedure.channels.includes('online')) {
    return <div className="govuk-inset-text">Thủ tục này chưa nộp được trực tuyến. {onlineReason ?? 'Mời bạn đến một trong các nơi nộp hồ sơ dưới đây.'}</div>;
  }
  return (
    <div className="mc-apply">
      <a className="govuk-button" href={`/nop-ho-so/${encodeURIComponent(code)}`}>
        Nộp trực tuyến
      </a>
      <p className="mc-quiet">
        {ONLINE_WORDS[online]}
        {online === 'part' && onlineReason !== null ? `: ${onlineReason}` : ''}
      </p>
    </div>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactElement {
  return (
    <div className="mc-facts__row">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }): ReactElement {
  return (
    <>
      {lines.map((line) => (
        <span className="mc-facts__line" key={line}>
          {line}
        </span>
      ))}
    </>
  );
}

const CHANNEL_WORDS = { counter: 'Nộp tại quầy', online: 'Nộp trực tuyến', post: 'Nộp qua bưu chính' } as const;

/** Who the limit or fee is for, then the words: `Nộp trực tuyến, nhà ở riêng lẻ: 15 ngày`. */
function qualified(parts: readonly (string | null)[], text: string): string {
  const said = parts.filter((part) => part !== null && part !== '');
  return said.length === 0 ? capitalise(text) : `${capitalise(said.join(', '))}: ${text}`;
}

function limitLines({ limits }: ProcedureView): readonly string[] {
  return [...new Set(limits.map(({ channel, variantName, text }) => qualified([channel && CHANNEL_WORDS[channel], variantName], text)))];
}

function feeLines({ fees, feeText }: ProcedureView): readonly string[] {
  const lines = fees.filter(({ amount }) => amount > 0).map(({ name, channel, text }) => qualified([name, channel && CHANNEL_WORDS[channel].toLowerCase()], text));
  return lines.length === 0 ? [feeText === 'Không thu' ? 'Không thu phí, lệ phí' : feeText] : lines;
}

function Papers({ papers }: { readonly papers: readonly ProcedurePaper[] }): ReactElement {
  return (
    <ul className="mc-papers">
      {papers.map((paper) => (
        <li key={paper.key}>
          {paper.name}
          <span className="mc-papers__how">
            {sayCopies(paper)}
            {paper.condition === null ? '' : ` – ${paper.condition.charAt(0).toLowerCase()}${paper.condition.slice(1)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
