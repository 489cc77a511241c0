import type { ChoiceWay, ForkBranch, ProcessDefinition, Step, WaitStep } from '#domain';
import { encode } from './codec.js';
import { describeStage } from './describe-step.js';
import { OTHERWISE_NAME, type DrawnFlow, type DrawnNode } from './drawing.js';
import { create, type Element } from './element.js';
import { activationOf, toDuration } from './expressions.js';
import { CEL } from './motcua-moddle.js';
import { BRANCH, CALL, JOIN, KEY, STAGE, WAIT } from './step-codecs.js';
import { fitsXmlBody, toXmlText } from './xml-text.js';

/** The BPMN element of a shape, with what BPMN has no word for as its extension. */
export function writeNode(definition: ProcessDefinition, { id, kind, name, step }: DrawnNode): Element {
  const named = name === '' && step === null ? { id } : { id, name: toXmlText(name) };
  if (step) return writeStep(definition, step, named);
  if (kind === 'start') return create('bpmn:StartEvent', named);
  if (kind === 'end') return create('bpmn:EndEvent', named);
  return create('bpmn:ExclusiveGateway', { ...named, extensionElements: extended(create('motcua:Merge')) });
}

/** The BPMN element of an arrow. `ends` are the elements that it joins. */
export function writeFlow({ id, way, branch, isDefault }: DrawnFlow, ends: { sourceRef: Element; targetRef: Element }): Element {
  if (way) return create('bpmn:SequenceFlow', { id, name: toXmlText(way.name), ...ends, conditionExpression: condition(way) });
  if (branch) return create('bpmn:SequenceFlow', { id, name: toXmlText(branch.name), ...ends, extensionElements: branchExtension(branch) });
  return create('bpmn:SequenceFlow', isDefault ? { id, name: OTHERWISE_NAME, ...ends } : { id, ...ends });
}

export function extended(...values: readonly Element[]): Element {
  return create('bpmn:ExtensionElements', { values });
}

type Named = Readonly<Record<'id' | 'name', string>> | Readonly<Record<'id', string>>;

function writeStep(definition: ProcessDefinition, step: Step, named: Named): Element {
  const { key } = step;
  switch (step.kind) {
    case 'task':
    case 'consult':
    case 'issue':
    case 'return': {
      const documentation = [create('bpmn:Documentation', { text: toXmlText(describeStage(definition, step)) })];
      return create('bpmn:UserTask', { ...named, documentation, extensionElements: extended(encode('motcua:Stage', STAGE, step)) });
    }
    case 'wait':
      return writeWait(step, named);
    case 'call':
      return create('bpmn:ServiceTask', { ...named, extensionElements: extended(encode('motcua:Call', CALL, step)) });
    case 'choice':
      return create('bpmn:ExclusiveGateway', { ...named, extensionElements: extended(encode('motcua:Choice', KEY, { key })) });
    case 'fork':
      return create('bpmn:ParallelGateway', { ...named, extensionElements: extended(encode('motcua:Fork', KEY, { key })) });
    case 'join': {
      const extensionElements = extended(encode('motcua:Join', JOIN, step));
      if (step.rule === 'all') return create('bpmn:ParallelGateway', { ...named, extensionElements });
      return create('bpmn:ComplexGateway', { ...named, extensionElements, activationCondition: expression(activationOf(step.rule)) });
    }
  }
}

function writeWait({ key, until }: WaitStep, named: Named): Element {
  const limited = 'limit' in until;
  const extension = encode('motcua:Wait', WAIT, limited ? { key, limit: until.limit } : { key });
  const timer = limited ? { timeDuration: create('bpmn:FormalExpression', { body: toDuration(until.limit) }) } : { timeDate: expression(until.data) };
  const eventDefinitions = [create('bpmn:TimerEventDefinition', timer)];
  return create('bpmn:IntermediateCatchEvent', { ...named, extensionElements: extended(extension), eventDefinitions });
}

function branchExtension(branch: ForkBranch): Element {
  return extended(encode('motcua:Branch', BRANCH, branch));
}

/** Throws for a condition that XML cannot carry as it is; none that can be published is such. */
function condition({ when }: ChoiceWay): Element {
  if (!fitsXmlBody(when)) throw new RangeError(`XML cannot carry the condition ${JSON.stringify(when)}`);
  return expression(when);
}

function expression(body: string): Element {
  return create('bpmn:FormalExpression', { language: CEL, body });
}
