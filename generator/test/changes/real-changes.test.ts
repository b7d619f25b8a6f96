import { expect, test } from 'vitest';
import { block } from '../spec/block.ts';
import type { ActionParts } from '../spec/demo-specs.ts';
import { changesBetween, lineOf, type Version } from './versions.ts';

/** A change that the real API went through, and what the report must say of it. */
interface Row {
  /** What happened, and when. */
  readonly what: string;
  readonly before: Version;
  readonly after: Version;
  readonly want: readonly string[];
}

/** Text fields: `texts('A', 'B')`. */
function texts(...names: readonly string[]): string {
  return names.map((name) => `${name}: { type: string, description: A text. }\n`).join('');
}

/** A list of texts. */
function list(name: string): string {
  return `${name}: { type: array, description: A list., items: { type: string } }\n`;
}

/** A text with listed values. */
function choice(name: string, values: readonly string[]): string {
  const items = values.map((value) => `{ const: ${value}, description: A value. }`).join(', ');
  return `${name}: { type: string, description: A choice., oneOf: [${items}] }\n`;
}

function properties(fields: string, required: readonly string[] = []): string {
  return `required: [${required.join(', ')}]\nproperties:\n${fields.replace(/^/gm, '  ').trimEnd()}\n`;
}

const request = (fields: string, required?: readonly string[]): ActionParts => ({ request: properties(fields, required) });

/** An answer whose required texts are in its example. */
function response(fields: string, required: readonly string[] = []): ActionParts {
  const result = required.map((name) => `${name}: x`).join(', ');
  return { response: properties(fields, required), example: `request: {}\nresult: { ${result} }\n` };
}

/** A request over a range, as long as `span` and as far back as `history`. */
function range(rules?: string): ActionParts {
  return {
    ...(rules !== undefined && { rules }),
    request: properties(
      block(`
        StartTime: { type: string, format: date-time, description: Start. }
        EndTime: { type: string, format: date-time, description: End. }
        Aggregation:
          type: integer
          description: Width of a point.
          unit: s
          default: 300
          oneOf: [{ const: 300, description: Five minutes. }, { const: 86400, description: A day. }]
        RegionList: { type: array, description: Regions., items: { type: string } }
        UserRegionList: { type: array, description: Regions of clients., items: { type: string } }
        App: { type: string, description: An app. }
        Stream: { type: string, description: A stream. }
      `),
      ['StartTime', 'EndTime'],
    ),
    example: "request: { StartTime: '2025-02-10T00:00:00Z', EndTime: '2025-02-10T01:00:00Z' }\nresult: {}\n",
  };
}

const span = (days: string): string =>
  `- { id: span, span: { from: StartTime, to: EndTime, by: Aggregation, max: { 300: 31 days, 86400: ${days} } }, sources: [S] }\n`;
const history = (days: string): string => `- { id: history, history: { parameter: StartTime, max: ${days} }, sources: [S] }\n`;

const detail = (field: string, extra = ''): string =>
  `Detail:\n  type: array\n  description: Rows.\n  items:\n    type: object\n    properties:\n${`${texts(field)}${extra}`.replace(/^(?=.)/gm, '      ')}`;

