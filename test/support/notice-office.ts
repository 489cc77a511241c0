import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import { Client } from 'pg';
import { POST_ROLES, dateOf, isRefusal, parseInstant, receiveCase, submitApplication, type Actor, type CaseCommand, type CaseFile, type Channel, type DecisionContext, type Delivery, type HeldPost, type Procedure, type ProcessDefinition, type SystemCommand } from '#domain';
import { Database } from '#persistence';
import type { Configuration } from '#configuration';
import { CaseCommands, Directory, PlatformModule, SYSTEM_ACTOR, Secrets, type OutboxSignal } from '#platform';
import { OutboxSender } from '../../apps/notification/src/relay-outbox/outbox-sender.js';
import { OutboxRelay } from '../../apps/notification/src/relay-outbox/outbox-relay.js';
import { NotificationModule } from '../../apps/notification/src/notification.module.js';
import type { NotificationSettings } from '../../apps/notification/src/notification-settings.js';
import { TestClock, testConfiguration } from './app.js';

const LIMIT_MS = 30_000;

/** What is different about an application that a test files. */
export interface FiledCase {
  readonly name?: string;
  readonly email?: string;
  readonly channel?: Channel;
  readonly delivery?: Delivery;
  readonly procedureCode?: string;
}

/** An outbox row as tests look at it. */
export interface OutboxLook {
  readonly id: string;
  readonly template: string;
  readonly recipient: string;
  readonly status: string;
  readonly attempts: number;
  /** Seconds until it may be tried. */
  readonly wait: number;
  readonly lastError: string | null;
}

/** An office that files cases and gives commands on them straight through the platform, as the apps do. */
export class NoticeOffice {
  private constructor(
    private readonly app: INestApplicationContext,
    readonly database: Database,
    readonly url: string,
    readonly clock: TestClock,
    private readonly client: Client,
  ) {}

  static async open(url: string, options: { readonly now?: string; readonly outbox?: OutboxSignal } = {}): Promise<NoticeOffice> {
    const database = await Database.open({ url, poolSize: 4 });
    const clock = new TestClock(parseInstant(options.now ?? '2026-08-05T08:00:00+07:00'));
    const configuration = testConfiguration(url);
    const { outbox } = options;
    @Module({ imports: [PlatformModule.with({ configuration, database, clock, ...(outbox ? { outbox } : {}) })] })
    class Office {}
    const app = await NestFactory.createApplicationContext(Office, { logger: false });
    const client = new Client({ connectionString: url });
    await client.connect();
    return new NoticeOffice(app, database, url, clock, client);
  }

  /** Files an application at the counter of Tân Lập; answers its code. */
  async file({ name = 'Nguyễn Thị Hường', email = 'huong@example.vn', channel = 'counter', delivery = 'counter', procedureCode = '2.000815' }: FiledCase = {}): Promise<string> {
    const commands = this.app.get(CaseCommands);
    const directory = await this.app.get(Directory).current();
    const counter = directory.unitByCode('H99.21.05.01');
    const procedure = directory.procedureOn(procedureCode, dateOf(this.clock.now()));
    const process = directory.processOn(procedureCode, dateOf(this.clock.now()));
    if (!counter || !procedure || !process) throw new Error('The demonstration authority is missing');
    const actor = channel === 'online' ? applicant(name) : await this.everybody();
    const context = commands.context(directory, procedure, process.definition, actor);
    const intake = {
      caseId: randomUUID(),
      rootUnitId: counter.rootId,
      processHash: process.hash,
      channel,
      variant: null,
      delivery,
      receivingUnitId: counter.id,
      resolvingAuthorityId: null,
    };
    const decided = channel === 'online' ? submitApplication(intake, context) : receiveCase(intake, context);
    if (isRefusal(decided)) throw new Error(`Refused: ${decided.refused}`);
    const { after, changes } = commands.changes(directory, null, decided, context, 'receive', { ip: '127.0.0.1', claim: null, recipient: email });
    const saved = await this.database.read(({ cases }) =>
      cases.create(
        {
          file: after,
          details: {
            applicant: { kind: 'person', fullName: name, identityNumber: '031190001234', birthDate: '1990', gender: 'female', phone: '+84912345678', email, address: 'Thôn Đình' },
            submitter: null,
            subject: 'Chứng thực bản sao',
            fees: [{ key: 'le-phi', name: 'Lệ phí', amount: 16_000, quantity: 2, paid: false }],
            papers: [],
            note: '',
          },
          unitCode: 'H99.21.05',
          day: dateOf(this.clock.now()),
          pinSalt: this.app.get(Secrets).newPinSalt(),
          receivedById: null,
        },
        changes,
      ),
    );
    return String(commands.answered(saved, changes).code);
  }

  /** Gives commands on a case one after the other, as somebody who holds every post. */
  async command(code: string, ...commands: CaseCommand[]): Promise<void> {
    const actor = await this.everybody();
    for (const command of commands) await this.give(code, command, actor);
  }

  pin(code: string): Promise<string> {
    return this.query<{ salt: Buffer }>('SELECT pin_salt AS salt FROM case_file WHERE code = $1', [code]).then(([row]) => this.app.get(Secrets).pinOf(row?.salt ?? Buffer.alloc(0)));
  }

  sign(purpose: string, id: string): string {
    return this.app.get(Secrets).sign(purpose, id);
  }

