import { VisuallyHidden } from '@mantine/core';
import { memo, type ReactNode } from 'react';

/** A column: its heading and what stands in a row. */
export interface Column<Row> {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** `lead` stands alone at the top of a row on narrow screens; `number` is set to the right; `wide` keeps room for sentences; `pick` is a box to tick, whose heading is only read out. */
  readonly className?: 'lead' | 'number' | 'wide' | 'pick';
}

interface Props<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
}

/** A table; on narrow screens each row becomes a block in which every value names its column. */
export function DataTable<Row>({ caption, columns, rows, rowKey }: Props<Row>) {
  return (
    <table className="data-table" role="table">
      <caption>
        <VisuallyHidden>{caption}</VisuallyHidden>
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ key, header, className }) => (
            <th key={key} scope="col" role="columnheader" className={className}>
              {className === 'pick' ? <VisuallyHidden>{header}</VisuallyHidden> : header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <TableRow key={rowKey(row)} row={row} columns={columns as readonly Column<unknown>[]} />
        ))}
      </tbody>
    </table>
  );
}

/** Drawn anew only with another row or other columns: a list that grows leaves its first rows alone where its columns stay the same. */
const TableRow = memo(function TableRow({ row, columns }: { readonly row: unknown; readonly columns: readonly Column<unknown>[] }) {
  return (
    <tr role="row">
      {columns.map(({ key, header, cell, className }) => (
        <td key={key} role="cell" data-label={header} className={className}>
          {cell(row)}
        </td>
      ))}
    </tr>
  );
});
