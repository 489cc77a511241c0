import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { caseDocumentsQuery } from '../../api/queries.js';
import type { CaseView, StoredFile } from '../../api/types.js';
import { DataTable, type Column } from '../../parts/data-table.js';
import { FileName } from '../../parts/file-name.js';
import { Empty } from '../../parts/loaded.js';
import { AddScans } from './add-scans.js';

interface Props {
  readonly file: CaseView;
  readonly onOpen: (file: StoredFile) => void;
}

interface Row {
  readonly key: string;
  readonly name: string;
  readonly originals: number | null;
  readonly copies: number | null;
  readonly missing: boolean;
  readonly files: readonly StoredFile[];
}

/** The papers of a case with their scans, and those that are still missing. */
export function Papers({ file, onOpen }: Props) {
  const { t } = useTranslation();
  const { data } = useQuery(caseDocumentsQuery(file.code));
  const papers = data?.items.filter(({ kind }) => kind === 'paper') ?? [];
  const rows: Row[] = [
    ...file.papers.map(({ key, name, originals, copies, received }, place) => {
      const files = papers.find(({ paper }) => paper === place)?.files ?? [];
      return { key: `${place} ${key ?? name}`, name, originals, copies, missing: !received && files.length === 0, files };
    }),
    ...papers.filter(({ paper }) => paper === null).map(({ name, files }) => ({ key: 'beside', name, originals: null, copies: null, missing: false, files })),
  ];
  const columns: Column<Row>[] = [
    {
      key: 'name',
      header: t('papers.name'),
      className: 'lead',
      cell: ({ name, missing }) => (
        <>
          {name}
          {missing ? (
            <Text span size="sm" c="var(--state-overdue-text)" display="block">
              {t('papers.missing')}
            </Text>
          ) : null}
        </>
      ),
    },
    { key: 'originals', header: t('papers.originals'), className: 'number', cell: ({ originals }) => originals ?? '–' },
    { key: 'copies', header: t('papers.copies'), className: 'number', cell: ({ copies }) => copies ?? '–' },
    {
      key: 'scans',
      header: t('papers.scans'),
      className: 'wide',
      cell: ({ files }) => (files.length === 0 ? '–' : <div className="file-names">{files.map((scan) => <FileName key={scan.id} file={scan} onOpen={onOpen} />)}</div>),
    },
  ];
  return (
    <>
      {rows.length === 0 ? <Empty>{t('papers.none')}</Empty> : <DataTable caption={t('case.papers')} columns={columns} rows={rows} rowKey={({ key }) => key} />}
      {file.canAttach ? <AddScans file={file} /> : null}
    </>
  );
}
