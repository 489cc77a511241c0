import { checkProcess, type ProcessDefinition } from '#domain';
import type { CheckedDraft, Finding } from '../../../api/types.js';
import { isWhole } from './read-definition.js';

/** The columns of the table of steps. */
export const COLUMNS = ['name', 'unit', 'post', 'limit', 'ways', 'returns'] as const;
export type ColumnName = (typeof COLUMNS)[number];

/** Where a member of a step stands in the table. */
const SHOWN: Readonly<Record<string, ColumnName>> = { name: 'name', unit: 'unit', post: 'post', limit: 'limit', until: 'limit', next: 'ways', ways: 'ways', otherwise: 'ways', branches: 'ways', join: 'ways', returnsTo: 'returns' };

/** What is wrong, and where: in which step, in which column. */
export interface PlacedFinding extends Finding {
  readonly severity: 'fault' | 'warning';
  /** `null` where it concerns the process as a whole. */
  readonly step: string | null;
  readonly column: ColumnName | null;
}

/** Finds the step and the column of a place such as `stages.sign.limit` or `stages[2].ways[0].next`. */
export function placed(finding: Finding, severity: PlacedFinding['severity'], { stages }: ProcessDefinition): PlacedFinding {
  const byNumber = /^stages\[(\d+)\]\.?(\w*)/.exec(finding.place);
  const known = stages.filter(({ key }) => `${finding.place}.`.startsWith(`stages.${key}.`)).sort((a, b) => b.key.length - a.key.length)[0];
  const step = byNumber ? stages[Number(byNumber[1])] : known;
  const member = byNumber ? byNumber[2] : known && /^\.(\w+)/.exec(finding.place.slice(`stages.${known.key}`.length))?.[1];
  return { ...finding, severity, step: step?.key ?? null, column: SHOWN[member ?? ''] ?? null };
}

/** What the domain finds by itself, at once. */
function ownFindings(definition: ProcessDefinition): Finding[] {
  return isWhole(definition) ? checkProcess(definition).map(({ code, place, message }) => ({ code, place, message })) : [];
}

/** The decision that approves a process is asked for when it is published. */
const isAskedLater = ({ place }: Finding): boolean => place === 'legalBasis';

/**
 * Everything that is known to be wrong: what the system found where it has seen just this definition; else what the
 * domain finds now, with what of the system's last answer only it can find (units, posts, other versions).
 */
export function allFindings(definition: ProcessDefinition, answer: { readonly of: ProcessDefinition; readonly checked: CheckedDraft } | null): PlacedFinding[] {
  const place = (severity: PlacedFinding['severity']) => (finding: Finding) => placed(finding, severity, definition);
  const warnings = answer?.checked.warnings.map(place('warning')) ?? [];
  const faults = answer?.checked.faults.filter((fault) => !isAskedLater(fault)) ?? [];
  if (answer?.of === definition) return [...faults.map(place('fault')), ...warnings];
  const own = ownFindings(definition);
  const earlier = answer && isWhole(answer.of) ? ownFindings(answer.of) : [];
  const foreign = faults.filter((fault) => !earlier.some(({ code, place: at }) => code === fault.code && at === fault.place));
  return [...own.map(place('fault')), ...foreign.map(place('fault')), ...warnings].filter(({ step, place: at }) => step !== null || !at.startsWith('stages.'));
}
