import { Injectable } from '@nestjs/common';
import { chanceOfLateness, openWorkOf, type Instant, type LatenessChance, type OpenWork, type StageQueue } from '#domain';
import { Database, type ForecastCase, type LearntModel, type ModelHead, type ModelRecord, type QueuePlace } from '#persistence';
import type { DirectorySnapshot } from '#platform';

/** A model learnt from fewer cases says nothing. */
export const LEAST_CASES = 30;

/** An open case with its chance of lateness, and who has to act. */
export interface CaseChance {
  readonly item: ForecastCase;
  readonly work: OpenWork;
  readonly found: LatenessChance;
  /** Where the decisive step lies: with the asked unit while a hand-over waits there. */
  readonly unitId: string | null;
  readonly assigneeId: string | null;
}

/** Works out chances of lateness with the newest model, which it keeps in memory until the worker has a newer one. */
@Injectable()
export class LatenessChances {
  private kept: { readonly head: ModelHead; readonly record: ModelRecord } | null = null;

  constructor(private readonly database: Database) {}

  /** The newest model; `null` until one was learnt from enough cases. */
  async model(): Promise<ModelRecord | null> {
    return this.database.read(async ({ latenessModels }) => {
      const head = await latenessModels.newest();
      if (!head || head.cases < LEAST_CASES) return null;
      if (this.kept?.head.day === head.day && this.kept.head.builtAt === head.builtAt) return this.kept.record;
      const record = await latenessModels.model(head.day);
      if (!record) return null;
      this.kept = { head, record };
      return record;
    });
  }

  /** Chances by case id at `now`; nothing for cases that are not open, and nothing at all without a model. */
  async of(ids: readonly string[], directory: DirectorySnapshot, now: Instant): Promise<Map<string, CaseChance>> {
    const record = await this.model();
    if (!record || ids.length === 0) return new Map();
    const [cases, queues] = await this.database.read(async ({ latenessModels }) => {
      const open = await latenessModels.openCases(ids);
      const unitIds = [...new Set(open.flatMap(({ state }) => state.tokens.flatMap(({ post, unitId }) => (post === null ? [] : [unitId]))))];
      return [open, await latenessModels.queues(unitIds, ids)] as const;
    });
    const places = new Map(queues.map((place) => [`${place.caseId} ${place.token}`, place]));
    return new Map(cases.map((item) => [item.id, chanceOf(item, record.model, places, directory, now)]));
  }
}

function chanceOf(item: ForecastCase, model: LearntModel, places: ReadonlyMap<string, QueuePlace>, directory: DirectorySnapshot, now: Instant): CaseChance {
  const { state, promisedAt } = item;
  const queueOf = (token: number): StageQueue | null => {
    const open = state.tokens.find(({ id }) => id === token);
    const place = places.get(`${item.id} ${token}`);
    return open && place ? queueAt(model, open.unitId, open.stage, place, directory) : null;
  };
  const work = openWorkOf(state, promisedAt, now, directory, queueOf);
  const found = chanceOfLateness(model.history, work);
  const token = found.step === null ? state.tokens[0] : state.tokens[work.steps.indexOf(found.step)];
  const asked = token?.handOver && token.handOver.refused === null ? token.handOver.toUnitId : null;
  return { item, work, found, unitId: asked ?? token?.unitId ?? null, assigneeId: asked === null ? (token?.assigneeId ?? null) : null };
}

/** By Little's law the usual queue is the pace times how long each is open. */
function queueAt({ paces, paceFrom, paceTo }: LearntModel, unitId: string, stage: string, { waiting, ahead }: QueuePlace, directory: DirectorySnapshot): StageQueue | null {
  const pace = paces[paceKey(unitId, stage)];
  const minutes = directory.calendarOf(unitId).workingMinutesBetween(paceFrom, paceTo);
  if (!pace || minutes <= 0) return null;
  return { waiting, ahead, usual: (pace.done * pace.meanMinutes) / minutes, minutesEach: minutes / pace.done };
}

/** The key of a unit's stage in the paces of a model. */
export function paceKey(unitId: string, stage: string): string {
  return `${unitId}/${stage}`;
}
