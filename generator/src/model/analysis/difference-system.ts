import type { Difference } from './situation.ts';

/**
 * Whether whole numbers exist that meet all differences at once. Each is an edge of a graph whose length is its
 * limit, and there are none exactly when some way round is shorter than nothing (Floyd and Warshall).
 */
export function isSatisfiable(differences: readonly Difference[]): boolean {
  const sides = [...new Set(differences.flatMap(({ plus, minus }) => [plus, minus]))];
  const size = sides.length;
  const nodes = [...sides.keys()];
  const distance = new Float64Array(size * size).fill(Number.POSITIVE_INFINITY);
  const lengthOf = (from: number, to: number): number => distance[from * size + to] ?? 0;
  const shorten = (from: number, to: number, length: number): void => {
    distance[from * size + to] = Math.min(lengthOf(from, to), length);
  };
  for (const { plus, minus, limit } of differences) shorten(sides.indexOf(minus), sides.indexOf(plus), limit);
  for (const via of nodes) {
    for (const from of nodes) for (const to of nodes) shorten(from, to, lengthOf(from, via) + lengthOf(via, to));
  }
  return nodes.every((node) => lengthOf(node, node) >= 0);
}

/** The claim that holds exactly when the other does not; for whole numbers. */
export function oppositeOf({ plus, minus, limit }: Difference): Difference {
  return { plus: minus, minus: plus, limit: -limit - 1 };
}
