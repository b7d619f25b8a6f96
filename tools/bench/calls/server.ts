// Answers every request with the same five points, in a process of its own; prints its port.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const points = Array.from({ length: 5 }, (_, index) => ({
  TimeStamp: `2026-11-23T00:${String(index * 5).padStart(2, '0')}:00+08:00`,
  UpBandwidth: 12.345 + index,
  DownBandwidth: 678.9 * index,
}));
const answer = Buffer.from(
  JSON.stringify({
    ResponseMetadata: { RequestId: '20261124040000010123456789ABCDEF', Action: 'DescribeLiveBandwidthData', Version: '2023-01-01', Service: 'live', Region: 'cn-north-1' },
    Result: {
      DomainList: ['push.example.com', 'push2.example.com'],
      StartTime: '2026-11-23T00:00:00+08:00',
      EndTime: '2026-11-24T00:00:00+08:00',
      Aggregation: 300,
      PeakUpBandwidth: 16.345,
      PeakDownBandwidth: 2715.6,
      BandwidthDataList: points,
    },
  }),
);

const server = createServer((request, response) => {
  request.resume();
  request.on('end', () => {
    response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8', 'Content-Length': answer.length, 'X-Tt-Logid': 'log' });
    response.end(answer);
  });
});
server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port));
// Ends with the bench, however that ends.
process.stdin.resume();
process.stdin.once('end', () => process.exit());
