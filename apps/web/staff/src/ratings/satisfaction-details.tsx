import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '#contract';
import { satisfactionQuery, type FigureFilter } from '../api/queries.js';
import { shownCount, shownShare } from '../format/figures.js';
import { VerdictMark } from '../oversight/verdict.js';
import { DataTable } from '../parts/data-table.js';
import { Empty, Loaded } from '../parts/loaded.js';
import { ShareBar } from '../parts/share-bar.js';
import { Sheet } from '../parts/sheet.js';

type Satisfaction = Schemas['SatisfactionDto'];

/** How often each answer was given, what people are satisfied with, and what they name as bad. */
export function SatisfactionDetails({ filter }: { readonly filter: FigureFilter }) {
  const { t } = useTranslation();
  const satisfaction = useQuery(satisfactionQuery(filter, 'unit'));
  return (
    <Loaded query={satisfaction}>
      {({ distribution, criteria, reasons, overall }) => (
        <>
          <Sheet title={t('ratings.distribution')}>
            <Distribution distribution={distribution} whole={overall.count} />
          </Sheet>
          <Sheet title={t('ratings.criteria')}>{criteria.length === 0 ? <Empty>{t('satisfaction.empty')}</Empty> : <Criteria criteria={criteria} />}</Sheet>
          <Sheet title={t('ratings.reasons')}>{reasons.length === 0 ? <Empty>{t('ratings.no-reasons')}</Empty> : <Reasons reasons={reasons} />}</Sheet>
        </>
      )}
    </Loaded>
  );
}

function Distribution({ distribution, whole }: { readonly distribution: Satisfaction['distribution']; readonly whole: number }) {
  const { t } = useTranslation();
  return (
    <DataTable
      caption={t('ratings.distribution')}
      rows={[...distribution].reverse()}
      rowKey={({ overall }) => String(overall)}
      columns={[
        { key: 'name', header: t('ratings.answer'), className: 'lead', cell: ({ name }) => name },
        { key: 'count', header: t('ratings.count'), className: 'number', cell: ({ count }) => shownCount(count) },
        { key: 'share', header: t('scorecard.share'), className: 'wide', cell: ({ count }) => (whole === 0 ? t('scorecard.no-data') : <Bar share={count / whole} />) },
      ]}
    />
  );
}

function Criteria({ criteria }: { readonly criteria: Satisfaction['criteria'] }) {
  const { t } = useTranslation();
  return (
    <DataTable
      caption={t('ratings.criteria')}
      rows={criteria}
      rowKey={({ key }) => key}
      columns={[
        { key: 'name', header: t('ratings.criterion'), className: 'lead', cell: ({ name }) => name },
        { key: 'count', header: t('satisfaction.answers'), className: 'number', cell: ({ satisfied, count }) => `${shownCount(satisfied)} / ${shownCount(count)}` },
        { key: 'share', header: t('scorecard.share'), className: 'number', cell: ({ share }) => shownShare(share) ?? t('scorecard.no-data') },
        { key: 'verdict', header: t('scorecard.verdict'), cell: ({ verdict }) => <VerdictMark verdict={verdict} /> },
      ]}
    />
  );
}

function Reasons({ reasons }: { readonly reasons: Satisfaction['reasons'] }) {
  const { t } = useTranslation();
  return (
    <DataTable
      caption={t('ratings.reasons')}
      rows={reasons}
      rowKey={({ key }) => key}
      columns={[
        { key: 'name', header: t('ratings.reason'), className: 'lead', cell: ({ name }) => name },
        { key: 'count', header: t('ratings.count'), className: 'number', cell: ({ count }) => shownCount(count) },
        { key: 'share', header: t('ratings.reason-share'), className: 'wide', cell: ({ share }) => <Bar share={share} /> },
      ]}
    />
  );
}

function Bar({ share }: { readonly share: number }) {
  return (
    <span className="share">
      <ShareBar share={share} />
      <span>{shownShare(share)}</span>
    </span>
  );
}
