// @generated from specs/live/2023-01-01/shapes/Protocol.yaml by @volc-live/generator. Do not edit.

/**
 * How a stream is pushed or pulled.
 *
 * - `HTTP-FLV`: FLV container over HTTP.
 * - `HTTP-HLS`: TS segments over HTTP.
 * - `RTMP`: Real Time Messaging Protocol.
 * - `RTM`: Real Time Media, with very low latency.
 * - `SRT`: Secure Reliable Transport.
 * - `QUIC`: Low latency transport over UDP.
 */
export type Protocol = 'HTTP-FLV' | 'HTTP-HLS' | 'RTMP' | 'RTM' | 'SRT' | 'QUIC';

/** Every {@link Protocol}, in the order of the spec. */
export const PROTOCOLS: readonly Protocol[] = ['HTTP-FLV', 'HTTP-HLS', 'RTMP', 'RTM', 'SRT', 'QUIC'];

/**
 * A {@link Protocol} of BytePlus Live, the international edition, where there are more.
 *
 * - `CMAF`: Common Media Application Format, in chunks over HTTP.
 */
export type ByteplusProtocol = Protocol | 'CMAF';

/** Every {@link ByteplusProtocol}, in the order of the spec. */
export const BYTEPLUS_PROTOCOLS: readonly ByteplusProtocol[] = [
  'HTTP-FLV',
  'HTTP-HLS',
  'RTMP',
  'RTM',
  'SRT',
  'QUIC',
  'CMAF',
];
