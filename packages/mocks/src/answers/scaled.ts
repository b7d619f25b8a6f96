import type { Scale } from '../world/unit.ts';

/** An integer of a measure as a number of the answer. */
export function scaled(value: number, scale: Scale): number {
  return (value * scale.times) / scale.over;
}
