import { dateOf, isRefusal, parseInstant, type PostRole, type ProcessDefinition, type Procedure } from '#domain';
import { CaseCommands } from '#platform';
import { loadDemoStaff } from '#catalog';
import type { Answered, OneStopShop } from '../integration/workflow/one-stop-shop.js';
import { CaseWalker, type WalkGuide } from './case-walker.js';

interface OpenStage {
  readonly token: number;
  readonly stage: string;
  readonly unitCode: string;
  readonly post: PostRole | null;
  readonly dueAt: string | null;
  readonly offered: { readonly unitCode: string; readonly post: PostRole } | null;
}

interface OfferedAction {
  readonly action: string;
  /** Open stages on which it may be done; empty for what is about the whole case. */
  readonly tokens: readonly number[];
  readonly fields: readonly { readonly name: string; readonly token?: number; readonly choices?: readonly { readonly value: string }[] }[];
}

/** Where a case stands, as the API last answered it. */
type Standing = Pick<Answered['body'], 'code' | 'status'> & { readonly openStages: readonly OpenStage[] };

/** What is walked: a procedure's process from a counter. */
export interface HttpWalk {
  readonly definition: ProcessDefinition;
  readonly procedure: Procedure;
  readonly counter: string;
  readonly variant: string | null;
  readonly guide: WalkGuide;
}

const MINUTES_A_MOVE = 7;
/** More than any process needs. */
const MOST_MOVES = 400;
const ADMINISTRATOR = 'quantri';

const holders = new Map(loadDemoStaff().flatMap(({ username, posts }) => posts.map((post) => [`${post.unitCode} ${post.role}`, username] as const)));

function holderOf(unit: string, post: PostRole): string {
  const username = holders.get(`${unit} ${post}`);
  if (username === undefined) throw new Error(`Nobody is ${post} in ${unit}`);
  return username;
}

/** Takes a case from the counter to the returned result as its people would, each by their own sign-in; answers its code. */
export async function walkOverHttp(shop: OneStopShop, walk: HttpWalk): Promise<string> {
  const { procedure, counter, variant } = walk;
  const papers = procedure.papers.filter(({ mandatory }) => mandatory).map(({ key }) => key);
  const received = await shop.receive(holderOf(counter, 'counter-officer'), { procedureCode: procedure.code, papers }, { variant });
  if (received.status !== 201) throw new Error(`${procedure.code} is not received at ${counter}: ${received.text}`);
  const walker = new CaseWalker(walk.definition, walk.guide);
  let standing = received.body as unknown as Standing;
  for (let moves = 0; standing.status !== 'returned'; moves += 1) {
    if (moves === MOST_MOVES) throw new Error(`${procedure.code} never ends: ${standing.openStages.map(({ stage }) => stage).join(', ')}`);
    shop.test.clock.advanceMinutes(MINUTES_A_MOVE);
    standing = await move(shop, walk, walker, standing);
  }
  return standing.code;
}

/** One move: a payment, somebody's command, an answer from outside, or time. */
async function move(shop: OneStopShop, walk: HttpWalk, walker: CaseWalker, standing: Standing): Promise<Standing> {
  const act = async (username: string, action: string, fields: object) => (await shop.done(username, standing.code, action, { ...fields })) as unknown as Standing;
  if (standing.status === 'payment') return act(holderOf(walk.counter, 'counter-officer'), 'confirm-payment', { receiptNumber: 'BL-01' });
  const today = dateOf(shop.test.clock.now());
  for (const { token, stage, unitCode, post, offered } of standing.openStages) {
    const open = { token, stage, unit: unitCode, post, handOver: offered && { toUnit: offered.unitCode, post: offered.post } };
    const holder = walker.holder(open);
    if (holder === null) continue;
    const username = holderOf(holder.unit, holder.post);
    const { body } = await shop.get(username, `/api/v1/cases/${standing.code}/actions`);
    const actions = (body as { actions: readonly OfferedAction[] }).actions.filter(({ tokens }) => tokens.length === 0 || tokens.includes(token));
    const waysBack = actions.flatMap(({ action, fields }) => (action === 'return' ? fields.flatMap(({ name, token: of = token, choices = [] }) => (name === 'to' && of === token ? choices.map(({ value }) => value) : [])) : []));
    const command = walker.command(open, { actions: actions.map(({ action }) => action), waysBack }, today);
    if (command !== null) return act(username, command.action, { token: command.token, ...command.fields });
  }
  for (const { token, stage } of standing.openStages) {
    const data = walker.answer({ stage }, today);
    if (data === null) continue;
    const answer = await shop.test.app.get(CaseCommands).runSystem(standing.code, { action: 'answer-call', token, data });
    if (isRefusal(answer)) throw new Error(`The answer to ${stage} was refused: ${answer.refused}`);
    return answer as unknown as Standing;
  }
  return letTimePass(shop, standing);
}

async function letTimePass(shop: OneStopShop, standing: Standing): Promise<Standing> {
  const due = standing.openStages.flatMap(({ dueAt }) => (dueAt === null ? [] : [dueAt])).sort((a, b) => parseInstant(a) - parseInstant(b))[0];
  if (due === undefined) throw new Error(`The case is stuck in ${standing.openStages.map(({ stage }) => stage).join(', ')}`);
  if (parseInstant(due) > shop.test.clock.now()) shop.test.clock.set(due);
  const answer = await shop.post(ADMINISTRATOR, `/api/v1/cases/${standing.code}/timers`, {});
  if (answer.status !== 200) throw new Error(`No timer rang at ${due}: ${answer.text}`);
  return answer.body as Standing;
}
