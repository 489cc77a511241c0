import { defaultCalendar, plainDate } from '#domain';
import type { Database } from '#persistence';
import { loadCalendarLayers, loadDemoStaff, loadDemoUnits, loadFields, loadIndicatorSets, loadProcedures, loadProcesses, loadSurveys } from './load.js';

/** The demonstration's units hold from before its first case. */
const UNITS_FROM = plainDate('2020-01-01');

/** Puts the catalogue into force: default calendar, fields, procedures, processes, surveys, indicator sets. Answers how many versions were new. */
export function publishCatalog(database: Database): Promise<number> {
  return database.write(async ({ publication, indicatorSets }) => {
    let added = 0;
    await publication.calendar(defaultCalendar, defaultCalendar.source);
    for (const field of loadFields()) await publication.field(field);
    for (const procedure of loadProcedures()) added += Number(await publication.procedure(procedure));
    for (const process of loadProcesses()) added += Number(await publication.process(process));
    for (const survey of loadSurveys()) added += Number(await publication.survey(survey));
    for (const set of loadIndicatorSets()) added += Number(await indicatorSets.publish(set));
    return added;
  });
}

/** Sets up the demonstration province with its staff; all of them sign in with the password behind `passwordHash`. Never in production. */
export function seedDemoAuthority(database: Database, passwordHash: string): Promise<void> {
  return database.write(async ({ publication }) => {
    for (const layer of loadCalendarLayers()) await publication.calendar(layer, layer.source);
    for (const unit of loadDemoUnits()) await publication.unit({ ...unit, calendarCode: unit.calendarCode ?? null }, UNITS_FROM);
    for (const { name, posts, ...person } of loadDemoStaff()) {
      await publication.staff({ ...person, fullName: name, passwordHash, posts: posts.map((post) => ({ ...post, to: null })) });
    }
  });
}
