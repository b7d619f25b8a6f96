// @generated from specs/live/2023-01-01/actions/DescribeLiveRegionData.yaml by @volc-live/generator. Do not edit.

import type { CommandFacts } from '../../codegen/v1.ts';

/** The command region. */
export const describeLiveRegionData: CommandFacts = {
  name: 'region',
  action: 'DescribeLiveRegionData',
  summary: 'Areas, countries and provinces, and their codes.',
  notes: ['There are no parameters; the body may be empty.'],
  page: 'https://www.volcengine.com/docs/6469/1133973',
  quota: 30,
  options: [],
  rules: [],
};
