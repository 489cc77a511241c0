import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../api/types.js';
import { DataTable } from '../../parts/data-table.js';
import { Empty } from '../../parts/loaded.js';

type Paper = CaseView['papers'][number];

/** The papers of a case, with those that are still missing. */
export function Papers({ file }: { readonly file: CaseView }) {
  const { t } = useTranslation();
  if (file.papers.length === 0) return <Empty>{t('papers.none')}</Empty>;
  const columns = [
    {
      key: 'name',
      header: t('papers.name'),
      className: 'lead' as const,
      cell: ({ name, received }: Paper) => (
        <>
          {name}
          {received ? null : (
            <Text span size="sm" c="var(--state-overdue-text)" display="block">
              {t('papers.missing')}
            </Text>
          )}
        </>
      ),
    },
    { key: 'originals', header: t('papers.originals'), className: 'number' as const, cell: ({ originals }: Paper) => originals },
    { key: 'copies', header: t('papers.copies'), className: 'number' as const, cell: ({ copies }: Paper) => copies },
  ];
  return <DataTable caption={t('case.papers')} columns={columns} rows={file.papers} rowKey={({ key, name }) => key ?? name} />;
}
