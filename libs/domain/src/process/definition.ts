import type { PlainDate } from '../calendar/plain-date.js';
import type { PostRole } from './units.js';

/**
 * Where a stage is done, named by role so that one definition serves three tiers and two:
 * `counter@receiving` is the counter that took the application in, `department@resolving` the
 * department of the procedure's field at the authority that decides, and so on.
 * `receiving` and `resolving` are found from the case; a level name finds the authority of that
 * level above the receiving unit.
 */
export type UnitRole = `${'counter' | 'department' | 'authority'}@${'receiving' | 'resolving' | 'commune' | 'district' | 'province'}`;

/** A stage's own limit (thời hạn của bước). `null` where time is not counted (e.g. waiting for the citizen to collect). */
export interface StageLimit {
  readonly value: number;
  readonly unit: 'working-hours' | 'working-days';
}

/**
 * One piece of work (bước): one post of one unit, one product.
 * - `task`: work that ends with `advance` to `next`.
 * - `issue`: the stage in which the result is numbered and issued (`issue-result`); the case's clock stops here.
 * - `return`: the counter hands the result over (`return-result`); the last stage of every path.
 */
export interface Stage {
  readonly key: string;
  readonly name: string;
  readonly kind: 'task' | 'issue' | 'return';
  readonly unit: UnitRole;
  readonly post: PostRole;
  readonly limit: StageLimit | null;
  /** What the stage produces, in the words of the paper table of the internal process. */
  readonly product: string;
  /** Key of the following stage; `null` only for the `return` stage. */
  readonly next: string | null;
  /** Keys of earlier stages this one may be returned to, with a reason. */
  readonly returnsTo: readonly string[];
  /** May this stage ask the applicant for a supplement (form 02)? */
  readonly maySupplement?: boolean;
  /** May this stage refuse the case (form 03 in processing)? */
  readonly mayRefuse?: boolean;
}

/** The internal process of a procedure (quy trình nội bộ, quy trình điện tử). Immutable once published; a case is pinned to its hash. */
export interface ProcessDefinition {
  readonly schema: 1;
  readonly code: string;
  readonly procedureCode: string;
  readonly version: number;
  readonly name: string;
  /** The decision that approved the process. */
  readonly legalBasis: string;
  readonly validFrom: PlainDate;
  readonly first: string;
  readonly stages: readonly Stage[];
}
