import type { Instant } from '#domain';
import { DemoRefused } from './demo-api.js';
import { laterOn, type Stage } from './stage.js';

/** A follow-up that waits for an answer, as lists show it. */
interface Waiting {
  readonly id: string;
  readonly version: number;
  readonly reference: string;
  readonly unit: { readonly code: string };
}

/** Which follow-up is meant: of a case, or by the reference that its sender got. */
export interface Wanted {
  readonly unitCode: string;
  readonly caseCode?: string;
  readonly reference?: string;
}

/** What the head makes of it. */
export interface Reply {
  readonly finding: 'founded' | 'partly-founded' | 'unfounded';
  readonly text: string;
  readonly measures: string;
  /** Working minutes after it was opened. */
  readonly answerAfter: number;
  /** The head ends it at once, without waiting for what the citizen says. */
  readonly close: boolean;
  /** It is sent on to another unit first. */
  readonly forward?: { readonly toUnitCode: string; readonly reason: string };
}

/** Whoever answers for a follow-up takes it up and answers it; when it was answered, `null` when that would be after the present. */
export async function answerFollowUp(stage: Stage, wanted: Wanted, reply: Reply, opened: Instant): Promise<Instant | null> {
  const { finding, text, measures, answerAfter, close, forward } = reply;
  let waiting = await find(stage, wanted);
  const act = async (action: string, fields: object, minutes: number, username: string): Promise<Instant | null> => {
    const at = laterOn(stage, opened, Math.round(minutes));
    if (at !== null) waiting = { ...waiting, ...(await stage.api.post<Waiting>(`/api/v1/follow-ups/${waiting.id}/actions/${action}`, { version: waiting.version, ...fields }, at, username)) };
    return at;
  };
  const first = await headOf(stage, waiting);
  if ((await act('take', {}, answerAfter / 4, first)) === null) return null;
  if (forward && (await act('forward', forward, answerAfter / 3, first)) === null) return null;
  const second = forward ? await headOf(stage, { ...waiting, unit: { code: forward.toUnitCode } }) : first;
  const answered = await act('answer', { finding, text, measures }, answerAfter, second);
  if (answered !== null && close) await act('close', { note: '' }, answerAfter + 30, second);
  return answered;
}

async function find({ api, roster }: Stage, { unitCode, caseCode, reference }: Wanted): Promise<Waiting> {
  const query = caseCode === undefined ? `unitCode=${unitCode}&limit=200` : `caseCode=${caseCode}`;
  const { items } = await api.get<{ items: Waiting[] }>(`/api/v1/follow-ups?${query}`, roster.leadersOver(unitCode).at(-1)?.username ?? '');
  const found = items.find((item) => reference === undefined || item.reference === reference);
  if (!found) throw new Error(`No follow-up of ${caseCode ?? reference} waits`);
  return found;
}

/** The nearest leader who may act on it: who it concerns does not even see it. */
async function headOf({ api, roster }: Stage, { id, unit }: Waiting): Promise<string> {
  for (const { username } of roster.leadersOver(unit.code)) {
    const { actions } = await api.get<{ actions: unknown[] }>(`/api/v1/follow-ups/${id}/actions`, username).catch(unlessHidden);
    if (actions.length > 0) return username;
  }
  throw new Error(`Nobody answers follow-up ${id}`);
}

function unlessHidden(error: unknown): { actions: unknown[] } {
  if (error instanceof DemoRefused && error.status === 404) return { actions: [] };
  throw error;
}
