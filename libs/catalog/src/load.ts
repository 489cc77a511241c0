import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DayRule, IndicatorSet, ProcessDefinition, Procedure } from '#domain';
import type { CalendarRecord, FieldRecord, StaffRecord, SurveyRecord, UnitRecord } from './records.js';
import { readWeekly } from './weekly-hours.js';

/** The folder of the data: beside `src`, both in the sources and in `dist`. */
const ROOT = join(import.meta.dirname, '..');

/** Every procedure of the catalogue, by code. */
export function loadProcedures(): Procedure[] {
  return readFolder<Procedure>('procedures').sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** Every version of every internal process of the catalogue, by the code of its procedure, older versions first. */
export function loadProcesses(): ProcessDefinition[] {
  return readFolder<ProcessDefinition>('processes').sort((a, b) =>
    a.procedureCode === b.procedureCode ? a.version - b.version : a.procedureCode < b.procedureCode ? -1 : 1,
  );
}

/** Fields that departments answer for and processes name, though no procedure of the catalogue is of them. */
export function loadFields(): FieldRecord[] {
  return readJson<{ fields: FieldRecord[] }>('fields.json').fields;
}

/** Units of the demonstration province, parents before children. */
export function loadDemoUnits(): UnitRecord[] {
  return readJson<{ units: UnitRecord[] }>('units/demo-province.json').units;
}

/** Staff of the demonstration province, at least one in every post. */
export function loadDemoStaff(): StaffRecord[] {
  return readJson<{ staff: StaffRecord[] }>('staff/demo-staff.json').staff;
}

/** Calendar layers of single units. The default calendar and the holidays are the domain's. */
export function loadCalendarLayers(): CalendarRecord[] {
  return readFolder<CalendarFile>('calendars').map(({ code, name, source, weekly, days }) => ({ code, name, source, weekly: readWeekly(weekly), days }));
}

/** Versions of the survey, the newest last. */
export function loadSurveys(): SurveyRecord[] {
  return readFolder<SurveyRecord>('surveys').sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
}

/** Indicator sets (bộ chỉ tiêu, bộ chỉ số) with which an installation begins, by code and version. */
export function loadIndicatorSets(): IndicatorSet[] {
  return readFolder<IndicatorSet>('indicators').sort((a, b) => (a.code === b.code ? a.version - b.version : a.code < b.code ? -1 : 1));
}

/** Checksums by `code@version` of what has been published; see `checksums.ts`. */
export function loadPublished(): Published {
  return readJson<Published>('published.json');
}

/** Checksums of published definitions, by `code@version`. */
export interface Published {
  readonly procedures: Readonly<Record<string, string>>;
  readonly processes: Readonly<Record<string, string>>;
}

interface CalendarFile {
  readonly code: string;
  readonly name: string;
  readonly source: string;
  readonly weekly: Readonly<Record<string, readonly string[]>>;
  readonly days: readonly DayRule[];
}

function readFolder<Data>(folder: string): Data[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .sort()
    .map((path) => readJson<Data>(join(folder, path)));
}

function readJson<Data>(path: string): Data {
  return JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as Data;
}
