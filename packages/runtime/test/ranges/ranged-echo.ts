import type { JoinableAction } from '@volc-live/runtime';
import { defineAction } from '@volc-live/runtime/codegen/v1';

import type { JoinableRange } from '../../src/ranges/range.ts';

/** A request for a range. */
export type Ranged = Readonly<Record<string, unknown>>;

/** Two days by hours, or one by days; days begin in Beijing. */
const range: JoinableRange = {
  from: 'From',
  to: 'To',
  rule: 'length',
  by: 'Kind',
  max: [
    { at: 'short', seconds: 86_400 },
    { at: 'long', seconds: 172_800 },
  ],
  step: 'Width',
  defaults: { Kind: 'long', Width: 3600 },
  dayOffset: 28_800,
  join: { echoes: [], totals: [] },
};

/** An action that asks about a range, and finds fault with a Text of its own name. */
export const rangedEcho: JoinableAction<Ranged, unknown> & { readonly range: JoinableRange } = {
  ...defineAction<Ranged, unknown>({
    name: 'RangedEcho',
    version: '2023-01-01',
    idempotent: true,
    quota: 30,
    times: ['From', 'To'],
    validate: (input) => {
      const { Text: text } = input as { readonly Text?: string };
      if (text === undefined) return { ok: true };
      const violations = text.split(' ').map((rule) => ({ path: 'Text', rule, message: `${rule} is wrong.`, remedy: 'Leave it.' }));
      return { ok: false, violations };
    },
  }),
  range,
};
