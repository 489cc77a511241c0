import { formatInstant, getStep, type Instant } from '#domain';
import type { ProposedCase } from '#persistence';
import type { DirectorySnapshot } from '#platform';
import type { TouchedCaseDto } from './propose-dates.dto.js';

/** A touched case as it goes over the wire. Steps are named where the process that the case follows is known. */
export function describeTouched({ code, fromDue, toDue, stages, message }: Omit<ProposedCase, 'caseId' | 'version'> & { readonly code: string }, directory: DirectorySnapshot, processHash: string | null): TouchedCaseDto {
  const definition = processHash === null ? undefined : directory.process(processHash);
  const name = (stage: string) => (definition?.stages.some(({ key }) => key === stage) ? getStep(definition, stage).name : stage);
  const moment = (instant: Instant) => formatInstant(instant);
  return {
    code,
    fromDueAt: moment(fromDue),
    toDueAt: moment(toDue),
    stages: stages.map(({ stage, from, dueAt }) => ({ stage, name: name(stage), from: moment(from), to: moment(dueAt) })),
    message,
  };
}
