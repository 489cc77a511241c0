import { randomUUID } from 'node:crypto';
import { dateOf, decide, instant, isRefusal, receiveCase, type Actor, type CaseFile, type DecisionContext, type NewEvent } from '#domain';
import { Stores, type CaseDetails, type LoadedCase } from '#persistence';
import { CaseCommands, Directory, SilentOutbox, SystemClock } from '#platform';
import type { Database } from '#persistence';

/** A statement as it goes over the wire, with its values. */
export interface Bare {
  readonly name: string;
  readonly text: string;
  readonly values: unknown[];
}

/** The SQL of the main line's commands, taken from the stores themselves, so that both sides of a ratio run the same. */
export interface BareStatements {
  create(): Bare;
  load(code: string): Bare;
  /** Advances the case `id` from the version it was created with. */
  advance(id: string): Bare;
  track(code: string): Bare;
}

const MARK = { ip: '127.0.0.1', claim: { scope: 'bench', key: '', requestHash: Buffer.alloc(32) }, recipient: null };

/** Prepares the statements for applications of `procedureCode` at the counter `unitCode`. */
export async function bareStatements(database: Database, unitCode: string, procedureCode: string, actor: Actor): Promise<BareStatements> {
  const clock = new SystemClock();
  const directory = new Directory(database, clock);
  const commands = new CaseCommands(database, directory, clock, new SilentOutbox());
  const snapshot = await directory.current();
  const today = dateOf(clock.now());
  const unit = snapshot.unitByCode(unitCode);
  const procedure = snapshot.procedureOn(procedureCode, today);
  const process = snapshot.processOn(procedureCode, today);
  if (!unit || !procedure || !process) throw new Error('The catalogue lacks what the benchmark needs');
  const context = commands.context(snapshot, procedure, process.definition, actor);
  const intake = { caseId: randomUUID(), rootUnitId: unit.rootId, processHash: process.hash, channel: 'counter', variant: null, delivery: 'counter', receivingUnitId: unit.id, resolvingAuthorityId: null } as const;
  const opened = commands.changes(snapshot, null, accepted(receiveCase(intake, context)), context, 'receive', MARK);
  const [create] = await captured((stores) =>
    stores.cases.create({ file: opened.after, details: DETAILS, unitCode, day: today, pinSalt: Buffer.alloc(16), receivedById: actor.id }, opened.changes),
  );
  const advanced = advance(commands, opened.after, context, snapshot);
  const loaded: LoadedCase = { id: intake.caseId, code: '', state: opened.after, headHash: Buffer.alloc(32), involvedUnitIds: [unit.id], receivedById: actor.id, applicantName: '', recipient: null, alarmedUntil: opened.after.changedAt, answered: null };
  const [save] = await captured((stores) => stores.cases.save(loaded, advanced.after, actor.id, advanced.changes));
  const [load] = await captured((stores) => stores.cases.find('', 'bench', 'key'));
  const [track] = await captured((stores) => stores.caseViews.track(''));
  if (!create || !save || !load || !track) throw new Error('A store sent nothing');
  return {
    create: () => withKey(withValue(create, intake.caseId, randomUUID())),
    advance: (id) => withKey(withValue(save, intake.caseId, id)),
    load: (code) => ({ ...load, values: [code, 'bench', randomUUID()] }),
    track: (code) => ({ ...track, values: [code] }),
  };
}

const DETAILS: CaseDetails = {
  applicant: { kind: 'person', fullName: 'Nguyễn Thị Hương Giang', identityNumber: '079190012345', birthDate: '1990-03-02', gender: 'female', phone: '+84912345678', email: null, address: 'Thôn Đình, xã Tân Lập' },
  submitter: null,
  subject: '',
  note: '',
  fees: [],
  papers: [{ key: 'to-khai', name: 'Tờ khai', originals: 1, copies: 0, received: true }],
};

function advance(commands: CaseCommands, file: CaseFile, context: DecisionContext, snapshot: Awaited<ReturnType<Directory['current']>>) {
  return commands.changes(snapshot, file, accepted(decide(file, { action: 'advance', note: '' }, context)), context, 'advance', MARK);
}

function accepted(decided: readonly NewEvent[] | { readonly refused: string }): readonly NewEvent[] {
  if (isRefusal(decided)) throw new Error(`The benchmark's command was refused: ${decided.refused}`);
  return decided as readonly NewEvent[];
}

/** As little of a case as a store reads back. */
const BLANK = { submittedAt: instant(Date.UTC(2026, 0, 1)) };

/** What a store would send, without sending it. */
export async function captured(work: (stores: Stores) => Promise<unknown>): Promise<Bare[]> {
  const sent: Bare[] = [];
  const query = async (statement: { name: string; text: string }, values: readonly unknown[]) => {
    sent.push({ ...statement, values: [...values] });
    return [{ state: BLANK }];
  };
  await work(new Stores({ query, manager: null } as never));
  return sent;
}

function withValue(bare: Bare, old: unknown, fresh: unknown): Bare {
  return { ...bare, values: bare.values.map((value) => (value === old ? fresh : value)) };
}

/** Every command carries a key of its own, as over HTTP. */
function withKey(bare: Bare): Bare {
  return withValue(bare, '', randomUUID());
}
