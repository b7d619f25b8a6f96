// @generated from specs/live/2023-01-01 by @volc-live/generator. Do not edit.

import type { CommandFacts } from '../codegen/v1.ts';
import { describeLiveAuditData } from './commands/DescribeLiveAuditData.ts';
import { describeLiveBandwidthData } from './commands/DescribeLiveBandwidthData.ts';
import { describeLiveISPData } from './commands/DescribeLiveISPData.ts';
import { describeLiveP95PeakBandwidthData } from './commands/DescribeLiveP95PeakBandwidthData.ts';
import { describeLivePullToPushBandwidthData } from './commands/DescribeLivePullToPushBandwidthData.ts';
import { describeLivePullToPushData } from './commands/DescribeLivePullToPushData.ts';
import { describeLiveRecordData } from './commands/DescribeLiveRecordData.ts';
import { describeLiveRegionData } from './commands/DescribeLiveRegionData.ts';
import { describeLiveSnapshotData } from './commands/DescribeLiveSnapshotData.ts';
import { describeLiveTimeShiftData } from './commands/DescribeLiveTimeShiftData.ts';
import { describeLiveTrafficData } from './commands/DescribeLiveTrafficData.ts';
import { describeLiveTranscodeData } from './commands/DescribeLiveTranscodeData.ts';
import { listDomainDetail } from './commands/ListDomainDetail.ts';

/** Every command that asks the service, in the order of their names. */
export const commands: readonly CommandFacts[] = [
  describeLiveAuditData,
  describeLiveBandwidthData,
  listDomainDetail,
  describeLiveISPData,
  describeLiveP95PeakBandwidthData,
  describeLiveRecordData,
  describeLiveRegionData,
  describeLivePullToPushData,
  describeLivePullToPushBandwidthData,
  describeLiveSnapshotData,
  describeLiveTimeShiftData,
  describeLiveTrafficData,
  describeLiveTranscodeData,
];
