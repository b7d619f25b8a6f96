// What a client must be able to do on every runtime; runs on all of them, so it uses nothing but the language.

import { ApiError, DescribeLiveBandwidthData, LiveClient, observeAttempts, observeCalls, TransportError, ValidationError } from '@volc-live/client';

const day = 86_400;
const midnight = Math.floor(Date.now() / 1000 / day) * day;
const wire = (seconds) => new Date(seconds * 1000).toISOString().replace('.000', '');
const request = { StartTime: wire(midnight - 2 * day), EndTime: wire(midnight - day), Aggregation: 3600 };

/** A transport that never answers, and never hears the signal. */
const deaf = () => new Promise(() => {});

async function errorOf(promise) {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  return undefined;
}

/**
 * @param {{ endpoint: string, accessKeyId: string, secretAccessKey: string }} account
 * @returns {Promise<readonly (readonly [what: string, holds: boolean])[]>}
 */
export async function scenario({ endpoint, accessKeyId, secretAccessKey }) {
  const key = { accessKeyId, secretAccessKey };
  const reports = [];
  const attempts = [];
  const interceptors = [observeCalls((report) => reports.push(report)), observeAttempts((event) => attempts.push(event))];
  const client = new LiveClient({ endpoint, interceptors, credentials: async () => ({ ...key, expiresAt: Date.now() + 3_600_000 }) });
  const answer = await client.describeLiveBandwidthData(request);
  // 40 days of five minutes: two windows.
  const long = await client.joined(DescribeLiveBandwidthData, { ...request, StartTime: wire(midnight - 41 * day), Aggregation: 300 });
  const stranger = new LiveClient({ endpoint, credentials: { accessKeyId, secretAccessKey: 'not-the-secret' } });
  const refused = await errorOf(stranger.describeLiveBandwidthData(request));
  const wrong = await errorOf(client.describeLiveBandwidthData({ ...request, Aggregation: 7 }));
  const stuck = new LiveClient({ endpoint, credentials: key, transport: deaf, attempts: 1 });
  const late = await errorOf(stuck.describeLiveBandwidthData(request, { timeoutMs: 50 }));
  const controller = new AbortController();
  const aborted = errorOf(stuck.describeLiveBandwidthData(request, { signal: controller.signal }));
  controller.abort(new Error('enough'));
  const shown = JSON.stringify([refused, wrong, late]) + String(refused);
  return [
    ['a signed call is answered', answer.BandwidthDataList.length === 24 && answer.PeakDownBandwidth > 0],
    ['a range longer than a call may ask is cut and joined', long.BandwidthDataList.length === 40 * 288],
    ['calls are told of', reports.filter(({ outcome, requestId }) => outcome === 'ok' && requestId !== undefined).length === 3],
    ['attempts are told of', attempts.filter(({ event, status }) => event === 'attempt-end' && status === 200).length === 3],
    ['a wrong signature is an error of the service', ApiError.is(refused) && refused.code === 'SignatureDoesNotMatch' && refused.attempts === 1],
    ['a wrong request is refused before it is sent', ValidationError.is(wrong) && wrong.attempts === 0],
    ['a call ends in its time', TransportError.is(late) && late.kind === 'timeout'],
    ['a call ends at the word of the caller', (await aborted)?.message === 'enough'],
    ['no secret shows', !shown.includes(secretAccessKey) && !shown.includes('not-the-secret')],
  ];
}
