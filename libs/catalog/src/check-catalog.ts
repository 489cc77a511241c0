import {
  CalendarError,
  checkIndicatorSet,
  checkProcedure,
  checkProcess,
  checkSurvey,
  compileCalendar,
  defaultCalendar,
  duplicates,
  type CalendarLayer,
  type DefinitionFault,
  type IndicatorSet,
  type ProcessDefinition,
  type Procedure,
} from '#domain';
import { checkRoutes, unitTreeOf } from './check-routes.js';
import { checkStaff } from './check-staff.js';
import { checkUnits } from './check-units.js';
import { checkPublished, checksumsOf } from './checksums.js';
import { loadCalendarLayers, loadDemoStaff, loadDemoUnits, loadFields, loadIndicatorSets, loadProcedures, loadProcesses, loadPublished, loadSurveys } from './load.js';
import type { Published } from './load.js';
import type { FieldRecord, StaffRecord, SurveyRecord, UnitRecord } from './records.js';

/** Everything the catalogue holds. */
export interface Catalog {
  readonly procedures: readonly Procedure[];
  readonly processes: readonly ProcessDefinition[];
  readonly fields: readonly FieldRecord[];
  readonly units: readonly UnitRecord[];
  readonly staff: readonly StaffRecord[];
  readonly calendars: readonly CalendarLayer[];
  readonly surveys: readonly SurveyRecord[];
  readonly indicatorSets: readonly IndicatorSet[];
  readonly published: Published;
}

/** The catalogue as it stands in the files. */
export function loadCatalog(): Catalog {
  return {
    procedures: loadProcedures(),
    processes: loadProcesses(),
    fields: loadFields(),
    units: loadDemoUnits(),
    staff: loadDemoStaff(),
    calendars: loadCalendarLayers(),
    surveys: loadSurveys(),
    indicatorSets: loadIndicatorSets(),
    published: loadPublished(),
  };
}

/**
 * Everything that keeps the catalogue from being published; empty when it may be. Each part by
 * itself, and all together: one process a procedure in versions that follow one another, every stage of
 * people with a unit and a holder of its post wherever a case may go, and no published version changed.
 */
export function checkCatalog(catalog: Catalog = loadCatalog()): DefinitionFault[] {
  const { procedures, processes, fields, units, staff, calendars, surveys, indicatorSets, published } = catalog;
  const tree = unitTreeOf(units);
  return [
    ...procedures.flatMap((procedure) => within(`procedures.${procedure.code}`, checkProcedure(procedure))),
    ...processes.flatMap((process) => {
      const procedure = procedures.find((candidate) => candidate.code === process.procedureCode);
      const faults = procedure ? checkProcess(process, procedure, { tree, field: procedure.field }) : checkProcess(process);
      return within(`processes.${process.code}@${process.version}`, faults);
    }),
    ...checkPairs(procedures, processes),
    ...checkVersions(processes),
    ...calendars.flatMap(checkCalendar),
    ...checkUnits(units, calendars.map((calendar) => calendar.code)),
    ...checkFields(fields, procedures, units),
    ...checkStaff(staff, units),
    ...checkRoutes(procedures, processes, units, staff),
    ...surveys.flatMap(checkSurvey),
    ...indicatorSets.flatMap((set) => within(`indicators.${set.code}@${set.version}`, checkIndicatorSet(set))),
    ...checkPublished(published, checksumsOf(procedures, processes)),
  ];
}

function checkPairs(procedures: readonly Procedure[], processes: readonly ProcessDefinition[]): DefinitionFault[] {
  const codes = procedures.map((procedure) => procedure.code);
  const served = [...new Map(processes.map((process) => [process.code, process.procedureCode])).values()];
  return [
    ...duplicates(codes).map((code) => fault('procedure-duplicate', `procedures.${code}`, `Mã thủ tục ${code} bị trùng.`)),
    ...duplicates(served).map((code) => fault('process-duplicate', `processes.${code}`, `Thủ tục ${code} có hai quy trình.`)),
    ...codes.filter((code) => !served.includes(code)).map((code) => fault('process-missing', `procedures.${code}`, `Thủ tục ${code} chưa có quy trình nội bộ.`)),
    ...served.filter((code) => !codes.includes(code)).map((code) => fault('procedure-missing', `processes.${code}`, `Quy trình cho thủ tục ${code} không có trong danh mục.`)),
  ];
}

/** What a unit answers for is a field, and each has one name. */
function checkFields(fields: readonly FieldRecord[], procedures: readonly Procedure[], units: readonly UnitRecord[]): DefinitionFault[] {
  const known = [...fields.map(({ code }) => code), ...new Set(procedures.map(({ field }) => field))];
  const named = new Set(units.flatMap((unit) => unit.fields));
  return [
    ...duplicates(known).map((code) => fault('field-duplicate', `fields.${code}`, `Lĩnh vực ${code} đã do thủ tục mang theo.`)),
    ...[...named].filter((code) => !known.includes(code)).map((code) => fault('field-unknown', `fields.${code}`, `Không có lĩnh vực “${code}”.`)),
  ];
}

/** A case opens with the newest version that holds on its day, so versions begin to hold in their order, one after the other. */
function checkVersions(processes: readonly ProcessDefinition[]): DefinitionFault[] {
  return processes.flatMap((process, index) => {
    const { code, version, validFrom } = process;
    const others = processes.filter((other, at) => at !== index && other.code === code);
    if (others.some((other) => other.version === version)) {
      return [fault('process-duplicate', `processes.${code}@${version}`, `Quy trình ${code} có hai nội dung mang phiên bản ${version}.`)];
    }
    const late = others.find((other) => other.version < version && other.validFrom >= validFrom);
    if (!late) return [];
    return [fault('version-order', `processes.${code}@${version}.validFrom`, `Phiên bản ${version} của ${code} phải có hiệu lực sau phiên bản ${late.version}.`)];
  });
}

function checkCalendar(layer: CalendarLayer): DefinitionFault[] {
  try {
    compileCalendar([defaultCalendar, layer]);
    return [];
  } catch (error) {
    if (!(error instanceof CalendarError)) throw error;
    return [fault('calendar-unfit', `calendars.${layer.code}`, error.message)];
  }
}

function within(place: string, faults: readonly DefinitionFault[]): DefinitionFault[] {
  return faults.map((found) => ({ ...found, place: `${place}.${found.place}` }));
}

function fault(code: string, place: string, message: string): DefinitionFault {
  return { code, place, message };
}
