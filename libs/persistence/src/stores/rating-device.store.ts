import type { Instant } from '#domain';
import { statement, type Sql } from '../sql.js';
import { epochMs } from './case-rows.js';
import { iso } from './instants.js';

/** A device at which people rate (thiết bị đánh giá). */
export interface RatingDevice {
  readonly id: string;
  readonly unitId: string;
  readonly name: string;
  readonly kind: 'counter' | 'kiosk';
  readonly enrolledAt: Instant;
  readonly retiredAt: Instant | null;
}

export interface NewRatingDevice extends Pick<RatingDevice, 'id' | 'unitId' | 'name' | 'kind'> {
  readonly enrolledBy: string;
}

/** What a device is asked to ask for. */
export interface RatingCall {
  readonly id: string;
  readonly deviceId: string;
  readonly caseId: string;
  readonly invitationId: string;
  readonly expiresAt: Instant;
  /** Answered, given up, or followed by another call. */
  readonly endedAt: Instant | null;
}

const DEVICE = `SELECT d.id, d.unit_id AS "unitId", d.name, d.kind, ${epochMs('d.enrolled_at')} AS "enrolledAt", ${epochMs('d.retired_at')} AS "retiredAt" FROM rating_device d`;
const ENROL = statement('rating-device-enrol', `INSERT INTO rating_device (id, unit_id, name, kind, enrolled_by, enrolled_at) VALUES ($1, $2, $3, $4, $5, $6)`);
const LIST = statement('rating-device-list', `${DEVICE} WHERE d.unit_id = ANY ($1::uuid[]) ORDER BY d.retired_at IS NOT NULL, d.enrolled_at, d.id`);
const FIND = statement('rating-device-find', `${DEVICE} WHERE d.id = $1`);
const HOLD = statement('rating-device-hold', `${DEVICE} WHERE d.id = $1 FOR UPDATE`);
const RETIRE = statement('rating-device-retire', `UPDATE rating_device SET retired_at = $2 WHERE id = $1 AND retired_at IS NULL`);

const CALL = `SELECT k.id, k.device_id AS "deviceId", k.case_id AS "caseId", i.id AS "invitationId", ${epochMs('k.expires_at')} AS "expiresAt", ${epochMs('k.ended_at')} AS "endedAt"
  FROM rating_call k JOIN survey_invitation i ON i.case_id = k.case_id`;
const END_OPEN = statement('rating-call-end-open', `UPDATE rating_call SET ended_at = $2 WHERE device_id = $1 AND ended_at IS NULL`);
const END = statement('rating-call-end', `UPDATE rating_call SET ended_at = $2 WHERE id = $1 AND called_at <= $2 AND expires_at > $2 AND (ended_at IS NULL OR ended_at > $2) RETURNING id`);
const PUT = statement('rating-call-put', `INSERT INTO rating_call (device_id, case_id, called_by, called_at, expires_at) VALUES ($1, $2, $3, $4, $5)`);
const OPEN_CALL = statement('rating-call-open', `${CALL} WHERE k.device_id = $1 AND k.ended_at IS NULL AND k.expires_at > $2 AND i.used_at IS NULL`);
const CALL_AT = statement('rating-call-at', `${CALL} WHERE k.id = $1 AND k.device_id = $2`);
const ADD_REASONS = statement(
  'rating-add-reasons',
  `UPDATE rating SET reasons = $3 WHERE case_id = $1 AND device_id = $2 AND reasons = '{}' AND rated_at > $4 RETURNING case_id`,
);

/** Devices at which people rate, and what they are asked to show. */
export class RatingDeviceStore {
  constructor(private readonly sql: Sql) {}

  async enrol({ id, unitId, name, kind, enrolledBy }: NewRatingDevice, now: Instant): Promise<void> {
    await this.sql.query(ENROL, [id, unitId, name, kind, enrolledBy, iso(now)]);
  }

  /** Devices of these units, those in use first. */
  list(unitIds: readonly string[]): Promise<RatingDevice[]> {
    return this.sql.query<RatingDevice>(LIST, [unitIds]);
  }

  async find(id: string): Promise<RatingDevice | undefined> {
    const [row] = await this.sql.query<RatingDevice>(FIND, [id]);
    return row;
  }

  /** Takes a device out of use: its address opens nothing any more. */
  async retire(id: string, now: Instant): Promise<void> {
    await this.sql.query(END_OPEN, [id, iso(now)]);
    await this.sql.query(RETIRE, [id, iso(now)]);
  }

  /** Asks a device for the rating of a case, instead of whatever it was asked before. Call it in a transaction. */
  async call(deviceId: string, caseId: string, calledBy: string, now: Instant, expiresAt: Instant): Promise<void> {
    await this.sql.query(HOLD, [deviceId]);
    await this.sql.query(END_OPEN, [deviceId, iso(now)]);
    await this.sql.query(PUT, [deviceId, caseId, calledBy, iso(now), iso(expiresAt)]);
  }

  /** What a device is to ask now. */
  async openCall(deviceId: string, now: Instant): Promise<RatingCall | undefined> {
    const [row] = await this.sql.query<RatingCall>(OPEN_CALL, [deviceId, iso(now)]);
    return row;
  }

  /** A call of this device, open or not. */
  async findCall(id: string, deviceId: string): Promise<RatingCall | undefined> {
    const [row] = await this.sql.query<RatingCall>(CALL_AT, [id, deviceId]);
    return row;
  }

  /** Ends a call that was asking at an instant, by the answer given then; `false` when it was not. */
  async endCall(id: string, at: Instant): Promise<boolean> {
    const rows = await this.sql.query(END, [id, iso(at)]);
    return rows.length === 1;
  }

  /** Adds the reasons to a rating that was tapped at a device after `since`, once. `false` where there is nothing to add them to. */
  async addReasons(caseId: string, deviceId: string, reasons: readonly string[], since: Instant): Promise<boolean> {
    const rows = await this.sql.query(ADD_REASONS, [caseId, deviceId, [...reasons], iso(since)]);
    return rows.length === 1;
  }
}
