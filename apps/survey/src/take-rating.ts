import { Injectable } from '@nestjs/common';
import { dateOf, instant, ratingFlags, type Instant, type QuickSurvey } from '#domain';
import { Database, type IdempotencyClaim, type Invitation, type NewRating, type RatingWay, type Stores } from '#persistence';
import { Clock, Problem, once, type OriginMarks } from '#platform';
import { FollowUpDesk } from './follow-up/follow-up-desk.js';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** An answer with the way on which it came. */
export interface GivenRating {
  readonly rating: NewRating;
  readonly way: RatingWay;
  /** Where it came from; a device stands for itself. */
  readonly marks: OriginMarks | null;
}

/** The one way in which a rating is kept, from wherever it comes. */
@Injectable()
export class TakeRating {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly followUps: FollowUpDesk,
  ) {}

  /**
   * Keeps a rating in one transaction: invitation used up, rating, where it came from, its flags, the follow-up of a low
   * one, and the audit line, which says nothing of the answer. `answer` may write more in it and says what is answered.
   * A repeat with the same idempotency key gets the first answer; every other second one is `already-rated`.
   */
  async take<Answer extends object>(claim: IdempotencyClaim | null, invitation: Invitation, survey: QuickSurvey, given: GivenRating, answer: (ratedAt: Instant, stores: Stores) => Promise<Answer>): Promise<Answer> {
    let letters: readonly string[] = [];
    const answered = await once(this.database, claim, 201, async (stores) => {
      const now = this.clock.now();
      if (!(await stores.surveys.rate(invitation.id, given.rating, given.way, now))) throw new Problem('already-rated');
      await this.lookAtOrigin(stores, invitation, survey, given, now);
      letters = await this.followUps.followLowRating(stores, invitation, given.rating, survey.reasonsAtMost);
      await stores.audit.record({
        actorId: null,
        actorName: 'Người nộp hồ sơ',
        action: 'rating.given',
        caseId: invitation.caseId,
        unitId: invitation.receivingUnitId,
        ip: null,
        data: { invitation: invitation.id, source: given.way.source },
      });
      return answer(now, stores);
    });
    this.followUps.wake(letters);
    return answered;
  }

  private async lookAtOrigin({ ratingReviews }: Stores, { caseId, receivingUnitId: unitId }: Invitation, { burst }: QuickSurvey, { way, marks }: GivenRating, now: Instant): Promise<void> {
    const facts = await ratingReviews.originFacts({
      caseId,
      unitId,
      deviceId: way.deviceId,
      address: marks?.address ?? null,
      browser: marks?.browser ?? null,
      burstSince: instant(now - burst.minutes * MINUTE_MS),
      staffSince: instant(now - DAY_MS),
      today: dateOf(now),
    });
    if (marks) await ratingReviews.keepOrigin(caseId, unitId, marks.address, now);
    await ratingReviews.flag(ratingFlags({ caseId, source: way.source, ...facts }, burst), now);
  }
}
