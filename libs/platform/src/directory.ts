import { Injectable } from '@nestjs/common';
import {
  UnitTree,
  compileCalendar,
  dateOf,
  defaultCalendar,
  quickSurvey,
  surveyKind,
  type CalendarLayer,
  type PlainDate,
  type Procedure,
  type ProcessDefinition,
  type QuickSurvey,
  type WorkingCalendar,
} from '#domain';
import { Database, type KnownProcedures, type KnownUnits, type PublishedProcess, type PublishedSurvey, type UnitRecord } from '#persistence';
import { Clock } from './clock.js';

/** How old the picture may be before it is read again. */
const FRESH_MS = 5_000;

/** Units, calendars, procedures and processes as they are now: one consistent picture in memory. */
export class DirectorySnapshot {
  /** Units that are active. */
  readonly tree: UnitTree;
  /** Those and the ones that have ended: figures and lists of the past count and name them. */
  readonly ever: UnitTree;
  readonly units: readonly UnitRecord[];
  readonly procedures: readonly Procedure[];
  /** Fields of procedures by their codes. */
  readonly fieldNames: ReadonlyMap<string, string>;
  private readonly records: ReadonlyMap<string, UnitRecord>;
  private readonly calendars = new Map<string, WorkingCalendar>();

  constructor(
    private readonly known: KnownUnits,
    private readonly layers: readonly CalendarLayer[],
    private readonly published: KnownProcedures,
    readonly processes: readonly PublishedProcess[],
    readonly surveys: readonly PublishedSurvey[],
  ) {
    const every = [...known.active, ...known.closed];
    this.units = known.active;
    this.procedures = published.versions;
    this.fieldNames = published.fieldNames;
    this.tree = new UnitTree(known.active);
    this.ever = new UnitTree(every);
    this.records = new Map(every.map((unit) => [unit.id, unit]));
  }

  /** A unit that is active. */
  unit(id: string): UnitRecord | undefined {
    return this.tree.find(id) && this.records.get(id);
  }

  /** A unit, also one that has ended. */
  unitEver(id: string): UnitRecord | undefined {
    return this.records.get(id);
  }

  /** Ids of an active unit and of everything that is or was below it; none for a unit that has ended. */
  everBelow(unitId: string): string[] {
    return this.tree.find(unitId) ? this.ever.subtree(unitId).map(({ id }) => id) : [];
  }

  unitByCode(code: string): UnitRecord | undefined {
    const unit = this.tree.findByCode(code);
    return unit && this.records.get(unit.id);
  }

  /** A unit's working calendar: its own layer over those of its parents, over the default. */
  readonly calendarOf = (unitId: string): WorkingCalendar => {
    const codes = this.ever
      .lineage(unitId)
      .map((unit) => this.records.get(unit.id)?.calendarCode)
      .filter((code) => code !== null && code !== undefined)
      .reverse();
    const key = codes.join('/');
    const known = this.calendars.get(key);
    if (known) return known;
    const own = codes.flatMap((code) => this.layers.filter((layer) => layer.code === code));
    const compiled = compileCalendar([this.defaultLayer(), ...own.filter((layer) => layer.code !== defaultCalendar.code)]);
    this.calendars.set(key, compiled);
    return compiled;
  };

  /** The calendar that holds where no unit is named. */
  get defaultCalendar(): WorkingCalendar {
    return this.calendarOf('');
  }

  /** The version of a procedure that holds on a day. */
  procedureOn(code: string, day: PlainDate): Procedure | undefined {
    return this.procedures.findLast((item) => item.code === code && item.validFrom <= day && (item.validTo === null || day <= item.validTo));
  }

  procedure(code: string, version: number): Procedure | undefined {
    return this.procedures.find((item) => item.code === code && item.version === version);
  }

  /** The name of a field of procedures as it is now, whatever it was when a version of a procedure was published. */
  fieldName(field: string): string {
    return this.fieldNames.get(field) ?? field;
  }

  /** The process with which a case of a procedure opens on a day: the newest that holds on it. */
  processOn(procedureCode: string, day: PlainDate): PublishedProcess | undefined {
    const holds = ({ active, validFrom, validTo }: PublishedProcess) => active && validFrom <= day && (validTo === null || day <= validTo);
    return this.processes.findLast((item) => item.definition.procedureCode === procedureCode && holds(item));
  }

