import { Injectable } from '@nestjs/common';
import { maskPersonal, wholeMonths } from '#domain';
import { Database } from '#persistence';
import { Clock, Directory, PAGE_SIZE, decodeCursor, oversightScope, pageOf, periodIn, unitRef, type Principal } from '#platform';
import { overseeing } from '../show-satisfaction/show-satisfaction.handler.js';
import { smallestCellOn } from '../smallest-cell.js';
import type { CommentQuery, RatingCommentListDto } from './show-comments.dto.js';

/** Shows comments to heads. */
@Injectable()
export class ShowCommentsHandler {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  async show({ after, limit = PAGE_SIZE, ...query }: CommentQuery, principal: Principal): Promise<RatingCommentListDto> {
    const directory = await this.directory.current();
    // Whole months only: of two periods that differ by a day, the difference would tell what was written on it.
    const { start, end, to } = wholeMonths(periodIn(query, this.clock.now()));
    const { cases: scope } = oversightScope(overseeing(principal), directory, query.unitCode);
    const smallest = smallestCellOn(directory, to);
    const place = after === undefined ? null : placeOf(after);
    const rows = await this.database.read(({ satisfaction }) => satisfaction.comments({ from: start, to: end, scope, smallest, after: place, limit: limit + 1 }));
    const page = pageOf(rows, limit, ({ month, unitId, overall, comment }) => ({ month, unit: unitRef(directory, unitId), overall, comment: maskPersonal(comment) }), (row) => [row.month, row.place]);
    return { ...page, smallestCell: smallest };
  }
}

function placeOf(cursor: string): { month: string; place: string } {
  const [month, place] = decodeCursor(cursor, ['text', 'text']) as [string, string];
  return { month, place };
}
