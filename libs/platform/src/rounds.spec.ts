import { expect, test } from '@jest/globals';
import { Rounds } from './rounds.js';

test('goes round after round, also after one that failed, and ends with the round at hand', async () => {
  const faults: string[] = [];
  let begun = 0;
  let ended = 0;
  let reached = (): void => undefined;
  const third = new Promise<void>((resolve) => (reached = resolve));
  const rounds = new Rounds(
    async () => {
      begun += 1;
      if (begun === 1) throw new Error('away');
      if (begun === 3) reached();
      await new Promise((resolve) => setTimeout(resolve, 5));
      ended += 1;
    },
    1,
    (reason) => faults.push(reason),
  );
  rounds.start();
  await third;
  await rounds.stop();
  expect([begun, ended, rounds.isStopped, faults]).toEqual([3, 2, true, ['away']]);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(begun).toBe(3);
});
