// @generated from specs/live/2023-01-01/service.yaml by @volc-live/generator. Do not edit.

import {
  type CallOptions,
  type ClientOptions,
  RangeClient,
  type RequestOf,
  type ResultOf,
  type WithTimes,
} from '@volc-live/runtime/codegen/v1';
import type {
  DescribeLiveAuditDataRequest,
  DescribeLiveAuditDataResult,
  DescribeLiveISPDataRequest,
  DescribeLiveISPDataResult,
  DescribeLivePullToPushBandwidthDataRequest,
  DescribeLivePullToPushBandwidthDataResult,
  DescribeLiveRecordDataRequest,
  DescribeLiveRecordDataResult,
  DescribeLiveRegionDataRequest,
  DescribeLiveRegionDataResult,
  DescribeLiveSnapshotDataRequest,
  DescribeLiveSnapshotDataResult,
  DescribeLiveTimeShiftDataRequest,
  DescribeLiveTimeShiftDataResult,
  DescribeLiveTranscodeDataRequest,
  DescribeLiveTranscodeDataResult,
  ListDomainDetailRequest,
  ListDomainDetailResult,
} from '@volc-live/validators';

import { DescribeLiveAuditData } from './actions/DescribeLiveAuditData.ts';
import { DescribeLiveBandwidthData } from './actions/DescribeLiveBandwidthData.ts';
import { DescribeLiveISPData } from './actions/DescribeLiveISPData.ts';
import { DescribeLiveP95PeakBandwidthData } from './actions/DescribeLiveP95PeakBandwidthData.ts';
import { DescribeLivePullToPushBandwidthData } from './actions/DescribeLivePullToPushBandwidthData.ts';
import { DescribeLivePullToPushData } from './actions/DescribeLivePullToPushData.ts';
import { DescribeLiveRecordData } from './actions/DescribeLiveRecordData.ts';
import { DescribeLiveRegionData } from './actions/DescribeLiveRegionData.ts';
import { DescribeLiveSnapshotData } from './actions/DescribeLiveSnapshotData.ts';
import { DescribeLiveTimeShiftData } from './actions/DescribeLiveTimeShiftData.ts';
import { DescribeLiveTrafficData } from './actions/DescribeLiveTrafficData.ts';
import { DescribeLiveTranscodeData } from './actions/DescribeLiveTranscodeData.ts';
import { ListDomainDetail } from './actions/ListDomainDetail.ts';
import { live, type LiveEdition } from './service.ts';

/** Client of Volcengine Video Live, version 2023-01-01. */
export class LiveClient<Edition extends LiveEdition = 'main'> extends RangeClient<Edition> {
  /**
   * Makes a client; without options, credentials come from the environment or from the
   * configuration file.
   */
  constructor(options?: ClientOptions<Edition>) {
    super(live, options);
  }

  /**
   * Number of audited snapshots over a range.
   *
   * @see https://www.volcengine.com/docs/6469/1126903
   */
  describeLiveAuditData(
    this: LiveClient<'main'>,
    request: WithTimes<DescribeLiveAuditDataRequest, 'StartTime' | 'EndTime'>,
    options?: CallOptions,
  ): Promise<DescribeLiveAuditDataResult> {
    return this.call(DescribeLiveAuditData, request, options);
  }

  /**
   * Bandwidth of live domains over a range.
   *
   * @see https://www.volcengine.com/docs/6469/1126898
   */
  describeLiveBandwidthData(
    request: RequestOf<Edition, typeof DescribeLiveBandwidthData>,
    options?: CallOptions,
  ): Promise<ResultOf<Edition, typeof DescribeLiveBandwidthData>> {
    return this.call(DescribeLiveBandwidthData, request, options);
  }

  /**
   * Carriers and their codes.
   *
   * @see https://www.volcengine.com/docs/6469/1133974
   */
  describeLiveISPData(
    request: DescribeLiveISPDataRequest = {},
    options?: CallOptions,
  ): Promise<DescribeLiveISPDataResult> {
    return this.call(DescribeLiveISPData, request, options);
  }