  /** Messages in the order in which they were written. */
  outbox(): Promise<OutboxLook[]> {
    return this.query<OutboxLook>(
      `SELECT id, template, recipient, status, attempts, extract(epoch FROM next_attempt_at - now())::float8 AS wait, last_error AS "lastError"
       FROM outbox_message ORDER BY created_at, event_seq`,
    );
  }

  /** Waits until every message is as wanted. */
  async untilOutbox(wanted: (message: OutboxLook) => boolean): Promise<OutboxLook[]> {
    for (const end = Date.now() + LIMIT_MS; Date.now() < end; await sleep(30)) {
      const messages = await this.outbox();
      if (messages.length > 0 && messages.every(wanted)) return messages;
    }
    throw new Error(`The outbox did not become as wanted: ${JSON.stringify(await this.outbox())}`);
  }

  /** Lets the wait before the next try pass. */
  async letWaitsPass(): Promise<void> {
    await this.query(`UPDATE outbox_message SET next_attempt_at = now() WHERE status IN ('created', 'sending')`);
  }

  async query<Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.client.query<Row>(sql, values)).rows;
  }

  /** The same as somebody of the demonstration authority, with the posts they hold. */
  async commandAs(username: string, code: string, command: CaseCommand): Promise<void> {
    const [person] = await this.query<{ id: string; name: string; posts: HeldPost[] }>(
      `SELECT s.id, s.full_name AS name, json_agg(json_build_object('role', p.role, 'unitId', p.unit_id)) AS posts FROM staff s JOIN post p ON p.staff_id = s.id WHERE s.username = $1 GROUP BY s.id`,
      [username],
    );
    if (!person) throw new Error(`Nobody is called ${username}`);
    await this.give(code, command, { kind: 'staff', ...person });
  }

  /** Lets something happen to a case that nobody commands at it. */
  async letHappen(code: string, command: SystemCommand): Promise<void> {
    const answer = await this.app.get(CaseCommands).runSystem(code, command);
    if (isRefusal(answer)) throw new Error(`Refused: ${answer.refused}`);
  }

  /** Puts a procedure and its process into force, for the office and for whoever starts after it. */
  async publish(procedure: Procedure, process: ProcessDefinition): Promise<void> {
    await this.database.write(async ({ publication }) => {
      await publication.procedure(procedure);
      await publication.process(process);
    });
    await this.app.get(Directory).refresh();
  }

  /** A case with what decisions about it look at. */
  async look(code: string): Promise<{ readonly file: CaseFile; readonly context: DecisionContext }> {
    const directory = await this.app.get(Directory).current();
    const loaded = await this.database.read(({ cases }) => cases.find(code));
    if (!loaded) throw new Error(`No case ${code}`);
    return { file: loaded.state, context: this.app.get(CaseCommands).contextOf(directory, loaded.state, SYSTEM_ACTOR) };
  }

  setTime(iso: string): void {
    this.clock.set(iso);
  }

  async close(): Promise<void> {
    await this.client.end();
    await this.app.close();
  }

  private async give(code: string, command: CaseCommand, actor: Actor): Promise<void> {
    const loaded = await this.database.read(({ cases }) => cases.find(code));
    await this.app.get(CaseCommands).run(code, loaded?.state.version ?? 0, command, actor, { ip: '127.0.0.1', claim: null }, () => true);
  }

  private async everybody(): Promise<Actor> {
    const { units } = await this.app.get(Directory).current();
    return { kind: 'staff', id: null, name: 'Cán bộ mẫu', posts: units.flatMap(({ id }) => POST_ROLES.map((role) => ({ role, unitId: id }))) };
  }
}

const applicant = (name: string): Actor => ({ kind: 'applicant', id: null, name, posts: [] });

/** Quick settings: tests wait for what happens, not for clocks. */
export const TEST_SETTINGS: Partial<NotificationSettings> = { sweepSeconds: 0.1, stopSeconds: 2 };

/** A notification worker over the same database, as its own process would be. */
export async function startNotificationWorker(changes: Partial<Configuration> & Pick<Configuration, 'databaseUrl'>, settings: Partial<NotificationSettings> = {}): Promise<INestApplicationContext> {
  const configuration = { ...testConfiguration(changes.databaseUrl), ...changes };
  const database = await Database.open({ url: changes.databaseUrl, poolSize: 8 });
  @Module({ imports: [PlatformModule.with({ configuration, database }), NotificationModule.with({ ...TEST_SETTINGS, ...settings })] })
  class Worker {}
  return NestFactory.createApplicationContext(Worker, { logger: false });
}

/** A relay without a sender beside it: what is left while the queue is away. */
export async function startRelayAlone(changes: Partial<Configuration> & Pick<Configuration, 'databaseUrl'>, settings: Partial<NotificationSettings>): Promise<INestApplicationContext> {
  const configuration = { ...testConfiguration(changes.databaseUrl), ...changes };
  const database = await Database.open({ url: changes.databaseUrl, poolSize: 4 });
  const silent = { onApplicationBootstrap: () => undefined };
  const module = await Test.createTestingModule({ imports: [PlatformModule.with({ configuration, database }), NotificationModule.with({ ...TEST_SETTINGS, ...settings })] })
    .overrideProvider(OutboxSender)
    .useValue(silent)
    .compile();
  module.useLogger(false);
  await module.init();
  module.get(OutboxRelay, { strict: false }).start();
  return module;
}
