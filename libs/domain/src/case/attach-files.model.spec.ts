import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CaseGame } from '../../../../test/support/case-game.js';
import { plays } from '../../../../test/support/play-case.js';
import { APPLICANT, SYSTEM } from '../../../../test/support/sample-case.js';
import { alarmsOf } from './alarms.js';
import { attachFiles } from './attach-files.js';
import { actorRef } from './context.js';
import { CASE_ACTIONS, whyNot } from './decide.js';
import type { AttachedFile, CaseEvent } from './events.js';
import type { CaseFile } from './case-file.js';
import { evolve } from './evolve.js';
import { recountDue } from './recount-due.js';
import { isRefusal } from './refusals.js';
import { nextTimer } from './timers.js';

const RUNS = Number(process.env['MODEL_RUNS'] ?? 150);
const SEED = Number(process.env['MODEL_SEED'] ?? 20260805);

const PAPERS: readonly AttachedFile[] = [{ id: 'f', name: 'Giấy nộp tiền.pdf', purpose: 'paper', paper: null, sha256: '' }];

/** All of a case but what counts its events, and when its applicant sent something last. */
function standing({ version: _, changedAt: __, request, payment, ...file }: CaseFile): object {
  return { ...file, request: request && { ...request, answeredAt: null }, payment: payment && { ...payment, answeredAt: null } };
}

test('papers of the applicant are taken while papers or a payment are waited for and at no other time, and neither the clock nor the state goes on by them', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(plays, (play) => {
      const { sample } = new CaseGame(play).run();
      let file: CaseFile | null = null;
      const log: CaseEvent[] = [];
      for (const event of sample.events) {
        log.push(event);
        file = evolve(file, event);
        const at = event.at;
        const context = { ...sample.context(APPLICANT), definition: sample.definitions.get(file.processHash)!, now: at };
        const decided = attachFiles(file, PAPERS, '', context);
        expect(isRefusal(decided)).toBe(file.status !== 'supplement' && file.status !== 'payment');
        if (isRefusal(decided)) continue;
        seen.add(file.status);
        const added = decided.map((item) => ({ ...item, seq: file!.version + 1, at, actor: actorRef(APPLICANT, null) }) as CaseEvent);
        const after: CaseFile = added.reduce<CaseFile>(evolve, file);
        expect(standing(after)).toEqual(standing(file));
        expect((after.request ?? after.payment)?.answeredAt).toBe(at);
        expect(recountDue([...log, ...added], context)).toBe(after.dueAt);
        expect([nextTimer(after, context), alarmsOf(after, context)]).toEqual([nextTimer(file, context), alarmsOf(file, context)]);
        for (const by of [APPLICANT, SYSTEM]) for (const action of CASE_ACTIONS) expect(whyNot(action, after, { ...context, actor: by })).toEqual(whyNot(action, file, { ...context, actor: by }));
      }
    }),
    { numRuns: RUNS, seed: SEED },
  );
  expect([...seen].sort()).toEqual(['payment', 'supplement']);
}, 60_000 + RUNS * 100);
