import { type } from 'arktype';

import { carriers, protocols, splits, widths } from './facts.mjs';

const region = type({ '+': 'reject', 'Area?': 'string', 'Country?': 'string', 'Province?': 'string' });

const request = type({
  '+': 'reject',
  'DomainList?': 'string[]',
  'ProtocolList?': type.enumerated(...protocols).array(),
  'ISPList?': type.enumerated(...carriers).array(),
  'RegionList?': region.array(),
  'UserRegionList?': region.array(),
  StartTime: 'string.date.iso',
  EndTime: 'string.date.iso',
  'Aggregation?': type.enumerated(...widths),
  'DetailField?': type.enumerated(...splits).array(),
});

/** How many problems ArkType finds. */
export const problems = (value) => {
  const seen = request(value);
  return seen instanceof type.errors ? seen.length : 0;
};
