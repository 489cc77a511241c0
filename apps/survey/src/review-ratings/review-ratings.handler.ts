import { Injectable } from '@nestjs/common';
import { RATING_FLAG_NAMES, formatInstant, type Instant, type UnitTree } from '#domain';
import { Database, type FlaggedRow } from '#persistence';
import { Clock, Directory, PAGE_SIZE, Problem, decodeCursor, isId, once, pageOf, reachOf, unitRef, type DirectorySnapshot, type Principal, type RequestMark } from '#platform';
import type { FlaggedQuery, FlaggedRatingDto, FlaggedRatingListDto, ReviewRatingDto } from './review-ratings.dto.js';

/** Flagged ratings, and whether they count. */
@Injectable()
export class ReviewRatingsHandler {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  async list({ state, after, limit = PAGE_SIZE }: FlaggedQuery, staff: Principal): Promise<FlaggedRatingListDto> {
    const directory = await this.directory.current();
    const { unitIds } = reachOf(overseeing(staff), directory);
    const before = after === undefined ? null : placeOf(after);
    const rows = await this.database.read(({ ratingReviews }) => ratingReviews.flagged({ unitIds, state: state ?? null, before, limit: limit + 1 }));
    return pageOf(rows, limit, (row) => describe(row, directory, staff), ({ ratedAt, caseId }) => [ratedAt, caseId]);
  }

  async review(id: string, { decision, reason }: ReviewRatingDto, staff: Principal, { claim, ip }: RequestMark): Promise<FlaggedRatingDto> {
    const directory = await this.directory.current();
    return once(this.database, claim, 200, async ({ ratingReviews, surveys, audit }) => {
      const place = isId(id) ? await surveys.ratedUnit(id) : undefined;
      if (place === undefined || !reachOf(overseeing(staff), directory).includes([place])) throw new Problem('not-found');
      if (!(await ratingReviews.findFlagged(id))) throw new Problem('rating-not-flagged');
      if (!mayReview(staff, place, directory.tree)) throw new Problem('forbidden', { detail: 'Đơn vị không tự xem xét đánh giá về mình; cấp trên quyết định.' });
      await ratingReviews.review(id, decision, reason, staff.staffId, this.clock.now());
      await audit.record({ actorId: staff.staffId, actorName: staff.fullName, action: `rating.${decision}`, caseId: id, unitId: place, ip, data: { reason } });
      const reviewed = await ratingReviews.findFlagged(id);
      if (!reviewed) throw new Problem('not-found');
      return describe(reviewed, directory, staff);
    });
  }
}

/** What somebody oversees as leader or administrator. */
function overseeing(staff: Principal): Principal {
  return { ...staff, posts: staff.posts.filter(({ role }) => role === 'leader' || role === 'administrator') };
}

/** Nobody sets aside what was answered about their own authority; above the topmost there is nobody, so that its own decide. */
function mayReview(staff: Principal, unitId: string, tree: UnitTree): boolean {
  const rated = tree.authorityOf(unitId);
  if (!rated) return false;
  const above = tree.lineage(rated.id).filter(({ kind }) => kind === 'authority').slice(1);
  const deciding = above.length > 0 ? above : [rated];
  return overseeing(staff).posts.some((post) => deciding.some(({ id }) => id === post.unitId));
}

function describe(row: FlaggedRow, directory: DirectorySnapshot, staff: Principal): FlaggedRatingDto {
  const { caseId, caseCode, unitId, source, ratedAt, flags, decision, reason, reviewerName, reviewedAt } = row;
  const review = decision === null || reviewedAt === null ? null : { decision, reason: reason ?? '', reviewerName: reviewerName ?? '', reviewedAt: formatInstant(reviewedAt) };
  return {
    id: caseId,
    caseCode,
    unit: unitRef(directory, unitId),
    source,
    ratedAt: formatInstant(ratedAt),
    flags: flags.map((key) => ({ key, name: RATING_FLAG_NAMES[key] })),
    review,
    mayReview: mayReview(staff, unitId, directory.tree),
  };
}

function placeOf(cursor: string): { ratedAt: Instant; caseId: string } {
  const [ratedAt, caseId] = decodeCursor(cursor, ['instant', 'id']) as [Instant, string];
  return { ratedAt, caseId };
}
