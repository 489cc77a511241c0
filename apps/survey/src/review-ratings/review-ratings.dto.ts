import { RATING_FLAGS, RATING_SOURCES } from '#domain';
import { REVIEW_DECISIONS, type ReviewDecision } from '#persistence';
import { Flag, Id, ListOf, Moment, Nested, OneOf, PageQuery, Text, UnitRef } from '#platform';

const STATES = ['open', ...REVIEW_DECISIONS] as const;

export class FlaggedQuery extends PageQuery {
  @OneOf(STATES, { optional: true, description: 'open: chưa xem xét; bỏ trống: tất cả' }) state?: (typeof STATES)[number];
}

export class RatingFlagDto {
  @OneOf(RATING_FLAGS, { name: 'RatingFlag' }) key!: string;
  @Text() name!: string;
}

/** The decision that holds. */
export class RatingReviewDto {
  @OneOf(REVIEW_DECISIONS, { name: 'RatingReviewDecision' }) decision!: string;
  @Text() reason!: string;
  @Text() reviewerName!: string;
  @Moment() reviewedAt!: string;
}

/** A flagged rating. What was answered is not told: nobody shall choose by it. */
export class FlaggedRatingDto {
  @Id() id!: string;
  @Text() caseCode!: string;
  @Nested(() => UnitRef) unit!: UnitRef;
  @OneOf(RATING_SOURCES, { name: 'RatingSource' }) source!: string;
  @Moment() ratedAt!: string;
  @ListOf(() => RatingFlagDto) flags!: RatingFlagDto[];
  @Nested(() => RatingReviewDto, { nullable: true, description: 'null: chưa xem xét, vẫn được tính' }) review!: RatingReviewDto | null;
  @Flag({ description: 'Anh/chị thuộc cấp trên của đơn vị được đánh giá' }) mayReview!: boolean;
}

export class FlaggedRatingListDto {
  @ListOf(() => FlaggedRatingDto) items!: FlaggedRatingDto[];
  @Text({ nullable: true }) next!: string | null;
}

export class ReviewRatingDto {
  @OneOf(REVIEW_DECISIONS, { name: 'RatingReviewDecision', description: 'kept: vẫn tính; set-aside: không tính vào các chỉ tiêu' }) decision!: ReviewDecision;
  @Text({ min: 10, max: 1000, description: 'Căn cứ của quyết định' }) reason!: string;
}
