import { Text } from '@mantine/core';
import type { TFunction } from 'i18next';
import type { Column } from '../../parts/data-table.js';

interface Held {
  readonly title: string;
  readonly unit: { readonly shortName: string } | null;
  readonly postName: string | null;
  readonly assignee: { readonly name: string } | null;
}

/** Who had the case: what it was in, and below it the unit and the person or post. */
export function holderColumn<Row extends Held>(t: TFunction): Column<Row> {
  return {
    key: 'who',
    header: t('ledger.who'),
    className: 'lead',
    cell: ({ title, unit, postName, assignee }) => (
      <>
        {title}
        <Text size="xs" c="dimmed">
          {[unit?.shortName, assignee?.name ?? postName].filter(Boolean).join(' · ')}
        </Text>
      </>
    ),
  };
}
