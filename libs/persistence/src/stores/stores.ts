import type { Sql } from '../sql.js';
import { AbsenceStore } from './absence.store.js';
import { AuditStore } from './audit.store.js';
import { BulkStore } from './bulk.store.js';
import { CalendarProposalStore } from './calendar-proposal.store.js';
import { CaseSearchStore } from './case-search.store.js';
import { CaseSweepStore } from './case-sweep.store.js';
import { CaseViewStore } from './case-view.store.js';
import { CaseStore } from './case.store.js';
import { DevelopmentMailStore } from './development-mail.store.js';
import { DirectoryStore } from './directory.store.js';
import { IdempotencyStore } from './idempotency.store.js';
import { InboxStore } from './inbox.store.js';
import { OutboxStore } from './outbox.store.js';
import { OversightStore } from './oversight.store.js';
import { ProcessDraftStore } from './process-draft.store.js';
import { ProcessMoveStore } from './process-move.store.js';
import { PublicationStore } from './publication.store.js';
import { ScorecardStore } from './scorecard.store.js';
import { ServiceCallStore } from './service-call.store.js';
import { SessionStore } from './session.store.js';
import { StaffStore } from './staff.store.js';
import { SurveyStore } from './survey.store.js';
import { WatchStore } from './watch.store.js';

/** Every store over one handle. A new store gets its line here. */
export class Stores {
  readonly absences: AbsenceStore;
  readonly audit: AuditStore;
  readonly bulk: BulkStore;
  readonly calendarProposals: CalendarProposalStore;
  readonly caseSearch: CaseSearchStore;
  readonly caseSweeps: CaseSweepStore;
  readonly caseViews: CaseViewStore;
  readonly cases: CaseStore;
  readonly developmentMail: DevelopmentMailStore;
  readonly directory: DirectoryStore;
  readonly idempotency: IdempotencyStore;
  readonly inbox: InboxStore;
  readonly outbox: OutboxStore;
  readonly oversight: OversightStore;
  readonly processDrafts: ProcessDraftStore;
  readonly processMoves: ProcessMoveStore;
  readonly publication: PublicationStore;
  readonly scorecard: ScorecardStore;
  readonly serviceCalls: ServiceCallStore;
  readonly sessions: SessionStore;
  readonly staff: StaffStore;
  readonly surveys: SurveyStore;
  readonly watch: WatchStore;

  constructor(sql: Sql) {
    this.absences = new AbsenceStore(sql);
    this.audit = new AuditStore(sql);
    this.bulk = new BulkStore(sql);
    this.calendarProposals = new CalendarProposalStore(sql);
    this.caseSearch = new CaseSearchStore(sql);
    this.caseSweeps = new CaseSweepStore(sql);
    this.caseViews = new CaseViewStore(sql);
    this.cases = new CaseStore(sql);
    this.developmentMail = new DevelopmentMailStore(sql);
    this.directory = new DirectoryStore(sql);
    this.idempotency = new IdempotencyStore(sql);
    this.inbox = new InboxStore(sql);
    this.outbox = new OutboxStore(sql);
    this.oversight = new OversightStore(sql);
    this.processDrafts = new ProcessDraftStore(sql);
    this.processMoves = new ProcessMoveStore(sql);
    this.publication = new PublicationStore(sql);
    this.scorecard = new ScorecardStore(sql);
    this.serviceCalls = new ServiceCallStore(sql);
    this.sessions = new SessionStore(sql);
    this.staff = new StaffStore(sql);
    this.surveys = new SurveyStore(sql);
    this.watch = new WatchStore(sql);
  }
}