const rows: readonly Row[] = [
  {
    what: 'one list of an answer gives way to another, and rows are about something else (PullToPushBandwidth, 2024-08)',
    before: { DescribeLivePullToPushBandwidthData: response(`${list('DomainList')}${detail('Domain', list('DstAddrTypeList'))}`) },
    after: {
      DescribeLivePullToPushBandwidthData: {
        ...request(list('GroupList')),
        ...response(`${list('GroupList')}${detail('Group', list('DstAddrTypeList'))}`),
      },
    },
    want: [
      'compatible callers field-added GroupList',
      'breaking readers field-removed DomainList',
      'compatible readers field-added GroupList',
      'breaking readers field-removed Detail[].Domain',
      'compatible readers field-added Detail[].Group',
    ],
  },
  {
    what: 'parameters are taken away (PullToPushBandwidth, 2024-06-24)',
    before: { DescribeLivePullToPushBandwidthData: request(`${list('DomainList')}${list('DstAddrTypeList')}`) },
    after: { DescribeLivePullToPushBandwidthData: {} },
    want: ['breaking callers field-removed DomainList', 'breaking callers field-removed DstAddrTypeList'],
  },
  {
    what: 'a field is renamed in letter case only (ListDomainDetail CName, 2024-03-21)',
    before: { ListDomainDetail: response(texts('CName')) },
    after: { ListDomainDetail: response(texts('CNAME')) },
    want: ['breaking readers field-renamed CNAME (needs a person)'],
  },
  {
    what: 'a field of an answer is renamed (DescribeLiveLogData TotalCnt, 2023-11-30)',
    before: { DescribeLiveLogData: response('TotalCnt: { type: integer, description: How many. }\n') },
    after: { DescribeLiveLogData: response('TotalCount: { type: integer, description: How many. }\n') },
    want: ['breaking readers field-renamed TotalCount (needs a person)'],
  },
  {
    what: 'a field that is always there is added (EnableCloudMonitor, 2024-12-16)',
    before: { ListDomainDetail: response(texts('Domain')) },
    after: { ListDomainDetail: response(texts('Domain', 'EnableCloudMonitor'), ['EnableCloudMonitor']) },
    want: ['compatible readers field-added EnableCloudMonitor'],
  },
  {
    what: 'and removed four months later, while another one comes (2025-04-25)',
    before: { ListDomainDetail: response(texts('Domain', 'EnableCloudMonitor'), ['EnableCloudMonitor']) },
    after: { ListDomainDetail: response(texts('Domain', 'HTTP2')) },
    want: ['breaking readers field-removed EnableCloudMonitor', 'compatible readers field-added HTTP2'],
  },
  {
    what: 'an answer may hold a new value (Status 6, 2025-04-25)',
    before: { ListDomainDetail: response('Status: { type: integer, description: State., oneOf: [{ const: 0, description: On. }] }\n') },
    after: {
      ListDomainDetail: response(
        'Status: { type: integer, description: State., oneOf: [{ const: 0, description: On. }, { const: 6, description: No filing. }] }\n',
      ),
    },
    want: ['compatible readers value-added Status'],
  },
  {
    what: 'a value is dropped from requests and answers (ISP other, 2024-12-16)',
    before: { DescribeLiveISPData: { ...request(choice('ISP', ['telecom', 'other'])), ...response(choice('ISP', ['telecom', 'other'])) } },
    after: { DescribeLiveISPData: { ...request(choice('ISP', ['telecom'])), ...response(choice('ISP', ['telecom'])) } },
    want: ['breaking callers value-removed ISP', 'compatible readers value-removed ISP'],
  },
  {
    what: 'values are spelled otherwise in answers only (TranscodeType, 2024-03-21)',
    before: { DescribeLiveTranscodeData: { ...request(choice('TranscodeType', ['Normal_H264'])), ...response(choice('TranscodeType', ['Normal_H264'])) } },
    after: { DescribeLiveTranscodeData: { ...request(choice('TranscodeType', ['Normal_H264'])), ...response(choice('TranscodeType', ['NormalH264'])) } },
    want: ['compatible readers value-respelled TranscodeType (needs a person)'],
  },
  {
    what: 'and back in requests (TranscodeType, 2024-07-29)',
    before: { DescribeLiveTranscodeData: request(choice('TranscodeType', ['NormalH264'])) },
    after: { DescribeLiveTranscodeData: request(choice('TranscodeType', ['Normal_H264'])) },
    want: ['breaking callers value-respelled TranscodeType (needs a person)'],
  },
  {
    what: 'the values of a list are no longer said (ProtocolList, 2024-06-24)',
    before: { DescribeLiveTrafficData: request(`ProtocolList:\n  type: array\n  description: Protocols.\n  items:\n    type: string\n    oneOf: [{ const: QUIC, description: QUIC. }]\n`) },
    after: { DescribeLiveTrafficData: request(`ProtocolList: { type: array, description: Protocols., items: { type: string } }\n`) },
    want: ['compatible callers values-lost ProtocolList[] (needs a person)'],
  },
  {
    what: 'descriptions change language and back (2024-06-24, 2024-12-16)',
    before: { DescribeLiveTrafficData: { ...request('Text: { type: string, description: Old words. }\n'), top: 'notes: [Old.]\n' } },
    after: { DescribeLiveTrafficData: { ...request('Text: { type: string, description: New words. }\n'), top: 'notes: [New.]\n' } },
    want: ['documentation callers words-changed Text', 'documentation everyone words-changed'],
  },
  {
    what: 'the longest span is cut (Traffic, 2023-11-23; Bandwidth, 2024-02-01)',
    before: { DescribeLiveTrafficData: range(span('366 days')) },
    after: { DescribeLiveTrafficData: range(span('93 days')) },
    want: ['breaking callers rule-changed'],
  },
  {
    what: 'history reaches further back (2024-02-01)',
    before: { DescribeLiveBandwidthData: range(history('93 days')) },
    after: { DescribeLiveBandwidthData: range(history('366 days')) },
    want: ['compatible callers rule-changed'],
  },
  {
    what: 'the quota falls (2024-08-08)',
    before: { DescribeLivePullToPushBandwidthData: { quota: 100 } },
    after: { DescribeLivePullToPushBandwidthData: { quota: 30 } },
    want: ['breaking callers fact-changed'],
  },
  {
    what: 'rules that stood nowhere are written down (2024-02-01)',
    before: { DescribeLiveRecordData: range() },
    after: {
      DescribeLiveRecordData: range(
        '- { id: app-with-stream, allOrNone: [App, Stream], sources: [S] }\n- { id: region-exclusive, zeroOrOne: [RegionList, UserRegionList], sources: [S] }\n',
      ),
    },
    want: ['breaking callers rule-added', 'breaking callers rule-added'],
  },
  {
    what: 'an action is taken away (DescribeLiveBatchStreamTrafficData, 2024-06-24)',
    before: { DescribeLiveBatchStreamTrafficData: {}, ListDomainDetail: {} },
    after: { ListDomainDetail: {} },
    want: ['breaking everyone action-removed (needs a person)'],
  },
  {
    what: 'an identifier becomes a number (video quality analysis, 2025-04-25)',
    before: { CreateVideoQualityTask: { ...request(texts('TaskID')), ...response(texts('TaskID')) } },
    after: {
      CreateVideoQualityTask: {
        ...request('TaskID: { type: integer, description: A text. }\n'),
        ...response('TaskID: { type: integer, description: A text. }\n'),
      },
    },
    want: ['breaking callers type-changed TaskID', 'breaking readers type-changed TaskID'],
  },
  {
    what: 'integers of an answer become fractions (stream metrics, 2024-12-16)',
    before: { DescribeLiveStreamMetrics: response('AudioPts: { type: integer, description: A time. }\n') },
    after: { DescribeLiveStreamMetrics: response('AudioPts: { type: number, description: A time. }\n') },
    want: [],
  },
  {
    what: 'fields of an answer may be missing (DescribeLiveSourceBandwidthData, 2024-06-24)',
    before: { DescribeLiveSourceBandwidthData: response(texts('A', 'B'), ['A', 'B']) },
    after: { DescribeLiveSourceBandwidthData: response(texts('A', 'B'), ['B']) },
    want: ['breaking readers field-optional A'],
  },
  {
    what: 'parameters become required (KillStream, 2024-08-29; UpdateAuthKey, 2025-10-16)',
    before: { KillStream: request(texts('Vhost', 'App', 'Stream')) },
    after: {
      KillStream: { ...request(texts('Vhost', 'App', 'Stream'), ['Vhost', 'App', 'Stream']), example: 'request: { Vhost: v, App: a, Stream: s }\nresult: {}\n' },
    },
    want: [
      'breaking callers field-required Vhost',
      'breaking callers field-required App',
      'breaking callers field-required Stream',
    ],
  },
  {
    what: 'an answer that said nothing gets fields (CreateTranscodePreset, 2025-02-13)',
    before: { CreateTranscodePreset: {} },
    after: { CreateTranscodePreset: response(texts('PresetName')) },
    want: ['compatible readers field-added PresetName'],
  },
  {
    what: 'an action gets another name (RestartPullToPushTask, 2025-06-26)',
    before: { RestartPullToPushTask: {} },
    after: { ContinuePullToPushTask: {}, RelaunchPullToPushTask: {} },
    want: [
      'compatible everyone action-added',
      'compatible everyone action-added',
      'breaking everyone action-removed (needs a person)',
    ],
  },
];

test.each(rows)('$what', ({ before, after, want }) => {
  const changes = changesBetween(before, after).filter(({ code }) => code !== 'example-changed');
  expect(changes.map(lineOf)).toEqual(want);
});

test('an action that once was gone is back (DescribeLiveBatchStreamTranscodeData, 2025-06-26)', () => {
  const past = { actions: new Set(['DescribeLiveBatchStreamTranscodeData']) };
  const after = { ListDomainDetail: {}, DescribeLiveBatchStreamTranscodeData: {} };
  expect(changesBetween({ ListDomainDetail: {} }, after, past).map(lineOf)).toEqual([
    'compatible everyone action-restored (needs a person)',
  ]);
});

test('the new name of an action is guessed', () => {
  const [gone] = changesBetween({ RestartPullToPushTask: {} }, { RelaunchPullToPushTask: {} }).filter(({ code }) => code === 'action-removed');
  expect(gone?.summary).toBe('The action is gone; RelaunchPullToPushTask looks like its new name.');
});

test.each(rows)('nothing is found where nothing changed: $what', ({ before, after }) => {
  expect(changesBetween(before, before)).toEqual([]);
  expect(changesBetween(after, after)).toEqual([]);
});
