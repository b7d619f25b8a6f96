import { type Color, type Point, plot } from 'simple-ascii-chart';

import { coloured, shapeOf, strokes } from './strokes.ts';

/** The rectangle that lines are drawn in. */
export interface PlotArea {
  /** Lines, one value a column; undefined leaves a gap. At most as many as there are strokes. */
  readonly lines: readonly (readonly (number | undefined)[])[];
  readonly width: number;
  readonly height: number;
  /** Value of the top row; the bottom row is 0. */
  readonly top: number;
  /** Labels of the axis from 0 to the top, at equal distances, all equally long. */
  readonly labels: readonly string[];
  readonly colour: boolean;
}

/** The library tags each cell with the colour of its line; that tells us which stroke to draw it in. */
const tags: readonly Color[] = ['ansiRed', 'ansiGreen', 'ansiYellow', 'ansiBlue'];
const anchorTag: Color = 'ansiBlack';
const codes = new Map(tags.map((_, index): [string, number] => [String(31 + index), index]));
const escape = '\u001b';
const tagged = new RegExp(`(?:${escape}\\[\\d+m.${escape}\\[0m)+`, 'gu');
const cell = new RegExp(`${escape}\\[(\\d+)m(.)${escape}\\[0m`, 'gu');

/** Draws lines and the axis of their values, top line first; the axis of time is not part of it. */
export function drawPlotArea(area: PlotArea): readonly string[] {
  const { lines, width, height, top, labels, colour } = area;
  const parts = lines.flatMap((line, index) => unbroken(line, top).map((points) => ({ points, tag: tags[index]! })));
  // The library stretches lines from side to side; where a side is empty, a cell that is blanked below holds it.
  const bare = [0, width - 1].filter((x) => lines.every((line) => line[x] === undefined));
  const all = [...parts, ...bare.map((x) => ({ points: [[x, 0] satisfies Point], tag: anchorTag }))];
  const steps = labels.length - 1;
  const drawn = plot(
    all.map(({ points }) => points),
    {
      width,
      height,
      color: all.map(({ tag }) => tag),
      yRange: [0, 1],
      customYAxisTicks: labels.map((_, index) => index / steps),
      formatter: (value, { axis }) => (axis === 'y' ? (labels[Math.round(value * steps)] ?? '') : ''),
      hideXAxis: true,
    },
  );
  const rows = drawn.split('\n').filter((row) => row.trim() !== '' && !row.trimEnd().endsWith('▲'));
  return rows.slice(0, height).map((row) => row.replace(tagged, (run) => restyled(run, colour)).trimEnd());
}

/** Runs of neighbouring values, as parts of the top. */
function unbroken(line: readonly (number | undefined)[], top: number): Point[][] {
  const runs: Point[][] = [];
  line.forEach((value, x) => {
    if (value === undefined) return;
    if (x === 0 || line[x - 1] === undefined) runs.push([]);
    runs.at(-1)!.push([x, value / top]);
  });
  return runs;
}

/** Cells as the library tagged them, in the strokes of their lines. */
function restyled(run: string, colour: boolean): string {
  let text = '';
  let pending = '';
  let pendingLine: number | undefined;
  const flush = (): void => {
    text += colour && pendingLine !== undefined ? coloured(strokes[pendingLine]!, pending) : pending;
    pending = '';
  };
  for (const [, code, shape] of run.matchAll(cell)) {
    const line = codes.get(code!);
    if (line !== pendingLine) flush();
    pendingLine = line;
    pending += line === undefined ? ' ' : shapeOf(strokes[line]!, shape!);
  }
  flush();
  return text;
}
