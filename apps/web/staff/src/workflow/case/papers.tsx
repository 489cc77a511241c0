import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { caseDocumentsQuery, procedureQuery } from '../../api/queries.js';
import type { CaseView, ProcedureView, StoredFile } from '../../api/types.js';
import { BlankForms } from '../../parts/blank-forms.js';
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
  /** The paper as the procedure wants it, where the applicant may have to bring it. */
  readonly wanted: ProcedureView['papers'][number] | undefined;
}

/** The papers of a case with their scans, and those that are still missing with their blank forms; while something is asked for, every paper has its form. */
export function Papers({ file, onOpen }: Props) {
  const { t } = useTranslation();
  const { data } = useQuery(caseDocumentsQuery(file.code));
  const papers = data?.items.filter(({ kind }) => kind === 'paper') ?? [];
  const filesOf = (place: number) => papers.find(({ paper }) => paper === place)?.files ?? [];
  const isMissing = ({ received }: CaseView['papers'][number], place: number) => !received && filesOf(place).length === 0;
  const { data: procedure } = useQuery({ ...procedureQuery(file.procedure.code), enabled: file.request !== null || file.papers.some(isMissing) });
  const rows: Row[] = [
    ...file.papers.map((paper, place) => {
      const { key, name, originals, copies } = paper;
      const missing = isMissing(paper, place);
      const wanted = missing || file.request !== null ? procedure?.papers.find((one) => one.key === key) : undefined;
      return { key: `${place} ${key ?? name}`, name, originals, copies, missing, files: filesOf(place), wanted };
    }),
    ...papers.filter(({ paper }) => paper === null).map(({ name, files }) => ({ key: 'beside', name, originals: null, copies: null, missing: false, files, wanted: undefined })),
  ];
  const columns: Column<Row>[] = [
    {
      key: 'name',
      header: t('papers.name'),
      className: 'lead',
      cell: ({ name, missing, wanted }) => (
        <>
          {name}
          {missing ? (
            <Text span size="sm" c="var(--state-overdue-text)" display="block">
              {t('papers.missing')}
            </Text>
          ) : null}
          {wanted ? <BlankForms paper={wanted} /> : null}
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
