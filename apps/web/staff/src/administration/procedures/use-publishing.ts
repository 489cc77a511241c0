import { checkProcedure, type Procedure } from '#domain';
import type { Schemas } from '#contract';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, body, marked } from '../../api/client.js';
import { ProblemError } from '../../api/problem.js';
import type { CheckedProcedure } from '../../api/types.js';
import { useCommand } from '../../parts/use-command.js';
import { shownFaults, type PlacedFault, type ShownFault } from './fault-places.js';

interface Reviewed {
  readonly procedure: Procedure;
  readonly checked: CheckedProcedure;
}

/** A version goes over the wire as the same data; only the types of lists differ. */
const sent = (procedure: Procedure) => procedure as unknown as Schemas['ProcedureDto'];

/** The way of a version to its publication: the rules here, the rules there, a look at what it changes, and then. */
export function usePublishing(onPublished: (published: Procedure) => void) {
  const queryClient = useQueryClient();
  const [faults, setFaults] = useState<readonly ShownFault[]>([]);
  const [reviewed, setReviewed] = useState<Reviewed | null>(null);
  const find = (found: readonly PlacedFault[], procedure: Procedure) => {
    setReviewed(null);
    setFaults(shownFaults(found, procedure));
  };
  const refused = (problem: ProblemError, procedure: Procedure) => {
    if (problem.errors.length > 0) find(problem.errors.map(({ field, message }) => ({ place: field, message })), procedure);
  };
  const check = useCommand<CheckedProcedure, Procedure>({
    run: (procedure) =>
      body(api.POST('/api/v1/admin/procedures/check', { body: sent(procedure) })).catch((error: unknown) => {
        if (error instanceof ProblemError) refused(error, procedure);
        throw error;
      }),
    onDone: (checked, procedure) => (checked.publishable ? setReviewed({ procedure, checked }) : find(checked.faults, procedure)),
  });
  const publish = useCommand<unknown, Procedure>({
    run: (procedure, key) =>
      body(api.POST('/api/v1/admin/procedures', { body: sent(procedure), ...marked(key) })).catch((error: unknown) => {
        if (error instanceof ProblemError) refused(error, procedure);
        throw error;
      }),
    onDone: async (_, published) => {
      setReviewed(null);
      onPublished(published);
      await Promise.all([queryClient.invalidateQueries({ queryKey: ['admin', 'procedures'] }), queryClient.invalidateQueries({ queryKey: ['procedures'] })]);
    },
  });
  const review = (procedure: Procedure) => {
    setFaults([]);
    setReviewed(null);
    const found = checkProcedure(procedure);
    if (found.length > 0) find(found, procedure);
    else check.mutate(procedure);
  };
  const close = () => {
    setFaults([]);
    setReviewed(null);
  };
  return { faults, reviewed, review, check, publish, close };
}
