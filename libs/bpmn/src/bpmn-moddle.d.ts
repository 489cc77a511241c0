/** The package ships types of the elements alone; this is what we use of its reader and writer. */
declare module 'bpmn-moddle' {
  export interface Parsed {
    readonly rootElement: object;
    readonly warnings: readonly { readonly message: string; readonly element?: object; readonly property?: string; readonly value?: string }[];
  }

  export class BpmnModdle {
    constructor(packages?: Readonly<Record<string, object>>);
    create(type: string, properties?: object): object;
    fromXML(xml: string, options?: { readonly lax?: boolean }): Promise<Parsed>;
    toXML(element: object, options?: { readonly format?: boolean }): Promise<{ readonly xml: string }>;
  }
}
