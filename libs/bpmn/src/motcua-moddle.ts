/** Our namespace inside a drawing, for everything that BPMN has no word for. */
export const MOTCUA_NAMESPACE = 'https://motcua.vn/schema/bpmn/1';

/** The language of conditions, as the drawing names it. */
export const CEL = 'https://cel.dev';

interface Property {
  readonly name: string;
  readonly type: string;
  readonly isAttr?: true;
  readonly isMany?: true;
}

const attributes = (...names: string[]): Property[] => names.map((name) => ({ name, type: 'String', isAttr: true }));
const part = (name: string, type: string): Property => ({ name, type });
const parts = (name: string, type: string): Property => ({ name, type, isMany: true });
/** An element that may stand in `extensionElements`. */
const extension = (name: string, ...properties: Property[]) => ({ name, superClass: ['Element'], properties });
const inner = (name: string, ...properties: Property[]) => ({ name, properties });

/** The moddle descriptor of our extension elements, by which bpmn-moddle reads, types and writes them. */
export const MOTCUA_MODDLE = {
  name: 'MotCua',
  prefix: 'motcua',
  uri: MOTCUA_NAMESPACE,
  xml: { tagAlias: 'lowerCase' },
  types: [
    extension('Process', ...attributes('schema', 'code', 'procedureCode', 'version', 'legalBasis', 'validFrom'), part('data', 'Data')),
    extension('Lane', ...attributes('unit', 'units')),
    extension('Stage', ...attributes('key', 'kind', 'post', 'product', 'maySupplement', 'mayRefuse', 'mayAskPayment', 'asks', 'silence', 'records'), part('limit', 'Limit'), part('handOver', 'HandOver'), parts('returnsTo', 'Return')),
    extension('Wait', ...attributes('key'), part('limit', 'Limit')),
    extension('Call', ...attributes('key', 'service', 'sends', 'answers', 'silence'), part('limit', 'Limit')),
    extension('Choice', ...attributes('key')),
    extension('Fork', ...attributes('key')),
    extension('Join', ...attributes('key', 'rule', 'late')),
    extension('Merge'),
    extension('Branch', ...attributes('key'), part('limit', 'Limit')),
    inner('Data', parts('fields', 'Field')),
    inner('Field', ...attributes('key', 'name', 'type'), part('options', 'Options')),
    inner('Options', parts('options', 'Option')),
    inner('Option', ...attributes('value', 'label')),
    inner('Limit', ...attributes('value', 'unit')),
    inner('HandOver', part('limit', 'Limit')),
    inner('Return', ...attributes('to', 'siblings')),
  ],
} as const;

/** Elements of ours that say what a step is. */
export type StepExtension = 'motcua:Stage' | 'motcua:Wait' | 'motcua:Call' | 'motcua:Choice' | 'motcua:Fork' | 'motcua:Join' | 'motcua:Merge';
