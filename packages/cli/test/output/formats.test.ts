import { parseInstant } from '@volc-live/validators';
import { describe, expect, test } from 'vitest';

import { runHere } from '../run.ts';
import { useService } from '../service.ts';

const service = useService();

const at = (hour: number): string => `2026-11-23T${String(hour).padStart(2, '0')}:00:00+08:00`;
const points = (up: number, down: number): readonly object[] => [
  { TimeStamp: at(0), UpBandwidth: up, DownBandwidth: down },
  { TimeStamp: at(1), UpBandwidth: up / 3, DownBandwidth: 0.00012346 },
];
const answerSplit = (): void => {
  service.answer = () => ({ result: {
    PeakUpBandwidth: 3, PeakDownBandwidth: 20, BandwidthDataList: points(3, 20),
    BandwidthDetailDataList: [
      { Protocol: 'RTMP', PeakUpBandwidth: 3, PeakDownBandwidth: 4, BandwidthDataList: points(3, 4) },
      { Protocol: 'HTTP-FLV', PeakUpBandwidth: 0, PeakDownBandwidth: 16, BandwidthDataList: points(0, 16) },
    ],
  } });
};
const split = (): readonly string[] => ['bandwidth', '--day', '2026-11-23', '--aggregation', '1h', '--protocol', 'RTMP,HTTP-FLV', '--split-by', 'Protocol', '--endpoint', service.endpoint()];

describe('an answer with parts', () => {
  test('as a table', async () => {
    answerSplit();
    expect((await runHere(split())).out).toBe(`TimeStamp                  Protocol  UpBandwidth (Mbps)  DownBandwidth (Mbps)
2026-11-23T00:00:00+08:00                             3                    20
2026-11-23T01:00:00+08:00                             1             0.0001235
2026-11-23T00:00:00+08:00  RTMP                       3                     4
2026-11-23T01:00:00+08:00  RTMP                       1             0.0001235
2026-11-23T00:00:00+08:00  HTTP-FLV                   0                    16
2026-11-23T01:00:00+08:00  HTTP-FLV                   0             0.0001235

          PeakUpBandwidth (Mbps)  PeakDownBandwidth (Mbps)
whole                          3                        20
RTMP                           3                         4
HTTP-FLV                       0                        16
`);
  });

  test('as a table that is too narrow for columns', async () => {
    answerSplit();
    const { out } = await runHere(split(), { columns: 20 });
    expect(out.split('\n\n').slice(0, 3)).toEqual([
      'TimeStamp: 2026-11-23T00:00:00+08:00\nUpBandwidth (Mbps): 3\nDownBandwidth (Mbps): 20',
      'TimeStamp: 2026-11-23T01:00:00+08:00\nUpBandwidth (Mbps): 1\nDownBandwidth (Mbps): 0.0001235',
      'TimeStamp: 2026-11-23T00:00:00+08:00\nProtocol: RTMP\nUpBandwidth (Mbps): 3\nDownBandwidth (Mbps): 4',
    ]);
  });

  test('as CSV, with every digit', async () => {
    answerSplit();
    expect((await runHere([...split(), '--format', 'csv'])).out).toBe(
      [
        'TimeStamp,Protocol,UpBandwidth,DownBandwidth',
        `${at(0)},,3,20`, `${at(1)},,1,0.00012346`,
        `${at(0)},RTMP,3,4`, `${at(1)},RTMP,1,0.00012346`,
        `${at(0)},HTTP-FLV,0,16`, `${at(1)},HTTP-FLV,0,0.00012346`, '',
      ].join('\r\n'),
    );
  });

  test('as JSON', async () => {
    answerSplit();
    const { out } = await runHere([...split(), '--format', 'json']);
    expect(JSON.parse(out)).toEqual({
      command: 'bandwidth',
      action: 'DescribeLiveBandwidthData',
      request: { StartTime: at(0), EndTime: '2026-11-24T00:00:00+08:00', Aggregation: 3600, ProtocolList: ['RTMP', 'HTTP-FLV'], DetailField: ['Protocol'] },
      rows: [...points(3, 20), ...points(3, 4).map((point) => ({ Protocol: 'RTMP', ...point })), ...points(0, 16).map((point) => ({ Protocol: 'HTTP-FLV', ...point }))],
      figures: [
        { field: 'PeakUpBandwidth', unit: 'Mbps', value: 3 },
        { field: 'PeakDownBandwidth', unit: 'Mbps', value: 20 },
        { field: 'PeakUpBandwidth', unit: 'Mbps', value: 3, Protocol: 'RTMP' },
        { field: 'PeakDownBandwidth', unit: 'Mbps', value: 4, Protocol: 'RTMP' },
        { field: 'PeakUpBandwidth', unit: 'Mbps', value: 0, Protocol: 'HTTP-FLV' },
        { field: 'PeakDownBandwidth', unit: 'Mbps', value: 16, Protocol: 'HTTP-FLV' },
      ],
      missing: [],
    });
  });

  test('as a chart without figures, where there are none', async () => {
    const { code, out } = await runHere(['time-shift', '--mock', '--last', '3d', '--chart'], { columns: 60 });
    expect([code, out.split('\n').slice(-2)]).toEqual([0, [expect.stringMatching(/^━━ Storage: highest /), '']]);
  });

  test('as a chart, in colour where that is wanted', async () => {
    answerSplit();
    const plain = await runHere([...split(), '--chart'], { columns: 80 });
    expect(plain.out).toContain('Down bandwidth, RTMP');
    expect(plain.out).toContain('\nHTTP-FLV                       0                        16\n');
    expect(plain.out).not.toContain('\u001b');
    expect((await runHere([...split(), '--chart'], { columns: 80, color: true })).out).toContain('\u001b[');
  });
});

