import { DEFAULT_RULES, explainCase, type CaseFile, type ExplainedDay, type ProcessDefinition } from '#domain';
import type { DirectorySnapshot } from '#platform';

/** "Vì sao hẹn ngày này?" for a case as it stands, by the rules of the procedure that it is pinned to. */
export function explanationOf(file: CaseFile, directory: DirectorySnapshot): ExplainedDay[] {
  const rule = directory.procedure(file.procedureCode, file.procedureVersion)?.supplementRule ?? 'move';
  return explainCase(file, directory.calendarOf(file.resolvingAuthorityId), rule, DEFAULT_RULES.due);
}

/** The same for the first promise, whatever happened to the case since. */
export function openingExplanation(file: CaseFile, directory: DirectorySnapshot): ExplainedDay[] {
  return explanationOf({ ...file, pauses: [], extensions: 0, dueAt: file.originalDueAt }, directory);
}

/** The process that a case is pinned to. */
export function definitionOf({ caseId, processHash }: Pick<CaseFile, 'caseId' | 'processHash'>, directory: DirectorySnapshot): ProcessDefinition {
  const definition = directory.process(processHash);
  if (!definition) throw new Error(`Case ${caseId} is pinned to a process that is not published`);
  return definition;
}
