import * as v from 'valibot';

import { carriers, protocols, splits, widths } from './facts.mjs';

const region = v.strictObject({ Area: v.optional(v.string()), Country: v.optional(v.string()), Province: v.optional(v.string()) });

const request = v.strictObject({
  DomainList: v.optional(v.array(v.string())),
  ProtocolList: v.optional(v.array(v.picklist(protocols))),
  ISPList: v.optional(v.array(v.picklist(carriers))),
  RegionList: v.optional(v.array(region)),
  UserRegionList: v.optional(v.array(region)),
  StartTime: v.pipe(v.string(), v.isoTimestamp()),
  EndTime: v.pipe(v.string(), v.isoTimestamp()),
  Aggregation: v.optional(v.picklist(widths)),
  DetailField: v.optional(v.array(v.picklist(splits))),
});

/** How many problems Valibot finds. */
export const problems = (value) => v.safeParse(request, value).issues?.length ?? 0;