  /** The process that a case is pinned to. */
  process(hash: string): ProcessDefinition | undefined {
    return this.processes.find((item) => item.hash === hash)?.definition;
  }

  /** A published version of a process, also one with which no case opens any more. */
  publishedProcess(code: string, version: number): PublishedProcess | undefined {
    return this.processes.find(({ definition }) => definition.code === code && definition.version === version);
  }

  /** The same picture with other layers of calendar: what dates would be by them. */
  withLayers(layers: readonly CalendarLayer[]): DirectorySnapshot {
    return new DirectorySnapshot(this.known, layers, this.published, this.processes, this.surveys);
  }

  /** Layers of calendar as they are laid down, each with its own days only. */
  get calendarLayers(): readonly CalendarLayer[] {
    return this.layers;
  }

  /** Units whose dates a layer of calendar decides: those that name it and everything below them; the default one decides for all. */
  unitsUnder(calendarCode: string): UnitRecord[] {
    if (calendarCode === defaultCalendar.code) return [...this.units];
    return this.units.filter(({ id }) => this.tree.lineage(id).some((unit) => this.records.get(unit.id)?.calendarCode === calendarCode));
  }

  /** The version of the quick rating that is asked on a day: of those that hold, the one that began last. */
  quickSurveyOn(day: PlainDate): QuickSurvey | undefined {
    const quick = this.surveys.filter(({ body }) => surveyKind(body) === 'quick').map(({ body }) => quickSurvey(body as unknown as QuickSurvey));
    const holding = quick.filter(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo));
    return holding.reduce<QuickSurvey | undefined>((latest, survey) => (latest && latest.validFrom > survey.validFrom ? latest : survey), undefined);
  }

  private defaultLayer(): CalendarLayer {
    return this.layers.find((layer) => layer.code === defaultCalendar.code) ?? defaultCalendar;
  }
}

/** What names the version of a survey that was asked: an invitation, a round. */
interface AskedSurvey {
  readonly surveyCode: string;
  readonly surveyVersion: number;
}

/** Keeps the picture and renews it: at once after a change made here, within seconds after one made elsewhere. */
@Injectable()
export class Directory {
  private snapshot: DirectorySnapshot | null = null;
  private readAt = 0;
  private reading: Promise<DirectorySnapshot> | null = null;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The picture now. Waits only for the first one; a stale one is renewed behind the answer. */
  async current(): Promise<DirectorySnapshot> {
    if (this.snapshot === null) return this.refresh();
    if (performance.now() - this.readAt > FRESH_MS) void this.refresh().catch(() => undefined);
    return this.snapshot;
  }

  /** The picture now, read again at once where it does not know a process yet: published elsewhere a moment ago, and a case opened with it. */
  async holding(processHash: string): Promise<DirectorySnapshot> {
    const known = await this.current();
    return known.process(processHash) ? known : this.refresh();
  }

  /** The same for surveys: an invitation names the version it was written for, which may have been published elsewhere a moment ago. */
  async holdingSurveys(asked: readonly AskedSurvey[]): Promise<DirectorySnapshot> {
    const known = await this.current();
    const isKnown = ({ surveyCode, surveyVersion }: AskedSurvey): boolean => known.surveys.some(({ code, version }) => code === surveyCode && version === surveyVersion);
    return asked.every(isKnown) ? known : this.refresh();
  }

  /** Reads again; call it after changing what it shows. */
  refresh(): Promise<DirectorySnapshot> {
    this.reading ??= this.read().finally(() => {
      this.reading = null;
    });
    return this.reading;
  }

  private async read(): Promise<DirectorySnapshot> {
    const today = dateOf(this.clock.now());
    const snapshot = await this.database.read(async ({ directory }) => {
      const [units, layers, procedures, processes, surveys] = await Promise.all([
        directory.units(today),
        directory.calendarLayers(),
        directory.procedures(),
        directory.processes(),
        directory.surveys(),
      ]);
      return new DirectorySnapshot(units, layers, procedures, processes, surveys);
    });
    this.snapshot = snapshot;
    this.readAt = performance.now();
    return snapshot;
  }
}
