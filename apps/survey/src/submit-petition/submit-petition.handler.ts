import { Injectable } from '@nestjs/common';
import { DEFAULT_FOLLOW_UP_RULES, formatInstant, toE164, type FollowUpTopic } from '#domain';
import { Database, type FollowUpContact, type Stores, type UnitRecord } from '#persistence';
import { Directory, PinCheck, Problem, Secrets, once, unitRef, type RequestMark } from '#platform';
import { FollowUpDesk } from '../follow-up/follow-up-desk.js';
import type { PetitionContactDto, SubmitPetitionDto, SubmittedPetitionDto } from './submit-petition.dto.js';

/** Matters that the resolving authority answers for; the others happen where the case is taken in. */
const RESOLVERS_MATTERS: readonly FollowUpTopic[] = ['late', 'wrong-result'];

/** What a petition is about. */
interface Subject {
  readonly unit: UnitRecord;
  readonly caseId: string | null;
}

/** The answer as it is stored: without the secret, so that the database alone opens nothing. */
type Kept = Omit<SubmittedPetitionDto, 'secret' | 'trackingUrl'>;

/** Takes petitions in. */
@Injectable()
export class SubmitPetitionHandler {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly pins: PinCheck,
    private readonly desk: FollowUpDesk,
    private readonly secrets: Secrets,
  ) {}

  /** Opens the petition once for its idempotency key; a repeat gets the same reference and secret again. */
  async submit(body: SubmitPetitionDto, { claim, ip }: RequestMark): Promise<SubmittedPetitionDto> {
    const subject = await this.subjectOf(body, ip);
    const letters: string[] = [];
    const kept = await once(this.database, claim, 201, (stores) => this.open(stores, body, subject, letters));
    this.desk.wake(letters);
    const record = await this.database.read(({ followUps }) => followUps.findByReference(kept.reference));
    if (!record) throw new Error(`Petition ${kept.reference} was opened and is not there`);
    const secret = this.secrets.pinOf(record.pinSalt);
    return { ...kept, secret, trackingUrl: this.secrets.petitionUrl(kept.reference, secret) };
  }

  private async open(stores: Stores, body: SubmitPetitionDto, { unit, caseId }: Subject, letters: string[]): Promise<Kept> {
    const contact = contactOf(body.contact ?? null);
    const matter = { kind: 'petition', topic: body.topic, unit, caseId, text: body.text, concerned: body.concerned ?? '', overall: null, contact } as const;
    const opened = await this.desk.open(stores, matter);
    if (!opened) throw new Problem('conflict');
    letters.push(...opened.outboxIds);
    await stores.audit.record({ actorId: null, actorName: 'Người gửi phản ánh', action: 'petition.sent', caseId, unitId: unit.id, ip: null, data: { reference: opened.reference } });
    return {
      reference: opened.reference,
      unit: unitRef(await this.directory.current(), unit.id),
      answerBy: formatInstant(opened.file.dueAt),
      legalBasis: DEFAULT_FOLLOW_UP_RULES.limits.petition.legalBasis,
      toldBy: contact?.email ? 'email' : 'lookup',
    };
  }

  private async subjectOf(body: SubmitPetitionDto, ip: string): Promise<Subject> {
    const directory = await this.directory.current();
    const tracked = body.case ? await this.pins.open(body.case.code, body.case.pin, ip) : null;
    const ofCase = tracked && (RESOLVERS_MATTERS.includes(body.topic) ? tracked.state.resolvingAuthorityId : tracked.state.receivingUnitId);
    const unit = body.unitCode ? directory.unitByCode(body.unitCode) : ofCase === null ? undefined : directory.unit(ofCase);
    if (unit) return { unit, caseId: tracked?.state.caseId ?? null };
    if (body.unitCode || tracked) throw new Problem('no-unit', { errors: [{ field: 'unitCode', code: 'unknown', message: 'Không có đơn vị này' }] });
    throw new Problem('invalid-request', { errors: [{ field: 'unitCode', code: 'required', message: 'Hãy chọn nơi được phản ánh, hoặc nhập mã hồ sơ và mã PIN' }] });
  }
}

/** `null` for somebody who left everything out. */
function contactOf(given: PetitionContactDto | null): FollowUpContact | null {
  const [name, phone, email] = [given?.name ?? '', given?.phone || null, given?.email ?? null];
  return name === '' && phone === null && email === null ? null : { name, phone: phone && toE164(phone), email };
}