  /**
   * The 95th percentile of bandwidth in a range.
   *
   * @see https://www.volcengine.com/docs/6469/1126906
   */
  describeLiveP95PeakBandwidthData(
    request: RequestOf<Edition, typeof DescribeLiveP95PeakBandwidthData>,
    options?: CallOptions,
  ): Promise<ResultOf<Edition, typeof DescribeLiveP95PeakBandwidthData>> {
    return this.call(DescribeLiveP95PeakBandwidthData, request, options);
  }

  /**
   * Bandwidth of streams relayed by pull to push to other providers, over a range.
   *
   * @see https://www.volcengine.com/docs/6469/1126907
   */
  describeLivePullToPushBandwidthData(
    request: WithTimes<DescribeLivePullToPushBandwidthDataRequest, 'StartTime' | 'EndTime'>,
    options?: CallOptions,
  ): Promise<DescribeLivePullToPushBandwidthDataResult> {
    return this.call(DescribeLivePullToPushBandwidthData, request, options);
  }

  /**
   * Time of streams relayed by pull to push, over a range.
   *
   * @see https://www.volcengine.com/docs/6469/1126904
   */
  describeLivePullToPushData(
    request: RequestOf<Edition, typeof DescribeLivePullToPushData>,
    options?: CallOptions,
  ): Promise<ResultOf<Edition, typeof DescribeLivePullToPushData>> {
    return this.call(DescribeLivePullToPushData, request, options);
  }

  /**
   * Most recordings at one time, over a range.
   *
   * @see https://www.volcengine.com/docs/6469/1126900
   */
  describeLiveRecordData(
    request: WithTimes<DescribeLiveRecordDataRequest, 'StartTime' | 'EndTime'>,
    options?: CallOptions,
  ): Promise<DescribeLiveRecordDataResult> {
    return this.call(DescribeLiveRecordData, request, options);
  }

  /**
   * Areas, countries and provinces, and their codes.
   *
   * @see https://www.volcengine.com/docs/6469/1133973
   */
  describeLiveRegionData(
    request: DescribeLiveRegionDataRequest = {},
    options?: CallOptions,
  ): Promise<DescribeLiveRegionDataResult> {
    return this.call(DescribeLiveRegionData, request, options);
  }

  /**
   * Number of snapshots over a range.
   *
   * @see https://www.volcengine.com/docs/6469/1126902
   */
  describeLiveSnapshotData(
    request: WithTimes<DescribeLiveSnapshotDataRequest, 'StartTime' | 'EndTime'>,
    options?: CallOptions,
  ): Promise<DescribeLiveSnapshotDataResult> {
    return this.call(DescribeLiveSnapshotData, request, options);
  }

  /**
   * Storage that time shift takes, day by day.
   *
   * @see https://www.volcengine.com/docs/6469/1126905
   */
  describeLiveTimeShiftData(
    this: LiveClient<'main'>,
    request: WithTimes<DescribeLiveTimeShiftDataRequest, 'StartTime' | 'EndTime'>,
    options?: CallOptions,
  ): Promise<DescribeLiveTimeShiftDataResult> {
    return this.call(DescribeLiveTimeShiftData, request, options);
  }

  /**
   * Traffic of live domains over a range.
   *
   * @see https://www.volcengine.com/docs/6469/1126899
   */
  describeLiveTrafficData(
    request: RequestOf<Edition, typeof DescribeLiveTrafficData>,
    options?: CallOptions,
  ): Promise<ResultOf<Edition, typeof DescribeLiveTrafficData>> {
    return this.call(DescribeLiveTrafficData, request, options);
  }

  /**
   * Transcoded time by resolution and type, over a range.
   *
   * @see https://www.volcengine.com/docs/6469/1126901
   */
  describeLiveTranscodeData(
    request: WithTimes<DescribeLiveTranscodeDataRequest, 'StartTime' | 'EndTime'>,
    options?: CallOptions,
  ): Promise<DescribeLiveTranscodeDataResult> {
    return this.call(DescribeLiveTranscodeData, request, options);
  }

  /**
   * Domains of the account, page by page.
   *
   * @see https://www.volcengine.com/docs/6469/1126815
   */
  listDomainDetail(request: ListDomainDetailRequest, options?: CallOptions): Promise<ListDomainDetailResult> {
    return this.call(ListDomainDetail, request, options);
  }
}
