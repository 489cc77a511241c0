import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import { useRef } from 'react';
import { ProblemError } from '../api/problem.js';

interface Command<Input, Output> {
  /** Sends the command under a mark. */
  readonly run: (input: Input, key: string) => Promise<Output>;
  readonly onDone?: (output: Output, input: Input) => void;
  readonly onRefused?: (problem: ProblemError) => void;
}

/** A command under a mark of its own. A lost connection keeps the mark, since the command may have arrived; every answer brings a new one. */
export function useCommand<Output, Input = void>({ run, onDone, onRefused }: Command<Input, Output>): UseMutationResult<Output, Error, Input> {
  const key = useRef(crypto.randomUUID());
  return useMutation({
    mutationFn: (input: Input) => run(input, key.current),
    onSuccess: (output, input) => {
      key.current = crypto.randomUUID();
      onDone?.(output, input);
    },
    onError: (error) => {
      if (!(error instanceof ProblemError) || error.status === 0) return;
      key.current = crypto.randomUUID();
      onRefused?.(error);
    },
  });
}
