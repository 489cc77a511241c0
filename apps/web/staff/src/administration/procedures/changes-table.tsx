import { procedureChanges, type Procedure } from '#domain';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../parts/data-table.js';
import { changeWords } from './change-words.js';

interface Props {
  readonly caption: string;
  readonly before: Procedure;
  readonly after: Procedure;
  /** What the columns of both versions are called. */
  readonly from: string;
  readonly to: string;
}

/** What differs between two versions, field by field, in words. */
export function ChangesTable({ caption, before, after, from, to }: Props) {
  const { t } = useTranslation();
  const rows = procedureChanges(before, after).map((change) => changeWords(t, change, before, after));
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={({ what, from: was, to: willBe }) => `${what}\n${was}\n${willBe}`}
      columns={[
        { key: 'what', header: t('procedure.change'), className: 'lead', cell: ({ what }) => what },
        { key: 'from', header: from, className: 'wide', cell: ({ from: was }) => <del className="as-typed">{was}</del> },
        { key: 'to', header: to, className: 'wide', cell: ({ to: willBe }) => <ins className="as-typed">{willBe}</ins> },
      ]}
    />
  );
}
