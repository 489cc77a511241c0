import { Inject, Injectable } from '@nestjs/common';
import { dateOf, formatInstant } from '#domain';
import { Database, type Invitation, type NewRating, type Stores } from '#persistence';
import { CONFIGURATION, Clock, Directory, Problem, hashSessionId, once, sessionCookie, type Configuration, type FieldError, type RequestMark } from '#platform';
import { Invitations } from '../invitations.js';
import { surveyForm, type SurveyForm } from '../survey-form.js';
import type { RateCaseDto, RatedDto } from './rate-case.dto.js';

/** A session counts as live for this long after its last request, as for the access guard. */
const IDLE = '30 minutes';

type Cookies = Readonly<Record<string, string | undefined>>;

/** Takes one rating for one invitation. */
@Injectable()
export class RateCaseHandler {
  private readonly cookie: string;

  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly clock: Clock,
    private readonly invitations: Invitations,
    @Inject(CONFIGURATION) configuration: Configuration,
  ) {
    this.cookie = sessionCookie(configuration).name;
  }

  /** Staff rate nobody's work: a browser that is signed in is refused with 403, before anything of the invitation is told. */
  async refuseStaff(cookies: Cookies): Promise<void> {
    const session = cookies[this.cookie];
    if (!session) return;
    const staff = await this.database.read(({ sessions }) => sessions.find(hashSessionId(session), IDLE, dateOf(this.clock.now())));
    if (staff) throw new Problem('forbidden', { detail: 'Cán bộ đang đăng nhập không được đánh giá thay người dân.' });
  }

  /**
   * Rates the case: invitation used up, rating and audit line in one transaction. A repeat with the same
   * idempotency key gets the first answer; any other second rating is `already-rated`.
   */
  async rate(token: string, body: RateCaseDto, { claim }: RequestMark): Promise<RatedDto> {
    const invitation = await this.invitations.open(token);
    const form = surveyForm(await this.directory.current(), invitation.surveyCode, invitation.surveyVersion);
    const rating = ratingFrom(body, form);
    return once(this.database, claim, 201, (stores) => this.save(stores, invitation, rating));
  }

  private async save(stores: Stores, invitation: Invitation, rating: NewRating): Promise<RatedDto> {
    const now = this.clock.now();
    if (!(await stores.surveys.rate(invitation.id, rating, now))) throw new Problem('already-rated');
    await stores.audit.record({
      actorId: null,
      actorName: 'Người nộp hồ sơ',
      action: 'rating.given',
      caseId: invitation.caseId,
      unitId: invitation.receivingUnitId,
      ip: null,
      data: { invitation: invitation.id },
    });
    return { ratedAt: formatInstant(now) };
  }
}

/** The rating as it is kept, checked against the survey that was asked. Throws `invalid-request` for keys that it does not have. */
function ratingFrom({ overall, answers = {}, reasons = [], comment = '' }: RateCaseDto, form: SurveyForm): NewRating {
  const unknown = (field: string, keys: readonly string[], known: SurveyForm['criteria']): FieldError[] =>
    keys.filter((key) => !known.some((choice) => choice.key === key)).map((key) => ({ field, code: 'unknown', message: `Phiếu không có mục “${key}”` }));
  const errors = [...unknown('answers', Object.keys(answers), form.criteria), ...unknown('reasons', reasons, form.reasons)];
  if (errors.length > 0) throw new Problem('invalid-request', { errors });
  return { overall, answers, reasons: [...new Set(reasons)], comment };
}
