import type { FlaggedRating, Instant, PlainDate, RatingFlag, RatingSource } from '#domain';
import { statement, type Sql } from '../sql.js';
import { epochMs } from './case-rows.js';
import { iso } from './instants.js';

/** What is looked up about where an answer came from. */
export interface OriginQuestion {
  readonly caseId: string;
  readonly unitId: string;
  readonly deviceId: string | null;
  /** Keyed hashes of the address and of the browser; `null` where there is none. */
  readonly address: Buffer | null;
  readonly browser: Buffer | null;
  /** Answers after this instant belong to the same burst. */
  readonly burstSince: Instant;
  /** Staff seen after this instant count. */
  readonly staffSince: Instant;
  readonly today: PlainDate;
}

export interface OriginFacts {
  readonly sameAddress: readonly string[];
  readonly sameDevice: readonly string[];
  readonly staffAtAddress: boolean;
  readonly staffInBrowser: boolean;
}

/** Decisions about a flagged rating: it counts, or it does not. */
export const REVIEW_DECISIONS = ['kept', 'set-aside'] as const;
export type ReviewDecision = (typeof REVIEW_DECISIONS)[number];

/** A flagged rating as those see it who decide about it: without what was answered, so that nobody chooses by it. */
export interface FlaggedRow {
  readonly caseId: string;
  readonly caseCode: string;
  readonly unitId: string;
  readonly source: RatingSource;
  readonly ratedAt: Instant;
  readonly flags: readonly RatingFlag[];
  /** The decision that holds, with who made it. */
  readonly decision: ReviewDecision | null;
  readonly reason: string | null;
  readonly reviewerName: string | null;
  readonly reviewedAt: Instant | null;
}

/** Narrows a list of flagged ratings; newest first from before a place on. */
export interface FlaggedFilter {
  readonly unitIds: readonly string[];
  readonly state: 'open' | ReviewDecision | null;
  readonly before: { readonly ratedAt: Instant; readonly caseId: string } | null;
  readonly limit: number;
}

// Answers from one place wait for each other here, so that the one that completes a burst sees all before it.
const IN_TURN = statement('rating-origin-in-turn', `SELECT pg_advisory_xact_lock(hashtextextended($1, 8))`);
const KEEP_ORIGIN = statement('rating-origin-keep', `INSERT INTO rating_origin (case_id, unit_id, mark, rated_at) VALUES ($1, $2, $3, $4)`);

const WORKED = (mark: string): string => `EXISTS (SELECT FROM staff_origin s JOIN post p ON p.staff_id = s.staff_id JOIN case_file c ON c.id = $1
    WHERE s.mark = ${mark} AND s.seen_at > $7 AND p.unit_id = ANY (c.involved_unit_ids) AND p.valid_from <= $8 AND (p.valid_to IS NULL OR p.valid_to >= $8))`;
const FACTS = statement(
  'rating-origin-facts',
  `SELECT
    (SELECT coalesce(json_agg(o.case_id ORDER BY o.rated_at, o.case_id), '[]') FROM rating_origin o WHERE o.mark = $2 AND o.unit_id = $3 AND o.rated_at > $4 AND o.case_id <> $1) AS "sameAddress",
    (SELECT coalesce(json_agg(r.case_id ORDER BY r.rated_at, r.case_id), '[]') FROM rating r WHERE r.device_id = $5 AND r.rated_at > $4 AND r.case_id <> $1) AS "sameDevice",
    ${WORKED('$2')} AS "staffAtAddress", ${WORKED('$6')} AS "staffInBrowser"`,
);
const FLAG = statement(
  'rating-flag',
  `INSERT INTO rating_flag (case_id, flag, flagged_at) SELECT f.case_id, f.flag, $3 FROM unnest($1::uuid[], $2::text[]) AS f(case_id, flag) ON CONFLICT DO NOTHING`,
);
const SEEN = statement(
  'staff-origin-seen',
  `INSERT INTO staff_origin (staff_id, mark, seen_at) SELECT $1, m, $3 FROM unnest($2::bytea[]) AS m
   ON CONFLICT (staff_id, mark) DO UPDATE SET seen_at = greatest(staff_origin.seen_at, excluded.seen_at)`,
);
const FORGET_ANSWERS = statement('rating-origin-forget', `DELETE FROM rating_origin WHERE rated_at < $1`);
const FORGET_STAFF = statement('staff-origin-forget', `DELETE FROM staff_origin WHERE seen_at < $1`);

