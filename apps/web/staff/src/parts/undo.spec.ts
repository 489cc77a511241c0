import { expect, test } from '@jest/globals';
import { endAnyOffer, endOffer, offerUndo, takeOffer, type Undoable } from './undo.js';

/** Something undoable that tells what became of it. */
function undoable(log: string[], name: string): Undoable {
  return { done: name, undo: () => Promise.resolve(), lapse: () => log.push(name) };
}

test('what was put off happens once: when its time is over, another is offered, or all offers end', () => {
  const log: string[] = [];
  const [first, second, third] = [undoable(log, 'first'), undoable(log, 'second'), undoable(log, 'third')];
  const callOff = offerUndo(first);
  offerUndo(second);
  expect(log).toEqual(['first']);
  callOff();
  endOffer(first);
  expect(log).toEqual(['first']);
  endOffer(second);
  offerUndo(third);
  endAnyOffer();
  endAnyOffer();
  expect(log).toEqual(['first', 'second', 'third']);
});

test('what is taken back no longer happens, and is taken back once', () => {
  const log: string[] = [];
  const one = undoable(log, 'one');
  offerUndo(one);
  expect([takeOffer(one), takeOffer(one)]).toEqual([true, false]);
  endOffer(one);
  endAnyOffer();
  expect(log).toEqual([]);
});
