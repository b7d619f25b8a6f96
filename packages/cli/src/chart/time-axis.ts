import { scaleUtc } from 'd3-scale';
import stringWidth from 'string-width';

import type { TimeSpan } from './columns.ts';
import type { WallClock } from '../times/wall-clock.ts';

/**
 * The axis of time below a plot of `width` columns: a line with marks, and a line that names them: the day, or the hour
 * where the span is short. Marks stand at round times of the zone.
 */
export function drawTimeAxis(span: TimeSpan, width: number, clock: WallClock): readonly [string, string] {
  const from = clock(span.from);
  const to = clock(span.to);
  const scale = scaleUtc().domain([from, to]).range([0, width]);
  const wholeDays = to.getTime() - from.getTime() > 2 * 86_400_000;
  const marks = Array.from<string>({ length: width }).fill('─');
  let names = '';
  for (const time of scale.ticks(Math.max(1, Math.floor(width / 12)))) {
    const column = Math.floor(scale(time));
    const name = time.toISOString().slice(...(wholeDays ? [5, 10] : [11, 16]));
    const free = stringWidth(names) + (names === '' ? 0 : 1);
    if (column >= width) continue;
    marks[column] = '┬';
    if (column >= free && column + name.length <= width) names += ' '.repeat(column - stringWidth(names)) + name;
  }
  return [marks.join(''), names];
}
