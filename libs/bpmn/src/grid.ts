export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Bounds extends Point {
  readonly width: number;
  readonly height: number;
}

/** The paper is a grid: a shape stands in the middle of a cell, lines run in the gutters between columns and at the foot of rows. */
export const GRID = { left: 60, top: 20, head: 30, column: 230, gutter: 110, row: 150, middle: 60 } as const;
