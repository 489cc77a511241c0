import { List, ScrollArea, Text, Title } from '@mantine/core';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Report, ReportColumn } from '../../api/types.js';
import { shownCount, shownShare } from '../../format/figures.js';
import { shownDay, shownMoment } from '../../format/moments.js';
import { Empty } from '../../parts/loaded.js';

type Cell = Report['sections'][number]['rows'][number]['cells'][number];

const NUMBERS: readonly ReportColumn['kind'][] = ['whole', 'money', 'share'];

/** A value as people read it; a dash for a share of nothing. */
function shown(kind: ReportColumn['kind'], cell: Cell): string {
  if (cell === null) return kind === 'share' ? '–' : '';
  switch (kind) {
    case 'whole':
    case 'money':
      return shownCount(Number(cell));
    case 'share':
      return shownShare(Number(cell)) ?? '';
    case 'date':
      return shownDay(String(cell));
    case 'moment':
      return shownMoment(String(cell));
    case 'text':
      return String(cell);
  }
}

/** A report as it is printed: heads of two rows, sections, total, notes. Too wide for the page it is moved sideways. */
export function ReportTable({ report }: { readonly report: Report }) {
  const { t } = useTranslation();
  const { title, number, about, columns, sections, total, notes, rowCount } = report;
  return (
    <>
      <Title order={2}>{title}</Title>
      <Text size="sm" c="dimmed" mb="sm">
        {number === null ? about : t('reports.numbered', { number, about })}
      </Text>
      <ScrollArea type="auto" offsetScrollbars viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': title }}>
        <table className="report-table">
          <Heads columns={columns} />
          <tbody>
            {sections.map(({ name, rows }, section) => (
              <Fragment key={name ?? section}>
                {name === null ? null : (
                  <tr>
                    <th colSpan={columns.length} scope="rowgroup">
                      {name}
                    </th>
                  </tr>
                )}
                {rows.map(({ cells }, row) => (
                  <tr key={row}>
                    <Cells cells={cells} columns={columns} />
                  </tr>
                ))}
              </Fragment>
            ))}
          </tbody>
          {total === null ? null : (
            <tfoot>
              <tr>
                <Cells cells={total.cells} columns={columns} />
              </tr>
            </tfoot>
          )}
        </table>
      </ScrollArea>
      {rowCount === 0 ? <Empty>{t('reports.empty')}</Empty> : null}
      <List size="xs" c="dimmed" mt="sm">
        {notes.map((note) => (
          <List.Item key={note}>{note}</List.Item>
        ))}
      </List>
    </>
  );
}

function Cells({ cells, columns }: { readonly cells: readonly Cell[]; readonly columns: readonly ReportColumn[] }) {
  return (
    <>
      {columns.map(({ key, kind }, index) => (
        <td key={key} className={NUMBERS.includes(kind) ? 'number' : 'words'}>
          {shown(kind, cells[index] ?? null)}
        </td>
      ))}
    </>
  );
}

interface HeadGroup {
  readonly name: string | null;
  readonly columns: readonly ReportColumn[];
}

/** Neighbours of one group stand under its heading. */
function groupsOf(columns: readonly ReportColumn[]): HeadGroup[] {
  return columns.reduce<HeadGroup[]>((groups, column) => {
    const last = groups.at(-1);
    if (last && column.group !== null && last.name === column.group) return [...groups.slice(0, -1), { ...last, columns: [...last.columns, column] }];
    return [...groups, { name: column.group, columns: [column] }];
  }, []);
}

function Heads({ columns }: { readonly columns: readonly ReportColumn[] }) {
  const groups = groupsOf(columns);
  if (groups.every(({ name }) => name === null)) {
    return (
      <thead>
        <tr>
          {columns.map(({ key, name }) => (
            <th key={key} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
    );
  }
  return (
    <thead>
      <tr>
        {groups.map(({ name, columns: own }) =>
          name === null ? (
            <th key={own[0]?.key} rowSpan={2} scope="col">
              {own[0]?.name}
            </th>
          ) : (
            <th key={own[0]?.key} colSpan={own.length} scope="colgroup">
              {name}
            </th>
          ),
        )}
      </tr>
      <tr>
        {columns
          .filter(({ group }) => group !== null)
          .map(({ key, name }) => (
            <th key={key} scope="col">
              {name}
            </th>
          ))}
      </tr>
    </thead>
  );
}
