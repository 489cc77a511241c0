import type { Instant, PlainDate, TicketState } from '#domain';
import { statement, type Sql } from '../sql.js';
import { epochMs } from './case-rows.js';
import { iso } from './instants.js';

export interface QueueWindow {
  readonly id: string;
  readonly unitId: string;
  readonly number: number;
  readonly name: string;
  readonly groups: readonly string[];
  readonly active: boolean;
}

export interface QueueTicket {
  readonly id: string;
  readonly unitId: string;
  readonly day: PlainDate;
  readonly number: number;
  readonly group: string;
  readonly priority: boolean;
  readonly state: TicketState;
  readonly takenAt: Instant;
  readonly forWindowId: string | null;
  readonly windowId: string | null;
  readonly calledAt: Instant | null;
  readonly calls: number;
  readonly endedAt: Instant | null;
}

export interface QueueDevice {
  readonly id: string;
  readonly unitId: string;
  readonly kind: 'machine' | 'wall';
  readonly name: string;
  readonly retiredAt: Instant | null;
}

const WINDOW = `w.id, w.unit_id AS "unitId", w.number, w.name, w.groups, w.active`;
const TICKET = `t.id, t.unit_id AS "unitId", t.day::text AS day, t.number, t.topic AS "group", t.priority, t.state, ${epochMs('t.taken_at')} AS "takenAt", t.for_window_id AS "forWindowId",
  t.window_id AS "windowId", ${epochMs('t.called_at')} AS "calledAt", t.calls, ${epochMs('t.ended_at')} AS "endedAt"`;
const DEVICE = `d.id, d.unit_id AS "unitId", d.kind, d.name, ${epochMs('d.retired_at')} AS "retiredAt"`;

/** Taking and calling in one unit wait for one another, so that no number is given twice and nobody is called by two. */
const LOCK = statement('queue-lock', `SELECT pg_advisory_xact_lock(hashtextextended('queue ' || $1, 0))`);
const WINDOWS = statement('queue-windows', `SELECT ${WINDOW} FROM queue_window w WHERE w.unit_id = ANY ($1::uuid[]) ORDER BY w.unit_id, w.number`);
const FIND_WINDOW = statement('queue-window-find', `SELECT ${WINDOW} FROM queue_window w WHERE w.id = $1`);
const PUT_WINDOW = statement(
  'queue-window-put',
  `INSERT INTO queue_window AS w (unit_id, number, name, groups, active) VALUES ($1, $2, $3, $4, $5)
   ON CONFLICT (unit_id, number) DO UPDATE SET name = excluded.name, groups = excluded.groups, active = excluded.active RETURNING ${WINDOW}`,
);
const TICKETS = statement('queue-tickets', `SELECT ${TICKET} FROM queue_ticket t WHERE t.unit_id = $1 AND t.day = $2 ORDER BY t.number`);
const FIND_TICKET = statement('queue-ticket-find', `SELECT ${TICKET} FROM queue_ticket t WHERE t.id = $1`);
const TAKE = statement(
  'queue-take',
  `INSERT INTO queue_ticket AS t (unit_id, day, number, topic, priority, taken_at)
   SELECT $1, $2, coalesce(max(number), 0) + 1, $3, $4, $5 FROM queue_ticket WHERE unit_id = $1 AND day = $2 RETURNING ${TICKET}`,
);
const CALL = statement(
  'queue-call',
  `UPDATE queue_ticket t SET state = 'called', window_id = $2, for_window_id = NULL, staff_id = $3, called_at = $4, calls = t.calls + 1 WHERE t.id = $1 AND t.state IN ('waiting', 'called') RETURNING ${TICKET}`,
);
const END = statement('queue-end', `UPDATE queue_ticket t SET state = $2, ended_at = $3 WHERE t.id = $1 AND t.state = 'called' RETURNING ${TICKET}`);
const END_WINDOW = statement('queue-end-window', `UPDATE queue_ticket SET state = 'served', ended_at = $2 WHERE window_id = $1 AND state = 'called'`);
const SEND_ON = statement('queue-send-on', `UPDATE queue_ticket t SET state = 'waiting', window_id = NULL, called_at = NULL, for_window_id = $2 WHERE t.id = $1 AND t.state = 'called' RETURNING ${TICKET}`);
const BRING_BACK = statement('queue-bring-back', `UPDATE queue_ticket t SET state = 'waiting', ended_at = NULL, window_id = NULL, called_at = NULL WHERE t.id = $1 AND t.state = 'absent' RETURNING ${TICKET}`);
const DEVICES = statement('queue-devices', `SELECT ${DEVICE} FROM queue_device d WHERE d.unit_id = ANY ($1::uuid[]) ORDER BY d.retired_at IS NOT NULL, d.enrolled_at, d.id`);
const FIND_DEVICE = statement('queue-device-find', `SELECT ${DEVICE} FROM queue_device d WHERE d.id = $1`);
const ENROL = statement('queue-device-enrol', `INSERT INTO queue_device AS d (unit_id, kind, name, enrolled_at) VALUES ($1, $2, $3, $4) RETURNING ${DEVICE}`);
const RETIRE = statement('queue-device-retire', `UPDATE queue_device d SET retired_at = $2 WHERE d.id = $1 AND d.retired_at IS NULL RETURNING ${DEVICE}`);

