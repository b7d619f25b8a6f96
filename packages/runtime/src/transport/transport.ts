import type { Phase } from '../errors/transport-error.ts';

/** A signed request, ready to be sent as it is. */
export interface TransportRequest {
  /** HTTP method, upper case. */
  readonly method: string;
  /** Absolute URL, percent-encoded. Its host is the signed `Host`. */
  readonly url: string;
  /** Headers by name; all must be sent unchanged. `Host` and `Content-Length` are the transport's. */
  readonly headers: Readonly<Record<string, string>>;
  /** Bytes of the body; `undefined` when there is none. */
  readonly body: Uint8Array | undefined;
}

/** What a transport is told beside the request. */
export interface TransportOptions {
  /** Ends the request: the transport closes its connection and rejects with anything. */
  readonly signal: AbortSignal;
  /** Most bytes of a body, decoded, that may be kept; more must reject with `response-too-large`. */
  readonly maxBodyBytes: number;
  /**
   * To be told what is waited for next, so that a timeout can say where it happened; with the phase `body` also the
   * headers that came, so that an answer that breaks off can be asked about by its id.
   */
  readonly onPhase: (phase: Phase, headers?: TransportResponse['headers']) => void;
  /** To be told, if somebody wants to know, whether the connection has carried a request before. */
  readonly onConnection?: ((reused: boolean) => void) | undefined;
}

/** An answer with its whole body. */
export interface TransportResponse {
  /** HTTP status. */
  readonly status: number;
  /** Headers by lower-case name: a `Headers`, a `Map`, or anything with such a `get`. */
  readonly headers: { readonly get: (name: string) => string | null | undefined };
  /** Bytes of the body after content codings such as gzip are undone. */
  readonly body: Uint8Array;
}

/**
 * Sends one request and resolves to whatever answer came, of any status. Must not follow redirects, retry, or change
 * what it sends. Rejects when no whole answer came; a TransportError says more than another error.
 */
export type Transport = (request: TransportRequest, options: TransportOptions) => Promise<TransportResponse>;
