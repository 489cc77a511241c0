import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { dateOf, event, evolve, instant, parseInstant, type CaseEvent, type CaseFile, type CaseIdentity, type EventData, type Instant, type NewEvent } from '#domain';
import { APPLICATION_ROLE, Database, type CaseChanges, type CaseDetails, type LoadedCase, type NewCase, type Saved } from '#persistence';
import { createTestDatabase } from './postgres.js';

export const SHELF_NOW = parseInstant('2026-08-05T08:00:00+07:00');
const HOUR = 3_600_000;

/** An instant so many hours after the shelf's first morning. */
export function hours(count: number): Instant {
  return instant(SHELF_NOW + count * HOUR);
}

type Extra = Partial<Omit<CaseChanges, 'events'>> & { readonly at?: Instant; readonly dueAt?: Instant };

/** What `create` is given. */
export interface Prepared {
  readonly created: NewCase;
  readonly changes: CaseChanges;
}

/** A case as a test filed it. */
export interface ShelvedCase {
  readonly id: string;
  readonly code: string;
  readonly outboxIds: readonly string[];
}

/**
 * Stores over a database of the test's own, and cases put together event by event: what the stores are given here is
 * made by no process, so that a spec of persistence says all of it.
 */
export class CaseShelf {
  private constructor(
    readonly database: Database,
    /** The database's owner, beside the application. */
    readonly owner: Client,
    /** Plain SQL with the application's rights. */
    readonly app: Client,
    private readonly drop: () => Promise<void>,
  ) {}

  static async open(): Promise<CaseShelf> {
    const { url, drop } = await createTestDatabase();
    const database = await Database.open({ url, poolSize: 6 });
    return CaseShelf.over(url, database, async () => {
      await database.close();
      await drop();
    });
  }

  /** A shelf in the database of an application under test; `drop` closes what was opened for it. */
  static async over(url: string, database: Database, drop: () => Promise<void> = async () => undefined): Promise<CaseShelf> {
    const [owner, app] = [new Client({ connectionString: url }), new Client({ connectionString: url, options: `-c role=${APPLICATION_ROLE}` })];
    await Promise.all([owner.connect(), app.connect()]);
    return new CaseShelf(database, owner, app, drop);
  }

  async close(): Promise<void> {
    await Promise.all([this.owner.end(), this.app.end()]);
    await this.drop();
  }

