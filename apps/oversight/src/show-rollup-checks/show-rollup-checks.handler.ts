import { Injectable } from '@nestjs/common';
import { formatInstant } from '#domain';
import { Database, type RollupDifference } from '#persistence';
import { Directory, oversightScope, unitRef, type DirectorySnapshot, type Principal } from '#platform';
import type { RollupChecksDto, RollupChecksQuery, RollupDifferenceDto } from './show-rollup-checks.dto.js';

const SHOWN = 30;

/** Shows the last recounts of the provinces in which somebody oversees something. */
@Injectable()
export class ShowRollupChecksHandler {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
  ) {}

  async show({ limit = SHOWN }: RollupChecksQuery, principal: Principal): Promise<RollupChecksDto> {
    const directory = await this.directory.current();
    const { rootIds, unitIds } = oversightScope(principal, directory).cases;
    const within = new Set(unitIds);
    const inSight = ({ receivingUnitId, resolvingAuthorityId }: RollupDifference): boolean => within.has(receivingUnitId) || within.has(resolvingAuthorityId);
    const checks = await this.database.read(({ rollupChecks }) => rollupChecks.recent(rootIds, limit));
    const items = checks.map(({ rootId, from, to, checkedAt, agrees, differences, examples }) => ({
      province: unitRef(directory, rootId),
      from,
      to,
      checkedAt: formatInstant(checkedAt),
      agrees,
      differences,
      examples: examples.filter(inSight).map((item) => differenceDto(item, directory)),
    }));
    return { items };
  }
}

function differenceDto({ day, kind, receivingUnitId, resolvingAuthorityId, field, by }: RollupDifference, directory: DirectorySnapshot): RollupDifferenceDto {
  return {
    day,
    kind,
    receivingUnit: unitRef(directory, receivingUnitId),
    resolvingAuthority: unitRef(directory, resolvingAuthorityId),
    field,
    by: Object.entries(by).map(([measure, count]) => ({ measure, by: count })),
  };
}
