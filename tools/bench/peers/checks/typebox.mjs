import { Type } from 'typebox';
import { Compile } from 'typebox/compile';

import { carriers, protocols, splits, widths } from './facts.mjs';

const closed = { additionalProperties: false };
const oneOf = (values) => Type.Union(values.map((value) => Type.Literal(value)));
const region = Type.Object({ Area: Type.Optional(Type.String()), Country: Type.Optional(Type.String()), Province: Type.Optional(Type.String()) }, closed);

const request = Compile(
  Type.Object(
    {
      DomainList: Type.Optional(Type.Array(Type.String())),
      ProtocolList: Type.Optional(Type.Array(oneOf(protocols))),
      ISPList: Type.Optional(Type.Array(oneOf(carriers))),
      RegionList: Type.Optional(Type.Array(region)),
      UserRegionList: Type.Optional(Type.Array(region)),
      StartTime: Type.String({ format: 'date-time' }),
      EndTime: Type.String({ format: 'date-time' }),
      Aggregation: Type.Optional(oneOf(widths)),
      DetailField: Type.Optional(Type.Array(oneOf(splits))),
    },
    closed,
  ),
);

/** How many problems TypeBox finds; some of them are the branches of one. */
export const problems = (value) => (request.Check(value) ? 0 : request.Errors(value).length);
