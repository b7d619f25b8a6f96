import { SLOT, SLOTS_OF_DAY } from './calendar.ts';
import { isOpen } from './domain.ts';
import { mix, mixText } from './hash.ts';
import type { Measure } from './measure.ts';
import { HOME } from './rhythm.ts';

/**
 * A measure that the account does not know by name: a series of integers made from the name, one a
 * domain and slot, so that a new action answers lawfully before the account is taught about it.
 */
export function unknownMeasure(name: string): Measure {
  return {
    quantity: 'pieces',
    slot: SLOT,
    add: (selection, first, into) => {
      for (const domain of selection.domains) {
        const salt = mixText(domain.salt, name);
        for (let index = 0; index < into.length; index += 1) {
          const slot = first + index;
          const day = Math.floor(slot / SLOTS_OF_DAY);
          if (!isOpen(domain, day)) continue;
          const level = HOME.curve[slot - day * SLOTS_OF_DAY] ?? 0;
          into[index] = (into[index] ?? 0) + Math.floor(level * (50 + (mix(salt, slot) % 50)));
        }
      }
    },
  };
}
