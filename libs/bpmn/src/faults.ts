import type { ProcessDefinition, Step } from '#domain';

/** Why a drawing is refused. */
export type BpmnFaultCode =
  | 'too-large'
  | 'xml-malformed'
  | 'document-type'
  | 'process-missing'
  | 'pools-several'
  | 'lane-unfit'
  | 'element-unknown'
  | 'element-unsupported'
  | 'reference-unknown'
  | 'id-unfit'
  | 'sub-process'
  | 'call-activity'
  | 'task-unsupported'
  | 'event-unsupported'
  | 'boundary-event'
  | 'event-gateway'
  | 'inclusive-gateway'
  | 'data-object'
  | 'repetition'
  | 'compensation'
  | 'token-quantity'
  | 'timer-unsupported'
  | 'start-count'
  | 'end-missing'
  | 'dead-end'
  | 'start-implicit'
  | 'uncontrolled-flow'
  | 'cycle'
  | 'gateway-mixed'
  | 'gateway-split'
  | 'condition-misplaced'
  | 'condition-language'
  | 'condition-unreadable'
  | 'condition-on-default'
  | 'fork-unjoined'
  | 'join-alone'
  | 'join-doubled'
  | 'join-rule'
  | 'branch-entered'
  | 'extension-unfit'
  | 'extension-unreadable'
  | 'key-duplicate';

/** Something in a drawing that keeps it from being read, by the element's id and name. */
export interface BpmnFault {
  readonly code: BpmnFaultCode;
  readonly element: string | null;
  readonly name: string | null;
  /** Vietnamese, for the person who drew. */
  readonly message: string;
}

/** What was passed over because a process does not need it. */
export type BpmnIgnoredCode = 'annotation' | 'attribute' | 'extension' | 'documentation' | 'name' | 'property' | 'pool' | 'message-flow' | 'data-object' | 'definition' | 'colour';

export interface BpmnIgnored {
  readonly code: BpmnIgnoredCode;
  readonly element: string | null;
  readonly name: string | null;
  readonly message: string;
}

/** What a plain drawing does not say and the paper table of the process must add. */
export interface BpmnMissing {
  readonly element: string;
  readonly name: string;
  /** Where in the draft it belongs: `stages.activity-1.post`. */
  readonly place: string;
  readonly message: string;
}

type Unfinished<S> = S extends Step ? Pick<S, 'key' | 'name' | 'kind'> & Partial<S> : never;

/** A step whose missing members are left out. */
export type DraftStep = Unfinished<Step>;

/** A definition that the drawing did not say completely; `missing` names every place that is left out. */
export interface DraftDefinition extends Partial<Omit<ProcessDefinition, 'stages' | 'first'>> {
  readonly schema: 1 | 2;
  readonly first: string;
  readonly stages: readonly DraftStep[];
}

/** A whole definition, a draft to complete, or the reasons of a refusal. */
export type BpmnImport =
  | { readonly definition: ProcessDefinition; readonly ignored: readonly BpmnIgnored[] }
  | { readonly draft: DraftDefinition; readonly missing: readonly BpmnMissing[]; readonly ignored: readonly BpmnIgnored[] }
  | { readonly faults: readonly BpmnFault[] };
