import type { PlainDate } from '#domain';
import type { ProcedureVersions } from '../../api/types.js';

/** What keeps cases of a procedure from being received today, and until which day where that is known. */
export type MissingPart = { readonly kind: 'process' | 'ended' } | { readonly kind: 'process-later' | 'coming'; readonly day: string };

/** What a procedure lacks; empty when the counter receives it. */
export function missingParts({ versions, processes }: Pick<ProcedureVersions, 'versions' | 'processes'>, today: PlainDate): MissingPart[] {
  return [...missingVersion(versions), ...missingProcess(processes, today)];
}

function missingVersion(versions: ProcedureVersions['versions']): MissingPart[] {
  if (versions.some(({ state }) => state === 'in-force')) return [];
  const day = earliest(versions.filter(({ state }) => state === 'coming'));
  return [day === undefined ? { kind: 'ended' } : { kind: 'coming', day }];
}

function missingProcess(processes: ProcedureVersions['processes'], today: PlainDate): MissingPart[] {
  if (processes.some(({ inForce }) => inForce)) return [];
  const day = earliest(processes.filter(({ validFrom }) => validFrom > today));
  return [day === undefined ? { kind: 'process' } : { kind: 'process-later', day }];
}

function earliest(dated: readonly { readonly validFrom: string }[]): string | undefined {
  return dated.map(({ validFrom }) => validFrom).sort()[0];
}
