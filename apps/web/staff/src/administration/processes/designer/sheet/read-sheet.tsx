import { useTranslation } from 'react-i18next';
import type { ProcessDefinition } from '#domain';
import { useFacts } from '../conditions/use-facts.js';
import { CellWords } from './cell-words.js';
import { SheetHead } from './sheet-head.js';
import { cellsOf, rowsOf } from './sheet-rows.js';

/** The sheet of a published version: the same lines, to be read alone. */
export function ReadSheet({ definition }: { readonly definition: ProcessDefinition }) {
  const { t } = useTranslation();
  const facts = useFacts(definition.procedureCode);
  return (
    <table className="data-table step-sheet" role="table" aria-label={t('designer.steps')}>
      <SheetHead />
      <tbody role="rowgroup">
        {rowsOf(definition).map((row) => (
          <tr key={row.number} role="row" data-way={row.way !== null} {...(row.way === null ? { id: `line-${row.step.key}`, tabIndex: -1 } : {})}>
            <th scope="row" role="rowheader">
              {row.number}
            </th>
            {cellsOf(row).map(({ column, span }, place) => (
              <td key={place} role="cell" colSpan={span} data-label={column === null ? undefined : t(`designer-column.${column}`)} data-column={column ?? undefined} className={column === 'name' ? 'lead' : undefined}>
                {column === null ? null : <CellWords row={row} column={column} definition={definition} facts={facts} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
