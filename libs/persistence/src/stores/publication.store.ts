import { createHash } from 'node:crypto';
import { canonicalJson, type CalendarLayer, type DayRule, type PlainDate, type PostRole, type ProcessDefinition, type Procedure, type Unit } from '#domain';
import { ProcedureEntity, type ProcedureFieldEntity, ProcessDefinitionEntity, SurveyVersionEntity } from '../entities/catalogue.js';
import { CalendarDayEntity, CalendarLayerEntity, PostEntity, StaffEntity, UnitEntity } from '../entities/units.js';
import { isUniqueViolation } from '../errors.js';
import { statement, type Sql } from '../sql.js';

/** A version is published with other content: it is never edited, a new version follows it. */
export class AlreadyPublished extends Error {}

/** A unit as it is set up, named by codes. */
export interface NewUnit extends Omit<Unit, 'id' | 'parentId'> {
  readonly shortName: string;
  readonly parentCode: string | null;
  readonly address: string;
  readonly phone: string;
  readonly calendarCode: string | null;
}

/** A member of staff as they are set up. */
export interface NewStaff {
  readonly username: string;
  readonly fullName: string;
  readonly title: string;
  readonly email: string;
  readonly passwordHash: string;
  readonly posts: readonly { readonly unitCode: string; readonly role: PostRole; readonly from: PlainDate; readonly to: PlainDate | null }[];
}

/** A survey as it is published: any body with its code, version and first day. */
export interface NewSurvey {
  readonly code: string;
  readonly version: number;
  readonly validFrom: PlainDate;
}

const FIELD = statement(
  'publish-field',
  'INSERT INTO procedure_field AS f (code, name) VALUES ($1, $2) ON CONFLICT (code) DO UPDATE SET name = excluded.name WHERE f.name = f.code AND f.name <> excluded.name',
);

const FIELDS_BY_CODE = statement('publish-fields-by-code', 'INSERT INTO procedure_field (code, name) SELECT DISTINCT named, named FROM unnest($1::text[]) AS named ORDER BY 1 ON CONFLICT DO NOTHING');

/** SHA-256 of the canonical JSON, in hex: the hash that a case is pinned to. */
export function hashOf(body: unknown): string {
  return createHash('sha256').update(canonicalJson(body)).digest('hex');
}

/** Puts definitions, calendars, units and staff into force. Publishing the same twice changes nothing. */
export class PublicationStore {
  constructor(private readonly sql: Sql) {}

  /** Adds a field of procedures; one that is there keeps its name, unless it never had another than its code. */
  async field({ code, name }: ProcedureFieldEntity): Promise<void> {
    await this.sql.query(FIELD, [code, name]);
  }

  /** Answers whether it was new; brings its field along. Rejects with `AlreadyPublished` when the version exists with other content. */
  async procedure(body: Procedure): Promise<boolean> {
    const { code, version, name, field, validFrom, validTo } = body;
    const known = await this.sql.manager.findOneBy(ProcedureEntity, { code, version });
    if (known) return unchanged(known.hash, body, `${code}@${version}`);
    await this.field({ code: field, name: body.fieldName });
    await this.sql.manager.insert(ProcedureEntity, { code, version, hash: hashOf(body), name, field, body: body as never, validFrom, validTo }).catch((error: unknown) => {
      // Somebody published it since it was looked for.
      throw isUniqueViolation(error, 'PK_a359de3cc64309412e07a258ec6') ? new AlreadyPublished(`${code}@${version}`) : error;
    });
    return true;
  }

  async process(body: ProcessDefinition): Promise<boolean> {
    const { code, version, procedureCode, validFrom } = body;
    const known = await this.sql.manager.findOneBy(ProcessDefinitionEntity, { code, version });
    if (known) return unchanged(known.hash, body, `${code}@${version}`);
    await this.sql.manager.insert(ProcessDefinitionEntity, { hash: hashOf(body), code, version, procedureCode, body: body as never, validFrom });
    return true;
  }

  /** Changes until when cases open with a process, or whether they still do; its body never changes. `false` when there is none. */
  async changeProcess(hash: string, changes: Partial<Pick<ProcessDefinitionEntity, 'status' | 'validTo'>>): Promise<boolean> {
    const { affected } = await this.sql.manager.update(ProcessDefinitionEntity, { hash }, changes);
    return affected === 1;
  }

  async survey(body: NewSurvey): Promise<boolean> {
    const { code, version, validFrom } = body;
    const known = await this.sql.manager.findOneBy(SurveyVersionEntity, { code, version });
    if (known) return unchanged(known.hash, body, `${code}@${version}`);
    await this.sql.manager.insert(SurveyVersionEntity, { code, version, hash: hashOf(body), body: body as never, validFrom });
    return true;
  }

  /** Adds a layer of calendar; one that exists keeps its days. */
  async calendar(layer: CalendarLayer, source: string): Promise<void> {
    const known = await this.sql.manager.findOneBy(CalendarLayerEntity, { code: layer.code });
    if (known) return;
    await this.sql.manager.insert(CalendarLayerEntity, { code: layer.code, name: layer.name, weekly: (layer.weekly ?? {}) as never, source });
    for (const day of layer.days ?? []) await this.calendarDay(layer.code, day);
  }

  /** Sets what a day is in a layer. */
  async calendarDay(calendarCode: string, { date, kind, sessions, like, reason, decision }: DayRule): Promise<void> {
    await this.sql.manager.upsert(
      CalendarDayEntity,
      { calendarCode, date, kind, sessions: (sessions ?? null) as never, like: like ?? null, reason, decision },
      ['calendarCode', 'date'],
    );
  }

  /** Adds a unit under its parent; answers its id, also when it was there. What it answers for is a field from then on, called by its code until it is named. */
  async unit(unit: NewUnit, from: PlainDate): Promise<string> {
    const known = await this.sql.manager.findOneBy(UnitEntity, { code: unit.code });
    if (known) return known.id;
    const { parentCode, fields, ...columns } = unit;
    const parent = parentCode === null ? null : await this.sql.manager.findOneByOrFail(UnitEntity, { code: parentCode });
    const id = crypto.randomUUID();
    await this.sql.query(FIELDS_BY_CODE, [fields]);
    await this.sql.manager.insert(UnitEntity, { ...columns, id, fields: [...fields], parentId: parent?.id ?? null, rootId: parent?.rootId ?? id, activeFrom: from, activeTo: null });
    return id;
  }

  /** Changes what may change of a unit; its code never does. */
  async changeUnit(id: string, changes: Partial<Pick<UnitEntity, 'name' | 'shortName' | 'fields' | 'address' | 'phone' | 'activeTo'>>): Promise<void> {
    if (changes.fields) await this.sql.query(FIELDS_BY_CODE, [changes.fields]);
    await this.sql.manager.update(UnitEntity, { id }, changes);
  }

  /** Adds a member of staff with their posts; somebody who is there stays as they are. */
  async staff({ posts, ...person }: NewStaff): Promise<void> {
    if (await this.sql.manager.existsBy(StaffEntity, { username: person.username })) return;
    const id = crypto.randomUUID();
    await this.sql.manager.insert(StaffEntity, { ...person, id, phone: null });
    for (const { unitCode, role, from, to } of posts) {
      const unit = await this.sql.manager.findOneByOrFail(UnitEntity, { code: unitCode });
      await this.sql.manager.insert(PostEntity, { staffId: id, unitId: unit.id, role, validFrom: from, validTo: to });
    }
  }
}

function unchanged(hash: string, body: unknown, name: string): false {
  if (hash !== hashOf(body)) throw new AlreadyPublished(name);
  return false;
}
