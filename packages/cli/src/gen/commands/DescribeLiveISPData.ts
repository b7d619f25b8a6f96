// @generated from specs/live/2023-01-01/actions/DescribeLiveISPData.yaml by @volc-live/generator. Do not edit.

import type { CommandFacts } from '../../codegen/v1.ts';

/** The command isp. */
export const describeLiveISPData: CommandFacts = {
  name: 'isp',
  action: 'DescribeLiveISPData',
  summary: 'Carriers and their codes.',
  notes: ['There are no parameters; the body may be empty.'],
  page: 'https://www.volcengine.com/docs/6469/1133974',
  quota: 30,
  options: [],
  rules: [],
};
