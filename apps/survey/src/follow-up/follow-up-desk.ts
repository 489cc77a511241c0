import { randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  DEFAULT_FOLLOW_UP_RULES,
  REFERENCE_BYTES,
  dateOf,
  evolveFollowUp,
  nextFollowUpAlarm,
  numberFollowUpEvents,
  openFollowUp,
  referenceFrom,
  seatsFor,
  topicOfReasons,
  type FollowUp,
  type FollowUpContext,
  type FollowUpEvent,
  type FollowUpKind,
  type FollowUpTopic,
  type HeadSeat,
} from '#domain';
import type { FollowUpContact, FollowUpRecord, Invitation, NewRating, Stores, UnitRecord } from '#persistence';
import { Clock, Directory, OutboxSignal, Secrets, type DirectorySnapshot } from '#platform';
import { writeLetters } from './follow-up-letters.js';

const SENDERS: Readonly<Record<FollowUpKind, string>> = { 'low-rating': 'Người đánh giá', petition: 'Người gửi phản ánh' };

/** What somebody brings forward. */
interface Matter {
  readonly kind: FollowUpKind;
  readonly topic: FollowUpTopic;
  /** The unit that it is about. */
  readonly unit: UnitRecord;
  readonly caseId: string | null;
  readonly text: string;
  readonly concerned: string;
  readonly overall: number | null;
  readonly contact: FollowUpContact | null;
}

/** A follow-up that was opened, with what its sender is told. */
interface OpenedFollowUp {
  readonly file: FollowUp;
  readonly reference: string;
  readonly pin: string;
  readonly outboxIds: readonly string[];
}

/** A change of a follow-up, with the letters that it owed. */
interface SavedFollowUp {
  readonly after: FollowUp;
  readonly outboxIds: readonly string[];
}

/** Opens follow-ups, sends each to the right head, and saves what becomes of them. */
@Injectable()
export class FollowUpDesk {
  constructor(
    private readonly directory: Directory,
    private readonly clock: Clock,
    private readonly secrets: Secrets,
    private readonly outbox: OutboxSignal,
  ) {}

  /** What decisions on follow-ups look at now. */
  context({ tree, calendarOf }: DirectorySnapshot): FollowUpContext {
    return { tree, calendarOf, now: this.clock.now(), rules: DEFAULT_FOLLOW_UP_RULES };
  }

  /**
   * Opens a follow-up where a rating is low, in the rating's own transaction; a case has one at the most. `lowAtMost`
   * is the survey's `reasonsAtMost`. Answers the ids of letters, for `wake` once the transaction is committed.
   */
  async followLowRating(stores: Stores, { caseId, receivingUnitId }: Pick<Invitation, 'caseId' | 'receivingUnitId'>, rating: NewRating, lowAtMost: number): Promise<readonly string[]> {
    const { overall, reasons, comment } = rating;
    if (overall > lowAtMost) return [];
    const unit = (await this.directory.current()).unit(receivingUnitId);
    if (!unit) return [];
    const opened = await this.open(stores, { kind: 'low-rating', topic: topicOfReasons(reasons), unit, caseId, text: comment, concerned: '', overall, contact: null });
    return opened?.outboxIds ?? [];
  }

  /** Opens a follow-up of a matter, sent to the first head whom it does not concern. `null` when the case's low rating has one already. */
  async open(stores: Stores, matter: Matter): Promise<OpenedFollowUp | null> {
    const directory = await this.directory.current();
    const context = this.context(directory);
    const { kind, topic, unit, caseId, text, concerned, overall, contact } = matter;
    const barredIds = await stores.followUps.concernedStaff(caseId, colleaguesOf(unit, directory), concerned);
    const seat = await this.seatOf(stores, unit.id, topic, barredIds, directory);
    const opening = openFollowUp({ id: randomUUID(), kind, topic, unitId: unit.id, seat, barredIds }, context);
    const events = numberFollowUpEvents([opening], 0, context.now, { id: null, name: SENDERS[kind] });
    const file = events.reduce<FollowUp | null>(evolveFollowUp, null) as FollowUp;
    const [reference, pinSalt] = [referenceFrom([...randomBytes(REFERENCE_BYTES)]), this.secrets.newPinSalt()];
    const [event] = events;
    const wakeAt = nextFollowUpAlarm(file, context.now, context);
    const isNew = event !== undefined && (await stores.followUps.create({ rootId: unit.rootId, reference, pinSalt, caseId, text, concerned, overall, contact, event, wakeAt }));
    if (!isNew) return null;
    return { file, reference, pin: this.secrets.pinOf(pinSalt), outboxIds: await writeLetters(stores, file, events, directory.tree, context.now) };
  }

  /** Saves what events made of a follow-up, and writes the letters that they owe. Rejects with `StaleFollowUp`. */
  async save(stores: Stores, { file, alarmedUntil }: FollowUpRecord, events: readonly FollowUpEvent[]): Promise<SavedFollowUp> {
    const directory = await this.directory.current();
    const context = this.context(directory);
    const planned = events.reduce<FollowUp>(evolveFollowUp, file);
    const after = await stores.followUps.save(file, events, context.now, nextFollowUpAlarm(planned, alarmedUntil, context));
    return { after, outboxIds: await writeLetters(stores, after, events, directory.tree, context.now) };
  }

  /** Where a follow-up goes in another unit: its head there, who may not be one whom it concerns; the name that the citizen wrote is looked for there too. */
  async destination({ followUps }: Pick<Stores, 'followUps'>, unit: UnitRecord, { file, concerned }: FollowUpRecord, directory: DirectorySnapshot): Promise<{ readonly seat: HeadSeat; readonly barredIds: readonly string[] }> {
    const there = await followUps.concernedStaff(null, colleaguesOf(unit, directory), concerned);
    const barredIds = [...new Set([...file.barredIds, ...there])];
    return { seat: await this.seatOf({ followUps }, unit.id, file.topic, barredIds, directory), barredIds };
  }

  /** The post of a unit that a follow-up is sent to: the first that somebody holds whom it does not concern. */
  private async seatOf({ followUps }: Pick<Stores, 'followUps'>, unitId: string, topic: FollowUpTopic, barredIds: readonly string[], { tree }: DirectorySnapshot): Promise<HeadSeat> {
    const seats = seatsFor(tree, unitId, topic);
    const holders = await followUps.holders(seats, barredIds, dateOf(this.clock.now()));
    const held = seats.find((seat) => holders.some(({ role, unitId: place }) => role === seat.role && place === seat.unitId));
    const seat = held ?? seats.at(-1);
    if (!seat) throw new Error(`No head answers for unit ${unitId}`);
    return seat;
  }

  /** Tells the sender of messages that these wait. */
  wake(outboxIds: readonly string[]): void {
    this.outbox.wake(outboxIds);
  }
}

/** Units of the authority that a unit belongs to: among their staff a name is looked for. */
function colleaguesOf({ id }: UnitRecord, { tree }: DirectorySnapshot): string[] {
  const authority = tree.authorityOf(id);
  return tree.subtree(authority?.id ?? id).map((unit) => unit.id);
}
