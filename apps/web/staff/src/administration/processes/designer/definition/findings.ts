import { checkProcess, type ProcessDefinition } from '#domain';
import type { CheckedDraft, Finding } from '../../../../api/types.js';
import { isWhole } from './read-definition.js';

/** The columns of the table of steps. */
export const COLUMNS = ['name', 'unit', 'post', 'limit', 'ways', 'returns'] as const;
export type ColumnName = (typeof COLUMNS)[number];
/** What a cell is about; the condition of a way stands across columns. */
export type CellColumn = ColumnName | 'when';

/** Where a member of a step stands in the table. */
const SHOWN: Readonly<Record<string, CellColumn>> = { name: 'name', when: 'when', unit: 'unit', post: 'post', limit: 'limit', until: 'limit', next: 'ways', ways: 'ways', otherwise: 'ways', branches: 'ways', join: 'ways', returnsTo: 'returns' };

/** What is wrong, and where: in which step or way of it, in which column. */
export interface PlacedFinding extends Finding {
  readonly severity: 'fault' | 'warning';
  /** `null` where it concerns the process as a whole. */
  readonly step: string | null;
  /** Which of the step's ways; `null` where it concerns the step itself. */
  readonly way: number | null;
  readonly column: CellColumn | null;
}

/** Finds the step, the way and the column of a place such as `stages.sign.limit` or `stages[2].ways[0].next`. */
export function placed(finding: Finding, severity: PlacedFinding['severity'], { stages }: ProcessDefinition): PlacedFinding {
  const [byNumber, number] = /^stages\[(\d+)\]/.exec(finding.place) ?? [];
  const known = stages.filter(({ key }) => `${finding.place}.`.startsWith(`stages.${key}.`)).sort((a, b) => b.key.length - a.key.length)[0];
  const step = byNumber === undefined ? known : stages[Number(number)];
  const within = step === undefined ? '' : finding.place.slice((byNumber ?? `stages.${step.key}`).length);
  const [, member = '', place, inWay] = /^\.(\w+)(?:\[(\d+)\](?:\.(\w+))?)?/.exec(within) ?? [];
  const parts = (member === 'ways' || member === 'branches') && place !== undefined;
  const way = parts ? Number(place) : step?.kind === 'choice' && member === 'otherwise' ? step.ways.length : null;
  return { ...finding, severity, step: step?.key ?? null, way, column: SHOWN[(parts ? inWay : undefined) ?? member] ?? null };
}

/** What the domain finds by itself, at once. */
function ownFindings(definition: ProcessDefinition): Finding[] {
  return isWhole(definition) ? checkProcess(definition).map(({ code, place, message }) => ({ code, place, message })) : [];
}

/** The decision that approves a process is asked for when it is published. */
const isAskedLater = ({ place }: Finding): boolean => place === 'legalBasis';

/** Where the system looked no further than the shape of a definition, the domain's findings stand beside its own, and at the same cell say more. */
function ofShape(own: readonly PlacedFinding[], faults: readonly PlacedFinding[]): readonly PlacedFinding[] {
  return [...own, ...faults.filter(({ step, way, column }) => !own.some((one) => one.step === step && one.way === way && one.column === column))];
}

/**
 * Everything that is known to be wrong: what the system found where it has seen just this definition; else what the
 * domain finds now, with what of the system's last answer only it can find (units, posts, other versions).
 */
export function allFindings(definition: ProcessDefinition, answer: { readonly of: ProcessDefinition; readonly checked: CheckedDraft } | null): PlacedFinding[] {
  const place = (severity: PlacedFinding['severity']) => (finding: Finding) => placed(finding, severity, definition);
  const warnings = answer?.checked.warnings.map(place('warning')) ?? [];
  const faults = answer?.checked.faults.filter((fault) => !isAskedLater(fault)) ?? [];
  const own = ownFindings(definition);
  if (answer?.of === definition) {
    const told = faults.map(place('fault'));
    return [...(answer.checked.plan === null ? ofShape(own.map(place('fault')), told) : told), ...warnings];
  }
  const earlier = answer && isWhole(answer.of) ? ownFindings(answer.of) : [];
  const foreign = faults.filter((fault) => !earlier.some(({ code, place: at }) => code === fault.code && at === fault.place));
  return [...own.map(place('fault')), ...foreign.map(place('fault')), ...warnings].filter(({ step, place: at }) => step !== null || !at.startsWith('stages.'));
}
