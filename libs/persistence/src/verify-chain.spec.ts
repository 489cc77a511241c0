import { describe, expect, test } from '@jest/globals';
import { SampleCase } from '../../../test/support/sample-case.js';
import { chain } from './stores/case-changes.js';
import { verifyChain, type ChainRow } from './verify-chain.js';

const { events } = SampleCase.received().advance().advance();
const hashes = chain(Buffer.alloc(0), events);
const head = hashes.at(-1)!;
const rows: readonly ChainRow[] = events.map((event, index) => ({ ...event, at: new Date(event.at), hash: hashes[index]! }));
const changed = (index: number, changes: Partial<ChainRow>): ChainRow[] => rows.map((row, at) => (at === index ? { ...row, ...changes } : row));

describe('the chain of events', () => {
  test('holds as written, also after a way through JSON with its keys in another order', () => {
    expect(verifyChain(rows, head)).toBeNull();
    const reordered = rows.map((row) => ({ ...row, data: Object.fromEntries(Object.entries(row.data as object).reverse()) }));
    expect(verifyChain(reordered, head)).toBeNull();
  });

  test.each([
    ['data', { data: { note: 'khác' } }],
    ['actor', { actor: { kind: 'staff', id: 'x', name: 'Người khác', unitId: null } }],
    ['instant', { at: new Date(0) }],
    ['kind', { kind: 'withdrawn' }],
  ] as const)('breaks where the %s of an event was changed', (_, changes) => {
    expect(verifyChain(changed(2, changes), head)).toEqual({ seq: 3, fault: 'hash-differs' });
  });

  test('breaks where an event was taken out, doubled or cut off at the end', () => {
    expect(verifyChain(rows.filter((_, index) => index !== 1), head)).toEqual({ seq: 2, fault: 'out-of-order' });
    expect(verifyChain([...rows, rows[0]!], head)).toEqual({ seq: rows.length + 1, fault: 'out-of-order' });
    expect(verifyChain(rows.slice(0, -1), head)).toEqual({ seq: rows.length, fault: 'head-differs' });
    expect(verifyChain([], head)).toEqual({ seq: 1, fault: 'head-differs' });
  });

  test('a change whose own hash was made to fit breaks the next event', () => {
    const forged = { ...rows[1]!, data: { forged: true } };
    const [hash] = chain(hashes[0]!, [{ ...events[1]!, data: forged.data } as never]);
    expect(verifyChain(changed(1, { ...forged, hash: hash! }), head)).toEqual({ seq: 3, fault: 'hash-differs' });
  });
});