const FLAGGED = `SELECT r.case_id AS "caseId", c.code AS "caseCode", r.unit_id AS "unitId", r.source, ${epochMs('r.rated_at')} AS "ratedAt", f.flags,
    v.decision, v.reason, w.full_name AS "reviewerName", ${epochMs('v.reviewed_at')} AS "reviewedAt"
  FROM rating r
  JOIN LATERAL (SELECT array_agg(f.flag ORDER BY f.flag) AS flags FROM rating_flag f WHERE f.case_id = r.case_id) f ON f.flags IS NOT NULL
  JOIN case_file c ON c.id = r.case_id
  LEFT JOIN LATERAL (SELECT * FROM rating_review v WHERE v.case_id = r.case_id ORDER BY v.id DESC LIMIT 1) v ON true
  LEFT JOIN staff w ON w.id = v.reviewed_by`;
const LIST = statement(
  'rating-flagged-list',
  `${FLAGGED} WHERE r.unit_id = ANY ($1::uuid[]) AND ($2::text IS NULL OR coalesce(v.decision, 'open') = $2)
     AND ($3::timestamptz IS NULL OR (r.rated_at, r.case_id) < ($3::timestamptz, $4::uuid))
   ORDER BY r.rated_at DESC, r.case_id DESC LIMIT $5`,
);
const FIND = statement('rating-flagged-find', `${FLAGGED} WHERE r.case_id = $1`);
const HOLD = statement('rating-review-in-turn', `SELECT pg_advisory_xact_lock(hashtextextended($1, 9))`);
const REVIEW = statement('rating-review', `INSERT INTO rating_review (case_id, decision, reason, reviewed_by, reviewed_at) VALUES ($1, $2, $3, $4, $5)`);

/** Where ratings came from, which of them are doubtful, and what was decided about these. */
export class RatingReviewStore {
  constructor(private readonly sql: Sql) {}

  /** What speaks about where an answer came from; answers of one place take turns until the transaction ends. */
  async originFacts(question: OriginQuestion): Promise<OriginFacts> {
    const { caseId, unitId, deviceId, address, browser, burstSince, staffSince, today } = question;
    const place = deviceId ?? address?.toString('hex');
    if (place !== undefined) await this.sql.query(IN_TURN, [place]);
    const [facts] = await this.sql.query<OriginFacts>(FACTS, [caseId, address, unitId, iso(burstSince), deviceId, browser, iso(staffSince), today]);
    if (!facts) throw new Error('The question has an answer');
    return facts;
  }

  /** Remembers where an answer came from. */
  async keepOrigin(caseId: string, unitId: string, mark: Buffer, now: Instant): Promise<void> {
    await this.sql.query(KEEP_ORIGIN, [caseId, unitId, mark, iso(now)]);
  }

  /** Sets flags; one that is set stays as it is. */
  async flag(flags: readonly FlaggedRating[], now: Instant): Promise<void> {
    if (flags.length > 0) await this.sql.query(FLAG, [flags.map(({ caseId }) => caseId), flags.map(({ flag }) => flag), iso(now)]);
  }

  /** Notes that somebody of the staff works at these places. */
  async staffSeen(staffId: string, marks: readonly Buffer[], now: Instant): Promise<void> {
    await this.sql.query(SEEN, [staffId, marks, iso(now)]);
  }

  /** Forgets where answers came from before `answers`, and where staff worked before `staff`. */
  async forgetOrigins(answers: Instant, staff: Instant): Promise<void> {
    await this.sql.query(FORGET_ANSWERS, [iso(answers)]);
    await this.sql.query(FORGET_STAFF, [iso(staff)]);
  }

  flagged({ unitIds, state, before, limit }: FlaggedFilter): Promise<FlaggedRow[]> {
    return this.sql.query<FlaggedRow>(LIST, [unitIds, state, iso(before?.ratedAt ?? null), before?.caseId ?? null, limit]);
  }

  async findFlagged(caseId: string): Promise<FlaggedRow | undefined> {
    const [row] = await this.sql.query<FlaggedRow>(FIND, [caseId]);
    return row;
  }

  /** Decides about a rating; decisions about one take turns until the transaction ends. */
  async review(caseId: string, decision: ReviewDecision, reason: string, reviewedBy: string, now: Instant): Promise<void> {
    await this.sql.query(HOLD, [caseId]);
    await this.sql.query(REVIEW, [caseId, decision, reason, reviewedBy, iso(now)]);
  }
}
