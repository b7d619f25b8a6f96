import * as client from '@volc-live/client';
import type { Action as Called } from '@volc-live/runtime';
import * as validators from '@volc-live/validators';

type Answer = validators.Answer;
type Violation = validators.Violation;

/** A usage query of the demo. */
export interface Query {
  /** What it asks for, in words. */
  readonly title: string;
  /** What the numbers of its answer mean. */
  readonly answer: Answer;
  /** What the spec advises about a body; nothing of it is wrong. */
  readonly adviceOn: (body: object) => readonly Violation[];
  /**
   * Sends a body through the client, which checks it first, and checks the answer.
   *
   * @throws {client.ValidationError} When the body breaks a rule; nothing was sent then.
   */
  readonly ask: (live: client.LiveClient, body: object) => Promise<object>;
}

interface Action<Q, R> {
  readonly action: Called<Q, R>;
  readonly answer: Answer;
  readonly request: validators.Validator<Q>;
  readonly result: validators.Validator<R>;
}

/** The queries of the usage-query page, by action. */
export const queries: ReadonlyMap<string, Query> = new Map([
  query('Bandwidth', {
    action: client.DescribeLiveBandwidthData,
    answer: validators.DescribeLiveBandwidthDataAnswer,
    request: validators.validateDescribeLiveBandwidthDataRequest,
    result: validators.validateDescribeLiveBandwidthDataResult,
  }),
  query('Traffic', {
    action: client.DescribeLiveTrafficData,
    answer: validators.DescribeLiveTrafficDataAnswer,
    request: validators.validateDescribeLiveTrafficDataRequest,
    result: validators.validateDescribeLiveTrafficDataResult,
  }),
  query('Recordings at the same time', {
    action: client.DescribeLiveRecordData,
    answer: validators.DescribeLiveRecordDataAnswer,
    request: validators.validateDescribeLiveRecordDataRequest,
    result: validators.validateDescribeLiveRecordDataResult,
  }),
  query('Transcoding', {
    action: client.DescribeLiveTranscodeData,
    answer: validators.DescribeLiveTranscodeDataAnswer,
    request: validators.validateDescribeLiveTranscodeDataRequest,
    result: validators.validateDescribeLiveTranscodeDataResult,
  }),
  query('Snapshots', {
    action: client.DescribeLiveSnapshotData,
    answer: validators.DescribeLiveSnapshotDataAnswer,
    request: validators.validateDescribeLiveSnapshotDataRequest,
    result: validators.validateDescribeLiveSnapshotDataResult,
  }),
  query('Audits', {
    action: client.DescribeLiveAuditData,
    answer: validators.DescribeLiveAuditDataAnswer,
    request: validators.validateDescribeLiveAuditDataRequest,
    result: validators.validateDescribeLiveAuditDataResult,
  }),
  query('Relays: time', {
    action: client.DescribeLivePullToPushData,
    answer: validators.DescribeLivePullToPushDataAnswer,
    request: validators.validateDescribeLivePullToPushDataRequest,
    result: validators.validateDescribeLivePullToPushDataResult,
  }),
  query('Time shift: storage', {
    action: client.DescribeLiveTimeShiftData,
    answer: validators.DescribeLiveTimeShiftDataAnswer,
    request: validators.validateDescribeLiveTimeShiftDataRequest,
    result: validators.validateDescribeLiveTimeShiftDataResult,
  }),
  query('95th-percentile peak of bandwidth', {
    action: client.DescribeLiveP95PeakBandwidthData,
    answer: validators.DescribeLiveP95PeakBandwidthDataAnswer,
    request: validators.validateDescribeLiveP95PeakBandwidthDataRequest,
    result: validators.validateDescribeLiveP95PeakBandwidthDataResult,
  }),
  query('Relays: bandwidth', {
    action: client.DescribeLivePullToPushBandwidthData,
    answer: validators.DescribeLivePullToPushBandwidthDataAnswer,
    request: validators.validateDescribeLivePullToPushBandwidthDataRequest,
    result: validators.validateDescribeLivePullToPushBandwidthDataResult,
  }),
]);

function query<Q, R extends object>(title: string, { action, answer, request, result }: Action<Q, R>): [string, Query] {
  return [
    action.name,
    {
      title,
      answer,
      adviceOn: (body) => request(body).advice,
      ask: async (live, body) => {
        // The body comes from JSON; that it fits is what the client is about to check.
        const answered = await live.call(action, body as Q);
        const verdict = result(answered);
        if (!verdict.ok) throw new Error(`The answer to ${action.name} is not what its spec says: ${verdict.violations[0]?.message}`);
        return answered;
      },
    },
  ];
}
