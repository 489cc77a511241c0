import { Button, Group } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListQuery } from '../api/queries.js';
import type { Page } from '../api/types.js';
import { shownCount } from '../format/figures.js';
import { Empty, Loaded } from './loaded.js';

interface Props<Shape extends Page<unknown>> {
  readonly query: ListQuery<Shape>;
  readonly empty: string;
  readonly head?: (first: Shape) => ReactNode;
  /** What stands above the rows, also when they are all gone. */
  readonly above?: (items: readonly Shape['items'][number][]) => ReactNode;
  readonly children: (items: readonly Shape['items'][number][]) => ReactNode;
}

/** A keyset list: its states, its rows, and "xem thêm" at its end. */
export function PagedList<Shape extends Page<unknown>>({ query, empty, head, above, children }: Props<Shape>) {
  const { t } = useTranslation();
  const list = useInfiniteQuery(query);
  return (
    <Loaded query={list}>
      {({ pages }) => {
        const items = pages.flatMap((page) => page.items);
        const [first] = pages;
        return (
          <>
            {head && first ? head(first) : null}
            {above ? above(items) : null}
            {items.length === 0 ? <Empty>{empty}</Empty> : children(items)}
            {list.hasNextPage ? (
              <Group justify="center" mt="md">
                <p className="print-only">{t('list.more-not-printed', { count: items.length, number: shownCount(items.length) })}</p>
                <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
                  {t('list.more')}
                </Button>
              </Group>
            ) : null}
          </>
        );
      }}
    </Loaded>
  );
}
