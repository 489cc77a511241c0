import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { instant } from '../calendar/instant.js';
import { estimateWait, nextTicket, ticketNumber, type WaitingTicket } from './tickets.js';

const ticket = (number: number, changes: Partial<WaitingTicket> = {}): WaitingTicket => ({ id: `t${number}`, number, group: 'ho-tich', priority: false, forWindowId: null, ...changes });
const window = { id: 'w', groups: [] as string[] };

describe('who is called next', () => {
  test.each([
    ['the lowest number', [ticket(2), ticket(1)], 0, 1],
    ['priority first', [ticket(1), ticket(5, { priority: true })], 0, 5],
    ['no third priority in a row while others wait', [ticket(1), ticket(5, { priority: true })], 2, 1],
    ['but all of them when nobody else does', [ticket(5, { priority: true })], 7, 5],
    ['whoever was sent on to this window before all', [ticket(1, { priority: true }), ticket(9, { forWindowId: 'w' })], 0, 9],
    ['nobody who was sent on to another', [ticket(1, { forWindowId: 'other' })], 0, undefined],
  ])('%s', (_, waiting, run, number) => {
    expect(nextTicket(waiting, window, run)?.number).toBe(number);
  });

  test('only what the window serves', () => {
    const waiting = [ticket(1, { group: 'dat-dai' }), ticket(2)];
    expect(nextTicket(waiting, { id: 'w', groups: ['ho-tich'] }, 0)?.number).toBe(2);
    expect(nextTicket(waiting, { id: 'w', groups: ['dat-dai'] }, 0)?.number).toBe(1);
    expect(nextTicket(waiting, { id: 'w', groups: ['khac'] }, 0)).toBeNull();
  });

  test('calling until nobody waits calls everybody once, and never three with priority while others wait', () => {
    const tickets = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.boolean()), { selector: ([number]) => number, maxLength: 30 });
    fc.assert(
      fc.property(tickets, (drawn) => {
        let waiting = drawn.map(([number, priority]) => ticket(number, { priority }));
        const called: WaitingTicket[] = [];
        for (let run = 0; waiting.length > 0; ) {
          const next = nextTicket(waiting, window, run);
          if (next === null) throw new Error('somebody is forgotten');
          if (next.priority && run >= 2) expect(waiting.every(({ priority }) => priority)).toBe(true);
          run = next.priority ? run + 1 : 0;
          called.push(next);
          waiting = waiting.filter(({ id }) => id !== next.id);
        }
        expect(called.map(({ number }) => number).sort((a, b) => a - b)).toEqual(drawn.map(([number]) => number).sort((a, b) => a - b));
        for (const priority of [true, false]) {
          const own = called.filter((one) => one.priority === priority).map(({ number }) => number);
          expect(own).toEqual([...own].sort((a, b) => a - b));
        }
      }),
    );
  });
});

test('the wait is the median of today, shared by the windows, and unknown until three were served', () => {
  const served = [4, 6, 30].map((minutes, place) => ({ calledAt: instant(1_700_000_000_000 + place), endedAt: instant(1_700_000_000_000 + place + minutes * 60_000) }));
  expect([estimateWait(4, served, 2), estimateWait(0, served, 1), estimateWait(4, served.slice(1), 2), estimateWait(4, served, 0)]).toEqual([12, 0, null, null]);
  expect(ticketNumber(147)).toBe('0147');
});
