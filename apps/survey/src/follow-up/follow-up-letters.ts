import { dateOf, superiorOf, type FollowUp, type FollowUpEvent, type HeadSeat, type Instant, type UnitTree } from '#domain';
import type { Letter, Stores } from '#persistence';

/** Version of the templates that letters are written with. */
const TEMPLATE_VERSION = 1;

/** Templates of letters about follow-ups, by whom they tell. */
const TO_HEADS = { opened: 'follow-up-opened', forwarded: 'follow-up-opened', reopened: 'follow-up-opened' } as const;
const TO_CITIZENS = { opened: 'petition-received', forwarded: 'petition-forwarded', extended: 'petition-extended', answered: 'petition-answered' } as const;

/** A letter about something of a follow-up; `about` is the event's number or the alarm. */
export function letterOf({ id, unitId }: Pick<FollowUp, 'id' | 'unitId'>, template: string, recipient: string, about: string | number): Letter {
  return { topic: 'follow-up', unitId, template, templateVersion: TEMPLATE_VERSION, recipient, subject: `${id} ${about}` };
}

/**
 * Writes the letters that events owe: to whoever it is sent to, to the superior as well when the citizen was not
 * satisfied, and to the citizen where there is an address. Answers their ids, to be woken once the transaction is committed.
 */
export async function writeLetters({ followUps, outbox }: Pick<Stores, 'followUps' | 'outbox'>, file: FollowUp, events: readonly FollowUpEvent[], tree: UnitTree, now: Instant): Promise<string[]> {
  const contact = await followUps.contact(file.id);
  const letters: Letter[] = [];
  for (const { kind, seq } of events) {
    const toHeads = TO_HEADS[kind as keyof typeof TO_HEADS];
    if (toHeads) letters.push(...(await addressesOf(followUps, file, seatsToTell(file, kind, tree), now)).map((address) => letterOf(file, toHeads, address, seq)));
    const toCitizen = TO_CITIZENS[kind as keyof typeof TO_CITIZENS];
    if (toCitizen && contact?.email && tellsCitizen(file, kind)) letters.push(letterOf(file, toCitizen, contact.email, seq));
  }
  return outbox.write(letters, now);
}

/** Addresses of whoever sits in these posts or fills in for who does, but for those whom it concerns. */
export async function addressesOf(followUps: Stores['followUps'], { barredIds }: Pick<FollowUp, 'barredIds'>, seats: readonly HeadSeat[], now: Instant): Promise<string[]> {
  const holders = await followUps.holders(seats, barredIds, dateOf(now));
  return [...new Set(holders.map(({ email }) => email))].filter((email) => email !== '');
}

function seatsToTell({ seat }: FollowUp, kind: FollowUpEvent['kind'], tree: UnitTree): HeadSeat[] {
  const superior = kind === 'reopened' ? superiorOf(tree, seat) : null;
  return superior ? [seat, superior] : [seat];
}

/** Who rated low asked for no letter: they hear only of the answer. */
function tellsCitizen({ kind: of }: FollowUp, kind: FollowUpEvent['kind']): boolean {
  return of === 'petition' || kind === 'answered';
}
