import { type Account, buildAccount, type Surroundings } from './account.ts';
import type { AccountSketch } from './account-sketch.ts';
import { FlowBook } from './flow-book.ts';
import { bandwidth, traffic } from './flow-measures.ts';
import { LISTS, type NameList } from './lists.ts';
import type { Measure } from './measure.ts';
import { percentile95, type Statistic } from './percentile.ts';
import { relayBandwidth, relayTime } from './relay-measures.ts';
import { timeShiftStorage } from './storage-measure.ts';
import { audits, recordings, snapshots, transcoding } from './stream-measures.ts';
import { type Table, TABLES } from './tables.ts';
import { unknownMeasure } from './unknown-measure.ts';

/** The simulated account with everything that can be asked about it, by the names that specs use. */
export interface World {
  readonly account: Account;
  /** Any name: what the account does not know gives a series made from the name. */
  readonly measure: (name: string) => Measure;
  /** A number about a whole range; `time` tells that the name asks when it happened. */
  readonly statistic: (name: string) => { readonly statistic: Statistic; readonly time: boolean } | undefined;
  readonly table: (name: string) => Table | undefined;
  /** Names that an answer tells in the field of this name. */
  readonly list: (field: string) => NameList | undefined;
}

/** The world of a seed and a sketch. It has no clock and no chance of its own: it answers the same everywhere. */
export function createWorld(seed: number, sketch: AccountSketch, surroundings: Surroundings): World {
  const account = buildAccount(seed, sketch, surroundings);
  const book = new FlowBook(account);
  const up = bandwidth(book, 'push');
  const down = bandwidth(book, 'pull');
  const measures = new Map<string, Measure>([
    ['bandwidth.up', up],
    ['bandwidth.down', down],
    ['traffic.up', traffic(book, 'push')],
    ['traffic.down', traffic(book, 'pull')],
    ['recordings', recordings],
    ['transcode.minutes', transcoding],
    ['snapshots', snapshots],
    ['audits', audits],
    ['relay.minutes', relayTime],
    ['relay.bandwidth', relayBandwidth],
    ['timeshift.storage', timeShiftStorage],
  ]);
  const p95 = percentile95([up, down]);
  const statistics = new Map([
    ['bandwidth.p95', { statistic: p95, time: false }],
    ['bandwidth.p95.time', { statistic: p95, time: true }],
  ]);
  return {
    account,
    measure: (name) => measures.get(name) ?? unknownMeasure(name),
    statistic: (name) => statistics.get(name),
    table: (name) => (Object.hasOwn(TABLES, name) ? TABLES[name] : undefined),
    list: (field) => (Object.hasOwn(LISTS, field) ? LISTS[field] : undefined),
  };
}
