import type { CaseAction, OpenStage } from '../../api/types.js';
import type { FieldValues } from './action-values.js';

/** The action that takes another one back, with its body but the version. */
export interface OppositeAction {
  readonly action: CaseAction['action'];
  readonly body: Readonly<Record<string, unknown>>;
}

/**
 * What takes an action back: only who works on a step may be taken back, since the rest is told to applicants or sets clocks going.
 * `stages` are the open steps as they stood before. `null` where nothing does.
 */
export function oppositeOf({ action, tokens }: Pick<CaseAction, 'action' | 'tokens'>, values: FieldValues, stages: readonly OpenStage[], reason: string): OppositeAction | null {
  const token = values['token'] ? Number(values['token']) : tokens.length === 1 ? tokens[0] : undefined;
  const stage = stages.find((open) => open.token === token);
  if (stage === undefined) return null;
  switch (action) {
    case 'claim':
      return { action: 'release', body: { token, reason } };
    case 'release':
      return { action: 'claim', body: { token } };
    case 'assign':
      return stage.assignee === null ? null : { action: 'assign', body: { token, staffId: stage.assignee.id } };
    default:
      return null;
  }
}
