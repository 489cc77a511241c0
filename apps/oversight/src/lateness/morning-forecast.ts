import { Inject, Injectable } from '@nestjs/common';
import { addDays, at, dateOf, earliestDue, learnHistory, minuteOfDayOf, type Instant, type PastCase, type PlainDate } from '#domain';
import { Database, type CaseKey, type ModelHead, type NewForecast, type OpenWindow } from '#persistence';
import { Clock, Directory, type DirectorySnapshot } from '#platform';
import { LEAST_CASES, LatenessChances, paceKey, type CaseChance } from './lateness-chances.js';
import { LATENESS_SETTINGS, type LatenessSettings } from './lateness-settings.js';

const SIX_O_CLOCK = 360;
const AGAIN_MS = 60_000;
const DAY_MINUTES = 480;
/** History is the last twelve months, of each procedure no more cases than these. */
const HISTORY_DAYS = 365;
const CASES_OF_A_PROCEDURE = 300;
const SHORT_HISTORY = 300;
/** How fast units work is told by the last four weeks; fewer steps than these tell nothing. */
const PACE_DAYS = 28;
const LEAST_DONE = 5;
/** Cases are forecast that are due within so many working days. */
const HORIZON_DAYS = 10;
/** Forecasts kept of a morning: where more cases run, a sample of about so many, drawn by their ids, judges as well. */
const FORECASTS_OF_A_MORNING = 5_000;
const MODELS_KEPT_DAYS = 30;
const FORECASTS_KEPT_DAYS = 400;

/** A morning on which forecasts are made, and which share of the cases gets one. */
interface Morning {
  readonly directory: DirectorySnapshot;
  readonly today: PlainDate;
  readonly now: Instant;
  readonly share: number;
}

/**
 * Learns the model of a working day on its morning and keeps the day's forecasts. Whatever was done of it when a worker
 * died is not done again; two workers at once do the same twice, of which the first stays.
 */
@Injectable()
export class MorningForecast {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly clock: Clock,
    private readonly chances: LatenessChances,
    @Inject(LATENESS_SETTINGS) private readonly settings: LatenessSettings,
  ) {}

  /** Does what is left of the day's work, if it is a working day past six. Stops early when `isStopped` says so. */
  async look(isStopped: () => boolean): Promise<void> {
    const directory = await this.directory.current();
    const now = this.clock.now();
    const today = dateOf(now);
    if (!directory.defaultCalendar.isWorkingDay(today) || minuteOfDayOf(now) < SIX_O_CLOCK) return;
    const known = await this.database.read(({ latenessModels }) => latenessModels.newest());
    if (isToBeLearnt(known, today, now)) await this.learn(directory, today, now);
    const head = await this.database.read(({ latenessModels }) => latenessModels.newest());
    if (!head || head.day !== today || head.cases < LEAST_CASES || head.forecastAt !== null) return;
    const farthest = earliestDue(directory.defaultCalendar, now, -(HORIZON_DAYS + 1) * DAY_MINUTES);
    const running = await this.database.read(({ latenessModels }) => latenessModels.runningCount(now, farthest));
    const morning = { directory, today, now, share: FORECASTS_OF_A_MORNING / Math.max(FORECASTS_OF_A_MORNING, running) };
    for (const { id } of directory.units.filter(({ kind }) => kind === 'authority')) await this.forecast(id, morning, isStopped);
    if (!isStopped()) await this.database.read(({ latenessModels }) => latenessModels.forecastsDone(today, this.clock.now()));
  }

  private async learn(directory: DirectorySnapshot, today: PlainDate, now: Instant): Promise<void> {
    const since = at(addDays(today, -HISTORY_DAYS), 0);
    const [paceFrom, paceTo] = [at(addDays(today, -PACE_DAYS), 0), at(today, 0)];
    const past: PastCase[] = [];
    for (const code of new Set(directory.procedures.map((procedure) => procedure.code))) {
      past.push(...(await this.database.read(({ latenessModels }) => latenessModels.pastCases(code, since, now, CASES_OF_A_PROCEDURE))));
    }
    const unitIds = directory.units.map(({ id }) => id);
    const paces = await this.database.read(({ latenessModels }) => latenessModels.paces(unitIds, paceFrom, paceTo, LEAST_DONE));
    const model = {
      history: learnHistory(past, directory),
      paces: Object.fromEntries(paces.map(({ unitId, stage, done, meanMinutes }) => [paceKey(unitId, stage), { done, meanMinutes }])),
      paceFrom,
      paceTo,
    };
    await this.database.write(async ({ latenessModels }) => {
      await latenessModels.save(today, model, past.length, now);
      await latenessModels.drop(addDays(today, -MODELS_KEPT_DAYS), addDays(today, -FORECASTS_KEPT_DAYS));
    });
  }

  /** The cases of an authority in the order of their due instants, a batch at a time. */
  private async forecast(authorityId: string, { directory, today, now, share }: Morning, isStopped: () => boolean): Promise<void> {
    const before = earliestDue(directory.calendarOf(authorityId), now, -HORIZON_DAYS * DAY_MINUTES - 1);
    for (let window: OpenWindow | null = { authorityId, due: now, afterId: null, before }; window !== null && !isStopped(); ) {
      const from: OpenWindow = window;
      const keys: CaseKey[] = await this.database.read(({ oversight }) => oversight.keys([from], { unitIds: [authorityId] }, this.settings.batch));
      const found = await this.chances.of(keys.map(({ id }) => id).filter((id) => isDrawn(id, share)), directory, now);
      const forecasts = [...found.values()].filter(({ work }) => work.leftMinutes > 0).map((chance) => forecastOf(chance, today));
      if (forecasts.length > 0) await this.database.read(({ latenessModels }) => latenessModels.record(today, forecasts));
      const last = keys.at(-1);
      window = last && keys.length === this.settings.batch ? { authorityId, due: last.dueAt, afterId: last.id, before } : null;
    }
  }
}

/** Ids are random numbers: their first 32 bits draw the same share of cases every morning. */
function isDrawn(id: string, share: number): boolean {
  return Number.parseInt(id.slice(0, 8), 16) / 2 ** 32 < share;
}

/** Once a day; as long as history is short every minute, since each case then teaches much and learning costs little. */
function isToBeLearnt(known: ModelHead | undefined, today: PlainDate, now: Instant): boolean {
  return !known || known.day < today || (known.cases < SHORT_HISTORY && known.builtAt <= now - AGAIN_MS);
}

function forecastOf({ item, work, found }: CaseChance, model: PlainDate): NewForecast {
  const { step, pastCases, usualMinutes, usualSteps, queueMinutes } = found;
  return {
    caseId: item.id,
    chance: found.chance,
    leftMinutes: work.leftMinutes,
    facts: { model, stage: step?.stage ?? null, pastCases, usualMinutes, usualSteps, waiting: step?.queue?.waiting ?? null, queueMinutes },
  };
}
