import { canonicalJson, type ProcessDefinition } from '#domain';
import { useReducer, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addStep, moveStep, removeStep } from './edit-process.js';
import type { ColumnName } from './findings.js';
import { historyOf, turned, type History, type Turn } from './history.js';

/** The cell in which the table's focus stands. `asked` counts how often something else asked for it. */
export interface Place {
  readonly step: string;
  readonly column: ColumnName;
  readonly asked: number;
}

/** A definition as the system keeps it. */
interface Kept {
  readonly definition: ProcessDefinition;
  readonly revision: string;
}

/** A process under somebody's hands. */
export interface Desk {
  readonly definition: ProcessDefinition;
  readonly place: Place;
  readonly dirty: boolean;
  readonly kept: Kept;
  /** What was done last, in words; empty when there is nothing to tell. */
  readonly said: string;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly go: (step: string, column: ColumnName, focus?: boolean) => void;
  readonly edit: (next: ProcessDefinition, said?: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly add: () => void;
  readonly move: (by: 1 | -1) => void;
  readonly remove: () => void;
  readonly keep: (kept: Kept) => void;
}

type Turning = (history: History<ProcessDefinition>, turn: Turn<ProcessDefinition>) => History<ProcessDefinition>;

/** Keeps what is edited, with everything that can be taken back, and where in the table one is. */
export function useDesk(given: Kept): Desk {
  const { t } = useTranslation();
  const [history, turn] = useReducer(turned as Turning, given.definition, historyOf<ProcessDefinition>);
  const [kept, keep] = useState(given);
  const [wanted, setPlace] = useState<Place>({ step: given.definition.stages[0]?.key ?? '', column: 'name', asked: 0 });
  const [said, setSaid] = useState('');
  const { present: definition } = history;
  const known = definition.stages.some(({ key }) => key === wanted.step);
  const place = known ? wanted : { ...wanted, step: definition.stages[0]?.key ?? '' };
  const go: Desk['go'] = (step, column, focus = true) => setPlace(({ asked }) => ({ step, column, asked: focus ? asked + 1 : asked }));
  const edit: Desk['edit'] = (next, words = '') => {
    turn({ kind: 'edit', next });
    setSaid(words);
  };
  const back = (kind: 'undo' | 'redo', words: string) => {
    turn({ kind });
    setSaid(words);
    setPlace((before) => ({ ...before, asked: before.asked + 1 }));
  };
  const nameOf = (key: string) => definition.stages.find((step) => step.key === key)?.name ?? '';
  return {
    definition,
    place,
    kept,
    said,
    dirty: definition !== kept.definition && canonicalJson(definition) !== canonicalJson(kept.definition),
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    go,
    edit,
    undo: () => back('undo', t('designer.undone')),
    redo: () => back('redo', t('designer.redone')),
    add: () => {
      const added = addStep(definition, place.step === '' ? null : place.step, { name: t('designer.new-step'), product: t('designer.new-product') });
      edit(added.definition, t('designer.added'));
      go(added.key, 'name');
    },
    move: (by) => {
      const moved = moveStep(definition, place.step, by);
      if (moved === null) return;
      edit(moved.definition, t(moved.relinked ? 'designer.moved' : 'designer.moved-line', { step: nameOf(place.step) }));
      go(place.step, place.column);
    },
    remove: () => {
      const at = definition.stages.findIndex(({ key }) => key === place.step);
      if (at === -1) return;
      edit(removeStep(definition, place.step), t('designer.removed', { step: nameOf(place.step) }));
      go((definition.stages[at + 1] ?? definition.stages[at - 1])?.key ?? '', place.column);
    },
    keep,
  };
}
