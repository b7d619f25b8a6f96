/**
 * Prints two hashes of the answers of one account: of their bytes, which must be the same in every process and time
 * zone, and of their figures alone, which must stay the same when only the specs change.
 */
import { createHash } from 'node:crypto';

import { textOf } from '@volc-live/mocks';

import { resultOf, send, stoppedMock } from './asking.ts';
import { pointsOf } from './points.ts';
import { usageActions } from './usage-actions.ts';

const mock = stoppedMock('2026-03-01T12:00:00+08:00', 42);
const times = { StartTime: '2026-02-26T22:10:00-03:30', EndTime: '2026-03-01T23:00:00+08:00' };
const texts = createHash('sha256');
const figures = createHash('sha256');

for (const usage of usageActions) {
  for (const Aggregation of usage.steps.filter((step) => step > 60)) {
    const body = { ...times, Aggregation };
    texts.update(textOf(send(mock, usage.action, body)));
    figures.update(JSON.stringify(pointsOf(usage, resultOf(mock, usage.action, body))));
  }
}
for (const action of ['DescribeLiveISPData', 'DescribeLiveRegionData']) texts.update(textOf(send(mock, action, {})));
texts.update(textOf(send(mock, 'ListDomainDetail', { PageNum: 1, PageSize: 100 })));
texts.update(textOf(send(mock, 'DescribeLiveP95PeakBandwidthData', times)));

process.stdout.write(`${texts.digest('hex')} ${figures.digest('hex')}`);
