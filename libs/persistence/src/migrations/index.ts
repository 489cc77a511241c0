import { MainLine1764000000000 } from './0001-main-line.js';
import { ReceptionNote1764000001000 } from './0002-reception-note.js';
import { InboxIndexes1764000002000 } from './0003-inbox-indexes.js';
import { ReadingIndexes1764000003000 } from './0004-reading-indexes.js';
import { WorkflowEngine1764000004000 } from './0005-workflow-engine.js';
import { Letters1764000005000 } from './0006-letters.js';

/** Every migration in the order in which they run. A new one gets the next number in its file name. */
export const migrations = [
  MainLine1764000000000,
  ReceptionNote1764000001000,
  InboxIndexes1764000002000,
  ReadingIndexes1764000003000,
  WorkflowEngine1764000004000,
  Letters1764000005000,
] as const;
