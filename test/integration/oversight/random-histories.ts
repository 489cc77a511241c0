import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { event, instant, type CaseFile, type CaseIdentity, type Instant, type NewEvent } from '#domain';
import { completed, opened, type CaseShelf } from '../../support/case-shelf.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Midnight of the first day on which a history may begin. */
const FIRST = Date.parse('2026-04-20T00:00:00+07:00');
/** After everything that a history does. */
export const AFTER_ALL = '2026-12-20T10:30:00+07:00';

const DESKS = ['H99.21.05.01', 'H99.41.01', 'H99.42.01', 'H99.21.06.01'];
const AUTHORITIES = ['H99.21.05', 'H99.21', 'H99.41', 'H99.42', 'H99'];
const FIELDS = ['ho-tich', 'dat-dai'];

/** A moment that is often on a boundary: the first or last of a day. */
const minute = fc.oneof(fc.constantFrom(0, 1, 480, 1020, 1439), fc.nat({ max: 1439 }));
const gap = fc.oneof(fc.constant(0), fc.nat({ max: 8 * HOUR }), fc.nat({ max: 12 }).map((days) => days * DAY), fc.constant(-1));

/** What may happen to a case: how it begins, then one thing after the other, as far as its status allows. */
export const HISTORY = fc.record({
  desk: fc.nat({ max: DESKS.length - 1 }),
  authority: fc.nat({ max: AUTHORITIES.length - 1 }),
  field: fc.constantFrom(...FIELDS),
  channel: fc.constantFrom('online', 'counter', 'post'),
  begins: fc.tuple(fc.nat({ max: 130 }), minute).map(([day, at]) => instant(FIRST + day * DAY + at * 60_000)),
  limitDays: fc.integer({ min: 0, max: 12 }),
  turns: fc.array(fc.record({ gap, what: fc.nat({ max: 999 }), days: fc.integer({ min: -2, max: 6 }) }), { minLength: 1, maxLength: 7 }),
  answer: fc.option(fc.record({ overall: fc.integer({ min: 1, max: 5 }), after: fc.nat({ max: 20 }), setAside: fc.boolean() }), { freq: 3 }),
});
export type History = typeof HISTORY extends fc.Arbitrary<infer Value> ? Value : never;

/** Plays histories into the database by the stores that commands use. */
export class HistoryPlayer {
  private constructor(
    private readonly shelf: CaseShelf,
    private readonly units: ReadonlyMap<string, string>,
    private readonly reviewer: string,
  ) {}

  static async over(shelf: CaseShelf): Promise<HistoryPlayer> {
    const units = new Map<string, string>();
    for (const code of [...DESKS, ...AUTHORITIES]) units.set(code, await shelf.unit(code));
    return new HistoryPlayer(shelf, units, await shelf.staff('lanhdao.tinh'));
  }

  async play({ desk, authority, field, channel, begins, limitDays, turns, answer }: History): Promise<void> {
    const identity: Partial<CaseIdentity> = { field, channel, receivingUnitId: this.unit(DESKS[desk]), resolvingAuthorityId: this.unit(AUTHORITIES[authority]) };
    const dueAt = instant(begins + limitDays * DAY + 9 * HOUR);
    const received = { limit: { value: 3, unit: 'working-days' }, legalBasis: 'Điều 1', dueAt, calendarVersion: '1' } as const;
    let at = begins;
    let code: string;
    if (channel === 'online') {
      ({ code } = await this.shelf.submit({ at: instant(begins - 20 * HOUR) }, identity));
      await this.shelf.add(code, [event('received', { identity: null, ...received })], { at });
    } else {
      ({ code } = await this.shelf.receive([], { at, dueAt }, identity));
    }
    const invitation = { id: randomUUID(), surveyCode: 'quick', surveyVersion: 1, expiresAt: Date.parse(AFTER_ALL), remindAt: null };
    for (const turn of turns) {
      const { state } = await this.shelf.load(code);
      at = instant(turn.gap < 0 ? nextMidnight(at) : at + turn.gap);
      const events = turnOf(state, turn, this.unit(AUTHORITIES[authority]));
      if (events.length === 0) break;
      const returned = events.some(({ kind }) => kind === 'result-returned');
      await this.shelf.add(code, events, { at, ...(returned ? { invitation } : {}) });
      if (returned && answer) await this.rate(invitation.id, code, answer, instant(at + answer.after * DAY));
    }
  }

  private async rate(id: string, code: string, { overall, setAside }: NonNullable<History['answer']>, at: Instant): Promise<void> {
    const rating = { overall, answers: {}, reasons: [], comment: '' };
    await this.shelf.database.read(({ surveys }) => surveys.rate(id, rating, { source: 'link', deviceId: null }, at));
    if (!setAside) return;
    await this.shelf.app.query(
      `INSERT INTO rating_review (case_id, decision, reason, reviewed_by, reviewed_at) SELECT id, 'set-aside', 'Phiếu thử', $2, $3 FROM case_file WHERE code = $1`,
      [code, this.reviewer, new Date(at)],
    );
  }

  private unit(code = ''): string {
    return this.units.get(code) ?? '';
  }
}

function nextMidnight(at: Instant): number {
  return FIRST + Math.ceil((at - FIRST + 1) / DAY) * DAY;
}

const WAIT = { reason: 'Cần thêm', legalGround: 'Điều 19' };

/** What one turn makes of a case; nothing when it is at its end. */
function turnOf(file: CaseFile, { what, days }: History['turns'][number], unitId: string): NewEvent[] {
  const due = file.dueAt as Instant;
  const moved = (cause: 'supplement' | 'payment' | 'suspension' | 'calendar'): NewEvent =>
    event('due-moved', { cause, from: due, to: instant(due + days * DAY), pausedMinutes: 0, tokens: [] });
  const pick = <Item>(...items: (() => Item)[]): Item => (items[what % items.length] as () => Item)();
  const withdrawn = (): NewEvent[] => [event('withdrawn', { reason: 'Thôi' })];
  switch (file.status) {
    case 'received':
    case 'processing':
      return pick<NewEvent[]>(
        () => [opened(unitId), completed(file.version + 1)],
        () => [event('supplement-requested', { items: ['Bản sao'], ...WAIT })],
        () => [event('payment-requested', { title: 'Lệ phí', amount: 1000, ...WAIT })],
        () => [event('suspended', WAIT)],
        () => [event('extended', { from: due, to: instant(due + (days + 3) * DAY), reason: 'Chậm' })],
        () => [moved('calendar')],
        () => [event('refused', WAIT)],
        withdrawn,
        () => [event('stopped', { cause: 'duplicate', reason: 'Trùng' })],
        () => [event('result-issued', { documentNumber: '1', title: 'Kết quả', signedBy: 'Lãnh đạo' })],
        () => [opened(unitId), completed(file.version + 1), event('result-issued', { documentNumber: '1', title: 'Kết quả', signedBy: 'Lãnh đạo' })],
        () => [event('result-issued', { documentNumber: '1', title: 'Kết quả', signedBy: 'Lãnh đạo' })],
      );
    case 'supplement':
      return pick(() => [event('supplement-accepted', { received: [] }), moved('supplement')], withdrawn, () => [moved('calendar')]);
    case 'payment':
      return [event('payment-confirmed', { receiptNumber: '1' }), moved('payment')];
    case 'suspended':
      return pick(() => [event('resumed', { note: '' }), moved('suspension')], () => [moved('calendar')]);
    case 'result-ready':
      return [event('result-returned', { recipient: 'Chủ hồ sơ', method: file.channel === 'online' ? 'online' : 'counter' })];
    default:
      return [];
  }
}
