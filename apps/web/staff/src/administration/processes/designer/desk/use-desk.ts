import { canonicalJson, checkProcess, type ProcessDefinition } from '#domain';
import { useReducer, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { wayCount } from '../definition/edit-ways.js';
import { isWhole } from '../definition/read-definition.js';
import { changesAt } from './desk-changes.js';
import type { Desk, Kept, Place } from './desk.js';
import { historyOf, turned, type History, type Turn } from './history.js';

type Turning = (history: History<ProcessDefinition>, turn: Turn<ProcessDefinition>) => History<ProcessDefinition>;

/** Keeps what is edited, with everything that can be taken back, and where in the table one is. */
export function useDesk(given: Kept): Desk {
  const { t } = useTranslation();
  const [history, turn] = useReducer(turned as Turning, given.definition, historyOf<ProcessDefinition>);
  const [kept, keep] = useState(given);
  const [wanted, setPlace] = useState<Place>({ step: given.definition.stages[0]?.key ?? '', way: null, column: 'name', asked: 0 });
  const [said, setSaid] = useState('');
  const { present: definition } = history;
  const place = standing(wanted, definition);
  const go: Desk['go'] = (cell, focus = true) => setPlace(({ asked }) => ({ ...cell, asked: focus ? asked + 1 : asked }));
  const edit: Desk['edit'] = (next, words = '') => {
    turn({ kind: 'edit', next: inItsSchema(next) });
    setSaid(words);
  };
  const back = (kind: 'undo' | 'redo', words: string) => {
    turn({ kind });
    setSaid(words);
    setPlace((before) => ({ ...before, asked: before.asked + 1 }));
  };
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
    ...changesAt(place, { definition, edit, go, say: setSaid }, t),
    keep,
  };
}

/** Where one stands after what stood there is gone: at the first step, or at the last of the ways that are left. */
function standing(wanted: Place, { stages }: ProcessDefinition): Place {
  const step = stages.find(({ key }) => key === wanted.step);
  if (!step) return { ...wanted, step: stages[0]?.key ?? '', way: null };
  const ways = wayCount(step);
  return wanted.way === null || wanted.way < ways ? wanted : { ...wanted, way: ways === 0 ? null : ways - 1 };
}

/** Says in a definition itself that it uses what only schema 2 knows: nobody who draws a process need know of schemas. */
function inItsSchema(definition: ProcessDefinition): ProcessDefinition {
  const needs = definition.schema === 1 && isWhole(definition) && checkProcess(definition).some(({ code }) => code === 'feature-needs-schema-2');
  return needs ? { ...definition, schema: 2 } : definition;
}
