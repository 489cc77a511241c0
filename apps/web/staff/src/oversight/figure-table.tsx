import { useTranslation } from 'react-i18next';
import type { FigureFilter } from '../api/queries.js';
import type { Figure } from '../api/types.js';
import { shownCount } from '../format/figures.js';
import { DataTable } from '../parts/data-table.js';
import { HowCounted } from '../parts/how-counted.js';
import { PageLink } from '../parts/page-link.js';
import { ShownShare } from './shown-value.js';
import { VerdictMark } from './verdict.js';

/** Each figure as number, share, target and verdict, with how it is counted; its numbers lead to what they count. */
export function FigureTable({ figures, filter }: { readonly figures: readonly Figure[]; readonly filter: FigureFilter }) {
  const { t } = useTranslation();
  const columns = [
    {
      key: 'name',
      header: t('scorecard.figure'),
      className: 'lead' as const,
      cell: ({ name, formula, source }: Figure) => (
        <>
          {name}
          <HowCounted notes={[formula, source]} />
        </>
      ),
    },
    { key: 'number', header: t('scorecard.number'), className: 'number' as const, cell: ({ key, name, numerator, denominator }: Figure) => <FigureParts figure={key} name={name} numerator={numerator} denominator={denominator} filter={filter} /> },
    { key: 'share', header: t('scorecard.share'), className: 'number' as const, cell: ({ share, interval }: Figure) => <ShownShare share={share} interval={interval} /> },
    { key: 'target', header: t('scorecard.target'), className: 'number' as const, cell: ({ targetWords }: Figure) => targetWords ?? '–' },
    { key: 'verdict', header: t('scorecard.verdict'), cell: ({ verdict }: Figure) => <VerdictMark verdict={verdict} /> },
  ];
  return <DataTable caption={t('scorecard.figures')} columns={columns} rows={figures} rowKey={({ key }) => key} />;
}

interface PartsProps {
  readonly figure: string;
  readonly name: string;
  readonly numerator: number;
  readonly denominator: number;
  readonly filter: FigureFilter;
}

/** Both numbers of a figure, each leading to its list; nothing leads to an empty one. */
export function FigureParts({ figure, name, numerator, denominator, filter }: PartsProps) {
  const { t } = useTranslation();
  const part = (count: number, which: 'numerator' | 'denominator') =>
    count === 0 ? (
      shownCount(count)
    ) : (
      <PageLink to="/chi-tieu/$key" params={{ key: figure }} search={{ ...filter, part: which }} aria-label={t(`scorecard.open-${which}`, { name, number: shownCount(count) })} inherit underline="always">
        {shownCount(count)}
      </PageLink>
    );
  return (
    <span className="mono">
      {part(numerator, 'numerator')} / {part(denominator, 'denominator')}
    </span>
  );
}
