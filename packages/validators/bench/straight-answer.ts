import { type Fault, type Fields, secondsOf } from './straight-line.ts';

/**
 * The floor of an answer of DescribeLiveBandwidthData without details: by hand, a loop over its points, each with its
 * time read. Fields that it does not know pass.
 */
export function straightAnswer(answer: unknown): boolean {
  const faults: Fault[] = [];
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) return false;
  const fields = answer as Fields;
  for (const name of ['StartTime', 'EndTime']) {
    const value = fields[name];
    if (typeof value !== 'string' || Number.isNaN(secondsOf(value))) faults.push({ path: name, message: 'must be a time' });
  }
  for (const name of ['Aggregation', 'PeakUpBandwidth', 'PeakDownBandwidth']) {
    if (!Number.isFinite(fields[name])) faults.push({ path: name, message: 'must be a number' });
  }
  const { BandwidthDataList } = fields;
  if (!Array.isArray(BandwidthDataList)) faults.push({ path: 'BandwidthDataList', message: 'must be a list' });
  else {
    for (let index = 0; index < BandwidthDataList.length; index++) {
      const point: unknown = BandwidthDataList[index];
      if (typeof point !== 'object' || point === null || Array.isArray(point)) {
        faults.push({ path: `BandwidthDataList[${index}]`, message: 'must be an object' });
        continue;
      }
      const { TimeStamp, UpBandwidth, DownBandwidth } = point as Fields;
      if (typeof TimeStamp !== 'string' || Number.isNaN(secondsOf(TimeStamp))) faults.push({ path: `BandwidthDataList[${index}].TimeStamp`, message: 'must be a time' });
      if (!Number.isFinite(UpBandwidth)) faults.push({ path: `BandwidthDataList[${index}].UpBandwidth`, message: 'must be a number' });
      if (!Number.isFinite(DownBandwidth)) faults.push({ path: `BandwidthDataList[${index}].DownBandwidth`, message: 'must be a number' });
    }
  }
  return faults.length === 0;
}
