import { IsNull, LessThanOrEqual, MoreThanOrEqual } from 'typeorm';
import type { CalendarLayer, PlainDate, Procedure, ProcessDefinition, Session, Unit, Weekday } from '#domain';
import { ProcedureEntity, ProcessDefinitionEntity, SurveyVersionEntity } from '../entities/catalogue.js';
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

  async units(on: PlainDate): Promise<UnitRecord[]> {
    const active = { activeFrom: LessThanOrEqual<string>(on) };
    const rows = await this.sql.manager.find(UnitEntity, {
      where: [{ ...active, activeTo: IsNull() }, { ...active, activeTo: MoreThanOrEqual<string>(on) }],
      order: { code: 'ASC' },
    });
    return rows.map(({ parent: _parent, calendar: _calendar, activeFrom: _from, activeTo: _to, ...unit }) => unit);
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

  async procedures(): Promise<Procedure[]> {
    const rows = await this.sql.manager.find(ProcedureEntity, { order: { code: 'ASC', version: 'ASC' } });
    return rows.map((row) => row.body);
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
