/**
 * A request of DescribeLiveBandwidthData in JSON Schema: all that it can say, which is types, formats, enumerations,
 * and the rules about presence; not those about lengths of time.
 */
const regions: object = {
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    properties: { Area: { type: 'string' }, Country: { type: 'string' }, Province: { type: 'string' } },
    dependentRequired: { Country: ['Area'], Province: ['Area', 'Country'] },
  },
};

/** The schema. */
export const requestSchema: object = {
  type: 'object',
  additionalProperties: false,
  required: ['StartTime', 'EndTime'],
  properties: {
    DomainList: { type: 'array', items: { type: 'string' } },
    ProtocolList: {
      type: 'array',
      items: { enum: ['HTTP-FLV', 'HTTP-HLS', 'RTMP', 'RTM', 'SRT', 'QUIC'] },
      not: { minItems: 2, contains: { const: 'QUIC' } },
    },
    ISPList: {
      type: 'array',
      items: {
        enum: [
          'unicom', 'railcom', 'telecom', 'mobile', 'cernet', 'tianwei', 'alibaba', 'tencent', 'drpeng', 'btvn', 'huashu',
        ],
      },
    },
    RegionList: regions,
    UserRegionList: regions,
    StartTime: { type: 'string', format: 'date-time' },
    EndTime: { type: 'string', format: 'date-time' },
    Aggregation: { enum: [300, 3600, 86_400] },
    DetailField: { type: 'array', items: { enum: ['Domain', 'ISP', 'Protocol'] } },
  },
  not: {
    required: ['RegionList', 'UserRegionList'],
    properties: { RegionList: { minItems: 1 }, UserRegionList: { minItems: 1 } },
  },
};
