import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Figure } from '../api/types.js';
import { shownCount, shownShare } from '../format/figures.js';
import { DataTable } from '../parts/data-table.js';
import { VerdictMark } from './verdict.js';

/** Each figure as number, share, target and verdict, with how it is counted. */
export function FigureTable({ figures }: { readonly figures: readonly Figure[] }) {
  const { t } = useTranslation();
  const columns = [
    {
      key: 'name',
      header: t('scorecard.figure'),
      className: 'lead' as const,
      cell: ({ name, formula, source }: Figure) => (
        <>
          {name}
          <details>
            <summary>
              <Text span size="xs" c="dimmed">
                {t('scorecard.how')}
              </Text>
            </summary>
            <Text size="xs" c="dimmed">
              {formula}
            </Text>
            <Text size="xs" c="dimmed">
              {source}
            </Text>
          </details>
        </>
      ),
    },
    { key: 'number', header: t('scorecard.number'), className: 'number' as const, cell: ({ numerator, denominator }: Figure) => `${shownCount(numerator)} / ${shownCount(denominator)}` },
    { key: 'share', header: t('scorecard.share'), className: 'number' as const, cell: ({ share }: Figure) => shownShare(share) ?? t('scorecard.no-data') },
    {
      key: 'target',
      header: t('scorecard.target'),
      className: 'number' as const,
      cell: ({ target, strict }: Figure) => (target === null ? '–' : t(strict ? 'scorecard.more-than' : 'scorecard.at-least', { share: shownShare(target) ?? '' })),
    },
    { key: 'verdict', header: t('scorecard.verdict'), cell: ({ verdict }: Figure) => <VerdictMark verdict={verdict} /> },
  ];
  return <DataTable caption={t('scorecard.figures')} columns={columns} rows={figures} rowKey={({ key }) => key} />;
}
