import type { TFunction } from 'i18next';
import { addStep, moveStep, removeStep } from '../definition/edit-process.js';
import { addWay, moveWay, removeWay } from '../definition/edit-ways.js';
import type { Desk, Place } from './desk.js';

interface Hands extends Pick<Desk, 'definition' | 'edit' | 'go'> {
  readonly say: (words: string) => void;
}

/** What adds, moves and removes where one stands: a step, or one of its ways. */
export function changesAt({ step: key, way, column }: Place, { definition, edit, go, say }: Hands, t: TFunction): Pick<Desk, 'add' | 'addStep' | 'addWay' | 'move' | 'remove'> {
  const at = definition.stages.findIndex((step) => step.key === key);
  const step = definition.stages[at];
  const words = { name: t('designer.new-step'), product: t('designer.new-product') };
  const addOneWay = () => {
    const added = addWay(definition, key, way, t(step?.kind === 'fork' ? 'designer.new-branch' : 'designer.new-way'), words);
    if (added === null) return;
    edit(added.definition, t(step?.kind === 'fork' ? 'designer.branch-added' : 'designer.way-added'));
    go({ step: key, way: added.way, column: step?.kind === 'fork' ? 'name' : 'when' });
  };
  const addOneStep = () => {
    const added = addStep(definition, key === '' ? null : key, words);
    edit(added.definition, t('designer.added'));
    go({ step: added.key, way: null, column: 'name' });
  };
  const moveOneWay = (from: number, by: 1 | -1) => {
    const moved = moveWay(definition, key, from, by);
    if (moved === null) return;
    edit(moved, t('designer.way-moved'));
    go({ step: key, way: from + by, column });
  };
  const moveOneStep = (by: 1 | -1) => {
    const moved = moveStep(definition, key, by);
    if (moved === null) return;
    edit(moved.definition, t(moved.relinked ? 'designer.moved' : 'designer.moved-line', { step: step?.name }));
    go({ step: key, way: null, column });
  };
  const removeOneWay = (which: number) => {
    const less = removeWay(definition, key, which);
    if (less === null) return say(t('designer.otherwise-stays'));
    edit(less, t('designer.way-removed'));
    go({ step: key, way: which, column });
  };
  const removeOneStep = () => {
    if (!step) return;
    edit(removeStep(definition, key), t('designer.removed', { step: step.name }));
    go({ step: (definition.stages[at + 1] ?? definition.stages[at - 1])?.key ?? '', way: null, column });
  };
  return {
    add: way === null ? addOneStep : addOneWay,
    addStep: addOneStep,
    addWay: addOneWay,
    move: (by) => (way === null ? moveOneStep(by) : moveOneWay(way, by)),
    remove: () => (way === null ? removeOneStep() : removeOneWay(way)),
  };
}
