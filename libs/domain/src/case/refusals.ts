/** Stable codes of everything a decision may refuse. One exhaustive table in `platform` maps them to HTTP. */
export type RefusalCode =
  | 'action-not-allowed-now'
  | 'not-your-stage'
  | 'stage-taken-by-colleague'
  | 'return-not-allowed'
  | 'supplement-not-allowed'
  | 'supplement-already-used'
  | 'refusal-not-allowed'
  | 'extension-already-used'
  | 'extension-too-late'
  | 'extension-not-later'
  | 'extension-not-a-working-day'
  | 'hand-over-pending'
  | 'hand-over-unit-unfit'
  | 'no-hand-over'
  | 'hand-over-declined'
  | 'assignee-unfit'
  | 'not-assigned'
  | 'data-missing'
  | 'data-unfit'
  | 'payment-not-allowed'
  | 'link-unfit'
  | 'move-unfit'
  | 'move-not-undoable'
  | 'unit-not-resolved'
  | 'no-limit-for-channel'
  | 'channel-not-offered'
  | 'receiving-unit-unfit';

/** A decision's "no", as a value. `detail` is a Vietnamese sentence with the facts of this case, where the code's own words are not enough. */
export interface Refusal {
  readonly refused: RefusalCode;
  readonly detail?: string;
}

/** A refusal, with the facts of this case where they say more than the code. */
export function refuse(code: RefusalCode, detail?: string): Refusal {
  return detail === undefined ? { refused: code } : { refused: code, detail };
}

/** Is what a decision answered its "no"? */
export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'refused' in value;
}
