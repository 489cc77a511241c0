import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { commentsQuery } from '../api/rating-queries.js';
import type { FigureFilter } from '../api/queries.js';
import { DataTable } from '../parts/data-table.js';
import { PagedList } from '../parts/paged-list.js';

/** What people wrote, without who they are. */
export function CommentList({ filter }: { readonly filter: FigureFilter }) {
  const { t } = useTranslation();
  return (
    <section className="sheet">
      <PagedList
        query={commentsQuery(filter)}
        empty={t('ratings.no-comments')}
        head={({ smallestCell }) => (
          <Text size="sm" c="dimmed" mb="sm">
            {t('ratings.comments-note', { number: String(smallestCell) })}
          </Text>
        )}
      >
        {(items) => (
          <DataTable
            caption={t('ratings.comments')}
            rows={items.map((item, index) => ({ ...item, place: String(index) }))}
            rowKey={({ place }) => place}
            columns={[
              { key: 'comment', header: t('ratings.comment'), className: 'lead', cell: ({ comment }) => comment },
              { key: 'overall', header: t('ratings.answer'), className: 'number', cell: ({ overall }) => `${overall}/5` },
              { key: 'month', header: t('satisfaction.month'), cell: ({ month }) => <span className="mono">{`${month.slice(5)}/${month.slice(0, 4)}`}</span> },
              { key: 'unit', header: t('satisfaction.unit'), cell: ({ unit }) => unit.name },
            ]}
          />
        )}
      </PagedList>
    </section>
  );
}
