/** A protocol by which streams are pushed or pulled. */
export interface Protocol {
  /** As in `ProtocolList`. */
  readonly code: string;
  /** Share of the traffic of a push domain; relative. */
  readonly push: number;
  /** Share of the traffic of a pull domain; relative. */
  readonly pull: number;
}

/** Every protocol of the service itself, in the order of the documentation. */
export const PROTOCOLS: readonly Protocol[] = [
  { code: 'HTTP-FLV', push: 9, pull: 45 },
  { code: 'HTTP-HLS', push: 4, pull: 30 },
  { code: 'RTMP', push: 62, pull: 10 },
  { code: 'RTM', push: 8, pull: 8 },
  { code: 'SRT', push: 12, pull: 2 },
  { code: 'QUIC', push: 5, pull: 5 },
];

/** Protocols that the service itself does not have. */
const others: readonly Protocol[] = [{ code: 'CMAF', push: 1, pull: 18 }];

/** The protocols of an account: those of the service itself, and those that its edition has more. One that nobody knows has little use. */
export function protocolsWith(more: readonly string[]): readonly Protocol[] {
  return [...PROTOCOLS, ...more.map((code) => others.find((known) => known.code === code) ?? { code, push: 1, pull: 4 })];
}