/** Queue tickets of the day, the windows that call them, and the screens of the hall. Whatever changes the queue of a unit locks it first, in one `database.write`. */
export class QueueStore {
  constructor(private readonly sql: Sql) {}

  async lock(unitId: string): Promise<void> {
    await this.sql.query(LOCK, [unitId]);
  }

  windows(unitIds: readonly string[]): Promise<QueueWindow[]> {
    return this.sql.query<QueueWindow>(WINDOWS, [unitIds]);
  }

  async findWindow(id: string): Promise<QueueWindow | undefined> {
    return (await this.sql.query<QueueWindow>(FIND_WINDOW, [id]))[0];
  }

  /** Sets up a window of a unit by its number, or changes it. */
  async putWindow({ unitId, number, name, groups, active }: Omit<QueueWindow, 'id'>): Promise<QueueWindow> {
    return (await this.sql.query<QueueWindow>(PUT_WINDOW, [unitId, number, name, groups, active]))[0] as QueueWindow;
  }

  /** Every ticket of a day by number. */
  tickets(unitId: string, day: PlainDate): Promise<QueueTicket[]> {
    return this.sql.query<QueueTicket>(TICKETS, [unitId, day]);
  }

  async findTicket(id: string): Promise<QueueTicket | undefined> {
    return (await this.sql.query<QueueTicket>(FIND_TICKET, [id]))[0];
  }

  /** The next number of the day. */
  async take(unitId: string, day: PlainDate, group: string, priority: boolean, now: Instant): Promise<QueueTicket> {
    return (await this.sql.query<QueueTicket>(TAKE, [unitId, day, group, priority, iso(now)]))[0] as QueueTicket;
  }

  /** Calls a ticket to a window, or once more. */
  async call(id: string, windowId: string, staffId: string, now: Instant): Promise<QueueTicket | undefined> {
    return (await this.sql.query<QueueTicket>(CALL, [id, windowId, staffId, iso(now)]))[0];
  }

  async end(id: string, state: 'served' | 'absent', now: Instant): Promise<QueueTicket | undefined> {
    return (await this.sql.query<QueueTicket>(END, [id, state, iso(now)]))[0];
  }

  /** Whoever is at a window has been served when it calls the next. */
  async endAt(windowId: string, now: Instant): Promise<void> {
    await this.sql.query(END_WINDOW, [windowId, iso(now)]);
  }

  /** Whoever did not come is there after all. */
  async bringBack(id: string): Promise<QueueTicket | undefined> {
    return (await this.sql.query<QueueTicket>(BRING_BACK, [id]))[0];
  }

  /** Back among those who wait, for one window alone or, with `null`, for any. */
  async sendOn(id: string, windowId: string | null): Promise<QueueTicket | undefined> {
    return (await this.sql.query<QueueTicket>(SEND_ON, [id, windowId]))[0];
  }

  devices(unitIds: readonly string[]): Promise<QueueDevice[]> {
    return this.sql.query<QueueDevice>(DEVICES, [unitIds]);
  }

  async findDevice(id: string): Promise<QueueDevice | undefined> {
    return (await this.sql.query<QueueDevice>(FIND_DEVICE, [id]))[0];
  }

  async enrol({ unitId, kind, name }: Pick<QueueDevice, 'unitId' | 'kind' | 'name'>, now: Instant): Promise<QueueDevice> {
    return (await this.sql.query<QueueDevice>(ENROL, [unitId, kind, name, iso(now)]))[0] as QueueDevice;
  }

  async retire(id: string, now: Instant): Promise<QueueDevice | undefined> {
    return (await this.sql.query<QueueDevice>(RETIRE, [id, iso(now)]))[0];
  }
}
