import { LessThanOrEqual } from 'typeorm';
import type { CalendarLayer, PlainDate, Procedure, ProcessDefinition, Session, Unit, Weekday } from '#domain';
import { ProcedureEntity, ProcedureFieldEntity, ProcessDefinitionEntity, SurveyVersionEntity } from '../entities/catalogue.js';
import { CalendarDayEntity, CalendarLayerEntity, UnitEntity } from '../entities/units.js';
import type { Sql } from '../sql.js';

/** A unit with what people read of it. */
export interface UnitRecord extends Unit {
  readonly shortName: string;
  readonly rootId: string;
  readonly address: string;
  readonly phone: string;
  readonly calendarCode: string | null;
}

/** Units that are active, and those that have ended: their cases are still counted. */
export interface KnownUnits {
  readonly active: readonly UnitRecord[];
  readonly closed: readonly UnitRecord[];
}

/** Every published version of every procedure, and the names of their fields by code. */
export interface KnownProcedures {
  readonly versions: readonly Procedure[];
  readonly fieldNames: ReadonlyMap<string, string>;
}

/** A published process with the hash that cases are pinned to. */
export interface PublishedProcess {
  readonly hash: string;
  readonly active: boolean;
  readonly validFrom: PlainDate;
  /** The last day on which cases open with it. */
  readonly validTo: PlainDate | null;
  readonly definition: ProcessDefinition;
}

export interface PublishedSurvey {
  readonly code: string;
  readonly version: number;
  readonly validFrom: PlainDate;
  readonly body: Record<string, unknown>;
}

/** What changes seldom and every command needs: units, calendars, procedures, processes. Read whole and kept in memory. */
export class DirectoryStore {
  constructor(private readonly sql: Sql) {}

  /** Units as they are on a day; none that begin later. */
  async units(on: PlainDate): Promise<KnownUnits> {
    const rows = await this.sql.manager.find(UnitEntity, { where: { activeFrom: LessThanOrEqual<string>(on) }, order: { code: 'ASC' } });
    const recordOf = ({ parent: _parent, calendar: _calendar, activeFrom: _from, activeTo: _to, ...unit }: UnitEntity): UnitRecord => unit;
    const isClosed = ({ activeTo }: UnitEntity): boolean => activeTo !== null && activeTo < on;
    return { active: rows.filter((row) => !isClosed(row)).map(recordOf), closed: rows.filter(isClosed).map(recordOf) };
  }

  async calendarLayers(): Promise<CalendarLayer[]> {
    const [layers, days] = await Promise.all([
      this.sql.manager.find(CalendarLayerEntity),
      this.sql.manager.find(CalendarDayEntity, { order: { date: 'ASC' } }),
    ]);
    return layers.map(({ code, name, weekly }) => ({
      code,
      name,
      weekly: weekly as Partial<Record<Weekday, readonly Session[]>>,
      days: days
        .filter((day) => day.calendarCode === code)
        .map(({ date, kind, sessions, like, reason, decision }) => ({
          date: date as PlainDate,
          kind,
          reason,
          decision,
          ...(sessions === null ? {} : { sessions }),
          ...(like === null ? {} : { like: like as Weekday }),
        })),
    }));
  }

  async procedures(): Promise<KnownProcedures> {
    const [rows, fields] = await Promise.all([this.sql.manager.find(ProcedureEntity, { order: { code: 'ASC', version: 'ASC' } }), this.sql.manager.find(ProcedureFieldEntity)]);
    return { versions: rows.map((row) => row.body), fieldNames: new Map(fields.map(({ code, name }) => [code, name])) };
  }

  async processes(): Promise<PublishedProcess[]> {
    const rows = await this.sql.manager.find(ProcessDefinitionEntity, { order: { code: 'ASC', version: 'ASC' } });
    return rows.map(({ hash, status, validFrom, validTo, body }) => ({
      hash,
      active: status === 'active',
      validFrom: validFrom as PlainDate,
      validTo: validTo as PlainDate | null,
      definition: body,
    }));
  }

  async surveys(): Promise<PublishedSurvey[]> {
    const rows = await this.sql.manager.find(SurveyVersionEntity, { order: { code: 'ASC', version: 'ASC' } });
    return rows.map(({ code, version, validFrom, body }) => ({ code, version, validFrom: validFrom as PlainDate, body }));
  }
}