  async rows<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return (await this.owner.query<Row>(text, [...values])).rows;
  }

  async unit(code: string): Promise<string> {
    return this.idOf('SELECT id FROM unit WHERE code = $1', code);
  }

  async staff(username: string): Promise<string> {
    return this.idOf('SELECT id FROM staff WHERE username = $1', username);
  }

  /** Hash of a published process of a procedure, the oldest version first. */
  async process(procedureCode: string, version = 1): Promise<string> {
    return this.idOf(`SELECT hash AS id FROM process_definition WHERE procedure_code = $1 AND version = ${version}`, procedureCode);
  }

  /** A case received at the counter of Tân Lập, or as `identity` says, with what follows at once. */
  async receive(following: readonly NewEvent[] = [], extra: Extra = {}, identity: Partial<CaseIdentity> = {}): Promise<ShelvedCase> {
    return this.file(await this.reception(following, extra, identity));
  }

  /** What `create` is given for a case received. */
  async reception(following: readonly NewEvent[] = [], extra: Extra = {}, identity: Partial<CaseIdentity> = {}): Promise<Prepared> {
    const known = await this.identity(identity);
    const received: EventData['received'] = { identity: known, limit: { value: 3, unit: 'working-days' }, legalBasis: 'Điều 1', dueAt: extra.dueAt ?? hours(72), calendarVersion: '1' };
    return prepareNew([event('received', received), ...following], extra);
  }

  /** An application sent online. */
  async submit(extra: Extra = {}, identity: Partial<CaseIdentity> = {}): Promise<ShelvedCase> {
    return this.file(prepareNew([event('submitted', await this.identity({ channel: 'online', ...identity }))], extra));
  }

  private async file({ created, changes }: Prepared): Promise<ShelvedCase> {
    const saved = await this.database.read(({ cases }) => cases.create(created, changes));
    return { id: created.file.caseId, ...saved };
  }

  /** Records more events. */
  async add(code: string, following: readonly NewEvent[], extra: Extra = {}): Promise<Saved> {
    const loaded = await this.load(code);
    const { after, changes } = this.prepared(loaded, following, extra);
    return this.database.read(({ cases }) => cases.save(loaded, after, loaded.receivedById, changes));
  }

  /** What `save` is given for more events. */
  prepared(loaded: LoadedCase, following: readonly NewEvent[], extra: Extra = {}): { after: CaseFile; changes: CaseChanges } {
    const events = recorded(following, loaded.state.version, extra.at ?? loaded.state.changedAt);
    return { after: events.reduce<CaseFile>(evolve, loaded.state), changes: changesOf(events, extra) };
  }

  async load(code: string): Promise<LoadedCase> {
    const loaded = await this.database.read(({ cases }) => cases.find(code));
    if (!loaded) throw new Error(`No case ${code}`);
    return loaded;
  }

  async identity(changes: Partial<CaseIdentity> = {}): Promise<CaseIdentity> {
    const [root, desk, commune] = await Promise.all(['H99', 'H99.21.05.01', 'H99.21.05'].map((code) => this.unit(code)));
    return {
      caseId: randomUUID(),
      rootUnitId: root as string,
      procedureCode: '1.001193',
      procedureVersion: 1,
      processHash: await this.process('1.001193'),
      field: 'ho-tich',
      channel: 'counter',
      variant: null,
      delivery: 'counter',
      receivingUnitId: desk as string,
      resolvingAuthorityId: commune as string,
      ...changes,
    };
  }

  private async idOf(text: string, value: string): Promise<string> {
    const [row] = await this.rows<{ id: string }>(text, [value]);
    if (!row) throw new Error(`Nothing is called ${value}`);
    return row.id;
  }
}

function prepareNew(begun: readonly NewEvent[], extra: Extra): Prepared {
  const events = recorded(begun, 0, extra.at ?? SHELF_NOW);
  const file = events.reduce<CaseFile | null>(evolve, null) as CaseFile;
  const created = { file, details: DETAILS, unitCode: 'H99.21.05.01', day: dateOf(SHELF_NOW), pinSalt: Buffer.alloc(16), receivedById: null };
  return { created, changes: changesOf(events, extra) };
}

/** A step opened for people; `changes` make it a machine's, or one of a branch. */
export function opened(unitId: string, changes: Partial<EventData['stage-opened']> = {}): NewEvent {
  return event('stage-opened', { stage: 'tham-dinh', unitId, post: 'specialist', assigneeId: null, dueAt: hours(24), ...changes });
}

export function completed(token: number, changes: Partial<EventData['stage-completed']> = {}): NewEvent {
  return event('stage-completed', { token, stage: 'tham-dinh', note: '', usedMinutes: 30, ...changes });
}

const DETAILS: CaseDetails = {
  applicant: { kind: 'person', fullName: 'Trần Thị Mận', identityNumber: null, birthDate: null, gender: null, phone: null, email: 'man@dan.example', address: 'Thôn Hạ' },
  submitter: null,
  subject: '',
  fees: [],
  papers: [],
};

function recorded(events: readonly NewEvent[], version: number, at: Instant): CaseEvent[] {
  return events.map((item, index) => ({ ...item, seq: version + index + 1, at, actor: { kind: 'system', id: null, name: 'Hệ thống', unitId: null } }) as CaseEvent);
}

function changesOf(events: readonly CaseEvent[], { at: _at, dueAt: _dueAt, ...extra }: Extra): CaseChanges {
  return {
    events,
    outbox: [],
    calls: [],
    documents: [],
    wakeAt: null,
    audit: { actorId: null, actorName: 'Hệ thống', action: 'case.test', unitId: null, ip: null, data: {} },
    claim: null,
    answerStatus: 200,
    answer: {},
    invitation: null,
    ...extra,
  };
}
