import type { Quantity } from './measure.ts';

/** An integer of a measure becomes a number of an answer: `value × times ÷ over`. */
export interface Scale {
  readonly times: number;
  readonly over: number;
}

const plain: Scale = { times: 1, over: 1 };

/**
 * The scale from a quantity to a unit of an answer: `Mbps`, `GB`, `min` …
 *
 * `base` is the step between kilo, mega and giga, 1000 or 1024. A unit that does not fit the
 * quantity leaves the integer as it is.
 */
export function scaleOf(quantity: Quantity, unit: string | undefined, base: number): Scale {
  switch (quantity) {
    case 'bytes per second':
      return unit === 'Mbps' ? { times: 8, over: base ** 2 } : unit === 'Kbps' ? { times: 8, over: base } : plain;
    case 'bytes':
      return unit === 'GB' ? { times: 1, over: base ** 3 } : unit === 'MB' ? { times: 1, over: base ** 2 } : plain;
    case 'seconds':
      return unit === 'min' ? { times: 1, over: 60 } : unit === 'h' ? { times: 1, over: 3600 } : plain;
    case 'pieces':
      return plain;
  }
}
