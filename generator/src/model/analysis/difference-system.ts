import type { Difference, Side } from './situation.ts';

/**
 * Whether whole numbers exist that meet all differences at once. Each is an edge of a graph whose length is its
 * limit, and there are none exactly when some way round is shorter than nothing (Floyd and Warshall).
 */
export function isSatisfiable(differences: readonly Difference[]): boolean {
  const sides = [...new Set(differences.flatMap(({ plus, minus }) => [plus, minus]))];
  const size = sides.length;
  const indexOf = new Map<Side, number>(sides.map((side, index) => [side, index]));
  const distance = new Float64Array(size * size).fill(Number.POSITIVE_INFINITY);
  for (let side = 0; side < size; side++) distance[side * size + side] = 0;
  for (const { plus, minus, limit } of differences) {
    const edge = (indexOf.get(minus) ?? 0) * size + (indexOf.get(plus) ?? 0);
    distance[edge] = Math.min(distance[edge] ?? 0, limit);
  }
  for (let via = 0; via < size; via++) {
    for (let from = 0; from < size; from++) {
      for (let to = 0; to < size; to++) {
        const around = (distance[from * size + via] ?? 0) + (distance[via * size + to] ?? 0);
        const edge = from * size + to;
        if (around < (distance[edge] ?? 0)) distance[edge] = around;
      }
    }
  }
  for (let side = 0; side < size; side++) if ((distance[side * size + side] ?? 0) < 0) return false;
  return true;
}

/** The claim that holds exactly when the other does not; for whole numbers. */
export function oppositeOf({ plus, minus, limit }: Difference): Difference {
  return { plus: minus, minus: plus, limit: -limit - 1 };
}
