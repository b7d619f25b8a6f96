import * as z from 'zod';

import { carriers, protocols, splits, widths } from './facts.mjs';

const region = z.strictObject({ Area: z.string().optional(), Country: z.string().optional(), Province: z.string().optional() });

const request = z.strictObject({
  DomainList: z.array(z.string()).optional(),
  ProtocolList: z.array(z.enum(protocols)).optional(),
  ISPList: z.array(z.enum(carriers)).optional(),
  RegionList: z.array(region).optional(),
  UserRegionList: z.array(region).optional(),
  StartTime: z.iso.datetime({ offset: true, precision: 0 }),
  EndTime: z.iso.datetime({ offset: true, precision: 0 }),
  Aggregation: z.literal(widths).optional(),
  DetailField: z.array(z.enum(splits)).optional(),
});

/** How many problems zod finds. */
export const problems = (value) => request.safeParse(value).error?.issues.length ?? 0;
