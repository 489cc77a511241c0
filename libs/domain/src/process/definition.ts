import type { PlainDate } from '../calendar/plain-date.js';
import type { AuthorityLevel, PostRole, UnitKind } from './units.js';

/** Where an authority is found from a case: where it was received, who decides, or the authority of a level above the receiving unit. */
export type UnitPlace = 'receiving' | 'resolving' | AuthorityLevel;

/**
 * Where a stage is done, named by rule so that one definition serves three tiers and two:
 * - `counter@receiving` is the counter that took the application in, `department@resolving` the
 *   department of the procedure's field at the authority that decides; a level name finds the
 *   authority of that level above the receiving unit.
 * - `department:dat-dai@district` is the department that answers for another field than the procedure's.
 * - `unit:H99.21.05` is a unit named by its national code.
 */
export type UnitRole = `${UnitKind}@${UnitPlace}` | `department:${string}@${UnitPlace}` | `unit:${string}`;

/** A stage's own limit (thời hạn của bước). `null` where time is not counted (e.g. waiting for the citizen to collect). */
export interface StageLimit {
  readonly value: number;
  readonly unit: 'working-hours' | 'working-days';
}

/**
 * A way back to an earlier stage. A plain key stays within its branch. A way out of a fork's branch to a stage before
 * the fork says so: its sibling branches are cancelled, since the fork will be entered again.
 */
export type ReturnEdge = string | { readonly to: string; readonly siblings: 'cancel' };

/** What every step has: a key that is unique within the definition and a name that people read. */
interface NamedStep {
  readonly key: string;
  readonly name: string;
}

/**
 * One piece of work of people (bước): one post of one unit, one product.
 * - `task`: work that ends with `advance` to `next`.
 * - `consult`: another unit is asked for its opinion (lấy ý kiến) and answers with `give-opinion`.
 * - `issue`: the stage in which the result is numbered and issued (`issue-result`); the case's clock stops here.
 * - `return`: the counter hands the result over (`return-result`); the last stage of every path.
 */
export interface Stage extends NamedStep {
  readonly kind: 'task' | 'consult' | 'issue' | 'return';
  /** One rule, or several of which the first that names a unit holds (a two-tier province has no district). */
  readonly unit: UnitRole | readonly UnitRole[];
  readonly post: PostRole;
  readonly limit: StageLimit | null;
  /** What the stage produces, in the words of the paper table of the internal process. */
  readonly product: string;
  /** Key of the following step; `null` only for the `return` stage. */
  readonly next: string | null;
  /** Earlier stages this one may be returned to, with a reason. */
  readonly returnsTo: readonly ReturnEdge[];
  /** May this stage ask the applicant for a supplement (form 02)? */
  readonly maySupplement?: boolean;
  /** May this stage refuse the case (form 03 in processing)? */
  readonly mayRefuse?: boolean;
  /** May this stage ask the applicant to pay (thực hiện nghĩa vụ tài chính)? */
  readonly mayAskPayment?: boolean;
  /** Keys of case data that must be given when the stage is completed. */
  readonly asks?: readonly string[];
  /** The stage begins with a two-phase hand-over (liên thông): its unit accepts or refuses within this short limit. */
  readonly handOver?: { readonly limit: StageLimit };
  /** `consult` only: what silence beyond the limit means, and the data field (`yes-no`: agrees) that keeps the opinion. */
  readonly silence?: 'consent' | 'wait';
  readonly records?: string;
}

/** A machine's step that waits for a day given in the case data, or for a limit to pass. */
export interface WaitStep extends NamedStep {
  readonly kind: 'wait';
  readonly until: { readonly data: string } | { readonly limit: StageLimit };
  readonly next: string;
}

/**
 * A machine's step that calls another system through the outbox and waits for its answer, which fills the data
 * fields `answers`. Silence beyond the limit goes on without an answer, or waits.
 */
export interface CallStep extends NamedStep {
  readonly kind: 'call';
  readonly service: string;
  readonly sends: readonly string[];
  readonly answers: readonly string[];
  readonly limit: StageLimit | null;
  readonly silence: 'go-on' | 'wait';
  readonly next: string;
}

/** One way of a choice: taken when its condition (CEL over the case data) is the first that holds. */
export interface ChoiceWay {
  readonly name: string;
  readonly when: string;
  readonly next: string;
}

/** A choice between ways (rẽ nhánh theo điều kiện); `otherwise` makes it total. */
export interface ChoiceStep extends NamedStep {
  readonly kind: 'choice';
  readonly ways: readonly ChoiceWay[];
  readonly otherwise: string;
}

/** One branch of a fork with its own limit, counted from the fork. */
export interface ForkBranch {
  readonly key: string;
  readonly name: string;
  readonly limit: StageLimit | null;
  readonly next: string;
}

/** Work that goes on side by side (xử lý song song) until the branches meet at `join`. */
export interface ForkStep extends NamedStep {
  readonly kind: 'fork';
  readonly branches: readonly ForkBranch[];
  readonly join: string;
}

/**
 * Where the branches of a fork meet: all, any, or a number of them must have arrived; then the others are cancelled.
 * A branch beyond its own limit only rings (`wait`) or is cancelled and no longer waited for (`cancel`).
 */
export interface JoinStep extends NamedStep {
  readonly kind: 'join';
  readonly rule: 'all' | 'any' | number;
  readonly late: 'wait' | 'cancel';
  readonly next: string;
}

/** A step in which a case rests, with an open token: work of people or of a machine. */
export type RestingStep = Stage | WaitStep | CallStep;

/** A step of a process. A case passes choices, forks and joins without resting there. */
export type Step = RestingStep | ChoiceStep | ForkStep | JoinStep;
export type StepKind = Step['kind'];

/** A value of the case data: `yes-no` is boolean, `number` a number, `text`, `choice` and `date` (`YYYY-MM-DD`) are strings. */
export type DataValue = boolean | number | string;
export type CaseData = Readonly<Record<string, DataValue>>;

/** A field of the case data (dữ liệu hồ sơ) that the process declares, asks for and decides on. */
export interface DataField {
  /** A name that conditions may use: `^[a-z][a-z0-9_]*$`. */
  readonly key: string;
  readonly name: string;
  readonly type: 'yes-no' | 'number' | 'text' | 'date' | 'choice';
  readonly options?: readonly { readonly value: string; readonly label: string }[];
}

/**
 * The internal process of a procedure (quy trình nội bộ, quy trình điện tử). Immutable once published; a case is
 * pinned to its hash. Schema 1 knows stages one after the other; schema 2 all steps and case data. No way goes in a
 * circle: only `returnsTo` goes back.
 */
export interface ProcessDefinition {
  readonly schema: 1 | 2;
  readonly code: string;
  readonly procedureCode: string;
  readonly version: number;
  readonly name: string;
  /** The decision that approved the process. */
  readonly legalBasis: string;
  readonly validFrom: PlainDate;
  readonly first: string;
  readonly data?: readonly DataField[];
  readonly stages: readonly Step[];
}
