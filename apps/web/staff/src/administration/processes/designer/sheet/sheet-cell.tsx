import { isStage, POST_ROLES, type PostRole, type ProcessDefinition, type Step } from '#domain';
import type { TFunction } from 'i18next';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isPressed } from '../../../../parts/keys.js';
import { changeStep, leadStep, limitOfStep, limitStep, returnStep } from '../definition/edit-process.js';
import { changeWay, leadWay } from '../definition/edit-ways.js';
import type { ColumnName } from '../definition/findings.js';
import { UNIT_KINDS, UNIT_PLACES, postWords, unitWords } from '../words/process-words.js';
import { typedLimit, typedSteps } from '../words/typed-cells.js';
import { cellTyped } from './cell-words.js';
import type { SheetRow } from './sheet-rows.js';

interface Props {
  readonly row: SheetRow;
  readonly column: ColumnName;
  readonly definition: ProcessDefinition;
  readonly label: string;
  readonly onEdit: (next: ProcessDefinition) => void;
  /** The cell is left; `by` is how far to the right the focus goes. */
  readonly onLeave: (by: number, focus: boolean) => void;
}

/** A cell while it is written: Enter takes what was typed, Escape leaves it, Tab takes it and goes on. What cannot be read says why. */
export function CellEditor({ row, column, definition, label, onEdit, onLeave }: Props) {
  const { t } = useTranslation();
  const { step } = row;
  const [typed, setTyped] = useState(() => (column === 'unit' || column === 'post' ? chosen(step, column) : cellTyped(row, column, definition, t)));
  const [fault, setFault] = useState('');
  const left = useRef(false);
  const leave = (by: number, focus: boolean) => {
    if (left.current) return;
    left.current = true;
    onLeave(by, focus);
  };
  const take = (by: number, focus: boolean) => {
    if (left.current) return;
    const next = written(row, column, typed, definition);
    if (next === undefined && focus) return setFault(t(`designer-typed.${column}`));
    leave(by, focus);
    if (next !== undefined) onEdit(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const keys: Readonly<Record<string, () => void>> = { enter: () => take(0, true), 'mod+s': () => take(0, true), esc: () => leave(0, true), tab: () => take(1, true), 'shift+tab': () => take(-1, true) };
    const pressed = Object.keys(keys).find((key) => isPressed(key, event.nativeEvent));
    event.stopPropagation();
    if (pressed === undefined) return;
    event.preventDefault();
    keys[pressed]?.();
  };
  const common = { className: 'sheet-input', 'aria-label': label, value: typed, autoFocus: true, onKeyDown, onBlur: () => take(0, false) };
  if (column === 'unit' || column === 'post') {
    return (
      <select {...common} onChange={({ currentTarget }) => setTyped(currentTarget.value)}>
        {optionsOf(step, column, t).map(({ value, words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    );
  }
  return (
    <>
      <input {...common} autoComplete="off" spellCheck={false} aria-invalid={fault !== ''} onFocus={({ currentTarget }) => currentTarget.select()} onChange={({ currentTarget }) => setTyped(currentTarget.value)} />
      {fault === '' ? null : (
        <span role="alert" className="sheet-typed-fault">
          {fault}
        </span>
      )}
    </>
  );
}

/** A unit as its option names it: rules stand in it as JSON, since there may be several. */
function chosen(step: Step, column: 'unit' | 'post'): string {
  if (!isStage(step)) return '';
  const value: unknown = step[column];
  return column === 'unit' ? (value === undefined ? '' : JSON.stringify(value)) : String(value ?? '');
}

function optionsOf(step: Step, column: 'unit' | 'post', t: TFunction): { readonly value: string; readonly words: string }[] {
  const own = chosen(step, column);
  const usual = column === 'post' ? POST_ROLES.filter((post) => post !== 'administrator').map((post) => ({ value: post as string, words: postWords(post, t) })) : UNIT_KINDS.flatMap((kind) => UNIT_PLACES.map((place) => `${kind}@${place}`)).map((role) => ({ value: JSON.stringify(role), words: unitWords(role, t) }));
  if (usual.some(({ value }) => value === own)) return usual;
  const words = own === '' ? t('designer.choose') : column === 'unit' ? unitWords(JSON.parse(own), t) : postWords(own, t);
  return [{ value: own, words }, ...usual];
}

/** The process with the cell as it was typed; `undefined` where that cannot be read. */
function written({ step, way }: SheetRow, column: ColumnName, typed: string, definition: ProcessDefinition): ProcessDefinition | undefined {
  const text = typed.trim().normalize('NFC');
  return way === null ? writtenStep(step, column, text, definition) : writtenWay(step, way, column, text, definition);
}

function writtenStep(step: Step, column: ColumnName, text: string, definition: ProcessDefinition): ProcessDefinition | undefined {
  const { key } = step;
  switch (column) {
    case 'name':
      return text === '' ? undefined : text === step.name ? definition : changeStep(definition, key, { name: text });
    case 'unit':
      return text === '' ? definition : changeStep(definition, key, { unit: JSON.parse(text) as unknown });
    case 'post':
      return text === '' ? definition : changeStep(definition, key, { post: text as PostRole });
    case 'limit': {
      const limit = typedLimit(text, limitOfStep(step) ?? null);
      return limit === undefined || (limit === null && step.kind === 'wait') ? undefined : limitStep(definition, key, limit);
    }
    case 'ways': {
      const [to = null, ...others] = typedSteps(text, definition.stages) ?? [null, null];
      if (others.length > 0 || (to === null && text !== '' && !/^[-–]$/.test(text))) return undefined;
      if (step.kind === 'fork') return to === null ? undefined : changeStep(definition, key, { join: to });
      return leadStep(definition, key, to);
    }
    case 'returns': {
      const keys = typedSteps(text, definition.stages);
      return keys && returnStep(definition, key, [...new Set(keys)]);
    }
  }
}

function writtenWay(step: Step, way: number, column: ColumnName, text: string, definition: ProcessDefinition): ProcessDefinition | undefined {
  if (column === 'name') return text === '' ? undefined : changeWay(definition, step.key, way, { name: text });
  if (column === 'limit') {
    const limit = typedLimit(text, step.kind === 'fork' ? (step.branches[way]?.limit ?? null) : null);
    return limit === undefined ? undefined : changeWay(definition, step.key, way, { limit });
  }
  const [to, ...others] = typedSteps(text, definition.stages) ?? [];
  return to === undefined || others.length > 0 ? undefined : leadWay(definition, step.key, way, to);
}
