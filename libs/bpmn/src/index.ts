export * from './export-bpmn.js';
export * from './import-bpmn.js';
export * from './faults.js';
export { MOTCUA_MODDLE, MOTCUA_NAMESPACE } from './motcua-moddle.js';