describe('other answers', () => {
  test('a percentile is a figure, and in CSV a row', async () => {
    service.answer = () => ({ result: { P95PeakBandwidth: 12.5, P95PeakTimestamp: at(5) } });
    const words = ['p95-peak', '--day', '2026-11-23', '--endpoint', service.endpoint()];
    expect((await runHere(words)).out).toBe(`P95PeakBandwidth (Mbps)  P95PeakTimestamp\n                   12.5  ${at(5)}\n`);
    expect((await runHere([...words, '--format', 'csv'])).out).toBe(`P95PeakBandwidth,P95PeakTimestamp\r\n12.5,${at(5)}\r\n`);
  });

  test('a tree of places is a row for each leaf, and stays a tree in JSON', async () => {
    const tree = [{ Code: 'CN', Name: '中国', Countries: [{ Code: 'CN', Name: '中国', Provinces: [{ Code: 'beijing', Name: '北京' }, { Code: 'hebei', Name: '河北' }] }] }, { Code: 'SA', Name: '南美', Countries: [] }];
    service.answer = () => ({ result: { Areas: tree } });
    const words = ['region', '--endpoint', service.endpoint()];
    expect((await runHere([...words, '--format', 'csv'])).out).toBe(
      'Code,Name,Countries.Code,Countries.Name,Countries.Provinces.Code,Countries.Provinces.Name\r\nCN,中国,CN,中国,beijing,北京\r\nCN,中国,CN,中国,hebei,河北\r\nSA,南美,,,,\r\n',
    );
    expect(JSON.parse((await runHere([...words, '--format', 'json'])).out)).toMatchObject({ rows: tree });
  });

  test('nothing', async () => {
    service.answer = () => ({ result: { ISPList: [] } });
    expect((await runHere(['isp', '--endpoint', service.endpoint()])).out).toBe('Nothing was found.\n');
    expect((await runHere(['isp', '--endpoint', service.endpoint(), '--format', 'json'])).out).toContain('"rows": [],\n  "figures": [],\n  "missing": []\n}\n');
  });

  test('all pages where none is named', async () => {
    service.asked.length = 0;
    service.answer = (_, { PageNum, PageSize }) => {
      const first = (Number(PageNum) - 1) * Number(PageSize);
      return { result: { Total: 2500, DomainList: Array.from({ length: Math.max(0, Math.min(Number(PageSize), 2500 - first)) }, (_item, place) => ({ Domain: `d${String(first + place)}` })) } };
    };
    const { out } = await runHere(['domains', '--endpoint', service.endpoint(), '--format', 'csv', '--quiet']);
    expect(out.trimEnd().split('\r\n')).toHaveLength(2501);
    expect(service.asked.map((body) => JSON.parse(body) as unknown)).toEqual([1, 2, 3].map((number) => ({ PageNum: number, PageSize: 1000 })));
    service.asked.length = 0;
    await runHere(['domains', '--endpoint', service.endpoint(), '--page-num', '2', '--page-size', '10']);
    expect(service.asked.map((body) => JSON.parse(body) as unknown)).toEqual([{ PageNum: 2, PageSize: 10 }]);
  });

  test.each<[string, object]>([
    ['a total that is none', { Total: 'many', DomainList: [{ Domain: 'a' }] }],
    ['a total that never comes', { Total: 5, DomainList: [] }],
  ])('%s does not ask for ever', async (_, result) => {
    service.asked.length = 0;
    service.answer = () => ({ result });
    await runHere(['domains', '--endpoint', service.endpoint()]);
    expect(service.asked.length).toBeLessThanOrEqual(1);
  });
});

