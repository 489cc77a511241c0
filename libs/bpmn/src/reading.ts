import type { DataField } from '#domain';
import type { Element } from './element.js';
import type { Node } from './flow-graph.js';
import type { Notes } from './notes.js';
import type { Lane } from './read-lanes.js';

/** What is known of a drawing when its steps are read. */
export interface Reading {
  readonly keys: ReadonlyMap<Node, string>;
  readonly lanes: ReadonlyMap<Element, Lane>;
  readonly joins: ReadonlyMap<Node, Node>;
  readonly fields: readonly DataField[];
  /** The language of conditions that name none; empty where the drawing does not say. */
  readonly language: string;
  readonly notes: Notes;
}
