import type { Sql } from '../sql.js';
import { AuditStore } from './audit.store.js';
import { CaseSearchStore } from './case-search.store.js';
import { CaseViewStore } from './case-view.store.js';
import { CaseStore } from './case.store.js';
import { DevelopmentMailStore } from './development-mail.store.js';
import { DirectoryStore } from './directory.store.js';
import { IdempotencyStore } from './idempotency.store.js';
import { InboxStore } from './inbox.store.js';
import { OutboxStore } from './outbox.store.js';
import { OversightStore } from './oversight.store.js';
import { PublicationStore } from './publication.store.js';
import { ScorecardStore } from './scorecard.store.js';
import { SessionStore } from './session.store.js';
import { StaffStore } from './staff.store.js';
import { SurveyStore } from './survey.store.js';

/** Every store over one handle. A new store gets its line here. */
export class Stores {
  readonly audit: AuditStore;
  readonly caseSearch: CaseSearchStore;
  readonly caseViews: CaseViewStore;
  readonly cases: CaseStore;
  readonly developmentMail: DevelopmentMailStore;
  readonly directory: DirectoryStore;
  readonly idempotency: IdempotencyStore;
  readonly inbox: InboxStore;
  readonly outbox: OutboxStore;
  readonly oversight: OversightStore;
  readonly publication: PublicationStore;
  readonly scorecard: ScorecardStore;
  readonly sessions: SessionStore;
  readonly staff: StaffStore;
  readonly surveys: SurveyStore;

  constructor(sql: Sql) {
    this.audit = new AuditStore(sql);
    this.caseSearch = new CaseSearchStore(sql);
    this.caseViews = new CaseViewStore(sql);
    this.cases = new CaseStore(sql);
    this.developmentMail = new DevelopmentMailStore(sql);
    this.directory = new DirectoryStore(sql);
    this.idempotency = new IdempotencyStore(sql);
    this.inbox = new InboxStore(sql);
    this.outbox = new OutboxStore(sql);
    this.oversight = new OversightStore(sql);
    this.publication = new PublicationStore(sql);
    this.scorecard = new ScorecardStore(sql);
    this.sessions = new SessionStore(sql);
    this.staff = new StaffStore(sql);
    this.surveys = new SurveyStore(sql);
  }
}
