import type { PlainDate, Procedure } from '#domain';
import type { DirectorySnapshot } from '#platform';
import type { VersionState } from './keep-procedures.dto.js';

/** A version on a day: the one that cases open with, one that will be, or one that another took the place of. */
export function versionState(directory: DirectorySnapshot, { code, version, validFrom }: Procedure, on: PlainDate): VersionState {
  if (directory.procedureOn(code, on)?.version === version) return 'in-force';
  return validFrom > on && directory.procedureOn(code, validFrom)?.version === version ? 'coming' : 'ended';
}

/** The version by which a procedure is known on a day: the one in force, else the next one, else the last one. */
export function versionShown(directory: DirectorySnapshot, versions: readonly Procedure[], on: PlainDate): Procedure | undefined {
  const of = (state: VersionState) => versions.filter((version) => versionState(directory, version, on) === state);
  return of('in-force')[0] ?? soonest(of('coming')) ?? versions.at(-1);
}

/** The day on which the next version comes into force; `null` where none is published. */
export function nextFrom(directory: DirectorySnapshot, versions: readonly Procedure[], shown: Procedure, on: PlainDate): PlainDate | null {
  const coming = versions.filter((version) => version.version !== shown.version && versionState(directory, version, on) === 'coming');
  return soonest(coming)?.validFrom ?? null;
}

function soonest(versions: readonly Procedure[]): Procedure | undefined {
  return [...versions].sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1))[0];
}
