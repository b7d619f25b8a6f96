import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

import { carriers, protocols, splits, widths } from './facts.mjs';

const list = (items) => ({ type: 'array', items });
const region = { type: 'object', additionalProperties: false, properties: { Area: { type: 'string' }, Country: { type: 'string' }, Province: { type: 'string' } } };
const time = { type: 'string', format: 'date-time' };

const request = formats.default(new Ajv2020({ allErrors: true })).compile({
  type: 'object',
  additionalProperties: false,
  required: ['StartTime', 'EndTime'],
  properties: {
    DomainList: list({ type: 'string' }),
    ProtocolList: list({ enum: protocols }),
    ISPList: list({ enum: carriers }),
    RegionList: list(region),
    UserRegionList: list(region),
    StartTime: time,
    EndTime: time,
    Aggregation: { enum: widths },
    DetailField: list({ enum: splits }),
  },
});

/** How many problems Ajv finds. */
export const problems = (value) => (request(value) ? 0 : (request.errors?.length ?? 0));
