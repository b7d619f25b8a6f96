import type { Difference } from './situation.ts';

/** Limits are sums of decimal fractions, which doubles do not hold exactly: less than this is nothing. */
const nothing = 1e-9;

/**
 * Whether numbers exist that meet all differences at once. Each is an edge of a graph whose length is its limit, and
 * there are none exactly when some way round is shorter than nothing, or has no length and an edge that must be
 * shorter (Floyd and Warshall).
 */
export function isSatisfiable(differences: readonly Difference[]): boolean {
  const sides = [...new Set(differences.flatMap(({ plus, minus }) => [plus, minus]))];
  const nodes = [...sides.keys()];
  const shortest: (Length | undefined)[] = [];
  const edge = (from: number, to: number): number => from * sides.length + to;
  const shorten = (from: number, to: number, length: Length): void => {
    const known = shortest[edge(from, to)];
    if (known === undefined || isShorter(length, known)) shortest[edge(from, to)] = length;
  };
  for (const { plus, minus, limit, isStrict } of differences) {
    shorten(sides.indexOf(minus), sides.indexOf(plus), { limit, isStrict });
  }
  for (const via of nodes) {
    for (const from of nodes) {
      const first = shortest[edge(from, via)];
      for (const to of nodes) {
        const second = shortest[edge(via, to)];
        if (first && second) shorten(from, to, { limit: first.limit + second.limit, isStrict: first.isStrict || second.isStrict });
      }
    }
  }
  return nodes.every((node) => !isShorter(shortest[edge(node, node)] ?? none, none));
}

/** A limit, which what is limited stays below where it is strict. */
type Length = Pick<Difference, 'limit' | 'isStrict'>;

/** No way at all. */
const none: Length = { limit: 0, isStrict: false };

function isShorter(one: Length, other: Length): boolean {
  const less = other.limit - one.limit;
  return less > nothing || (less > -nothing && one.isStrict && !other.isStrict);
}

/** The claim that holds exactly when the other does not. */
export function oppositeOf({ plus, minus, limit, isStrict }: Difference): Difference {
  return { plus: minus, minus: plus, limit: -limit, isStrict: !isStrict };
}

/** The same claim about whole numbers, of which none is between two that follow each other. */
export function inWholeNumbers({ limit, isStrict, ...sides }: Difference): Difference {
  return { ...sides, limit: isStrict ? Math.ceil(limit) - 1 : Math.floor(limit), isStrict: false };
}
