import { VisuallyHidden } from '@mantine/core';
import { useEffect, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProcessDefinition, Step } from '#domain';
import { isPressed } from '../../../parts/keys.js';
import { COLUMNS, type ColumnName, type PlacedFinding } from './findings.js';
import { cellText, mayChange } from './process-words.js';
import { CellEditor } from './sheet-cell.js';
import { SheetHead } from './sheet-head.js';
import type { Desk } from './use-desk.js';

interface Props {
  readonly desk: Desk;
  readonly findings: readonly PlacedFinding[];
  readonly label: string;
}

/** The steps of a process as a sheet: arrows go from cell to cell, Enter writes. */
export function StepSheet({ desk, findings, label }: Props) {
  const { definition, place } = desk;
  const [writing, setWriting] = useState(false);
  const { stages } = definition;
  const row = stages.findIndex(({ key }) => key === place.step);
  const cellAt = (step: string, column: ColumnName) => document.getElementById(cellId(step, column));
  useEffect(() => {
    if (place.asked > 0 && !writing) cellAt(place.step, place.column)?.focus();
  }, [place.asked, place.step, place.column, writing]);
  const go = (rows: number, columns: number) => {
    const step = stages[Math.min(stages.length - 1, Math.max(0, row + rows))];
    const column = COLUMNS[Math.min(COLUMNS.length - 1, Math.max(0, COLUMNS.indexOf(place.column) + columns))];
    if (step && column) desk.go(step.key, column);
  };
  const write = () => {
    const step = stages[row];
    if (step && mayChange(step, place.column)) setWriting(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const pressed = Object.entries({ ...wanderings(go), enter: write, F2: write, del: desk.remove, 'mod+z': desk.undo, 'mod+y': desk.redo, 'mod+shift+z': desk.redo }).find(([keys]) => isPressed(keys, event.nativeEvent));
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
      {stages.map((step, index) => (
        <tr key={step.key} role="row" aria-rowindex={index + 2} data-here={index === row} data-kind={step.kind}>
          <th scope="row" role="rowheader">
            {index + 1}
            <Marks findings={findings.filter((finding) => finding.step === step.key && finding.column === null)} />
          </th>
          {COLUMNS.map((column) => (
            <Cell key={column} desk={desk} step={step} column={column} number={index + 1} findings={findings} writing={writing} onWrite={write} onLeave={leave} />
          ))}
        </tr>
      ))}
    </Frame>
  );
}

interface CellProps {
  readonly desk: Desk;
  readonly step: Step;
  readonly column: ColumnName;
  readonly number: number;
  readonly findings: readonly PlacedFinding[];
  readonly writing: boolean;
  readonly onWrite: () => void;
  readonly onLeave: (by: number, focus: boolean) => void;
}

function Cell({ desk, step, column, number, findings, writing, onWrite, onLeave }: CellProps) {
  const { t } = useTranslation();
  const { definition, place } = desk;
  const here = step.key === place.step && column === place.column;
  const own = findings.filter((finding) => finding.step === step.key && finding.column === column);
  return (
    <td
      id={cellId(step.key, column)}
      role="gridcell"
      data-label={t(`designer-column.${column}`)}
      data-column={column}
      data-fault={own[0]?.severity}
      aria-readonly={!mayChange(step, column)}
      tabIndex={here && !writing ? 0 : -1}
      className={column === 'name' ? 'lead' : undefined}
      onFocus={({ target, currentTarget }) => (target === currentTarget && !here ? desk.go(step.key, column, false) : undefined)}
      onDoubleClick={onWrite}
    >
      {here && writing ? (
        <CellEditor step={step} column={column} definition={definition} label={t('designer.cell', { column: t(`designer-column.${column}`), number })} onEdit={(next) => desk.edit(next)} onLeave={onLeave} />
      ) : (
        <CellWords step={step} column={column} definition={definition} />
      )}
      <Marks findings={own} />
    </td>
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

function CellWords({ step, column, definition }: { readonly step: Step; readonly column: ColumnName; readonly definition: ProcessDefinition }) {
  const { t } = useTranslation();
  return (
    <>
      <span>{cellText(step, column, definition, t)}</span>
      {column === 'name' && step.kind !== 'task' ? <span className="sheet-kind">{t(`designer-kind.${step.kind}`)}</span> : null}
    </>
  );
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

function cellId(step: string, column: ColumnName): string {
  return `cell-${step}-${column}`;
}
