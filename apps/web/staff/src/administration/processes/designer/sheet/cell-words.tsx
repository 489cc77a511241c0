import { isStage, returnKey, type DataField, type ProcessDefinition, type Step } from '#domain';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { conditionWords } from '../conditions/condition-words.js';
import { limitOfStep } from '../definition/edit-process.js';
import { isOtherwise } from '../definition/edit-ways.js';
import type { CellColumn } from '../definition/findings.js';
import { returnsOf, targetsOf, wayName } from '../definition/links.js';
import { NONE, limitWords, postWords, unitWords } from '../words/process-words.js';
import { stepNumber, stepNumbers } from '../words/typed-cells.js';
import { isFixed, type SheetRow } from './sheet-rows.js';

interface WordsProps {
  readonly row: SheetRow;
  readonly column: CellColumn;
  readonly definition: ProcessDefinition;
  readonly facts: readonly DataField[];
}

/** What stands in a cell; of a step that is no plain work, its kind as well. */
export function CellWords({ row, column, definition, facts }: WordsProps) {
  const { t } = useTranslation();
  const { kind } = row.step;
  return (
    <>
      <span>{cellText(row, column, definition, facts, t)}</span>
      {column === 'name' && row.way === null && kind !== 'task' ? <span className="sheet-kind">{t(`designer-kind.${kind}`)}</span> : null}
    </>
  );
}

/** What a cell of the table shows; `facts` are what conditions may read of every case. */
function cellText({ step, way }: SheetRow, column: CellColumn, definition: ProcessDefinition, facts: readonly DataField[], t: TFunction): string {
  return way === null ? stepText(step, column, definition, t) : wayText(step, way, column, definition, facts, t);
}

function stepText(step: Step, column: CellColumn, { stages }: ProcessDefinition, t: TFunction): string {
  switch (column) {
    case 'name':
      return step.name;
    case 'unit':
      return isStage(step) ? unitWords(step.unit, t) : NONE;
    case 'post':
      return isStage(step) ? postWords(step.post, t) : NONE;
    case 'limit':
      return limitWords(limitOfStep(step), t);
    case 'ways':
      if (step.kind === 'fork') return t('designer.meets', { number: stepNumber(step.join, stages) });
      return 'next' in step && step.next !== null ? `→ ${stepNumber(step.next, stages)}` : NONE;
    case 'returns':
      return stepNumbers(returnsOf(step).map(returnKey), stages) || NONE;
    case 'when':
      return NONE;
  }
}

function wayText(step: Step, way: number, column: CellColumn, { stages, data = [] }: ProcessDefinition, facts: readonly DataField[], t: TFunction): string {
  if (column === 'name') return isOtherwise(step, way) ? t('designer.otherwise') : (wayName(step, way) ?? '');
  if (column === 'ways') return `→ ${stepNumber(targetsOf(step)[way] ?? '', stages)}`;
  if (column === 'limit') return limitWords(step.kind === 'fork' ? step.branches[way]?.limit : null, t);
  const when = step.kind === 'choice' ? step.ways[way]?.when : undefined;
  return when === undefined ? NONE : when === '' ? t('condition.none') : conditionWords(when, data, facts, t);
}

/** What of a column is typed: numbers of lines for ways, the rest as it is shown. */
export function cellTyped(row: SheetRow, column: CellColumn, definition: ProcessDefinition, t: TFunction): string {
  const { step, way } = row;
  if (column === 'ways') return stepNumbers(step.kind === 'fork' && way === null ? [step.join] : targetsOf(step).slice(way ?? 0, (way ?? 0) + 1), definition.stages);
  const shown = cellText(row, column, definition, [], t);
  return shown === NONE ? '' : shown;
}

/** May a cell be changed at all? What it cannot say is changed below the table. */
export function mayChange(row: SheetRow, column: CellColumn): boolean {
  const { step, way } = row;
  if (way !== null) return !isFixed(row, column);
  if (column === 'name') return true;
  if (column === 'ways') return step.kind !== 'choice';
  if (column === 'limit') return limitOfStep(step) !== undefined || isStage(step);
  return isStage(step);
}
