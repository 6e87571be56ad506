/** What is to be drawn: the shape of `scheme` in a technique's frontmatter. */
export interface Scheme {
  readonly blocks: readonly Block[];
  readonly flows: readonly Flow[];
}

export type Role = 'main' | 'input' | 'residue';

export interface Block {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
}

export interface Flow {
  readonly from: string;
  readonly to: string;
  readonly carries?: string | undefined;
}

/** A block with its place; lengths in units of the drawing, the origin at its top left. */
export interface Box {
  readonly role: Role;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
}

/** A line from box to box: the points that it passes, the last one at the tip of its arrow. */
export interface Arrow {
  readonly points: readonly Point[];
  readonly isReturn: boolean;
  readonly label?: Label;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Label extends Point {
  readonly text: string;
  readonly anchor: 'start' | 'end';
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly arrows: readonly Arrow[];
}
