import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { Client } from 'pg';
import { dateOf, isRefusal, receiveCase, submitApplication, type Actor, type CaseCommand, type CaseFile, type Channel, type PostRole } from '#domain';
import { Database, type CaseDetails, type LoadedCase } from '#persistence';
import { CaseCommands, Directory } from '#platform';
import type { TestApp } from '../../support/app.js';

const MARK = { ip: '127.0.0.1', claim: null };
const APPLICANT: Actor = { kind: 'applicant', id: null, name: 'Người nộp', posts: [] };

interface Opening {
  /** When it is received, ISO 8601. */
  readonly at: string;
  readonly procedure: string;
  /** Code of the counter. */
  readonly counter: string;
  readonly channel?: Channel;
  readonly applicantName?: string;
  readonly phone?: string;
}

type Fields<Action extends CaseCommand['action']> = Omit<Extract<CaseCommand, { action: Action }>, 'action'>;

/** Plays cases through the same commands as the apps do, with the demonstration staff, at whatever time a test wants. */
export class Player {
  private readonly database: Database;
  private readonly directory: Directory;
  private readonly commands: CaseCommands;

  private constructor(
    private readonly test: TestApp,
    readonly sql: Client,
  ) {
    this.database = test.app.get(Database);
    this.directory = test.app.get(Directory);
    this.commands = test.app.get(CaseCommands);
  }

  static async over(test: TestApp): Promise<Player> {
    const sql = new Client({ connectionString: test.url });
    await sql.connect();
    return new Player(test, sql);
  }

  async close(): Promise<void> {
    await this.sql.end();
  }

  async unitId(code: string): Promise<string> {
    const directory = await this.directory.current();
    return directory.unitByCode(code)?.id ?? code;
  }

  /** The case's code. */
  async receive({ at, procedure: procedureCode, counter, channel = 'counter', applicantName = 'Nguyễn Thị Hồng Ánh', phone = '+84912345678' }: Opening): Promise<string> {
    this.test.clock.set(at);
    const directory = await this.directory.current();
    const day = dateOf(this.test.clock.now());
    const [unit, procedure, process] = [directory.unitByCode(counter), directory.procedureOn(procedureCode, day), directory.processOn(procedureCode, day)];
    if (!unit || !procedure || !process) throw new Error(`${procedureCode} is not received at ${counter}`);
    const officer = await this.staffAt('counter-officer', unit.id);
    const actor = channel === 'online' ? APPLICANT : officer;
    const context = this.commands.context(directory, procedure, process.definition, actor);
    const intake = { caseId: randomUUID(), rootUnitId: unit.rootId, processHash: process.hash, channel, variant: null, delivery: 'counter', receivingUnitId: unit.id, resolvingAuthorityId: null } as const;
    const decided = channel === 'online' ? submitApplication(intake, context) : receiveCase(intake, context);
    if (isRefusal(decided)) throw new Error(decided.refused);
    const { after, changes } = this.commands.changes(directory, null, decided, context, 'receive', { ...MARK, recipient: null });
    const details: CaseDetails = {
      applicant: { kind: 'person', fullName: applicantName, identityNumber: null, birthDate: null, gender: null, phone, email: null, address: 'Thôn Đình, xã Tân Lập' },
      submitter: null,
      subject: '',
      fees: [],
      papers: [],
    };
    const created = { file: after, details, unitCode: unit.code, day, pinSalt: Buffer.alloc(16), receivedById: channel === 'online' ? null : officer.id };
    const { code } = await this.database.read(({ cases }) => cases.create(created, changes));
    if (channel === 'online') await this.act(code, 'accept', {}, officer);
    return code;
  }

  /** Runs an action as whoever holds the open stage. */
  async act<Action extends CaseCommand['action']>(code: string, action: Action, fields: Fields<Action>, by?: Actor): Promise<CaseFile> {
    const { state } = await this.load(code);
    const token = state.tokens[0];
    const actor = by ?? (token?.post ? await this.staffAt(token.post, token.unitId) : APPLICANT);
    await this.commands.run(code, state.version, { action, ...fields } as unknown as CaseCommand, actor, MARK, () => true);
    return (await this.load(code)).state;
  }

  /** Carries a case on until it lies in a stage of `kind`. */
  async carryTo(code: string, kind: 'issue' | 'return'): Promise<void> {
    const directory = await this.directory.current();
    for (let rounds = 0; rounds < 20; rounds += 1) {
      const { state } = await this.load(code);
      const stage = directory.process(state.processHash)?.stages.find(({ key }) => key === state.tokens[0]?.stage);
      if (stage?.kind === kind) return;
      if (stage?.kind === 'issue') await this.act(code, 'issue-result', { documentNumber: '12/TL', title: 'Kết quả', signedBy: 'Lãnh đạo' });
      else await this.act(code, 'advance', { note: '' });
    }
    throw new Error(`${code} does not reach a stage of kind ${kind}`);
  }

  /** Issues the result at an instant; everything before happens at the same one. */
  async issue(code: string, at: string): Promise<void> {
    this.test.clock.set(at);
    await this.carryTo(code, 'return');
  }

  async giveBack(code: string, at: string): Promise<void> {
    this.test.clock.set(at);
    await this.act(code, 'return-result', { recipient: 'Chủ hồ sơ', method: 'counter' });
  }

  async load(code: string): Promise<LoadedCase> {
    const loaded = await this.database.read(({ cases }) => cases.find(code));
    if (!loaded) throw new Error(`No case ${code}`);
    return loaded;
  }

  async staffAt(role: PostRole, unitId: string): Promise<Actor> {
    const { rows } = await this.sql.query<{ id: string; name: string }>(
      'SELECT s.id, s.full_name AS name FROM post p JOIN staff s ON s.id = p.staff_id WHERE p.role = $1 AND p.unit_id = $2 ORDER BY s.username LIMIT 1',
      [role, unitId],
    );
    const [found] = rows;
    if (!found) throw new Error(`Nobody is ${role} in ${unitId}`);
    return { kind: 'staff', ...found, posts: [{ role, unitId }] };
  }

  async usernameOf(staffId: string | null): Promise<string> {
    const { rows } = await this.sql.query<{ username: string }>('SELECT username FROM staff WHERE id = $1', [staffId]);
    return rows[0]?.username ?? '';
  }
}

/** JSON of whatever shape the test says; a wrong member is `undefined` there and fails it. */
export type Json = Record<string, ReturnType<typeof JSON.parse>>;

/** An answer over HTTP. */
export interface Answer {
  readonly statusCode: number;
  readonly headers: Headers;
  readonly bytes: Buffer;
  readonly body: string;
  json(): Json;
}

/** Calls an application that listens, over HTTP. */
export function callerOf(test: TestApp) {
  return async (method: string, path: string, { payload, headers = {} }: { payload?: object; headers?: Record<string, string> } = {}): Promise<Answer> => {
    const { port } = test.app.getHttpServer().address() as AddressInfo;
    const body = payload === undefined ? {} : { body: JSON.stringify(payload), headers: { 'content-type': 'application/json', ...headers } };
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, headers, ...body });
    const bytes = Buffer.from(await answer.arrayBuffer());
    return { statusCode: answer.status, headers: answer.headers, bytes, body: bytes.toString('utf8'), json: () => JSON.parse(bytes.toString('utf8')) };
  };
}
