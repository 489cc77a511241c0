import type { ProcessDefinition, Stage } from './definition.js';

/** The stage named `key`. Published definitions are checked, so a missing key is a defect: it throws. */
export function getStage(definition: ProcessDefinition, key: string): Stage {
  const stage = definition.stages.find((candidate) => candidate.key === key);
  if (!stage) throw new Error(`Process ${definition.code} v${definition.version} has no stage "${key}"`);
  return stage;
}

/** The stage that follows `key`, if any. The one function that server, pages and checker ask. */
export function nextStage(definition: ProcessDefinition, key: string): Stage | undefined {
  const next = getStage(definition, key).next;
  return next === null ? undefined : getStage(definition, next);
}

/** Stages in the order a case meets them when nothing is returned. */
export function stagesInOrder(definition: ProcessDefinition): Stage[] {
  const ordered: Stage[] = [];
  let stage: Stage | undefined = getStage(definition, definition.first);
  while (stage && !ordered.includes(stage)) {
    ordered.push(stage);
    stage = nextStage(definition, stage.key);
  }
  return ordered;
}
