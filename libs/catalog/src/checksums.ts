import type { DefinitionFault, ProcessDefinition, Procedure } from '#domain';
import { hashOf } from '#persistence';
import type { Published } from './load.js';

/** Checksums of the catalogue as it stands. */
export function checksumsOf(procedures: readonly Procedure[], processes: readonly ProcessDefinition[]): Published {
  return { procedures: byVersion(procedures), processes: byVersion(processes) };
}

/**
 * What was published and has changed, or has not been recorded. A published version is never
 * edited: raise `version` and record the new one with `npm run build && node dist/libs/catalog/src/record-checksums.js`.
 */
export function checkPublished(published: Published, current: Published): DefinitionFault[] {
  return (['procedures', 'processes'] as const).flatMap((kind) =>
    Object.entries(current[kind]).flatMap(([key, checksum]) => {
      const recorded = published[kind][key];
      if (recorded === checksum) return [];
      return recorded === undefined
        ? [{ code: 'not-recorded', place: `${kind}.${key}`, message: `Chưa ghi mã kiểm của ${key} vào published.json.` }]
        : [{ code: 'published-changed', place: `${kind}.${key}`, message: `Nội dung đã ban hành của ${key} bị sửa mà không tăng phiên bản.` }];
    }),
  );
}

/** The record with new versions added; what is recorded stays as it is. */
export function recordChecksums(published: Published, current: Published): Published {
  return {
    procedures: sorted({ ...current.procedures, ...published.procedures }),
    processes: sorted({ ...current.processes, ...published.processes }),
  };
}

function byVersion(definitions: readonly (Procedure | ProcessDefinition)[]): Record<string, string> {
  return Object.fromEntries(definitions.map((definition) => [`${definition.code}@${definition.version}`, hashOf(definition)]));
}

function sorted(checksums: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(checksums).sort(([a], [b]) => (a < b ? -1 : 1)));
}
