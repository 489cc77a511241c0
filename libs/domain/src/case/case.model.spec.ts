import { writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Census, WANTED } from '../../../../test/support/case-census.js';
import { CaseGame } from '../../../../test/support/case-game.js';
import { SAMPLE_UNITS, SYSTEM } from '../../../../test/support/sample-case.js';
import { plays } from '../../../../test/support/play-case.js';
import { checkProcess } from '../process/check-process.js';
import { UnitTree } from '../process/units.js';
import type { CaseFile } from './case-file.js';
import type { CaseEvent } from './events.js';
import { evolve, replay } from './evolve.js';
import { ledgerOf } from './ledger.js';
import { mayFollow } from './transitions.js';

/** How many random cases are played; `npm run test:long` plays many more. */
const RUNS = Number(process.env['MODEL_RUNS'] ?? 1_000);
const SEED = Number(process.env['MODEL_SEED'] ?? 20260805);
/** From so many runs on everything that can happen must have happened. */
const ENOUGH = 1_000;

describe('a case of any process under any sequence of commands', () => {
  const census = new Census();

  test(
    `is never in an illegal state, never stuck, offers what it accepts, and is its events (${RUNS} runs from seed ${SEED})`,
    () => {
      fc.assert(
        fc.property(plays, (play) => {
          const game = new CaseGame(play).run();
          expect(game.faults).toEqual([]);
          checkLog(game.sample.events, game.sample.file);
          checkLedger(game);
          census.count(game, play.definition);
        }),
        { numRuns: RUNS, seed: SEED },
      );
      const report = process.env['MODEL_REPORT'];
      if (report !== undefined) writeFileSync(report, census.report());
    },
    60_000 + RUNS * 100,
  );

  test('begins with a process that could be published', () => {
    const units = { tree: new UnitTree(SAMPLE_UNITS), field: 'mau' };
    fc.assert(
      fc.property(plays, ({ definition }) => {
        expect(checkProcess(definition, undefined, units)).toEqual([]);
      }),
      { numRuns: 200, seed: SEED },
    );
  });

  test('everything that can happen has happened', () => {
    expect(RUNS < ENOUGH ? [] : WANTED.filter((what) => !census.has(what))).toEqual([]);
  });
});

/** The log rebuilds the case, also after it stood in the database, and no event makes a turn that the table does not know. */
function checkLog(events: readonly CaseEvent[], file: CaseFile): void {
  expect(replay(JSON.parse(JSON.stringify(events)) as CaseEvent[])).toEqual(file);
  let before: CaseFile | null = null;
  for (const event of events) {
    const after: CaseFile = evolve(before, event);
    if (before !== null && !mayFollow(before.status, after.status)) throw new Error(`${event.kind}: from ${before.status} to ${after.status}`);
    before = after;
  }
}

/** Every working minute of a case is somebody's, once. */
function checkLedger({ sample }: CaseGame): void {
  const { elapsedMinutes, entries } = ledgerOf(sample.events, sample.now, sample.context(SYSTEM));
  const { acceptedAt, finishedAt, resolvingAuthorityId } = sample.file;
  const counted = acceptedAt === null ? 0 : sample.context(SYSTEM).calendarOf(resolvingAuthorityId).workingMinutesBetween(acceptedAt, finishedAt ?? sample.now);
  expect(elapsedMinutes).toBe(counted);
  expect(entries.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(counted);
  expect(entries.every(({ minutes, kind }) => minutes > 0 && kind !== 'nobody')).toBe(true);
}
