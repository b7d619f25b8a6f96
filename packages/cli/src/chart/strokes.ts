/** How one line of a chart is told from the others: by shape always, by colour where there is colour. */
export interface Stroke {
  /** In the place of `━┓┃┗┛┏` of the library. */
  readonly shapes: string;
  /** ANSI colour code. */
  readonly colour: number;
}

/** As many lines as one chart takes. */
export const strokes: readonly Stroke[] = [
  { shapes: '━┓┃┗┛┏', colour: 36 },
  { shapes: '─╮│╰╯╭', colour: 33 },
  { shapes: '═╗║╚╝╔', colour: 35 },
  { shapes: '┄┐┊└┘┌', colour: 32 },
];

const libraryShapes = strokes[0]!.shapes;

/** A cell that the library drew: its shape in the stroke of a line, not yet coloured. */
export function shapeOf(stroke: Stroke, shape: string): string {
  return stroke.shapes[libraryShapes.indexOf(shape)] ?? shape;
}

/** `text` in the colour of the stroke. */
export function coloured(stroke: Stroke, text: string): string {
  return `\u001b[${stroke.colour}m${text}\u001b[39m`;
}
