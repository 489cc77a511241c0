import { test } from '@jest/globals';

const STEP_LIMIT_MS = 90_000;

/** Tests that stand on one another: after the first that fails, the others fail at once instead of waiting for what cannot come. */
export function steps(): (name: string, body: () => Promise<void>) => void {
  let broken: string | null = null;
  return (name, body) =>
    test(
      name,
      async () => {
        if (broken !== null) throw new Error(`cannot go on after “${broken}”`);
        try {
          await body();
        } catch (error) {
          broken = name;
          throw error;
        }
      },
      STEP_LIMIT_MS,
    );
}