describe('a long range', () => {
  test('is asked for in shorter windows where a split has many parts, so that an answer has 3000 rows at most', async () => {
    service.asked.length = 0;
    service.answer = () => ({ result: { TotalUpTraffic: 1, TotalDownTraffic: 1, TrafficDataList: [] } });
    const domains = Array.from({ length: 99 }, (_, place) => `d${String(place)}.example.com`).join(',');
    await runHere(['traffic', '--day', '2026-10-01', '--domain', domains, '--split-by', 'domain', '--quiet', '--endpoint', service.endpoint()]);
    const spans = service.asked.map((body) => JSON.parse(body) as Readonly<Record<string, string>>).map(({ StartTime = '', EndTime = '' }) => ((parseInstant(EndTime) ?? 0) - (parseInstant(StartTime) ?? 0)) / 300);
    expect(Math.max(...spans) * 100).toBe(3000);
  });

  test('is the same as its windows together, peaks by maximum and totals by sum', async () => {
    const sums = new Map<string, number>();
    service.answer = (action, { StartTime }) => {
      const value = Number(String(StartTime).slice(5, 7));
      sums.set(action, (sums.get(action) ?? 0) + value);
      return { result: { TotalUpTraffic: value, TotalDownTraffic: 1, TrafficDataList: [{ TimeStamp: StartTime, UpTraffic: value, DownTraffic: 1 }] } };
    };
    const { code, out, error } = await runHere(['traffic', '--from', '2026-01-01', '--to', '2026-11-01', '--format', 'json', '--endpoint', service.endpoint()]);
    const { rows, figures } = JSON.parse(out) as { readonly rows: readonly { readonly TimeStamp: string }[]; readonly figures: readonly { readonly value: number }[] };
    expect(code).toBe(0);
    expect(rows.map(({ TimeStamp }) => TimeStamp)).toEqual(rows.map(({ TimeStamp }) => TimeStamp).toSorted());
    expect(rows).toHaveLength(10);
    expect(figures.map(({ value }) => value)).toEqual([sums.get('DescribeLiveTrafficData'), 10]);
    // Progress, where nobody watches: some lines, the last of them with everything.
    expect(error.trimEnd().split('\n').at(-1)).toBe('traffic: 10 of 10');
    expect(await runHere(['traffic', '--from', '2026-01-01', '--to', '2026-11-01', '--quiet', '--endpoint', service.endpoint()])).toMatchObject({ error: '' });
  });
});
