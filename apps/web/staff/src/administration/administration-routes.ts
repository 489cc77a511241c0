import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { MESSAGE_SHOWN, MESSAGE_TOPICS, type AuditFilter, type MessageFilter } from '../api/admin-queries.js';
import { staff } from '../frame-routes.js';
import { dayParam, oneOfParam, textParam } from '../search-params.js';
import { catalogueSearch, procedureSearch } from './procedures/procedure-search.js';
import { PROCESS_PARTS, type ProcessPart } from './processes/designer/parts.js';

const administration = createRoute({ getParentRoute: () => staff, path: '/quan-tri', component: lazyRouteComponent(() => import('./administration.page.js'), 'AdministrationPage') });

/** Where the parts of the administration stand that once were named in the address `?part=`. */
const FORMER_PARTS = {
  units: '/quan-tri/don-vi',
  staff: '/quan-tri/can-bo',
  calendars: '/quan-tri/lich',
  sets: '/quan-tri/bo-chi-tieu',
  moves: '/quan-tri/chuyen-quy-trinh',
  drafts: '/quan-tri/quy-trinh',
  messages: '/quan-tri/tin-loi',
  audit: '/quan-tri/nhat-ky',
} as const;

const administrationStart = createRoute({
  getParentRoute: () => administration,
  path: '/',
  validateSearch: (given): { part?: keyof typeof FORMER_PARTS | undefined } => ({ part: oneOfParam(given['part'], Object.keys(FORMER_PARTS) as (keyof typeof FORMER_PARTS)[]) }),
  beforeLoad: ({ search: { part = 'units' } }) => {
    throw redirect({ to: FORMER_PARTS[part], replace: true });
  },
});

const units = createRoute({ getParentRoute: () => administration, path: '/don-vi', validateSearch: (given): { unit?: string | undefined } => ({ unit: textParam(given['unit']) }), component: lazyRouteComponent(() => import('./units/units.page.js'), 'UnitsPage') });

const people = createRoute({ getParentRoute: () => administration, path: '/can-bo', validateSearch: (given): { who?: string | undefined } => ({ who: textParam(given['who']) }), component: lazyRouteComponent(() => import('./staff/staff.page.js'), 'StaffPage') });

const calendars = createRoute({ getParentRoute: () => administration, path: '/lich', component: lazyRouteComponent(() => import('./calendar/calendar-year.js'), 'CalendarPage') });

const indicatorSets = createRoute({ getParentRoute: () => administration, path: '/bo-chi-tieu', component: lazyRouteComponent(() => import('./indicator-sets.js'), 'IndicatorSetsPage') });

const processes = createRoute({
  getParentRoute: () => administration,
  path: '/quy-trinh',
  validateSearch: (given): { q?: string | undefined } => ({ q: textParam(given['q']) }),
  component: lazyRouteComponent(() => import('./processes/process-list.page.js'), 'ProcessListPage'),
});

const designer = createRoute({
  getParentRoute: () => administration,
  path: '/quy-trinh/$code/$version',
  validateSearch: (given): { part?: ProcessPart | undefined; with?: string | undefined } => ({ part: oneOfParam(given['part'], PROCESS_PARTS), with: textParam(given['with']) }),
  component: lazyRouteComponent(() => import('./processes/designer/designer.page.js'), 'DesignerPage'),
});

/** Where drafts of processes stood before. */
const formerDrafts = createRoute({ getParentRoute: () => administration, path: '/quy-trinh-cu', beforeLoad: () => { throw redirect({ to: '/quan-tri/quy-trinh', search: {}, replace: true }); } });

const processMoves = createRoute({ getParentRoute: () => administration, path: '/chuyen-quy-trinh', component: lazyRouteComponent(() => import('./processes/process-moves.js'), 'ProcessMovesPage') });

const messages = createRoute({
  getParentRoute: () => administration,
  path: '/tin-loi',
  validateSearch: (given): MessageFilter => ({
    status: oneOfParam(given['status'], MESSAGE_SHOWN),
    topic: oneOfParam(given['topic'], MESSAGE_TOPICS),
    from: dayParam(given['from']),
    to: dayParam(given['to']),
  }),
  component: lazyRouteComponent(() => import('./messages.page.js'), 'MessagesPage'),
});

const wordings = createRoute({ getParentRoute: () => administration, path: '/mau-tin', component: lazyRouteComponent(() => import('./wordings/wordings.page.js'), 'WordingsPage') });

const wording = createRoute({
  getParentRoute: () => administration,
  path: '/mau-tin/$template',
  validateSearch: (given): { shown?: 'html' | 'text' | undefined } => ({ shown: oneOfParam(given['shown'], ['html', 'text']) }),
  component: lazyRouteComponent(() => import('./wordings/wording.page.js'), 'WordingPage'),
});

const audit = createRoute({
  getParentRoute: () => administration,
  path: '/nhat-ky',
  validateSearch: (given): AuditFilter => ({
    staffId: textParam(given['staffId']),
    action: textParam(given['action']),
    caseCode: textParam(given['caseCode']),
    from: dayParam(given['from']),
    to: dayParam(given['to']),
  }),
  component: lazyRouteComponent(() => import('./audit.page.js'), 'AuditPage'),
});

const procedures = createRoute({ getParentRoute: () => administration, path: '/thu-tuc', validateSearch: catalogueSearch, component: lazyRouteComponent(() => import('./procedures/procedures.page.js'), 'ProceduresPage') });

const newProcedure = createRoute({
  getParentRoute: () => administration,
  path: '/thu-tuc/moi',
  validateSearch: (given): { from?: string | undefined } => ({ from: textParam(given['from']) }),
  component: lazyRouteComponent(() => import('./procedures/new-procedure.page.js'), 'NewProcedurePage'),
});

const fields = createRoute({ getParentRoute: () => administration, path: '/thu-tuc/linh-vuc', validateSearch: (given): { field?: string | undefined } => ({ field: textParam(given['field']) }), component: lazyRouteComponent(() => import('./fields/fields.page.js'), 'FieldsPage') });

const procedure = createRoute({ getParentRoute: () => administration, path: '/thu-tuc/$code', validateSearch: procedureSearch, component: lazyRouteComponent(() => import('./procedures/procedure.page.js'), 'ProcedurePage') });

const printForms = createRoute({ getParentRoute: () => administration, path: '/mau-in', component: lazyRouteComponent(() => import('./print-forms.page.js'), 'PrintFormsPage') });

/** The rooms of the administration with the frame that they share. */
export const administrationRooms = administration.addChildren([administrationStart, units, people, calendars, procedures, newProcedure, fields, procedure, printForms, indicatorSets, processes, designer, formerDrafts, processMoves, wordings, wording, messages, audit]);
