import { VisuallyHidden } from '@mantine/core';
import { useEffect, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { givenBefore, type DataField, type ProcessDefinition } from '#domain';
import { isPressed } from '../../../../parts/keys.js';
import { ConditionForm } from '../conditions/condition-form.js';
import { useFacts } from '../conditions/use-facts.js';
import { changeWay } from '../definition/edit-ways.js';
import type { CellColumn, PlacedFinding } from '../definition/findings.js';
import type { Desk } from '../desk/desk.js';
import { goToDetails } from '../fields/step-details.js';
import { CellWords, mayChange } from './cell-words.js';
import { CellEditor } from './sheet-cell.js';
import { SheetHead } from './sheet-head.js';
import { cellsOf, columnIn, rowsOf, type SheetCell, type SheetRow } from './sheet-rows.js';

interface Props {
  readonly desk: Desk;
  readonly findings: readonly PlacedFinding[];
  readonly label: string;
}

/** The steps of a process as a sheet, below each the ways that part there: arrows go from cell to cell, Enter writes. */
export function StepSheet({ desk, findings, label }: Props) {
  const { definition, place } = desk;
  const [writing, setWriting] = useState(false);
  const facts = useFacts(definition.procedureCode);
  const rows = rowsOf(definition);
  const at = rows.findIndex(({ step, way }) => step.key === place.step && way === place.way);
  const row = rows[at];
  const column = row ? columnIn(row, place.column) : place.column;
  useEffect(() => {
    if (place.asked > 0 && !writing) document.getElementById(cellId(place.step, place.way, column))?.focus();
  }, [place.asked, place.step, place.way, column, writing]);
  const go = (down: number, right: number) => {
    const next = rows[Math.min(rows.length - 1, Math.max(0, at + down))];
    if (next) desk.go({ step: next.step.key, way: next.way, column: right === 0 ? place.column : beside(next, column, right) });
  };
  const write = () => {
    if (row && mayChange(row, column)) setWriting(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const pressed = Object.entries({ ...wanderings(go), enter: write, F2: write, 'alt+enter': goToDetails, del: desk.remove, 'mod+y': desk.redo, 'mod+shift+z': desk.redo }).find(([keys]) => isPressed(keys, event.nativeEvent));
    if (!pressed) return;
    event.preventDefault();
    pressed[1]();
  };
  const leave = (by: number, focus: boolean) => {
    setWriting(false);
    if (focus) go(0, by);
  };
  return (
    <Frame label={label} onKeyDown={onKeyDown}>
      {rows.map((line, index) => (
        <Line key={`${line.step.key} ${line.way ?? ''}`} {...{ desk, findings, facts }} row={line} index={index} here={index === at ? column : null} writing={writing} onWrite={write} onLeave={leave} />
      ))}
    </Frame>
  );
}

/** The column so many cells to the right. */
function beside(row: SheetRow, column: CellColumn, by: number): CellColumn {
  const columns = cellsOf(row).map((cell) => cell.column).filter((one) => one !== null);
  return columns[Math.min(columns.length - 1, Math.max(0, columns.indexOf(column) + by))] ?? column;
}

interface LineProps {
  readonly desk: Desk;
  readonly row: SheetRow;
  readonly index: number;
  /** The column that holds the focus; `null` where another line holds it. */
  readonly here: CellColumn | null;
  readonly findings: readonly PlacedFinding[];
  readonly facts: readonly DataField[];
  readonly writing: boolean;
  readonly onWrite: () => void;
  readonly onLeave: (by: number, focus: boolean) => void;
}

function Line(props: LineProps) {
  const { desk, row, index, here, findings, writing } = props;
  const own = findings.filter(({ step, way }) => step === row.step.key && way === row.way);
  return (
    <>
      <tr role="row" aria-rowindex={index + 2} data-here={here !== null} data-kind={row.step.kind} data-way={row.way !== null}>
        <th scope="row" role="rowheader">
          {row.number}
          <Marks findings={own.filter(({ column }) => column === null)} />
        </th>
        {cellsOf(row).map((cell, place) => (cell.column === null ? <td key={place} role="gridcell" colSpan={cell.span} aria-readonly="true" className="nothing" /> : <Cell key={cell.column} {...props} cell={{ ...cell, column: cell.column }} own={own.filter(({ column }) => column === cell.column)} />))}
      </tr>
      {here === 'when' && writing ? <ConditionLine {...props} definition={desk.definition} /> : null}
    </>
  );
}

interface CellProps extends LineProps {
  readonly cell: SheetCell & { readonly column: CellColumn };
  readonly own: readonly PlacedFinding[];
}

function Cell({ desk, row, here: standing, facts, writing, onWrite, onLeave, cell: { column, span }, own }: CellProps) {
  const { t } = useTranslation();
  const { definition } = desk;
  const { step, way, number } = row;
  const here = standing === column;
  return (
    <td
      id={cellId(step.key, way, column)}
      role="gridcell"
      colSpan={span}
      data-label={t(`designer-column.${column}`)}
      data-column={column}
      data-fault={own[0]?.severity}
      aria-readonly={!mayChange(row, column)}
      tabIndex={here && !writing ? 0 : -1}
      className={column === 'name' ? 'lead' : undefined}
      onFocus={({ target, currentTarget }) => (target === currentTarget && !here ? desk.go({ step: step.key, way, column }, false) : undefined)}
      onDoubleClick={onWrite}
    >
      {here && writing && column !== 'when' ? (
        <CellEditor row={row} column={column} definition={definition} label={t('designer.cell', { column: t(`designer-column.${column}`), number })} onEdit={(next) => desk.edit(next)} onLeave={onLeave} />
      ) : (
        <CellWords row={row} column={column} definition={definition} facts={facts} />
      )}
      <Marks findings={own} />
    </td>
  );
}

/** A condition is written below its line, where there is room for it. */
function ConditionLine({ desk, row: { step, way, number }, facts, onLeave, definition }: LineProps & { readonly definition: ProcessDefinition }) {
  const { t } = useTranslation();
  const { data = [] } = definition;
  if (step.kind !== 'choice' || way === null) return null;
  return (
    <tr role="row" className="condition-line">
      <td role="gridcell" colSpan={7}>
        <ConditionForm
          when={step.ways[way]?.when ?? ''}
          fields={data}
          facts={facts}
          given={givenBefore(definition).get(step) ?? new Set()}
          label={t('designer.cell', { column: t('designer-column.when'), number })}
          onTake={(when) => desk.edit(changeWay(definition, step.key, way, { when }))}
          onLeave={(focus) => onLeave(0, focus)}
        />
      </td>
    </tr>
  );
}

function Frame({ label, onKeyDown, children }: { readonly label: string; readonly onKeyDown: (event: KeyboardEvent) => void; readonly children: ReactNode }) {
  return (
    <table className="data-table step-sheet" role="grid" aria-label={label}>
      <SheetHead />
      <tbody role="rowgroup" onKeyDown={onKeyDown}>
        {children}
      </tbody>
    </table>
  );
}

/** Keys that only go from cell to cell. */
function wanderings(go: (rows: number, columns: number) => void): Readonly<Record<string, () => void>> {
  const far = 1000;
  return { up: () => go(-1, 0), down: () => go(1, 0), left: () => go(0, -1), right: () => go(0, 1), home: () => go(0, -far), end: () => go(0, far), 'mod+home': () => go(-far, -far), 'mod+end': () => go(far, far) };
}

/** That something is wrong here, by a sign; its words are read out and stand in the list below. */
function Marks({ findings }: { readonly findings: readonly PlacedFinding[] }) {
  const { t } = useTranslation();
  if (findings.length === 0) return null;
  const words = findings.map(({ severity, message }) => `${t(`designer-severity.${severity}`)}: ${message}`).join(' ');
  return (
    <span className="sheet-mark" data-severity={findings.some(({ severity }) => severity === 'fault') ? 'fault' : 'warning'} title={words}>
      <span aria-hidden="true">{findings.some(({ severity }) => severity === 'fault') ? '⚠' : '△'}</span>
      <VisuallyHidden>{words}</VisuallyHidden>
    </span>
  );
}

function cellId(step: string, way: number | null, column: CellColumn): string {
  return `cell-${step}-${way ?? ''}-${column}`;
}
