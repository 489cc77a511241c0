import { MainLine1764000000000 } from './0001-main-line.js';
import { ReceptionNote1764000001000 } from './0002-reception-note.js';
import { InboxIndexes1764000002000 } from './0003-inbox-indexes.js';
import { ReadingIndexes1764000003000 } from './0004-reading-indexes.js';
import { WorkflowEngine1764000004000 } from './0005-workflow-engine.js';
import { Letters1764000005000 } from './0006-letters.js';
import { RollUps1764000006000 } from './0007-roll-ups.js';
import { SurveyChannels1764000007000 } from './0008-survey-channels.js';
import { SurveyRounds1764000008000 } from './0009-survey-rounds.js';
import { FollowUps1764000009000 } from './0010-follow-ups.js';
import { Indicators1764000010000 } from './0011-indicators.js';
import { Lateness1764000011000 } from './0012-lateness.js';
import { ReportSchedules1764000012000 } from './0013-report-schedules.js';
import { Files1764000013000 } from './0014-files.js';
import { ApplicationDrafts1764000014000 } from './0015-application-drafts.js';
import { Queue1764000015000 } from './0016-queue.js';
import { OfficerDesk1764000016000 } from './0017-officer-desk.js';
import { House1764000017000 } from './0018-house.js';
import { ProcedureForms1764000018000 } from './0019-procedure-forms.js';
import { ProcedureFields1764000019000 } from './0020-procedure-fields.js';
import { SentOnce1764000020000 } from './0021-sent-once.js';
import { ArrivedPapers1764000021000 } from './0022-arrived-papers.js';

/** Every migration in the order in which they run. A new one gets the next number in its file name. */
export const migrations = [
  MainLine1764000000000,
  ReceptionNote1764000001000,
  InboxIndexes1764000002000,
  ReadingIndexes1764000003000,
  WorkflowEngine1764000004000,
  Letters1764000005000,
  RollUps1764000006000,
  SurveyChannels1764000007000,
  SurveyRounds1764000008000,
  FollowUps1764000009000,
  Indicators1764000010000,
  Lateness1764000011000,
  ReportSchedules1764000012000,
  Files1764000013000,
  ApplicationDrafts1764000014000,
  Queue1764000015000,
  OfficerDesk1764000016000,
  House1764000017000,
  ProcedureForms1764000018000,
  ProcedureFields1764000019000,
  SentOnce1764000020000,
  ArrivedPapers1764000021000,
] as const;
