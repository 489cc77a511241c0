import { Injectable } from '@nestjs/common';
import { checkIndicatorSet, dateOf, describeDate, formatInstant, type DefinitionFault, type IndicatorSet, type PlainDate } from '#domain';
import { AlreadyPublished, Database, hashOf, type PublishedIndicatorSet } from '#persistence';
import { Clock, Problem, once, type Principal, type RequestMark } from '#platform';
import { auditChange } from '../admin-audit.js';
import type { IndicatorSetVersionDto, WholeIndicatorSetDto } from './publish-indicators.dto.js';

/** Publishing of indicator sets: checked before, immutable and hashed after. */
@Injectable()
export class PublishIndicatorsHandler {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async list(): Promise<IndicatorSetVersionDto[]> {
    return (await this.published()).map(describe);
  }

  async show(code: string, version: string): Promise<WholeIndicatorSetDto> {
    const found = (await this.published()).find(({ set }) => set.code === code && String(set.version) === version);
    if (!found) throw new Problem('not-found');
    return { ...describe(found), body: found.set };
  }

  async publish(admin: Principal, set: IndicatorSet, mark: RequestMark): Promise<IndicatorSetVersionDto> {
    const { code, version } = set;
    return once(this.database, mark.claim, 201, async (stores) => {
      const now = this.clock.now();
      const before = await stores.indicatorSets.list();
      const known = before.some((other) => other.set.code === code && other.set.version === version);
      const faults = known ? [] : [...checkIndicatorSet(set), ...succession(set, before.map((other) => other.set), dateOf(now))];
      if (faults.length > 0) throw new Problem('catalogue-invalid', { errors: faults.map(({ place, code: kind, message }) => ({ field: place, code: kind, message })) });
      if (!(await stores.indicatorSets.publish(set))) throw new Problem('already-exists', { detail: `Phiên bản ${version} của ${code} đã được công bố.` });
      await auditChange(stores, admin, mark, 'indicator-set.published', null, { code, version });
      return describe({ set, hash: hashOf(set), publishedAt: now });
    }).catch((error: unknown) => {
      throw error instanceof AlreadyPublished ? new Problem('already-exists', { detail: `Phiên bản ${version} của ${code} đã công bố với nội dung khác; hãy tăng số phiên bản.` }) : error;
    });
  }

  private published(): Promise<PublishedIndicatorSet[]> {
    return this.database.read(({ indicatorSets }) => indicatorSets.list());
  }
}

/** Versions follow one another, and a further one begins today at the earliest: what was judged by the one before stays so. */
function succession({ code, version, kind, validFrom }: IndicatorSet, sets: readonly IndicatorSet[], today: PlainDate): DefinitionFault[] {
  const newest = sets.filter((set) => set.code === code).reduce<IndicatorSet | undefined>((last, set) => (last && last.version > set.version ? last : set), undefined);
  if (!newest) return [];
  const faults: DefinitionFault[] = [];
  if (version <= newest.version) faults.push({ code: 'version-order', place: 'version', message: `${code} đã có phiên bản ${newest.version}; phiên bản mới phải có số lớn hơn.` });
  if (validFrom <= newest.validFrom) faults.push({ code: 'version-order', place: 'validFrom', message: `Phải có hiệu lực sau phiên bản ${newest.version} (từ ngày ${describeDate(newest.validFrom)}).` });
  if (validFrom < today) faults.push({ code: 'date-past', place: 'validFrom', message: 'Phiên bản sau có hiệu lực sớm nhất từ hôm nay: kỳ đã qua giữ nguyên chỉ tiêu.' });
  if (kind !== newest.kind) faults.push({ code: 'kind-changed', place: 'kind', message: 'Loại của bộ không đổi qua các phiên bản.' });
  return faults;
}

function describe({ set: { code, version, name, kind, validFrom, validTo }, hash, publishedAt }: PublishedIndicatorSet): IndicatorSetVersionDto {
  return { code, version, name, hash, kind, validFrom, validTo, publishedAt: formatInstant(publishedAt) };
}
